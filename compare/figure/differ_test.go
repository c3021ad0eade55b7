package figure_test

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestContrasts: of sentences that tell one fact, numbers of one thing that differ are
// set against each other; a number that the other sentence has too and one
// that something else counts are not.
func TestContrasts(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"pages", "The office received 55,000 pages of letters from the mayor.", "Boxes with 50,000 pages of letters of the mayor came to the office.", true},
		{"an index", "The Alder index of shares rose .8 percent on news of the deal.", "The Alder index of shares rose .9 percent on news of the deal.", true},
		{"both have it", "The storm killed 50 sheep and hurt 53 goats at the farm.", "At the farm 50 sheep were killed in the storm.", false},
		{"other things", "The office received 550 letters from the mayor.", "The mayor wrote to the office of 500 houses.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			set := reading.SetOf([]reading.Article{reading.Read(news.New("", []string{tt.a})), reading.Read(news.New("", []string{tt.b}))})
			var fact align.Fact
			for a, d := range set.Docs {
				fact.Tellings = append(fact.Tellings, align.Telling{Place: align.Place{Article: a}, Span: d.Sentences[0].Span})
			}
			got := false
			for _, f := range figure.Across(set, []align.Fact{fact}) {
				got = got || f.Relation.Differs()
			}
			if got != tt.want {
				t.Errorf("differ: %v", got)
			}
		})
	}
}
