package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/screen/overview"
	"parallax/compare"
	"parallax/compare/difference"
)

// withSides is the index of the first difference that has a side an article.
func withSides(t *testing.T, c *compare.Comparison) int {
	t.Helper()
	i := slices.IndexFunc(c.Differences, func(d difference.Difference) bool { return len(d.Sides) > 0 })
	if i < 0 {
		t.Fatal("the sample event has no difference with a side an article")
	}
	return i
}

// TestDifferencesByKeys holds that up and down move over the rows, left and
// right over the cells of one, that the headlines are reached from the first
// row, and that a cell is copied alone.
func TestDifferencesByKeys(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	c := w.S.Comparison()
	n := withSides(t, c)
	for range n + 1 {
		w.keys.key(fyne.KeyDown)
		q.run()
	}
	cell := func() int { return w.State().Cell }
	for _, tc := range []struct {
		name  string
		press fyne.KeyName
		row   int
		cell  int
	}{
		{"right selects the first article", fyne.KeyRight, n + 1, 1},
		{"right again the second", fyne.KeyRight, n + 1, 2},
		{"left the first", fyne.KeyLeft, n + 1, 1},
		{"Enter keeps it", fyne.KeyReturn, n + 1, 1},
		{"down keeps the column", fyne.KeyDown, n + 2, 1},
		{"up goes back", fyne.KeyUp, n + 1, 1},
	} {
		w.keys.key(tc.press)
		q.run()
		if v := w.S.View(); v.Difference != tc.row || cell() != tc.cell {
			t.Errorf("%s: difference %d, cell %d", tc.name, v.Difference, cell())
		}
	}
	w.keys.rune('c')
	text, _, _ := strings.Cut(w.App.Clipboard().Content(), "\n\n")
	side := c.Differences[n].Sides[0]
	if !strings.Contains(text, difference.Text(side.Pieces)) || strings.Count(text, "\n") != len(side.Passages) {
		t.Errorf("copied %q", text)
	}
	w.keys.key(fyne.KeyHome)
	q.run()
	if got := w.S.View().Difference; got != -1 {
		t.Errorf("Home selects %d, want the first headline", got)
	}
}

// TestDifferencesAreTheReaders holds that a difference can be moved, hidden and
// denied by keys, that undo takes it back, and that one is brought back.
func TestDifferencesAreTheReaders(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	wait := func(what string, do func()) *compare.Comparison {
		t.Helper()
		c := w.S.Comparison()
		do()
		q.until(t, what, func() bool { n := w.S.Comparison(); return n != nil && n != c })
		return w.S.Comparison()
	}
	first := w.S.Comparison().Differences
	w.keys.rune('j')
	w.keys.rune('j')
	q.run()
	c := wait("the move", func() { w.correcting.List.MoveDifference(-1) })
	if c.Differences[0].ID != first[1].ID || w.S.View().Difference != 1 {
		t.Fatalf("after moving up %q is first, and %d is selected", c.Differences[0].ID, w.S.View().Difference)
	}
	c = wait("hiding", func() { w.keys.key(fyne.KeyDelete) })
	if len(c.PutAway) != 1 || c.PutAway[0].ID != first[1].ID || c.Differences[w.S.View().Difference-1].ID != first[0].ID {
		t.Fatalf("put away: %+v, selected %d", c.PutAway, w.S.View().Difference)
	}
	w.keys.rune('x')
	field := w.Win.Canvas().Focused()
	for _, r := range "same day" {
		field.TypedRune(r)
	}
	c = wait("not so", func() { field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) })
	if len(c.PutAway) != 2 || c.PutAway[1].Reason != "same day" || c.PutAway[1].ID != first[0].ID {
		t.Fatalf("put away: %+v", c.PutAway)
	}
	if c = wait("undo", w.correcting.Corrections.Undo); len(c.PutAway) != 1 {
		t.Errorf("%d put away after undo", len(c.PutAway))
	}
	if c = wait("bringing back", func() { w.correcting.List.BringBack(1) }); len(c.PutAway) != 0 || len(c.Differences) != len(first) {
		t.Errorf("%d put away, %d differences of %d", len(c.PutAway), len(c.Differences), len(first))
	}
}

// TestDifferencesAreFiltered holds that f shows a group of kinds after the
// other, that a hidden difference is not left selected, and that a shows all.
func TestDifferencesAreFiltered(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('j')
	q.run()
	for _, group := range overview.DifferenceGroups(w.S.Comparison())[1:] {
		w.keys.rune('f')
		q.run()
		s := w.State()
		shown, _ := overview.VisibleDifferences(s)
		if s.Differences != group || len(shown) == 0 || !slices.Contains(shown, s.Difference-1) {
			t.Errorf("group %q, shown %v, selected %d; want %q", s.Differences, shown, s.Difference, group)
		}
	}
	w.keys.rune('f')
	w.keys.rune('a')
	q.run()
	if s := w.State(); s.Differences != "" || !s.AllDifferences {
		t.Errorf("at the end: %q, all: %v", s.Differences, s.AllDifferences)
	}
	w.correcting.List.DifferencesOf(2)
	q.run()
	shown, _ := overview.VisibleDifferences(w.State())
	id := w.S.Comparison().Readings[1].Article.ID
	if len(shown) == 0 || w.S.View().DifferencesOf != id {
		t.Errorf("about the second article: %v of %d", shown, len(w.S.Comparison().Differences))
	}
}
