package lexicon

import (
	"testing"

	"parallax/compare/news"
)

func find(t *Table, text string) []Hit { return t.Find(Read(text, news.Span{End: len(text)})) }

// TestExamples: each entry is found in its example and in none of its
// exceptions.
func TestExamples(t *testing.T) {
	for _, table := range []*Table{Loaded(), Hedges(), People()} {
		for _, e := range table.Entries() {
			if e.Reason == "" || e.Example == "" || e.Category == "" {
				t.Errorf("%s: a column is empty", e.Name())
			}
			if !hits(table, e, e.Example) {
				t.Errorf("%s: not found in %q", e.Name(), e.Example)
			}
			for _, x := range e.Exceptions {
				if hits(table, e, x) {
					t.Errorf("%s: found in %q", e.Name(), x)
				}
			}
		}
	}
}

func hits(table *Table, e *Entry, text string) bool {
	for _, h := range find(table, text) {
		if h.Entry == e {
			return true
		}
	}
	return false
}

// TestExceptionsMatter: an exception holds a form of its entry; one that does
// not would do nothing.
func TestExceptionsMatter(t *testing.T) {
	for _, e := range Loaded().Entries() {
		bare := NewTable([]*Entry{{Forms: e.Forms, Category: e.Category}})
		for _, x := range e.Exceptions {
			if len(find(bare, x)) == 0 {
				t.Errorf("%s: the exception %q does not hold it", e.Name(), x)
			}
		}
	}
}
