package app

import (
	"parallax/app/screen"
	"parallax/app/session"
)

// tableHooks are what the screens Overview, Facts and Numbers can ask for.
func (w *window) tableHooks() screen.TableHooks {
	return screen.TableHooks{
		Difference: w.pickDifference,
		Facts:      func(f session.Filter) { w.setView(func(v *session.View) { v.Facts = f }) },
		FactsSort:  func(by string) { w.setView(func(v *session.View) { v.FactsSort = by }) },
		Numbers:    func(f session.Filter) { w.setView(func(v *session.View) { v.Numbers = f }) },
		Figure:     w.pickFigure,
	}
}

// setView changes one thing about how the window stands.
func (w *window) setView(change func(*session.View)) {
	w.win.Canvas().Unfocus()
	v := w.s.View()
	change(&v)
	w.s.SetView(v)
	w.refresh()
}

// pickDifference selects the n-th difference, or the headline -n, and with it
// the row that it leads to.
func (w *window) pickDifference(n int) {
	c := w.s.Comparison()
	if c == nil {
		return
	}
	row, article := screen.RowOfDifference(c, n)
	w.quote = -1
	w.setView(func(v *session.View) {
		v.Difference = n
		if n < 0 && -n <= len(c.Readings) {
			v.Article, v.Sentence = c.Readings[-n-1].Article.ID, -1
		}
		if row >= 0 {
			w.selectRow(v, row, article)
		}
	})
}

// pickFigure selects the n-th figure and the row of its fact.
func (w *window) pickFigure(n int) {
	c := w.s.Comparison()
	if c == nil || n < 1 || n > len(c.Figures) {
		return
	}
	row := screen.RowOfFact(c, c.Figures[n-1].Fact)
	w.quote = -1
	w.setView(func(v *session.View) {
		v.Figure = n
		if row >= 0 {
			w.selectRow(v, row, -1)
		}
	})
}

// selectRow selects a row and the first article in it, or the one given.
func (w *window) selectRow(v *session.View, row, article int) {
	c := w.s.Comparison()
	v.Row, v.Article, v.Sentence = row, "", -1
	for a, cell := range c.Rows[row].Cells {
		if len(cell) > 0 && (v.Article == "" || a == article) {
			v.Article, v.Sentence = c.Readings[a].Article.ID, cell[0]
		}
	}
}

// tableFilter goes to the next filter of the screens Facts and Numbers; false
// on other screens.
func (w *window) tableFilter() bool {
	v := w.s.View()
	switch w.event.Screen().Name() {
	case screen.FactsName:
		w.tableHooks().Facts(nextOf([]session.Filter{
			session.FilterAll, session.FilterEvery, session.FilterMissing, session.FilterOnlyHere, session.FilterConflicts,
		}, v.Facts))
	case screen.NumbersName:
		w.tableHooks().Numbers(nextOf([]session.Filter{
			session.FilterAll, session.FilterConflicts, session.FilterChanged, session.FilterShared,
		}, v.Numbers))
	case screen.OverviewName:
	default:
		return false
	}
	return true
}
