package app

import (
	"testing"

	"parallax/app/screen"
	"parallax/app/session"
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
	}{{"Read", '2', 4}, {"Facts", '4', 5}} {
		w.rune(tc.key)
		q.run()
		start := w.state().Pick
		for i := range tc.filters {
			w.rune('f')
			q.run()
			s := w.state()
			if to := screen.VisibleRow(s); to != s.Pick.Row {
				t.Errorf("%s, filter %d: row %d is selected, %d is shown", tc.name, i, s.Pick.Row, to)
			}
		}
		if now := w.state().Pick; now != start {
			t.Errorf("%s: %+v is selected after all filters, want %+v", tc.name, now, start)
		}
	}
	w.setView(func(v *session.View) { v.Facts = session.FilterOnlyHere })
	w.keepVisible()
	q.run()
	w.rune('2')
	q.run()
	if s := w.state(); screen.VisibleRow(s) != s.Pick.Row {
		t.Errorf("on Read row %d is selected and hidden", s.Pick.Row)
	}
}
