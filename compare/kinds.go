package compare

import (
	"parallax/compare/kind"
	"parallax/compare/news"
)

// mostlyCopied is the share of the words of the shorter of two articles from
// which on it is said that they have the same text.
const mostlyCopied = .6

// findKinds finds what kind of text each article is.
func findKinds(c *Comparison) [][]kind.Note {
	out := make([][]kind.Note, len(c.Readings))
	for i, r := range c.Readings {
		out[i] = kind.Of(r.Doc)
	}
	for _, x := range c.Copies {
		if x.Share < mostlyCopied {
			continue
		}
		for _, p := range [][2]int{{x.A, x.B}, {x.B, x.A}} {
			other := news.OneLine(c.Readings[p[1]].Article.Name())
			n := kind.Note{Kind: kind.Copied, Place: kind.InText, Words: other, Count: int(100*x.Share + .5)}
			if c.Readings[p[0]].Article.Words() <= c.Readings[p[1]].Article.Words() {
				out[p[0]] = append(out[p[0]], n)
			}
		}
	}
	return out
}

// KindTexts are the notes about an article in English.
func KindTexts(c *Comparison, article int) []string {
	if article >= len(c.Kinds) {
		return nil
	}
	var out []string
	for _, n := range c.Kinds[article] {
		out = append(out, n.Text())
	}
	return out
}
