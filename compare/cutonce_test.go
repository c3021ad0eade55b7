package compare_test

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// mostCutAgain is how much more than the sentences of the articles may be cut
// into words: spans that begin or end inside a word, and labels.
const mostCutAgain = 1.02

// TestEachByteIsCutOnce holds that a comparison cuts each byte of its articles
// into words once: all steps read the words of one reading.
func TestEachByteIsCutOnce(t *testing.T) {
	for name, articles := range map[string][]*news.Article{"sample": sampleEvent(t), "generated": generate(4, 80, 7)} {
		compareAll(t, articles) // what is read once for the program, such as word lists, is read now
		before := token.CutBytes()
		c := compareAll(t, articles)
		cut, sentences := token.CutBytes()-before, 0
		for _, r := range c.Readings {
			for _, s := range r.Doc.Sentences {
				sentences += s.Len()
			}
		}
		if share := float64(cut) / float64(sentences); share < 1 || share > mostCutAgain {
			t.Errorf("%s: %d bytes cut into words for %d bytes of sentences, %.3f times", name, cut, sentences, share)
		}
	}
}
