package figure

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestRows holds which numbers make rows where no fact joins their sentences, with
// the further places that give them.
func TestRows(t *testing.T) {
	tests := []struct {
		name  string
		texts []string
		want  []string
	}{
		{
			"an amount",
			[]string{"The bridge of Lund cost $25 million in the end.", "The end of the bridge of Lund at $25 million pleased the board."},
			[]string{"same: $25 million / $25 million"},
		},
		{
			"a bound",
			[]string{"The council gave out 2,800 documents of the inquiry.", "More than 2,800 documents of the inquiry came from the council."},
			[]string{"includes: 2,800 / More than 2,800"},
		},
		{
			"told twice",
			[]string{"The storm killed 43 sailors.", "The storm killed 43 sailors.\nThe town mourns the 43 sailors whom the storm killed."},
			[]string{"same: 43 / 43 + 43"},
		},
		{"small counts of many things", []string{"Two members of the council met in the old mill.", "The ship has two masts and a red flag."}, nil},
		{"one amount of two things", []string{"The bridge of Lund cost $25 million.", "Farmers lost $25 million when hail fell."}, nil},
		{"numbers that differ", []string{"The storm killed 43 sailors.", "The storm killed 47 sailors."}, nil},
		{"other people", []string{"The storm killed 43 sailors off Lund.", "Police arrested 43 drivers off duty."}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var set reading.Set
			for _, text := range tt.texts {
				set.Add(reading.Read(news.New("", strings.Split(text, "\n"))))
			}
			var got []string
			for _, f := range Across(set, nil) {
				words := func(values []Value) string {
					var out []string
					for _, v := range values {
						out = append(out, set.Article(v.Article).Slice(v.Span))
					}
					return strings.Join(out, " / ")
				}
				line := fmt.Sprintf("%s: %s", f.Relation, words(f.Values))
				if len(f.More) > 0 {
					line += " + " + words(f.More)
				}
				if got = append(got, line); f.Fact >= 0 {
					t.Errorf("fact %d", f.Fact)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
