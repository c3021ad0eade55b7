package figure_test

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestConflicts: numbers of one thing of which only one can be true are in conflict; where
// bounds or hedges leave room for both, or more may have been hurt in the days between, they differ.
func TestConflicts(t *testing.T) {
	tests := []struct {
		name, a, b string
		days       int // between the articles
		want       figure.Relation
	}{
		{"two counts", "The office received 55,000 pages of letters from the mayor.", "Boxes with 50,000 pages of letters of the mayor came to the office.", 0, figure.Conflict},
		{"two bounds", "Sailors over 16 may take the test for the ferry.", "Sailors over 17 may take the test for the ferry.", 0, figure.Differ},
		{"two spans", "The storm hurt 15 to 25 sailors in the harbor.", "The storm hurt 16 to 25 sailors in the harbor.", 0, figure.Differ},
		{"one is hedged", "The storm hurt nearly 30 sailors in the harbor.", "The storm hurt 30 sailors in the harbor.", 0, figure.Differ},
		{"the same day", "The storm killed 43 sailors in the harbor.", "The storm killed 47 sailors in the harbor.", 0, figure.Conflict},
		{"ages of one person", "Ines Roth, 22, was hurt in the harbor of Alder.", "Ines Roth, 23, was hurt in the harbor of Alder.", 0, figure.Conflict},
		{"bounds of a compound", "At least 900 fishermen have left the coast.", "At least 1,400 fishermen have left the coast.", 0, figure.Differ},
		{"about and just so", "The storm hurt about 40 sailors in the harbor.", "The storm hurt 40 sailors in the harbor.", 0, figure.Includes},
		{"both about", "The storm hurt about 40 sailors in the harbor.", "The storm hurt some 40 sailors in the harbor.", 0, figure.Same},
		{"days later", "The storm killed 43 sailors in the harbor.", "The storm killed 47 sailors in the harbor.", 3, figure.Differ},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x, y := news.New("", []string{tt.a}), news.New("", []string{tt.b})
			x.Published, y.Published = news.Day(2024, 3, 4), news.Day(2024, 3, 4+tt.days)
			set := reading.SetOf([]reading.Article{reading.Read(x), reading.Read(y)})
			var fact align.Fact
			for a, d := range set.Docs {
				fact.Tellings = append(fact.Tellings, align.Telling{Place: align.Place{Article: a}, Span: d.Sentences[0].Span})
			}
			got := figure.Unrelated
			for _, f := range figure.Across(set, []align.Fact{fact}) {
				got = f.Relation
			}
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
