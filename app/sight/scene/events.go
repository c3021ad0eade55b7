package scene

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// Long is a comparison of six articles of some thousand sentences each: the
// sample's paragraphs over and over.
func Long(b *testing.B) *compare.Comparison {
	b.Helper()
	short := Sample(b)
	c := &compare.Comparison{}
	for i := range 6 {
		r := short.Readings[i%len(short.Readings)]
		var paragraphs []string
		for len(paragraphs) < 340 {
			for _, p := range r.Doc.Paragraphs {
				if !p.Headline {
					paragraphs = append(paragraphs, r.Article.Slice(p.Span))
				}
			}
		}
		c.Readings = append(c.Readings, compare.Read(news.New(r.Article.Title(), paragraphs)))
	}
	for s := range c.Readings[0].Doc.Sentences {
		row := short.Rows[0]
		row.Fact, row.Cells = -1, make([][]int, len(c.Readings))
		for a := range c.Readings {
			if s < len(c.Readings[a].Doc.Sentences) {
				row.Cells[a] = []int{s}
			}
		}
		c.Rows = append(c.Rows, row)
	}
	return c
}

// ThreeFigures is an event of two articles whose sentences each give a number;
// it is made by hand, so that the screen alone is tested.
func ThreeFigures(t *testing.T) *compare.Comparison {
	t.Helper()
	c := &compare.Comparison{FigureNames: []string{"Number of ships", "Number of arrests", ""}}
	for outlet, text := range map[string]string{
		"The Heron": "Forty-one ships were waiting.\nPolice arrested 23 people, the union said.\nThe strike cost 2 million euros.",
		"The Kite":  "Some 40 ships were waiting.\nPolice arrested 27 people.\nThe strike cost €2 million.",
	} {
		a := news.New("The strike at the port", strings.Split(text, "\n"))
		a.Outlet = outlet
		c.Readings = append(c.Readings, compare.Reading{Article: a, Doc: token.Split(a)})
	}
	if c.Readings[0].Article.Outlet != "The Heron" {
		c.Readings[0], c.Readings[1] = c.Readings[1], c.Readings[0]
	}
	for i, relation := range []figure.Relation{figure.Rounded, figure.Differ, figure.Same} {
		f := figure.Figure{What: []string{"ships", "arrests", ""}[i], Fact: i, Relation: relation}
		fact := align.Fact{Title: []string{"Ships were waiting", "Police arrested people", "The strike cost 2 million euros"}[i]}
		for a, r := range c.Readings {
			at := align.Place{Article: a, Sentence: i + 1}
			v := figure.Value{Place: at, Quantity: number.Find(r.Doc)[at.Sentence][0]}
			if a == 0 && i == 1 {
				v.Credit = "the union"
			}
			f.Values = append(f.Values, v)
			fact.Tellings = append(fact.Tellings, align.Telling{Place: at, Span: r.Doc.Sentences[at.Sentence].Span})
		}
		c.Figures, c.Facts = append(c.Figures, f), append(c.Facts, fact)
		c.Rows = append(c.Rows, align.Row{Fact: i, Cells: [][]int{{i + 1}, {i + 1}}})
	}
	return c
}

// RowWith is the row in which a sentence holds some words.
func RowWith(t *testing.T, c *compare.Comparison, words string) int {
	t.Helper()
	for i, row := range c.Rows {
		for a, cell := range row.Cells {
			r := c.Readings[a]
			if slices.ContainsFunc(cell, func(s int) bool { return strings.Contains(r.Article.Slice(r.Doc.Sentences[s].Span), words) }) {
				return i
			}
		}
	}
	t.Fatalf("no row tells %q", words)
	return -1
}

// IndexOf is the place of an article by its name.
func IndexOf(t *testing.T, c *compare.Comparison, name string) int {
	t.Helper()
	for i := range c.Readings {
		if c.Readings[i].Article.Name() == name {
			return i
		}
	}
	t.Fatalf("no article of %s", name)
	return -1
}
