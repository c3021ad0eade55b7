package screen

import (
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// TestTintFollowsTheReader holds that the table of labels shows a label as
// loaded only while its words are marked.
func TestTintFollowsTheReader(t *testing.T) {
	var as []*news.Article
	for _, r := range sample(t).Readings {
		as = append(as, r.Article)
	}
	for _, tt := range []struct {
		name string
		o    compare.Options
		want bool
	}{
		{"as shipped", compare.Options{}, true},
		{"a word that is not marked", compare.Options{Words: lexicon.Overlay{Muted: []lexicon.Mute{{Form: "blockaders", Scope: lexicon.Always}}}}, false},
		{"a kind that is not marked", compare.Options{Words: lexicon.Overlay{Off: []lexicon.Category{lexicon.Degrading}}}, false},
		{"not in this event", compare.Options{Corrections: compare.Corrections{{Kind: news.MuteWord, Name: "blockaders"}}}, false},
	} {
		c, err := compare.Articles(t.Context(), as, tt.o)
		if err != nil {
			t.Fatal(err)
		}
		found, tinted := false, false
		for _, r := range labelRows(c) {
			for _, l := range slices.Concat(r.Cells...) {
				if l.Text == "blockaders" {
					found, tinted = true, isLoaded(c, l)
				}
			}
		}
		if !found || tinted != tt.want {
			t.Errorf("%s: found %v, tinted %v, want %v", tt.name, found, tinted, tt.want)
		}
	}
}
