package say

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// outside are the sentences that stay in the code of a folder, and why.
var outside = map[string]int{
	"app/command": 1, // the page of help that lists the commands: a page of usage, set in columns
	"compare":     1, // words of an invented article that Prepare reads; nobody sees them
}

// sentence is a text that a person reads: a capital, three words, and a sign that
// ends it.
var sentence = regexp.MustCompile(`^["“]?\p{Lu}\S* \S+.* \S+.*[.?!…]["”]?\s*$`)

// query begins like SQL.
var query = regexp.MustCompile(`^(\p{Lu}{4,}|SET) `)

// TestSentencesStandInCatalogues holds that sentences for people are keys: none
// stand in code but those of outside.
func TestSentencesStandInCatalogues(t *testing.T) {
	found := map[string][]string{}
	for _, root := range []string{"../../compare", "../../app", "../../data"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.Contains(path, "/invented/") || strings.Contains(path, "/sight/") || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			folder := filepath.ToSlash(strings.TrimPrefix(filepath.Dir(path), "../../"))
			found[folder] = append(found[folder], sentencesIn(t, path)...)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, folder := range slices.Sorted(maps.Keys(found)) {
		switch n := len(found[folder]); {
		case n > outside[folder]:
			t.Errorf("%s has %d sentences outside the catalogue, %d at most: put them into assets/lang/en\n\t%s", folder, n, outside[folder], strings.Join(found[folder], "\n\t"))
		case n < outside[folder]:
			t.Errorf("%s has %d sentences outside the catalogue only: write that into outside", folder, n)
		}
	}
}

// label is a text of the window without an end: a word with a capital and another word,
// or one that asks for more (…).
var label = regexp.MustCompile(`^\s*(\p{Lu}\p{Ll}*('t)? +\S.*|\p{Lu}.*…)$`)

// noLabels are texts of the window that look like labels and are none.
var noLabels = []string{
	"quiet.go",   // lines of Fyne that are not shown
	"running.go", // words that a speed is measured by
	"names.go",   // names of screens, as the library keeps them
	"outcome.go", // the name of a text that was pasted, as the library keeps it
	"pieces.go",  // days as people write them
}

// TestLabelsStandInCatalogues holds that labels of the window are keys too.
func TestLabelsStandInCatalogues(t *testing.T) {
	err := filepath.WalkDir("../../app", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if p := filepath.ToSlash(path); strings.Contains(p, "/sight/") || strings.Contains(p, "/command/") || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") || slices.Contains(noLabels, filepath.Base(p)) {
			return nil
		}
		for _, text := range textsIn(t, path, func(s string) bool { return label.MatchString(s) && !query.MatchString(s) }) {
			t.Errorf("a label outside the catalogue: put it into assets/lang/en\n\t%s", text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// sentencesIn are the sentences in the code of a file, with their lines. Texts of
// documentation that the program shows as it is (Doc, Example, Basis) are none.
func sentencesIn(t *testing.T, path string) []string {
	t.Helper()
	return textsIn(t, path, reads)
}

// textsIn are the texts of a file of a kind, with their lines.
func textsIn(t *testing.T, path string, kind func(string) bool) []string {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(f, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if fn, ok := call.Fun.(*ast.Ident); ok && fn.Name == "panic" {
				return false
			}
		}
		l, ok := n.(*ast.BasicLit)
		if !ok || l.Kind != token.STRING {
			return true
		}
		if text, err := strconv.Unquote(l.Value); err == nil && kind(strings.Join(strings.Fields(text), " ")) {
			out = append(out, fmt.Sprintf("%s:%d: %.60s", filepath.Base(path), files.Position(l.Pos()).Line, text))
		}
		return true
	})
	return out
}

func reads(text string) bool { return sentence.MatchString(text) && !query.MatchString(text) }

// TestReads: what a person reads is told from keys, names and SQL.
func TestReads(t *testing.T) {
	for text, want := range map[string]bool{
		"There is nothing here yet.": true, "Choose a folder…": true, "Move the row up?": true, "check.screen.empty": false, "SELECT text FROM notes WHERE event = ?": false,
		"Ledger": false, "usage: parallax check TEXT": false,
	} {
		if got := reads(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
