package wording_test

import (
	"strings"
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

// TestHeadlineNamesWhole: a name that the body has is not cut in two, another form of a word
// is one of it, and what a reporter tells of what was said is no quotation.
func TestHeadlineNamesWhole(t *testing.T) {
	r := reading.Read(news.New("Roth Just Put North Veles Back On Electors' List", []string{
		"Ines Roth said that North Veles would elect its own council. “Nobody asked us about lists,” said Karl Brandt.",
	}))
	got := map[string]wording.Trace{}
	for _, p := range wording.Headlines(reading.SetOf([]reading.Article{r})) {
		got[r.Article.Slice(p.Span)] = p.Trace
	}
	for words, want := range map[string]wording.Trace{"North Veles": wording.InBody, "Electors": wording.InBody, "List": wording.InQuotation} {
		found := false
		for phrase, trace := range got {
			found = found || strings.Contains(phrase, words) && trace == want
		}
		if !found {
			t.Errorf("nothing with %q is %q: %v", words, want, got)
		}
	}
}
