package app

import (
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// blind is the comparison with "Article A" instead of outlets, authors and
// addresses, for reading without knowing who writes. It is made once for each
// comparison, so that screens can tell whether it is another one.
func (dy *display) blind(c *compare.Comparison) *compare.Comparison {
	if dy.masked == nil || dy.unmasked != c {
		dy.unmasked, dy.masked = c, masked(c)
	}
	return dy.masked
}

func masked(c *compare.Comparison) *compare.Comparison {
	m := *c
	m.Readings = slices.Clone(c.Readings)
	for i := range m.Readings {
		a := *m.Readings[i].Article
		a.Outlet, a.Agency, a.Authors, a.URL = told.Told("label.article-rune", say.Of("rune", say.Words(string(rune('A'+i%26))))), "", nil, ""
		a.Origin = news.Origin{Kind: a.Origin.Kind}
		doc := *m.Readings[i].Doc
		doc.Article = &a
		m.Readings[i].Article, m.Readings[i].Doc = &a, &doc
	}
	m.Facts, m.Maybe = maskedFacts(c, &m, c.Facts), maskedFacts(c, &m, c.Maybe)
	m.Corrections = slices.Clone(c.Corrections)
	for i, a := range m.Corrections {
		at := slices.Clone(a.At)
		for k := range at {
			if r := c.ReadingOf(at[k].Article); r >= 0 {
				at[k].ArticleName = m.Readings[r].Article.Name()
			}
		}
		m.Corrections[i].At = at
		if compare.AboutDifferences(a.Kind) { // the first line names outlets
			_, says, _ := strings.Cut(a.Value, "\n")
			m.Corrections[i].Value = "\n" + says
		}
	}
	return &m
}

// maskedFacts are facts whose titles name no outlet.
func maskedFacts(c, m *compare.Comparison, facts []align.Fact) []align.Fact {
	out := slices.Clone(facts)
	for i, f := range out {
		for a, r := range c.Readings {
			if words, ok := strings.CutPrefix(f.Title, r.Article.Name()+": "); ok {
				out[i].Title = m.Readings[a].Article.Name() + ": " + words
				break
			}
		}
	}
	return out
}
