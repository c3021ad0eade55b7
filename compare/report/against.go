package report

import (
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/compare/news"
)

// againstView is a contradiction; its two sides are what one article tells.
type againstView struct{ A, B claimView }

// claimView is the words of one article, with those that differ from the other's.
type claimView struct {
	Letter, Name, Place   string
	Before, Words, Behind string
}

func newClaim(c *compare.Comparison, s compare.Against) claimView {
	d := c.Readings[s.Article].Doc
	slice := func(from, to int) string { return clean(d.Article.Slice(news.Span{Start: from, End: to})) }
	return claimView{
		Letter: letter(s.Article), Name: name(c, s.Article), Place: place(d.Sentences[s.Sentence]),
		Before: slice(s.Whole.Start, s.Words.Start), Words: slice(s.Words.Start, s.Words.End), Behind: slice(s.Words.End, s.Whole.End),
	}
}

func mdAgainst(b *strings.Builder, p page) {
	if len(p.Against) == 0 {
		return
	}
	b.WriteString("\n## What contradicts\n\nTwo articles tell what cannot both be, or give other numbers for one thing. Nobody judges here which one is right.\n\n")
	side := func(s claimView) string {
		return fmt.Sprintf("**%s %s**, %s: “%s **%s** %s”", s.Letter, md(s.Name), s.Place, md(s.Before), md(s.Words), md(s.Behind))
	}
	for _, x := range p.Against {
		fmt.Fprintf(b, "- %s<br>%s\n", side(x.A), side(x.B))
	}
}
