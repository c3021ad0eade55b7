package app

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/screen/worded"
	"parallax/compare/actor"
	"parallax/compare/news"
	"parallax/data"
)

// labels are the rows of the table on the screen as "name: label, label", each
// label once.
func labels(w *testWindow) []string {
	var out []string
	if c := w.S.Comparison(); c != nil {
		for _, r := range c.Actors.Rows {
			if r.Telling() {
				out = append(out, r.Name+": "+strings.Join(labelsOf(r), ", "))
			}
		}
	}
	return out
}

func labelsOf(r actor.Row) []string {
	var out []string
	for _, cell := range r.Cells {
		for _, l := range cell {
			if !slices.Contains(out, l.Text) {
				out = append(out, l.Text)
			}
		}
	}
	return out
}

// oneRow reports whether two labels stand in the same row.
func oneRow(w *testWindow, a, b string) bool {
	c := w.S.Comparison()
	return c != nil && slices.ContainsFunc(c.Actors.Rows, func(r actor.Row) bool {
		ls := labelsOf(r)
		return slices.Contains(ls, a) && slices.Contains(ls, b)
	})
}

// pickLabel opens the table of labels and selects the row that has the label.
func pickLabel(t *testing.T, w *testWindow, q *queue, label string) actor.Row {
	t.Helper()
	w.keys.rune('6')
	q.until(t, "a comparison", func() bool { return w.S.Comparison() != nil })
	for i := 1; i <= 20; i++ {
		w.correcting.Labels.WordingHooks().Pick(i)
		q.run()
		if at := worded.LabelAt(w.State()); at >= 0 && slices.Contains(labelsOf(w.S.Comparison().Actors.Rows[at]), label) {
			return w.S.Comparison().Actors.Rows[at]
		}
	}
	t.Fatalf("no row has the label %q: %v", label, labels(w))
	return actor.Row{}
}

// TestLabelsAreJoinedAndParted holds that e puts the row that is selected
// together with one that the reader chooses, that it can be parted again, and
// that undo and redo reach both.
func TestLabelsAreJoinedAndParted(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('e')
	if w.Covered() {
		t.Fatal("e asks on another screen")
	}
	pickLabel(t, w, q, "blockaders")
	w.keys.rune('e')
	answer(t, w, "rosa")
	together := func() bool { return oneRow(w, "blockaders", "Union boss") }
	q.until(t, "the rows together", together)
	w.correcting.Corrections.Undo()
	q.until(t, "two rows again", func() bool { return w.S.Comparison() != nil && !together() })
	w.correcting.Corrections.Redo()
	q.until(t, "one row again", together)
	row := pickLabel(t, w, q, "blockaders")
	yours := slices.IndexFunc(row.Why, func(p actor.Proposal) bool { return p.Why == "You put them together." })
	if yours < 0 {
		t.Fatalf("it does not say who joined them: %v", row.Why)
	}
	w.correcting.Labels.PartLabels(row.Why[yours])
	q.until(t, "parted", func() bool { return w.S.Comparison() != nil && !together() })
	w.correcting.Corrections.Undo()
	q.until(t, "together again", together)
}

// TestProposedLabelsAreParted holds that labels which the program proposes stand
// in two rows when the reader says that they are not the same.
func TestProposedLabelsAreParted(t *testing.T) {
	w, q := openWindow(t)
	row := pickLabel(t, w, q, "blockaders")
	if len(row.Why) == 0 {
		t.Fatal("nothing is proposed")
	}
	text := func(i int) string {
		m := w.S.Comparison().Actors.Mentions[i]
		return w.S.Comparison().Readings[m.Article].Article.Slice(m.Span)
	}
	p := row.Why[len(row.Why)-1]
	a, b := text(p.Mentions[0]), text(p.Mentions[1])
	if !oneRow(w, a, b) {
		t.Fatalf("%q and %q are not in one row", a, b)
	}
	w.correcting.Labels.PartLabels(p)
	q.until(t, "parting", func() bool { return w.S.Comparison() != nil && !oneRow(w, a, b) })
}

// TestLabelIsMoved holds that x takes a label out of its row, into one of its
// own or into another one.
func TestLabelIsMoved(t *testing.T) {
	w, q := openWindow(t)
	pickLabel(t, w, q, "blockaders")
	w.keys.rune('x')
	answer(t, w, "blockaders")
	answer(t, w, "of its own")
	own := func() bool { return slices.Contains(labels(w), "blockaders: blockaders") }
	q.until(t, "a row of its own", own)
	pickLabel(t, w, q, "blockaders")
	w.keys.rune('x')
	if w.Covered() {
		t.Error("a label that stands alone is asked for")
	}
	w.correcting.Corrections.Undo()
	q.until(t, "the row as before", func() bool { return oneRow(w, "blockaders", "strikers") })
	pickLabel(t, w, q, "blockaders")
	w.correcting.Labels.MoveTo(w.S.Comparison(), worded.LabelAt(w.State()), "blockaders")
	answer(t, w, "rosa")
	q.until(t, "the other row", func() bool { return oneRow(w, "blockaders", "Union boss") && !oneRow(w, "blockaders", "strikers") })
}

// TestRowIsRenamed holds that r lets a row be renamed in its place, that the
// name outlasts a restart and one more article, that an empty name brings the
// program's back, and that undo reaches it.
func TestRowIsRenamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	w, q := openWindowOn(t, path)
	pickLabel(t, w, q, "blockaders")
	typed := func(name string) {
		t.Helper()
		w.keys.rune('r')
		f := w.Win.Canvas().Focused()
		if f == nil {
			t.Fatal("nothing takes the name")
		}
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete}) // the whole name is selected
		test.Type(f, name)
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	named := func(name string) func() bool {
		return func() bool {
			return slices.ContainsFunc(labels(w), func(s string) bool {
				return strings.HasPrefix(s, name+": ") && strings.Contains(s, "blockaders")
			})
		}
	}
	typed("People at the gate")
	q.until(t, "the name", named("People at the gate"))
	w.shut()
	w.shut = func() {}

	w, q = openWindowOn(t, path)
	q.until(t, "the name after a restart", named("People at the gate"))
	event := w.S.Event().ID
	w.shut()
	w.shut = func() {}

	more := news.New("The strikers left the gate at noon", []string{"The blockaders left Port Ellis at noon on Thursday, police said."})
	more.Outlet = "Morning Post"
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.SaveArticle(context.Background(), more); err != nil {
		t.Fatal(err)
	}
	if err := l.AddToEvent(context.Background(), event, more.ID); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	w, q = openWindowOn(t, path)
	if n := len(w.S.Comparison().Readings); n != 5 || !named("People at the gate")() {
		t.Errorf("%d articles, with one more the rows are %v", n, labels(w))
	}
	pickLabel(t, w, q, "blockaders")
	typed("")
	q.until(t, "the program's name", func() bool { return w.S.Comparison() != nil && !named("People at the gate")() })
	w.correcting.Corrections.Undo()
	q.until(t, "the reader's name", named("People at the gate"))
	pickLabel(t, w, q, "blockaders")
	w.keys.rune('r')
	w.Win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	q.run()
	if f := w.Win.Canvas().Focused(); f != nil && !named("People at the gate")() {
		t.Error("Escape changes the name, or keeps the field")
	}
}
