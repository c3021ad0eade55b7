package align

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// TestTitle holds which telling of a fact names it: a full statement that
// others share, in plain words, with who says it.
func TestTitle(t *testing.T) {
	tests := []struct {
		name      string
		tellings  []string
		want      string
		statement bool
	}{
		{
			"plain words before slanted ones",
			[]string{
				"A young man was hurt in the confusion at the gate of the mill on Monday.",
				"A young man was hurt by a falling beam at the gate of the mill on Monday.",
			},
			"A young man was hurt by a falling beam at the gate of the mill on Monday", true,
		},
		{
			"cut at a clause",
			[]string{
				"The council of Alder closed the old bridge on Friday, which made drivers angry in all parts of the town.",
				"But on Friday it was the council of Alder that closed the old bridge.",
			},
			"The council of Alder closed the old bridge on Friday", true,
		},
		{
			"no pronoun",
			[]string{
				"She closed the old bridge over the river Alder on Friday.",
				"Mayor Ines Roth closed the old bridge over the river Alder on Friday.",
			},
			"Mayor Ines Roth closed the old bridge over the river Alder on Friday", true,
		},
		{
			"who says it stays",
			[]string{
				"The bridge over the river Alder cracked in two places, the police said on Friday.",
				"Police said on Friday that the bridge over the river Alder cracked in two places.",
			},
			"The bridge over the river Alder cracked in two places, the police said on Friday", true,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := Input{}
			for _, text := range tt.tellings {
				d := token.Split(news.New("", []string{text}))
				in.Add(reading.OfDocument(d))
			}
			r := Match(t.Context(), in)
			facts := Near(r.Facts, r.Maybe) // titles do not depend on how certain they are
			if len(facts) != 1 {
				t.Fatalf("%d facts", len(facts))
			}
			f := facts[0]
			if f.Title != tt.want || f.Statement != tt.statement {
				t.Errorf("%q, %v, want %q", f.Title, f.Statement, tt.want)
			}
			if got := in.Docs[f.From.Article].Article.Slice(f.From.Span); f.Statement && strings.TrimRight(got, ".") != f.Title {
				t.Errorf("the title %q was taken from %q", f.Title, got)
			}
		})
	}
}
