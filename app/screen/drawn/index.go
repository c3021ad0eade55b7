package drawn

import (
	"slices"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// Index finds what stands in a sentence without looking through an article.
type Index struct {
	c *compare.Comparison
	// quotes are the quotations with words in a sentence, rows the row that a
	// sentence stands in first, -1 for none; by article and sentence.
	quotes [][][]int
	Rows   [][]int
	// findings are the indexes of what the checks found in a sentence.
	findings [][][]int
	// only are the sentences that stand in one article only.
	only map[align.Place]bool
	// links are what joins sentences of different articles, wherever it is shown.
	links compare.Links
}

// NewIndex makes the index of a comparison.
func NewIndex(c *compare.Comparison) *Index {
	x := &Index{c: c, only: map[align.Place]bool{}, links: compare.Linked(c)}
	for _, o := range c.OnlyHere {
		x.only[o.Place] = true
	}
	for _, r := range c.Readings {
		n := len(r.Doc.Sentences)
		quotes, rows := make([][]int, n), slices.Repeat([]int{-1}, n)
		for q, it := range r.Quotes {
			for _, s := range append([]news.Span{it.Cue}, it.Content...) {
				x.note(r, quotes, q, s)
			}
		}
		x.quotes, x.Rows = append(x.quotes, quotes), append(x.Rows, rows)
	}
	x.noteFindings()
	for i, row := range c.Rows {
		for a, sentences := range row.Cells {
			for _, s := range sentences {
				if x.Rows[a][s] < 0 {
					x.Rows[a][s] = i
				}
			}
		}
	}
	return x
}

// against says who tells a sentence of a row otherwise, "" where nobody does.
func (x *Index) against(r align.Row) string {
	for a, sentences := range r.Cells {
		for _, s := range sentences {
			if text := againstOf(x.c, align.Place{Article: a, Sentence: s}); text != "" {
				return text
			}
		}
	}
	return ""
}

func (x *Index) noteFindings() {
	for _, r := range x.c.Readings {
		x.findings = append(x.findings, make([][]int, len(r.Doc.Sentences)))
	}
	for i, f := range x.c.Findings {
		at := x.findings[f.Article]
		at[f.Sentence] = append(at[f.Sentence], i)
	}
}

// note writes down that a quotation has words at a span.
func (x *Index) note(r compare.Reading, quotes [][]int, q int, s news.Span) {
	if s.Empty() {
		return
	}
	for i := max(0, r.Doc.SentenceAt(s.Start)); i < len(quotes) && r.Doc.Sentences[i].Start < s.End; i++ {
		if n := len(quotes[i]); n == 0 || quotes[i][n-1] != q {
			quotes[i] = append(quotes[i], q)
		}
	}
}

// quotesIn are the quotations with words in a cell, in order.
func (x *Index) quotesIn(t cellText) []int {
	var qs []int
	for _, p := range t.Pieces {
		qs = append(qs, x.quotes[t.article][p.Sentence]...)
	}
	slices.Sort(qs)
	return slices.Compact(qs)
}
