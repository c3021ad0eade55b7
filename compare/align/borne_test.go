package align

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// TestTitleIsBorneOut holds that a number, a name or another matter that one
// article alone has stands in no title, unless it is given as that article's.
func TestTitleIsBorneOut(t *testing.T) {
	tests := []struct {
		name     string
		tellings []string
		want     string
		cited    bool
	}{
		{
			"a number of one article",
			[]string{
				"The fire at the old mill of Alder burned down 31 barns on Monday night.",
				"The fire at the old mill of Alder burned for 9 hours on Monday night.",
			},
			"Alder Post: “The fire at the old mill of Alder burned down 31 barns on Monday night”", true,
		},
		{
			"the same number in both",
			[]string{
				"News of the order sent the shares of the Alder brewery up 1 percent on Monday.",
				"Shares of the Alder brewery rose by 1 percent on Monday with the news of the order.",
			},
			"News of the order sent the shares of the Alder brewery up 1 percent on Monday", false,
		},
		{
			"a name of one article",
			[]string{
				"Mayor Ines Roth closed the old bridge over the river Alder on Friday.",
				"The old bridge over the river Alder was closed on Friday.",
			},
			"The old bridge over the river Alder was closed on Friday", false,
		},
		{
			"one article alone denies",
			[]string{
				"In the letter the mayor of Alder blamed the clerk and the whole council for the flood.",
				"The mayor of Alder blamed the clerk for the flood, not the council.",
			},
			"Alder Post: “The mayor of Alder blamed the clerk for the flood, not the council”", true,
		},
		{
			"words of a speaker that one article alone has",
			[]string{
				"Sheriff Ida Moss met the press. “We know that the failed attempt to break into the old mill of Alder cost us 40 lamps,” she added.",
				"Of the failed attempt to break into the old mill of Alder and of the lamps she spoke too, in the hall where they met.",
			},
			"Alder Post: “‘We know that the failed attempt to break into the old mill of Alder cost us 40 lamps,’ she added”", true,
		},
		{
			"words of a speaker that both have",
			[]string{
				"“We will rebuild the old bridge over the river Alder,” Mayor Ines Roth said in the town hall.",
				"“We will rebuild the old bridge over the river Alder,” Mayor Ines Roth told a crowd of drivers.",
			},
			"Ines Roth: “We will rebuild the old bridge over the river Alder”", false,
		},
		{
			"both deny",
			[]string{
				"The mayor of Alder did not blame the council for the flood.",
				"The mayor of Alder did not blame the council for the flood on Monday.",
			},
			"The mayor of Alder did not blame the council for the flood", false,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := Input{}
			for _, text := range tt.tellings {
				a := news.New("", []string{text})
				a.Outlet = "Alder Post"
				in.Add(reading.OfDocument(token.Split(a)))
			}
			r := Match(t.Context(), in)
			facts := Near(r.Facts, r.Maybe) // titles do not depend on how certain they are
			if len(facts) != 1 {
				t.Fatalf("%d facts", len(facts))
			}
			if f := facts[0]; f.Title != tt.want || f.Cited != tt.cited || f.Cited && f.Statement {
				t.Errorf("%q, cited %v, want %q", f.Title, f.Cited, tt.want)
			}
		})
	}
}
