package ingest

import (
	"bufio"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"parallax/assets"
)

// rule is one entry of assets/rules/boilerplate.txt.
type rule struct {
	name, about string
	// words is the longest line, in words, that the rule looks at.
	words int
	// need are words of which a line must hold one; they spare most lines the
	// regular expressions.
	need []string
	// match and tail look at the line in lower case, cased at the line itself.
	match, cased, tail []*regexp.Regexp
	hits               []string
	misses             []string
}

// ruleBook is the rules of the file, in its order.
type ruleBook struct {
	rules []rule
	// foreign: the text is not English, so that function words tell nothing.
	foreign bool
	// headline are the words of the article's headline, where it is known.
	headline map[string]bool
}

// boilerplate is read from the embedded file once; a broken file is a broken
// build, and the tests read it.
var boilerplate = sync.OnceValue(func() ruleBook {
	text, err := assets.Rules.ReadFile("rules/boilerplate.txt")
	if err != nil {
		panic(err)
	}
	book, err := parseRules(string(text))
	if err != nil {
		panic(err)
	}
	return book
})

func parseRules(text string) (ruleBook, error) {
	var book ruleBook
	sc := bufio.NewScanner(strings.NewReader(text))
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] == '[' {
			book.rules = append(book.rules, rule{name: strings.Trim(line, "[]")})
			continue
		}
		if len(book.rules) == 0 {
			return book, fmt.Errorf("rules, line %d: no [name] above", n)
		}
		if err := book.rules[len(book.rules)-1].add(line); err != nil {
			return book, fmt.Errorf("rules, line %d: %w", n, err)
		}
	}
	return book, sc.Err()
}

func (r *rule) add(line string) error {
	key, val, _ := strings.Cut(line, " ")
	val = strings.TrimSpace(val)
	var err error
	switch key {
	case "about":
		r.about = val
	case "words":
		_, err = fmt.Sscan(val, &r.words)
	case "match":
		err = addRegexp(&r.match, val)
	case "case":
		err = addRegexp(&r.cased, val)
	case "tail":
		err = addRegexp(&r.tail, val)
	case "need":
		r.need = strings.Split(val, ", ")
	case "hit":
		r.hits = append(r.hits, val)
	case "miss":
		r.misses = append(r.misses, val)
	default:
		err = fmt.Errorf("unknown key %q", key)
	}
	return err
}

func addRegexp(to *[]*regexp.Regexp, expr string) error {
	re, err := regexp.Compile(expr)
	*to = append(*to, re)
	return err
}

// maxRuleLine is the longest line that rules look at, in bytes.
const maxRuleLine = 1500

// find is the name of the first rule that catches a line of so many words, ""
// for none.
func (b ruleBook) find(line string, words int) string {
	if len(line) > maxRuleLine {
		return ""
	}
	low := strings.ToLower(line)
	for i := range b.rules {
		r := &b.rules[i]
		if words <= r.words && r.mayMatch(low) && (anyMatch(r.match, low) || anyMatch(r.cased, line)) {
			return r.name
		}
	}
	return ""
}

func (r *rule) mayMatch(low string) bool {
	for _, w := range r.need {
		if strings.Contains(low, w) {
			return true
		}
	}
	return len(r.need) == 0
}

// tailMark reports whether the article ends at this line.
func (b ruleBook) tailMark(line string, words int) bool {
	if words > 14 || len(line) > maxRuleLine {
		return false
	}
	low := strings.ToLower(line)
	for i := range b.rules {
		if anyMatch(b.rules[i].tail, low) {
			return true
		}
	}
	return false
}

func anyMatch(res []*regexp.Regexp, s string) bool {
	for _, re := range res {
		if re.MatchString(s) {
			return true
		}
	}
	return false
}
