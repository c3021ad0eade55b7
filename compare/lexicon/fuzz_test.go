package lexicon

import (
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// FuzzFind: hits lie in their sentence, in order, apart, on rune edges, and
// looking up twice gives the same.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "The mayor slammed the plan.", "SLAMMED “disastrous” — naïve?", "a\x80b slammed", "Hurricane: dangerous dangerous"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words := token.Read(text)
		hits := Loaded().Find(words)
		end := 0
		for _, h := range hits {
			if h.First < end || h.End <= h.First || h.End > len(words) || h.Entry == nil {
				t.Fatalf("%q: %+v", text, h)
			}
			end = h.End
			s := news.Span{Start: words[h.First].Start, End: words[h.End-1].End}
			if s.Start < 0 || s.End > len(text) || s.End < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[s.End]) {
				t.Fatalf("%q: span %v", text, s)
			}
		}
		if again := Loaded().Find(words); len(again) != len(hits) {
			t.Fatalf("%q: %d and then %d hits", text, len(hits), len(again))
		}
	})
}
