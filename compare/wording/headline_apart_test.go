package wording_test

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/wording"
)

// TestHeadlineWordsApart: a word that the body has nowhere is a phrase by itself, also
// where half of the words around it stand there; a word with hyphens is one, whatever
// small words it holds.
func TestHeadlineWordsApart(t *testing.T) {
	r := reading.Read(news.New("Leaked Tape Shows Roth Praising Stop-and-Search Visits", []string{
		"A tape has Ines Roth, the mayor, talking about visits. Roth stood by stop-and-search for years.",
	}))
	got := map[string]wording.Trace{}
	for _, p := range wording.Headlines(reading.SetOf([]reading.Article{r})) {
		got[r.Article.Slice(p.Span)] = p.Trace
	}
	for words, want := range map[string]wording.Trace{"Leaked": wording.Nowhere, "Tape": wording.InBody, "Stop-and-Search": wording.InBody} {
		if got[words] != want {
			t.Errorf("%q is %q, want %q of %v", words, got[words], want, got)
		}
	}
}
