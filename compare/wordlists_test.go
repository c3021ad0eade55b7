package compare_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// The most lists and words that TestWordLists lets stand in code.
const (
	mostLists = 20
	mostWords = 250
)

// TestWordLists counts the English word lists that stand in the engine's Go
// code instead of assets/lexicon; with -v it prints them by package. A list is
//
//   - a slice, array or map literal with two words or phrases or more, nested
//     ones together; the elements of struct literals in it count where they
//     stand without a field's name,
//   - a string of two words or more that is handed to a function which makes a
//     set of it (setOf, strings.Fields, ...), a string of five small words or
//     more without punctuation among the arguments of a call or as the value of
//     a variable of the package, and words parted by | in a regular expression,
//   - all words that the cases of one switch name,
//   - two words or more that one value is compared with in one expression,
//   - two words or more among the arguments of one call: b.is(i, "said", "told").
//
// A word is written with letters, small ones in comparisons and cases, an
// apostrophe, a hyphen or a full stop inside. No lists are names of classes
// (class.Words("weekday")), formats and errors, labels in structs with named
// fields or of a map from constants, identifiers beside others in camelCase,
// single letters, the stemmer's tables, which are its published algorithm, and
// what compare/report says to people.
func TestWordLists(t *testing.T) {
	lists := wordLists(engineSource(t))
	rooms := map[string][2]int{}
	words := 0
	for _, l := range lists {
		r := rooms[l.room]
		rooms[l.room] = [2]int{r[0] + 1, r[1] + len(l.words)}
		words += len(l.words)
	}
	if testing.Verbose() {
		for _, l := range lists {
			t.Logf("%s: %d words: %s", l.where, len(l.words), strings.Join(l.words[:min(len(l.words), 8)], ", "))
		}
		for _, r := range sortedKeys(rooms) {
			t.Logf("%-20s %3d lists %5d words", r, rooms[r][0], rooms[r][1])
		}
	}
	t.Logf("together %d lists, %d words", len(lists), words)
	if len(lists) > mostLists || words > mostWords {
		t.Errorf("%d lists with %d words stand in the engine's Go code, at most %d with %d may: put them in assets/lexicon", len(lists), words, mostLists, mostWords)
	}
}

// wordList is one list in the code: its package, file:line, its words in order.
type wordList struct {
	room, where string
	words       []string
}

// wordLists is every list of the packages, in the order of the files.
func wordLists(ps []enginePackage) []wordList {
	var out []wordList
	for _, p := range ps {
		if p.room == "report" || p.room == "reading/stem" {
			continue
		}
		for _, f := range p.files {
			c := &counter{pkg: p, taken: map[token.Pos]bool{}}
			ast.Inspect(f, c.visit)
			out = append(out, c.found...)
		}
	}
	return out
}

// counter walks one file; a literal that belongs to a list is taken, so that
// it counts once, in the outermost list.
type counter struct {
	pkg   enginePackage
	taken map[token.Pos]bool
	found []wordList
}

func (c *counter) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CompositeLit:
		if c.isList(n) {
			c.add(n, c.elements(n))
		}
	case *ast.SwitchStmt:
		c.add(n, c.cases(n))
	case *ast.BinaryExpr:
		for _, lits := range compared(n) {
			c.add(n, lits)
		}
	case *ast.CallExpr:
		if said(n) {
			return false
		}
		c.call(n)
	case *ast.GenDecl:
		c.values(n)
	case *ast.BasicLit:
		if either.MatchString(value(n)) {
			c.add(n, []*ast.BasicLit{n})
		}
	case *ast.Field: // a tag of a struct
		return false
	}
	return true
}

// add makes a list of the literals when they hold two words or more.
func (c *counter) add(n ast.Node, lits []*ast.BasicLit) {
	var words []string
	for _, l := range lits {
		if !c.taken[l.Pos()] {
			words = append(words, strings.FieldsFunc(value(l), func(r rune) bool { return strings.ContainsRune(" \n\t|", r) })...)
		}
	}
	short := !slices.ContainsFunc(words, func(w string) bool { return len(w) > 1 })
	if len(words) < 2 || short {
		return
	}
	for _, l := range lits {
		c.taken[l.Pos()] = true
	}
	at := c.pkg.fset.Position(n.Pos())
	c.found = append(c.found, wordList{c.pkg.room, fmt.Sprintf("%s:%d", at.Filename, at.Line), words})
}

var (
	camelCase = regexp.MustCompile(`^[a-z]+[A-Z][A-Za-z]*$`)
	capital   = regexp.MustCompile(`^[A-Z][a-z]*(?:\.[A-Za-z])*[.]?$`)
	wordLike  = regexp.MustCompile(`^[a-z]+(?:['’.-][a-z]+)*[.]?(?: [a-z]+(?:['’.-][a-z]+)*[.]?)*$`)
	setLike   = regexp.MustCompile(`^\s*[A-Za-z'’._-]+(?:\s+[A-Za-z'’._-]+)+\s*$`)
	manyWords = regexp.MustCompile(`^\s*[a-z'’_-]+(?:\s+[a-z'’_-]+){4,}\s*$`)
	either    = regexp.MustCompile(`[a-z]{2,}\|[a-z]{2,}`)
	makesSet  = regexp.MustCompile(`(?i)^(.*set|set.*|fields.*|split.*|.*words?|.*lists?|.*phrases)$`)
)

// values counts the strings of many words that are values of the package.
func (c *counter) values(n *ast.GenDecl) {
	for _, s := range n.Specs {
		v, ok := s.(*ast.ValueSpec)
		if !ok || v.Type != nil || v.Names[0].IsExported() {
			continue
		}
		for _, e := range v.Values {
			if l, ok := e.(*ast.BasicLit); ok && lone(l) {
				c.add(n, []*ast.BasicLit{l})
			}
		}
	}
}

// lone is a literal that is a list by itself, wherever it stands.
func lone(l *ast.BasicLit) bool {
	return l.Kind == token.STRING && (manyWords.MatchString(value(l)) || either.MatchString(value(l)))
}

func isWord(e ast.Expr) bool {
	l, ok := e.(*ast.BasicLit)
	return ok && l.Kind == token.STRING && wordLike.MatchString(value(l))
}

func value(l *ast.BasicLit) string {
	s, _ := strconv.Unquote(l.Value)
	return s
}

// isList says whether the literal is a slice, an array or a map, also by a
// name that its package gives the type.
func (c *counter) isList(n *ast.CompositeLit) bool {
	t := n.Type
	if id, ok := t.(*ast.Ident); ok {
		t = c.pkg.types[id.Name]
	}
	switch t.(type) {
	case *ast.ArrayType, *ast.MapType:
		return true
	}
	return false
}

// elements is every word inside the literal: keys and values, elements of
// literals in it, strings that become sets; no strings that a field or a
// constant names.
func (c *counter) elements(n *ast.CompositeLit) []*ast.BasicLit {
	var out []*ast.BasicLit
	for _, e := range n.Elts {
		if l, ok := e.(*ast.BasicLit); ok && camelCase.MatchString(value(l)) {
			return nil
		}
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			_, named := kv.Key.(*ast.Ident)
			if _, label := kv.Value.(*ast.BasicLit); named && label {
				continue
			}
			out = append(out, c.words(kv.Key)...)
			e = kv.Value
		}
		out = append(out, c.words(e)...)
	}
	return out
}

// words is the words of one element of a list.
func (c *counter) words(e ast.Expr) []*ast.BasicLit {
	switch e := e.(type) {
	case *ast.BasicLit:
		if isWord(e) || lone(e) || capital.MatchString(value(e)) {
			return []*ast.BasicLit{e}
		}
	case *ast.CompositeLit:
		return c.elements(e)
	case *ast.CallExpr:
		if !said(e) {
			return handed(e)
		}
	}
	return nil
}

// cases is every word that the cases of a switch over a value name.
func (c *counter) cases(n *ast.SwitchStmt) []*ast.BasicLit {
	var out []*ast.BasicLit
	if n.Tag == nil {
		return nil
	}
	for _, s := range n.Body.List {
		for _, e := range s.(*ast.CaseClause).List {
			if isWord(e) {
				out = append(out, e.(*ast.BasicLit))
			}
		}
	}
	return out
}

// compared is the words that one value is compared with in the expression, for
// each value.
func compared(n *ast.BinaryExpr) [][]*ast.BasicLit {
	with := map[string][]*ast.BasicLit{}
	ast.Inspect(n, func(n ast.Node) bool {
		b, ok := n.(*ast.BinaryExpr)
		if !ok || b.Op != token.EQL && b.Op != token.NEQ {
			return true
		}
		if isWord(b.Y) {
			k := exprText(b.X)
			with[k] = append(with[k], b.Y.(*ast.BasicLit))
		}
		return true
	})
	var out [][]*ast.BasicLit
	for _, k := range sortedKeys(with) {
		if len(with[k]) > 1 {
			out = append(out, with[k])
		}
	}
	return out
}

// call counts a string that becomes a set, and words among the arguments.
func (c *counter) call(n *ast.CallExpr) {
	if lits := handed(n); len(lits) > 0 {
		c.add(n, lits)
	}
	var lits []*ast.BasicLit
	many := 1
	for _, a := range n.Args {
		if l, ok := a.(*ast.BasicLit); ok && (isWord(a) || lone(l)) {
			lits = append(lits, l)
			if lone(l) {
				many = 0
			}
		}
	}
	if len(lits) > many {
		c.add(n, lits)
	}
}

// handed is the strings of the call that are sets of words.
func handed(n *ast.CallExpr) []*ast.BasicLit {
	var out []*ast.BasicLit
	if !makesSet.MatchString(callee(n)) {
		return nil
	}
	for _, a := range n.Args {
		ast.Inspect(a, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING && setLike.MatchString(value(l)) {
				out = append(out, l)
			}
			return true
		})
	}
	return out
}

// said holds for calls whose strings are no words of articles: names of
// classes, formats, errors, sentences for people.
func said(n *ast.CallExpr) bool {
	if s, ok := n.Fun.(*ast.SelectorExpr); ok {
		if x, ok := s.X.(*ast.Ident); ok && slices.Contains([]string{"class", "fmt", "errors", "template"}, x.Name) {
			return true
		}
	}
	return slices.Contains([]string{"say", "NewReplacer", "Replace", "ReplaceAll", "panic"}, callee(n))
}

// callee is the last name of what is called.
func callee(n *ast.CallExpr) string {
	switch f := n.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
