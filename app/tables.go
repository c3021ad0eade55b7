package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
)

// tableHooks are what the screens Overview, Facts and Numbers can ask for.
func (w *window) tableHooks() screen.TableHooks {
	return screen.TableHooks{
		Difference: func(n int) { w.pickDifference(n, 0) },
		Cell:       w.pickDifference,
		Differences: func(group string) {
			w.setView(func(v *session.View) { v.Differences = group })
			w.keepDifference()
		},
		DifferencesOf:  w.differencesOf,
		AllDifferences: func(all bool) { w.setView(func(v *session.View) { v.AllDifferences = all }) },
		BringBack:      w.bringBack,
		Open:           func(name string) { w.openScreen(w.screenIndex(name)) },
		Facts: func(f session.Filter) {
			w.setView(func(v *session.View) { v.Facts = f })
			w.keepVisible()
		},
		FactsSort: func(by string) { w.setView(func(v *session.View) { v.FactsSort = by }) },
		Numbers:   func(f session.Filter) { w.setView(func(v *session.View) { v.Numbers = f }) },
		Figure:    w.pickFigure,
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

// nextSort sorts the facts in the next way.
func (w *window) nextSort() {
	if w.event.Screen().Name() != screen.FactsName {
		w.say("Facts are sorted on their own screen: press 4 first.")
		return
	}
	sorts := screen.FactSorts()
	at := slices.Index(sorts, w.s.View().FactsSort)
	w.setView(func(v *session.View) { v.FactsSort = sorts[(at+1)%len(sorts)] })
}

// filterRows shows other rows of the screen Read.
func (w *window) filterRows(f session.Filter) {
	w.s.SetFilter(f)
	w.keepVisible()
}

// displaced is a selection that a filter hid: where it was, and where it was
// moved.
type displaced struct {
	of   *compare.Comparison
	from session.View
	to   int
}

// keepVisible selects the next row that the filter lets through when it hides
// the one that is selected, so that the panel never shows a hidden row. A
// filter that lets the first one through again brings it back.
func (w *window) keepVisible() {
	s, v := w.state(), w.s.View()
	from := v
	if w.moved.of == w.s.Comparison() && w.moved.to == v.Row {
		from = w.moved.from
	}
	s.Pick.Row = from.Row
	to := screen.VisibleRow(s)
	switch {
	case to == v.Row:
		return
	case to == from.Row:
		v.Row, v.Article, v.Sentence, v.Quote = from.Row, from.Article, from.Sentence, from.Quote
		w.moved = displaced{}
		w.quote = -1
		w.s.SetView(v)
	default:
		w.moved = displaced{w.s.Comparison(), from, to}
		w.quote = -1
		w.s.SelectRow(to)
	}
	if r := w.reader(); r != nil && to >= 0 {
		r.Go(w.state().Pick)
	}
}

// pickDifference selects the n-th difference, or the headline -n, and with it
// the row that it leads to; an article, from 1, selects its side alone.
func (w *window) pickDifference(n, article int) {
	c := w.s.Comparison()
	if c == nil {
		return
	}
	row, of := screen.RowOfCell(c, n, article)
	w.quote = -1
	w.setView(func(v *session.View) {
		v.Difference, v.Cell = n, ""
		if article > 0 && article <= len(c.Readings) {
			v.Cell = c.Readings[article-1].Article.ID
		}
		if n < 0 && -n <= len(c.Readings) {
			v.Article, v.Sentence = c.Readings[-n-1].Article.ID, -1
		}
		if row >= 0 {
			w.selectRow(v, row, of)
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
			session.FilterAll, session.FilterEvery, session.FilterMissing, session.FilterOnlyHere, session.FilterMaybe, session.FilterConflicts,
		}, v.Facts))
	case screen.NumbersName:
		w.tableHooks().Numbers(nextOf([]session.Filter{
			session.FilterAll, session.FilterConflicts, session.FilterChanged, session.FilterShared,
		}, v.Numbers))
	case screen.OverviewName:
		if c := w.s.Comparison(); c != nil {
			w.tableHooks().Differences(nextOf(screen.DifferenceGroups(c), v.Differences))
		}
	default:
		return false
	}
	return true
}
