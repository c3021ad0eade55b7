package view

import (
	"slices"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// Follow makes a view point to what it pointed to in an older comparison of
// the event: indexes are others after a correction or another article. What is
// gone is no longer selected.
func (v *View) Follow(old, c *compare.Comparison) {
	if old == nil {
		return
	}
	if v.Row >= 0 && v.Row < len(old.Rows) {
		v.Row = rowLike(old, c, v.Row, v.Article)
	}
	switch n := v.Difference; {
	case n > 0 && n <= len(old.Differences):
		v.Difference = 1 + differenceLike(old, c, n-1)
	case n < 0 && -n <= len(old.Readings):
		v.Difference = -1 - c.ReadingOf(old.Readings[-n-1].Article.ID)
	}
	if n := v.Figure; n > 0 && n <= len(old.Figures) {
		v.Figure = 1 + figureLike(old, c, n-1)
	}
}

// rowLike is the row of c that holds a sentence of a row of old, first one of
// the article that is given; -1 for none.
func rowLike(old, c *compare.Comparison, row int, article string) int {
	at := -1
	for a, cell := range old.Rows[row].Cells {
		id := old.Readings[a].Article.ID
		if len(cell) == 0 || at >= 0 && id != article {
			continue
		}
		if r := RowOf(c, id, cell[0]); r >= 0 {
			at = r
		}
	}
	return at
}

// RowOf is the row that holds a sentence of an article, -1 for none.
func RowOf(c *compare.Comparison, article string, sentence int) int {
	if c == nil {
		return -1
	}
	a := c.ReadingOf(article)
	if a < 0 {
		return -1
	}
	for i, r := range c.Rows {
		if a < len(r.Cells) && slices.Contains(r.Cells[a], sentence) {
			return i
		}
	}
	return -1
}

// differenceLike is the difference of c with the ID of one of old, else that of
// the same kind with the most of its passages, -1 for none with any.
func differenceLike(old, c *compare.Comparison, i int) int {
	d := old.Differences[i]
	best, most := -1, 0
	for k, e := range c.Differences {
		if e.ID == d.ID {
			return k
		}
		if n := sharedPassages(d, e); e.Kind == d.Kind && n > most {
			best, most = k, n
		}
	}
	return best
}

func sharedPassages(a, b difference.Difference) int {
	n := 0
	for _, p := range a.Evidence {
		if slices.ContainsFunc(b.Evidence, func(q news.Passage) bool {
			return q.Article == p.Article && !q.Intersect(p.Span).Empty()
		}) {
			n++
		}
	}
	return n
}

// figureLike is the figure of c with a number of one of old, -1 for none.
func figureLike(old, c *compare.Comparison, i int) int {
	for _, v := range old.Figures[i].Values {
		id := old.Readings[v.Article].Article.ID
		for k, g := range c.Figures {
			for _, w := range g.Values {
				if c.Readings[w.Article].Article.ID == id && w.Span == v.Span {
					return k
				}
			}
		}
	}
	return -1
}
