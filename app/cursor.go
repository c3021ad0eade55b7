package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/panel"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
)

// cursor is what is selected.
type cursor struct {
	*stage
	quote int // the quotation picked in the selected row, -1 for none
	moved displaced
}

// displaced is a selection that a filter hid: where it was, and where it was
// moved.
type displaced struct {
	of   *compare.Comparison
	from view.View
	to   int
}

// keepVisible selects the next row that the filter lets through when it hides
// the one that is selected, so that the panel never shows a hidden row. A
// filter that lets the first one through again brings it back.
func (cu *cursor) keepVisible() {
	s, v := cu.w.glance(), cu.s.View()
	from := v
	if cu.moved.of == cu.s.Comparison() && cu.moved.to == v.Row {
		from = cu.moved.from
	}
	s.Pick.Row = from.Row
	to := panel.VisibleRow(s)
	switch {
	case to == v.Row:
		return
	case to == from.Row:
		v.Row, v.Article, v.Sentence, v.Quote = from.Row, from.Article, from.Sentence, from.Quote
		cu.moved = displaced{}
		cu.quote = -1
		cu.s.SetView(v)
	default:
		cu.moved = displaced{cu.s.Comparison(), from, to}
		cu.quote = -1
		cu.s.SelectRow(to)
	}
	cu.w.now()
	if r := cu.w.centre.reader(); r != nil && to >= 0 {
		r.Go(cu.w.glance().Pick)
	}
}

// pickDifference selects the n-th difference, or the headline -n, and with it
// the row that it leads to; an article, from 1, selects its side alone.
func (cu *cursor) pickDifference(n, article int) {
	c := cu.s.Comparison()
	if c == nil {
		return
	}
	row, of := drawn.RowOfCell(c, n, article)
	cu.quote = -1
	cu.setView(func(v *view.View) {
		v.Difference, v.Cell = n, ""
		if article > 0 && article <= len(c.Readings) {
			v.Cell = c.Readings[article-1].Article.ID
		}
		if n < 0 && -n <= len(c.Readings) {
			v.Article, v.Sentence = c.Readings[-n-1].Article.ID, -1
		}
		if row >= 0 {
			cu.selectRow(v, row, of)
		}
	})
}

// pickFigure selects the n-th figure and the row of its fact.
func (cu *cursor) pickFigure(n int) {
	c := cu.s.Comparison()
	if c == nil || n < 1 || n > len(c.Figures) {
		return
	}
	row := drawn.RowOfFact(c, c.Figures[n-1].Fact)
	cu.quote = -1
	cu.setView(func(v *view.View) {
		v.Figure = n
		if row >= 0 {
			cu.selectRow(v, row, -1)
		}
	})
}

// selectRow selects a row and the first article in it, or the one given.
func (cu *cursor) selectRow(v *view.View, row, article int) {
	c := cu.s.Comparison()
	v.Row, v.Article, v.Sentence = row, "", -1
	for a, cell := range c.Rows[row].Cells {
		if len(cell) > 0 && (v.Article == "" || a == article) {
			v.Article, v.Sentence = c.Readings[a].Article.ID, cell[0]
		}
	}
}

// filterRows shows other rows of the screen Read.
func (cu *cursor) filterRows(f view.Filter) {
	cu.s.SetFilter(f)
	cu.keepVisible()
}

// pick selects a place; keys go to the window, not to the text.
func (cu *cursor) pick(p screen.Pick) {
	cu.win.Canvas().Unfocus()
	was := cu.quote
	cu.quote = p.Quote
	c := cu.s.Comparison()
	if c == nil && cu.w.centre.alone() != nil {
		cu.pickAlone(p)
		return
	}
	if c == nil || p.Row < 0 || p.Row >= len(c.Rows) {
		return
	}
	v := cu.s.View()
	before := place(v)
	v.Row, v.Article, v.Sentence, v.Quote = p.Row, "", -1, p.Quote+1
	if p.Article >= 0 && p.Article < len(c.Readings) {
		v.Article = c.Readings[p.Article].Article.ID
		if cells := c.Rows[p.Row].Cells; p.Article < len(cells) && len(cells[p.Article]) > 0 {
			v.Sentence = cells[p.Article][0]
		}
	}
	if place(v) == before && was == p.Quote {
		return // it is selected
	}
	cu.w.turn(func() {
		cu.s.SetView(v)
		cu.w.refresh()
	})
}

// place is what of a view says which sentence is selected.
func place(v view.View) [4]any { return [4]any{v.Row, v.Article, v.Sentence, v.Quote} }

// pickAlone selects the only article of an event.
func (cu *cursor) pickAlone(p screen.Pick) {
	v := cu.s.View()
	v.Article, v.Row, v.Sentence = cu.w.centre.alone().Readings[0].Article.ID, -1, -1
	cu.quote = p.Quote
	cu.w.turn(func() {
		cu.s.SetView(v)
		cu.w.refresh()
	})
}

// showArticle opens the article with the index on the screen One article.
func (cu *cursor) showArticle(i int) {
	c := cu.s.Comparison()
	if c == nil || i < 0 || i >= len(c.Readings) {
		return
	}
	cu.w.history.leave()
	v := cu.s.View()
	v.Article, v.Sentence, v.Row, v.Quote = c.Readings[i].Article.ID, -1, -1, 0
	cu.quote = -1
	cu.s.SetView(v)
}

// copyPick copies what is selected on the screen that is open: words that are
// selected in its text, else the line or row.
func (cu *cursor) copyPick() {
	if r, ok := cu.w.centre.event.Screen().(screen.Selecting); ok && cu.w.centre.reader() != nil && len(r.SelectedPassages()) > 0 {
		cu.w.keys.copySelection()
		return
	}
	text := panel.CitedState(cu.w.state())
	if text == "" {
		cu.say(say.English().Text(say.Message{Key: "copy.nothing"}))
	}
	cu.copyText(text)
}

// selected is the article that is selected, or the only one; nil, with a word
// about it, for none.
func (cu *cursor) selected() *news.Article {
	if a := cu.s.Article(cu.s.View().Article); a != nil {
		return a
	}
	if as := cu.s.Articles(); len(as) == 1 {
		return as[0]
	}
	cu.say("Select a sentence of the article first.")
	return nil
}

// sentencesPicked are the article and the sentences at the cursor of the text
// that is shown, else the sentence that is selected; none where there is none.
func (cu *cursor) sentencesPicked() (article string, sentences []int) {
	v, c := cu.s.View(), cu.w.comparison()
	if r, ok := cu.w.centre.reader().(screen.Placed); ok {
		a, at := r.Place()
		if len(at) > 0 && (cu.w.centre.alone() != nil || c.Readings[a].Article.ID == v.Article && cu.inRow(a, at[0], v.Row)) {
			return c.Readings[a].Article.ID, at
		}
	}
	if v.Sentence < 0 {
		return "", nil
	}
	return v.Article, []int{v.Sentence}
}

// inRow reports whether a sentence stands in a row.
func (cu *cursor) inRow(article, sentence, row int) bool {
	c := cu.s.Comparison()
	return c != nil && row >= 0 && row < len(c.Rows) && article < len(c.Rows[row].Cells) && slices.Contains(c.Rows[row].Cells[article], sentence)
}
