package ingest

import "testing"

// TestRules holds every rule to its own examples in the file.
func TestRules(t *testing.T) {
	book := boilerplate()
	if len(book.rules) < 30 {
		t.Errorf("%d rules, want 30 at least", len(book.rules))
	}
	for _, r := range book.rules {
		if r.about == "" || r.words == 0 || len(r.match)+len(r.cased) == 0 || len(r.hits) == 0 || len(r.misses) == 0 {
			t.Errorf("[%s] lacks about, words, match, hit or miss", r.name)
		}
		one := ruleBook{rules: []rule{r}}
		for _, s := range r.hits {
			if one.find(s, countWords(s)) == "" {
				t.Errorf("[%s] misses its hit %q", r.name, s)
			}
		}
		for _, s := range r.misses {
			if got := book.find(s, countWords(s)); got != "" {
				t.Errorf("[%s] miss %q is caught by [%s]", r.name, s, got)
			}
			if book.tailMark(s, countWords(s)) {
				t.Errorf("[%s] miss %q ends an article", r.name, s)
			}
		}
	}
}

func TestParseRulesRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"no name":     "match x",
		"unknown key": "[a]\nmatches x",
		"bad regexp":  "[a]\nmatch (",
		"bad number":  "[a]\nwords many",
	} {
		if _, err := parseRules(text); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
