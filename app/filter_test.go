package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/screen/drawn"
	"parallax/app/screen/panel"
	"parallax/app/session/view"
	"parallax/compare/align"
)

// TestFilterKeepsSelectionVisible holds that a filter which hides the selected
// row selects one that it shows, on Read and on Facts, and that the first
// selection is back when it is shown again.
func TestFilterKeepsSelectionVisible(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	for _, tc := range []struct {
		name    string
		key     rune
		filters int
	}{{"Read", '2', 4}, {"Facts", '4', 6}} {
		w.keys.rune(tc.key)
		q.run()
		start := w.State().Pick
		for i := range tc.filters {
			w.keys.rune('f')
			q.run()
			s := w.State()
			if to := panel.VisibleRow(s); to != s.Pick.Row {
				t.Errorf("%s, filter %d: row %d is selected, %d is shown", tc.name, i, s.Pick.Row, to)
			}
		}
		if now := w.State().Pick; now != start {
			t.Errorf("%s: %+v is selected after all filters, want %+v", tc.name, now, start)
		}
	}
	w.SetView(func(v *view.View) { v.Facts = view.FilterOnlyHere })
	w.Cursor.KeepVisible()
	q.run()
	w.keys.rune('2')
	q.run()
	if s := w.State(); panel.VisibleRow(s) != s.Pick.Row {
		t.Errorf("on Read row %d is selected and hidden", s.Pick.Row)
	}
}

// TestFactsReachesEveryLine holds that j leads through all lines of the screen
// Facts, one after the other.
func TestFactsReachesEveryLine(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	w.keys.rune('4')
	w.keys.key(fyne.KeyHome)
	q.run()
	seen := map[int]bool{w.State().Pick.Row: true}
	for range 60 {
		w.keys.rune('j')
		q.run()
		seen[w.State().Pick.Row] = true
	}
	c := w.S.Comparison()
	for a, o := range c.OnlyHere {
		row := slices.IndexFunc(c.Rows, func(r align.Row) bool { return slices.Contains(r.Cells[o.Article], o.Sentence) })
		if row >= 0 && !seen[row] {
			t.Errorf("sentence %d told by one article only is not reached", a)
		}
	}
	for i := range c.Facts {
		if row := drawn.RowOfFact(c, i); row >= 0 && !seen[row] {
			t.Errorf("fact %q is not reached", c.Facts[i].Title)
		}
	}
}
