package app

import (
	"slices"
	"strings"
	"testing"

	"parallax/app/part/told"

	"parallax/compare/difference"
)

// TestPickWhole: a difference goes into the summary whole, whichever article's part of it
// is selected, and its row says so.
func TestPickWhole(t *testing.T) {
	w, q := openWindow(t)
	c := w.S.Comparison()
	n := slices.IndexFunc(c.Differences, func(d difference.Difference) bool { return len(d.Sides) > 2 })
	w.Cursor.PickDifference(n+1, c.Differences[n].Sides[1].Article+1)
	settle(q)
	strike(t, w, q, "u")
	picks := w.S.Bench().Picks
	if len(picks) != 1 || picks[0].Name != c.Differences[n].ID {
		t.Fatalf("picked %+v", picks)
	}
	for _, s := range c.Differences[n].Sides {
		if name := c.Readings[s.Article].Article.Name(); !strings.Contains(picks[0].About, name) {
			t.Errorf("%s is not in %q", name, picks[0].About)
		}
	}
	if got := w.State().PickedDifferences; !slices.Equal(got, []string{c.Differences[n].ID}) {
		t.Errorf("the rows %v say that they are picked", got)
	}
	strike(t, w, q, "4ju")
	fact := c.Facts[c.Rows[w.S.View().Row].Fact].ID
	if got := w.State().PickedFacts; !slices.Equal(got, []string{fact}) {
		t.Errorf("the facts %v say that they are picked, not %s", got, fact)
	}
	strike(t, w, q, "5ju")
	if got := w.State().PickedQuotations; len(got) != 1 {
		t.Fatalf("the quotations %v say that they are picked", got)
	}
	if !strings.Contains(drawnText(w.Win.Content()), told.Told("picked.here")) {
		t.Error("no row says that it is picked")
	}
}

// TestClickInNarrowWindow holds that a click says how the evidence is seen while its
// panel is folded, once.
func TestClickInNarrowWindow(t *testing.T) {
	w, _ := openWindow(t)
	hint := told.Told("window.display.enter-shows-the-evidence")
	w.hooks().Tables.Cell(1, 0)
	if _, folded := w.frame.Folded(); folded || w.Said == hint {
		t.Fatal("the panel is shown, and yet it is told how to see it")
	}
	w.frame.panes.Fold(true, true)
	w.hooks().Tables.Cell(2, 0)
	if w.Said != hint {
		t.Errorf("a click says %q", w.Said)
	}
	w.Said = ""
	w.hooks().Tables.Cell(1, 0)
	if w.Said != "" {
		t.Errorf("the second click says %q", w.Said)
	}
}
