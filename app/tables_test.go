package app

import (
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/view"
)

// TestTablesPictures draws the screens Overview, Facts and Numbers in both
// looks and two sizes; with PICTURES the pictures are written.
func TestTablesPictures(t *testing.T) {
	for name, look := range map[string]tone.Look{"light": tone.LookLight, "dark": tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		for key, s := range map[rune]string{'1': "overview", '4': "facts", '7': "numbers", '2': "read"} {
			w.Win.Resize(fyne.NewSize(1440, 900))
			w.keys.rune(key)
			q.run()
			checkPanels(t, w)
			if dir := os.Getenv("PICTURES"); dir != "" {
				shoot(t, w, dir+"/"+s+"-"+name+".png")
				w.keys.rune('j')
				q.run()
				shoot(t, w, dir+"/"+s+"-"+name+"-picked.png")
				w.Win.Resize(fyne.NewSize(1100, 700))
				q.run()
				shoot(t, w, dir+"/"+s+"-"+name+"-small.png")
			}
		}
	}
}

// TestTables holds that keys move over the lines of the new screens, that the
// filters pass what they say, and that the selection is shared with Read.
func TestTables(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	if got := w.centre.event.Screen().Name(); got != screen.OverviewName {
		t.Fatalf("an event opens on %s", got)
	}
	c := w.S.Comparison()
	for _, tc := range []struct {
		name  string
		press func()
		holds func() bool
	}{
		{"j selects the first difference", func() { w.keys.rune('j') }, func() bool { return w.S.View().Difference == 1 }},
		{"the fact of the second is selected too", func() { w.keys.rune('j') }, func() bool { return c.Rows[w.S.View().Row].Fact == c.Differences[1].Fact }},
		{"c copies it with its sentences", func() { w.keys.rune('c') }, func() bool {
			text, works, _ := strings.Cut(w.App.Clipboard().Content(), "\n\n")
			return works != "" && strings.HasPrefix(text, c.Differences[1].Sentence()) && strings.Count(text, "\n") == len(c.Differences[1].Evidence)
		}},
		{"a headline can be selected", func() { w.Cursor.PickDifference(-2, 0) }, func() bool { return w.State().Article == 1 }},
		{"4 opens Facts", func() { w.keys.rune('4') }, func() bool { return w.centre.event.Screen().Name() == screen.FactsName }},
		{"Home selects the first fact", func() { w.keys.key(fyne.KeyHome) }, func() bool { return c.Rows[w.S.View().Row].Fact == 0 }},
		{"f shows what every article tells", func() { w.keys.rune('f') }, func() bool { return w.S.View().Facts == view.FilterEvery }},
		{"6 opens Wording", func() { w.keys.rune('6') }, func() bool { return w.centre.event.Screen().Name() == screen.WordingName }},
		{"7 opens Numbers", func() { w.keys.rune('7') }, func() bool { return w.centre.event.Screen().Name() == screen.NumbersName }},
		{"the first number differs", func() { w.keys.key(fyne.KeyHome) }, func() bool { return c.Figures[w.S.View().Figure-1].Relation == "differ" }},
		{"o hides the outlets in sentences", func() { w.keys.rune('o'); w.keys.rune('1') }, func() bool { return w.State().Comparison.Readings[0].Article.Name() == "Article A" }},
	} {
		tc.press()
		q.run()
		if !tc.holds() {
			t.Errorf("%s: it does not (%+v)", tc.name, w.S.View())
		}
	}
}

// TestFactsAreCorrected holds that x takes the selected telling out of its
// fact, that p pins one, and that undo brings it back.
func TestFactsAreCorrected(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('2')
	q.run()
	c := w.S.Comparison()
	row := drawn.RowOfFact(c, c.Figures[0].Fact)
	tellings := func() int { return len(c.Facts[c.Rows[row].Fact].Tellings) }
	before := tellings()
	w.Cursor.Pick(screen.Pick{Row: row, Article: 1, Quote: -1})
	w.keys.rune('x')
	q.until(t, "the parting", func() bool { n := w.S.Comparison(); return n != nil && n != c })
	if got := w.S.Comparison().Corrections; len(got) != 1 || !got[0].Placed {
		t.Fatalf("corrections: %+v", got)
	}
	c = w.S.Comparison()
	w.correcting.Corrections.Undo()
	q.until(t, "undo", func() bool { n := w.S.Comparison(); return n != nil && n != c })
	c = w.S.Comparison()
	if tellings() != before {
		t.Errorf("%d tellings after undo, want %d", tellings(), before)
	}
	w.Cursor.Pick(screen.Pick{Row: row, Article: 0, Quote: -1})
	w.keys.rune('p')
	q.until(t, "the pin", func() bool { n := w.S.Comparison(); return n != nil && len(n.Corrections) == 1 })
	if c = w.S.Comparison(); !c.Facts[c.Rows[row].Fact].Corrected || tellings() != before {
		t.Errorf("the pinned fact: %+v", c.Facts[c.Rows[row].Fact])
	}
}
