package app

import (
	"slices"
	"strings"
	"testing"

	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/actor"
)

// oneRow reports whether two labels stand in the same row.
func oneRow(w *testWindow, a, b string) bool {
	c := w.s.Comparison()
	return c != nil && oneRowIn(c, a, b)
}

func oneRowIn(c *compare.Comparison, a, b string) bool {
	return slices.ContainsFunc(c.Actors.Rows, func(r actor.Row) bool {
		has := map[string]bool{}
		for _, i := range r.Actors {
			for _, n := range c.Actors.Actors[i].Mentions {
				m := c.Actors.Mentions[n]
				has[strings.Join(strings.Fields(c.Readings[m.Article].Article.Slice(m.Span)), " ")] = true
			}
		}
		return has[a] && has[b]
	})
}

// TestLabelsAreJoined holds that e puts the row that is selected together with
// one that the reader chooses, and that undo and redo reach it.
func TestLabelsAreJoined(t *testing.T) {
	w, q := openWindow(t)
	w.rune('e')
	if w.covered() {
		t.Fatal("e asks on another screen")
	}
	w.rune('6')
	w.rune('j')
	q.run()
	at := screen.LabelAt(w.state())
	if at < 0 {
		t.Fatal("no row is selected")
	}
	c := w.s.Comparison()
	w.rune('e')
	answer(t, w, "rosa")
	q.until(t, "the decision", func() bool { return len(w.s.Corrections()) == 1 })
	a, b := w.s.Corrections()[0].Name, w.s.Corrections()[0].Value
	if a != screen.LabelOf(c, c.Actors.Rows[at]) || !strings.Contains(b, "Delgado") || oneRowIn(c, a, b) {
		t.Fatalf("%q and %q are put together", a, b)
	}
	together := func() bool { return oneRow(w, a, b) }
	q.until(t, "the rows together", together)
	w.undo()
	q.until(t, "two rows again", func() bool { return w.s.Comparison() != nil && !together() })
	w.redo()
	q.until(t, "one row again", together)
}
