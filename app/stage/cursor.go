package stage

import (
	"slices"

	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/panel"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
)

// Cursor is what is selected.
type Cursor struct {
	*Stage
	Quote int // the quotation picked in the selected row, -1 for none
	moved displaced
}

// displaced is a selection that a filter hid: where it was, and where it was
// moved.
type displaced struct {
	of   *compare.Comparison
	from view.View
	to   int
}

// KeepVisible selects the next row that the filter lets through when it hides
// the one that is selected, so that the panel never shows a hidden row. A
// filter that lets the first one through again brings it back.
func (cu *Cursor) KeepVisible() {
	s, v := cu.Shows.Glance(), cu.S.View()
	from := v
	if cu.moved.of == cu.S.Comparison() && cu.moved.to == v.Row {
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
		cu.Quote = -1
		cu.S.SetView(v)
	default:
		cu.moved = displaced{cu.S.Comparison(), from, to}
		cu.Quote = -1
		cu.S.SelectRow(to)
	}
	cu.Draw.Now()
	if r := cu.Middle.Reader(); r != nil && to >= 0 {
		r.Go(cu.Shows.Glance().Pick)
	}
}

// PickDifference selects the n-th difference, or the headline -n, and with it
// the row that it leads to; an article, from 1, selects its side alone.
func (cu *Cursor) PickDifference(n, article int) {
	c := cu.S.Comparison()
	if c == nil {
		return
	}
	row, of := drawn.RowOfCell(c, n, article)
	cu.Quote = -1
	cu.SetView(func(v *view.View) {
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

// PickFigure selects the n-th figure and the row of its fact.
func (cu *Cursor) PickFigure(n int) {
	c := cu.S.Comparison()
	if c == nil || n < 1 || n > len(c.Figures) {
		return
	}
	row := drawn.RowOfFact(c, c.Figures[n-1].Fact)
	cu.Quote = -1
	cu.SetView(func(v *view.View) {
		v.Figure = n
		if row >= 0 {
			cu.selectRow(v, row, -1)
		}
	})
}

// selectRow selects a row and the first article in it, or the one given.
func (cu *Cursor) selectRow(v *view.View, row, article int) {
	c := cu.S.Comparison()
	v.Row, v.Article, v.Sentence = row, "", -1
	for a, cell := range c.Rows[row].Cells {
		if len(cell) > 0 && (v.Article == "" || a == article) {
			v.Article, v.Sentence = c.Readings[a].Article.ID, cell[0]
		}
	}
}

// FilterRows shows other rows of the screen Read.
func (cu *Cursor) FilterRows(f view.Filter) {
	cu.S.SetFilter(f)
	cu.KeepVisible()
}

// Pick selects a place; keys go to the window, not to the text.
func (cu *Cursor) Pick(p screen.Pick) {
	cu.Win.Canvas().Unfocus()
	was := cu.Quote
	cu.Quote = p.Quote
	c := cu.S.Comparison()
	if c == nil && cu.S.Alone() != nil {
		cu.pickAlone(p)
		return
	}
	if c == nil || p.Row < 0 || p.Row >= len(c.Rows) {
		return
	}
	v := cu.S.View()
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
	cu.Draw.Turn(func() {
		cu.S.SetView(v)
		cu.Draw.Refresh()
	})
}

// place is what of a view says which sentence is selected.
func place(v view.View) [4]any { return [4]any{v.Row, v.Article, v.Sentence, v.Quote} }

// pickAlone selects the only article of an event.
func (cu *Cursor) pickAlone(p screen.Pick) {
	v := cu.S.View()
	v.Article, v.Row, v.Sentence = cu.S.Alone().Readings[0].Article.ID, -1, -1
	cu.Quote = p.Quote
	cu.Draw.Turn(func() {
		cu.S.SetView(v)
		cu.Draw.Refresh()
	})
}

// ShowArticle opens the article with the index on the screen One article.
func (cu *Cursor) ShowArticle(i int) {
	c := cu.S.Comparison()
	if c == nil || i < 0 || i >= len(c.Readings) {
		return
	}
	cu.Places.Leave()
	v := cu.S.View()
	v.Article, v.Sentence, v.Row, v.Quote = c.Readings[i].Article.ID, -1, -1, 0
	cu.Quote = -1
	cu.S.SetView(v)
}

// CopyPick copies what is selected on the screen that is open: words that are
// selected in its text, else the line or row.
func (cu *Cursor) CopyPick() {
	if r, ok := cu.Middle.Screen().(screen.Selecting); ok && cu.Middle.Reader() != nil && len(r.SelectedPassages()) > 0 {
		cu.Middle.Reader().CopySelection()
		return
	}
	text := panel.CitedState(cu.Shows.State())
	if text == "" {
		cu.Say(told.Told("copy.nothing"))
	}
	cu.CopyText(text)
}

// Selected is the article that is selected, or the only one; nil, with a word
// about it, for none.
func (cu *Cursor) Selected() *news.Article {
	if a := cu.S.Article(cu.S.View().Article); a != nil {
		return a
	}
	if as := cu.S.Articles(); len(as) == 1 {
		return as[0]
	}
	cu.Say(told.Told("window.cursor.select-a-sentence-of-the"))
	return nil
}

// SentencesPicked are the article and the sentences at the cursor of the text
// that is shown, else the sentence that is selected; none where there is none.
func (cu *Cursor) SentencesPicked() (article string, sentences []int) {
	v, c := cu.S.View(), cu.Shows.Comparison()
	r, reading := cu.Middle.Reader().(screen.Placed)
	if reading {
		a, at := r.Place()
		if len(at) > 0 && (cu.S.Alone() != nil || c.Readings[a].Article.ID == v.Article && cu.inRow(a, at[0], v.Row)) {
			return c.Readings[a].Article.ID, at
		}
	}
	switch {
	case v.Sentence >= 0:
		return v.Article, []int{v.Sentence}
	case reading && c != nil:
		return onlyInRow(c, v.Row)
	}
	return "", nil
}

// onlyInRow are the article and the sentences of a row that one article alone tells: there
// is nothing else that the reader can mean, in whichever column the cursor stands.
func onlyInRow(c *compare.Comparison, row int) (article string, sentences []int) {
	if row < 0 || row >= len(c.Rows) {
		return "", nil
	}
	for a, at := range c.Rows[row].Cells {
		switch {
		case len(at) == 0:
		case article != "":
			return "", nil
		default:
			article, sentences = c.Readings[a].Article.ID, at
		}
	}
	return article, sentences
}

// inRow reports whether a sentence stands in a row.
func (cu *Cursor) inRow(article, sentence, row int) bool {
	c := cu.S.Comparison()
	return c != nil && row >= 0 && row < len(c.Rows) && article < len(c.Rows[row].Cells) && slices.Contains(c.Rows[row].Cells[article], sentence)
}

// SentenceChosen reports whether a sentence is selected or stands at the cursor.
func (cu *Cursor) SentenceChosen() bool {
	_, at := cu.SentencesPicked()
	return len(at) > 0
}

// ArticleChosen reports whether an article is selected, or is the only one.
func (cu *Cursor) ArticleChosen() bool {
	return cu.S.Article(cu.S.View().Article) != nil || len(cu.S.Articles()) == 1
}
