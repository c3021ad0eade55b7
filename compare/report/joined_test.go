package report

import (
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
)

// TestJoinedElsewhere: what a sentence is joined to elsewhere on the page is said in its
// row, which then does not stand as only in one article.
func TestJoinedElsewhere(t *testing.T) {
	dark := align.Place{Article: 2, Sentence: 1} // stands only in the third article
	crates := align.Place{Article: 0, Sentence: 2}
	telling := func(p align.Place) align.Telling { return align.Telling{Place: p} }
	value := func(p align.Place) figure.Value {
		return figure.Value{Place: p, Quantity: number.Quantity{Kind: number.Count, Low: 9, High: 9}}
	}
	for _, tt := range []struct {
		name, note string
		join       func(*compare.Comparison)
	}{
		{"nothing", "", func(*compare.Comparison) {}},
		{"maybe", "perhaps sentence 2", func(c *compare.Comparison) {
			c.Maybe = append(c.Maybe, align.Fact{Tellings: []align.Telling{telling(crates), telling(dark)}})
		}},
		{"against", "see what contradicts, sentence 2", func(c *compare.Comparison) {
			c.Contradictions = append(c.Contradictions, compare.Contradiction{A: compare.Against{Place: crates}, B: compare.Against{Place: dark}})
		}},
		{"number", "a number of the same thing in sentence 2", func(c *compare.Comparison) {
			c.Figures = append(c.Figures, figure.Figure{Fact: -1, What: "crates", Values: []figure.Value{value(crates), value(dark)}})
		}},
	} {
		c := fixture(t)
		tt.join(c)
		p := newPage(c, Options{})
		row := p.Rows[len(p.Rows)-2]
		if row.Cells[0].Note != tt.note || row.Cells[1].Note != "" {
			t.Errorf("%s: %q and %q, want %q", tt.name, row.Cells[0].Note, row.Cells[1].Note, tt.note)
		}
		if only := strings.HasPrefix(row.Head, "Only in"); only != (tt.note == "") {
			t.Errorf("%s: head %q", tt.name, row.Head)
		}
	}
}

// TestMaybeOfAFact: where a passage may tell the fact of a row, its cell says so and not
// "no clear match"; "not found" that is sure stays.
func TestMaybeOfAFact(t *testing.T) {
	c := fixture(t)
	c.Facts[1].Maybe = []align.Telling{{Place: align.Place{Article: 2, Sentence: 1}}}
	if got := newPage(c, Options{}).Rows[1].Cells[2].Note; got != "not found in this article" {
		t.Errorf("sure: %q", got)
	}
	c.NotFound = nil
	if got := newPage(c, Options{}).Rows[1].Cells[2].Note; !strings.HasPrefix(got, "perhaps sentence 2") {
		t.Errorf("%q", got)
	}
}
