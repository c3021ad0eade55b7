package app

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"parallax/app/handing"
	"parallax/app/part/menu"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/app/session/draft"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// queue stands in for Fyne's loop: functions wait in it until the test runs
// them, so that all of the window stays on the goroutine of the test.
type queue struct {
	mu sync.Mutex
	fs []func()
}

func (q *queue) post(f func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.fs = append(q.fs, f)
}

// run runs what waits, and reports whether there was anything.
func (q *queue) run() bool {
	q.mu.Lock()
	fs := q.fs
	q.fs = nil
	q.mu.Unlock()
	for _, f := range fs {
		f()
	}
	return len(fs) > 0
}

// until runs the loop until done holds.
func (q *queue) until(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); {
		if !q.run() {
			time.Sleep(time.Millisecond)
		}
		if done() {
			return
		}
	}
	t.Fatalf("%s: not within 90 s", what)
}

// testWindow is a window with the library behind it.
type testWindow struct {
	*window
	shut func()
}

// openWindow makes a window on a new library and waits for the sample event.
func openWindow(t *testing.T) (*testWindow, *queue) {
	t.Helper()
	return openWindowOn(t, filepath.Join(t.TempDir(), data.FileName))
}

func openWindowOn(t *testing.T, path string) (*testWindow, *queue) {
	t.Helper()
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	w, q := windowOn(t, l)
	q.until(t, "the sample event", func() bool { return w.S.Comparison() != nil })
	return w, q
}

// windowOn makes a window on an open library and starts it.
func windowOn(t *testing.T, l *data.Library) (*testWindow, *queue) {
	t.Helper()
	return windowWith(t, l, Options{})
}

// windowWith is windowOn with options. It compares by words alone, for speed; see
// thinkingWindow.
func windowWith(t *testing.T, l *data.Library, o Options) (*testWindow, *queue) {
	t.Helper()
	o.Session.Quick = true
	return thinkingWindow(t, l, o)
}

// thinkingWindow is windowWith with what sentences mean.
func thinkingWindow(t *testing.T, l *data.Library, o Options) (*testWindow, *queue) {
	t.Helper()
	q := &queue{}
	w := &testWindow{window: newWindow(test.NewTempApp(t), l, q.post, o)}
	w.shut = func() {
		w.S.Close()
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Cleanup(func() { w.shut() })
	w.Win.Resize(fyne.NewSize(1440, 900))
	w.start()
	return w, q
}

// TestFirstStart holds that a new library opens on the sample event with the
// hint, and that the hint goes away for good.
func TestFirstStart(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	if e := w.S.Event(); e == nil || len(e.Articles) != 4 {
		t.Fatalf("the event that is open: %+v", e)
	}
	if len(w.frame.hint.Objects) == 0 {
		t.Error("no hint on the first start")
	}
	if v := w.S.View(); v.Row < 0 || w.S.Comparison().Rows[v.Row].Fact < 0 {
		t.Errorf("row %d is selected, not a shared fact", v.Row)
	}
	w.keys.rune('2')
	if q.run(); len(w.frame.hint.Objects) != 0 {
		t.Error("the hint takes room on the second screen")
	}
	w.S.SetSetting(keyHint, "away")
	if len(w.frame.hint.Objects) != 0 {
		t.Error("the hint stays when it was put away")
	}
	w.frame.showFirstSteps()
	if len(w.frame.hint.Objects) == 0 {
		t.Error("the menu does not bring the hint back")
	}
}

// TestOpeningComparesBeside holds that an event is open before its articles are
// compared, and that the window speaks of the work when it takes over 300 ms.
func TestOpeningComparesBeside(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	first, _ := openWindowOn(t, path)
	first.shut()
	first.shut = func() {}
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	let := make(chan bool)
	w, q := windowWith(t, l, Options{Session: session.Options{
		Compare: func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
			<-let
			return compare.Articles(ctx, as, o)
		},
	}})
	q.until(t, "the event", func() bool { return w.S.Event() != nil && len(w.S.Articles()) == 4 })
	begun := time.Now()
	told := func() bool {
		for _, slow := range w.foot.slow {
			if slow {
				return true
			}
		}
		return false
	}
	if w.S.Comparison() != nil || !w.S.Comparing() || told() {
		t.Errorf("comparison %v, comparing %v, told %v at once", w.S.Comparison() != nil, w.S.Comparing(), told())
	}
	q.until(t, "the window speaks of it", told)
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("the window spoke of it after %v", took)
	}
	close(let)
	q.until(t, "the comparison", func() bool { return w.S.Comparison() != nil && !told() })
}

func TestKeys(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	w.keys.rune('2')
	q.run()
	row := func() int { return w.S.View().Row }
	start := row()
	for _, tc := range []struct {
		name  string
		press func()
		holds func() bool
	}{
		{"j goes down", func() { w.keys.rune('j') }, func() bool { return row() == start+1 }},
		{"k goes up", func() { w.keys.rune('k') }, func() bool { return row() == start }},
		{"the arrow goes down", func() { w.keys.key(fyne.KeyDown) }, func() bool { return row() == start+1 }},
		{"End goes to the last row", func() { w.keys.key(fyne.KeyEnd) }, func() bool { return row() == len(w.S.Comparison().Rows)-1 }},
		{"Home goes to the first row", func() { w.keys.key(fyne.KeyHome) }, func() bool { return row() == 0 }},
		{"l goes to the next article", func() { w.keys.rune('l') }, func() bool { return w.State().Pick.Article == 1 }},
		{"f shows shared rows", func() { w.keys.rune('f') }, func() bool { return w.S.View().Filter == view.FilterShared }},
		{"f again shows rows of one article", func() { w.keys.rune('f') }, func() bool { return w.S.View().Filter == view.FilterOnlyHere }},
		{"f again shows conflicts", func() { w.keys.rune('f') }, func() bool { return w.S.View().Filter == view.FilterConflicts }},
		{"f again shows all rows", func() { w.keys.rune('f') }, func() bool { return w.S.View().Filter == view.FilterAll }},
		{"3 opens the other screen", func() { w.keys.rune('3') }, func() bool { return w.centre.event.Screen().Name() == "One article" }},
		{"] opens the next article", func() { w.keys.rune(']') }, func() bool { return w.State().Article == 2 }},
		{"2 goes back", func() { w.keys.rune('2') }, func() bool { return w.centre.event.Screen().Name() == "Read" }},
		{"Alt+left goes back to the article", w.Places.GoBack, func() bool { return w.centre.event.Screen().Name() == "One article" && w.State().Article == 2 }},
		{"Alt+right goes forth", w.Places.GoForth, func() bool { return w.centre.event.Screen().Name() == "Read" }},
		{"o hides the outlets' names", func() { w.keys.rune('o') }, func() bool { return w.State().Comparison.Readings[0].Article.Name() == "Article A" }},
		{"o shows them again", func() { w.keys.rune('o') }, func() bool { return w.State().Comparison == w.S.Comparison() }},
		{"q hides marks in quoted words", func() { w.keys.rune('q') }, func() bool { return w.State().HideQuoted }},
		{"F9 folds the panels", func() { w.keys.key(fyne.KeyF9) }, w.frame.folded},
		{"Enter shows the evidence", func() { w.keys.key(fyne.KeyReturn) }, func() bool { _, right := w.frame.panes.Folded(); return !right }},
		{"m shows one kind of marks", func() { w.keys.rune('m') }, func() bool { return len(w.S.View().HiddenMarks) == 6 }},
		{"? shows the keys", func() { w.keys.rune('?') }, func() bool { return w.Popup != nil && w.Covered() }},
		{"a covered window takes no letters", func() { w.keys.rune('1') }, func() bool { return w.Popup != nil }},
		{"Escape takes the page away", func() { w.keys.key(fyne.KeyEscape) }, func() bool { return w.Popup == nil && !w.Covered() }},
		{"/ goes to the search field", func() { w.keys.rune('/') }, func() bool { return w.Win.Canvas().Focused() == w.shelf.library.Field() }},
	} {
		tc.press()
		q.run()
		if !tc.holds() {
			t.Errorf("%s: it does not (row %d, pick %+v)", tc.name, row(), w.State().Pick)
		}
	}
}

// TestAdding holds that files begin an event of their own beside the sample,
// that each is told of, and that the event comes back after a restart.
func TestAdding(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	w, q := openWindowOn(t, path)
	dir := t.TempDir()
	for name, text := range map[string]string{
		"one.txt":   "Bridge closes for repairs\n\n" + strings.Repeat("The old bridge over the river Tarn will close on Monday for eight weeks, the city said. ", 4) + "\n\n" + strings.Repeat("Engineers found cracks in two of its pillars last spring. ", 4),
		"two.txt":   "City shuts Tarn bridge\n\n" + strings.Repeat("Drivers must find another way from Monday: the city closes the old Tarn bridge for eight weeks. ", 4) + "\n\n" + strings.Repeat("Shops on the north bank fear for their trade. ", 4),
		"empty.txt": "",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	w.incoming.dropped(fyne.Position{}, []fyne.URI{storage.NewFileURI(dir)})
	q.until(t, "the results", func() bool { return len(w.S.Drafts()) == 3 && w.S.Reading() == nil })
	refused := 0
	for _, r := range w.S.Drafts() {
		if r.Sentence == "" {
			t.Errorf("%s: nothing is said", r.Name)
		}
		if r.Outcome == draft.Refused {
			refused++
		}
	}
	if refused != 1 {
		t.Errorf("%d refused, want the empty file", refused)
	}
	if n := len(w.S.Events()); n != 1 {
		t.Errorf("%d events before anything was saved", n)
	}
	w.incoming.adding.Save()
	q.until(t, "the new event", func() bool { e := w.S.Event(); return e != nil && len(e.Articles) == 2 && w.S.Comparison() != nil })
	if n := len(w.S.Events()); n != 2 {
		t.Errorf("%d events, want the sample and the new one", n)
	}
	out := filepath.Join(dir, "summary.html")
	w.handing.Exports.SaveAt(w.handing.Exports.ComparisonIn(handing.FormHTML), strings.TrimSuffix(out, ".html"))
	written(t, q, out)
	if b, err := os.ReadFile(out); err != nil || !strings.Contains(string(b), "Tarn") {
		t.Errorf("the exported page: %d bytes, %v", len(b), err)
	}
}

// TestRestart holds that screen, selection, filter, text size and look come
// back.
func TestRestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	w, q := openWindowOn(t, path)
	w.keys.rune('j')
	w.keys.rune('f')
	w.keys.rune('3')
	w.frame.setText(2)
	w.frame.setLook(tone.LookContrast)
	w.frame.fold()
	q.run()
	want := w.S.View()
	w.shut()
	w.shut = func() {}
	w, q = openWindowOn(t, path)
	q.run()
	if got := w.S.View(); got.Screen != want.Screen || got.Row != want.Row || got.Filter != want.Filter {
		t.Errorf("after a restart %+v, want %+v", got, want)
	}
	if w.frame.text != 2 || w.frame.look != tone.LookContrast || !w.frame.folded() || w.centre.event.Screen().Name() != "One article" {
		t.Errorf("text %d, look %s, folded %v, screen %s", w.frame.text, w.frame.look, w.frame.folded(), w.centre.event.Screen().Name())
	}
}

// TestRestartOnAFact holds that a fact that was picked as a whole, and in no
// article, is picked again after a restart.
func TestRestartOnAFact(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	w, q := openWindowOn(t, path)
	for _, r := range "4jjj" {
		q.run()
		w.keys.rune(r)
	}
	q.run()
	want := w.S.View()
	if want.Row < 2 {
		t.Fatalf("row %d is selected", want.Row)
	}
	w.shut()
	w.shut = func() {}
	w, q = openWindowOn(t, path)
	q.run()
	if got := w.S.View(); got.Screen != want.Screen || got.Row != want.Row {
		t.Errorf("after a restart %s, row %d; want %s, row %d", got.Screen, got.Row, want.Screen, want.Row)
	}
}

// TestDialogs holds that the pages over the window open, and that Escape takes
// each of them away.
func TestDialogs(t *testing.T) {
	w, q := openWindow(t)
	for name, open := range map[string]func(){
		"files":        func() { w.incoming.chooseHere(false, w.incoming.add) },
		"a folder":     func() { w.incoming.chooseHere(true, w.incoming.add) },
		"the export":   w.handing.Exports.Export,
		"a file":       func() { w.handing.Exports.ExportAs(handing.FormMarkdown) },
		"the palette":  w.keys.showPalette,
		"the keys":     func() { w.keys.showHelp(menu.HelpKeys) },
		"another name": w.shelf.renameEvent,
		"the outlets":  w.incoming.showOutlets,
		"the parts":    w.incoming.parts,
		"an event":     func() { w.shelf.eventMenu(w.S.Event().ID, fyne.NewPos(40, 40)) },
	} {
		open()
		settle(q)
		if !w.Covered() {
			t.Errorf("%s: nothing lies over the window", name)
		}
		w.keys.key(fyne.KeyEscape)
		if w.Covered() {
			t.Errorf("%s: Escape leaves it", name)
			for w.Covered() {
				w.Win.Canvas().Overlays().Remove(w.Win.Canvas().Overlays().Top())
			}
		}
	}
}

// TestSearch holds that a hit leads to the sentence with the word.
func TestSearch(t *testing.T) {
	w, q := openWindow(t)
	w.finder.search("baton")
	q.until(t, "the hits", func() bool { return len(w.shelf.shelf().Found.Articles) > 0 })
	for _, f := range w.shelf.shelf().Found.Articles {
		w.shelf.openArticle(f.ID, f.At)
		q.until(t, f.Outlet, func() bool { return w.finder.seek.Article == "" })
		q.run()
		p := w.State().Pick
		r := w.S.Comparison().Readings[p.Article]
		if got := r.Doc.Text(w.S.View().Sentence); r.Article.ID != f.ID || !strings.Contains(got, f.Parts[1]) {
			t.Errorf("%s: %q lacks %q", f.Outlet, got, f.Parts[1])
		}
	}
	w.finder.search("zzzz")
	q.until(t, "the answer", func() bool { return w.shelf.shelf().Answered })
	if n := len(w.shelf.shelf().Found.Articles); n != 0 {
		t.Errorf("%d hits for nonsense", n)
	}
	if q.run(); !w.centre.shown.shelf.Answered {
		t.Error("the panel still says that it searches")
	}
}

// TestAlone holds that a single pasted article can be read, with a word on
// what a comparison needs.
func TestAlone(t *testing.T) {
	w, q := openWindow(t)
	w.App.Clipboard().SetContent("Bridge closes for repairs\n\n" + strings.Repeat("The old bridge over the river Tarn will close on Monday for eight weeks, the city said. ", 6))
	w.incoming.paste()
	q.until(t, "the text", func() bool { return w.S.Saveable() == 1 })
	w.incoming.adding.Save()
	q.until(t, "the article", func() bool { return w.centre.alone() != nil })
	q.run()
	w.ClosePopup()
	if got := w.centre.event.Screen().Name(); got != "One article" {
		t.Errorf("the screen is %s", got)
	}
	if len(w.frame.hint.Objects) == 0 {
		t.Error("nothing says that the article stands alone")
	}
	for _, r := range "jkl2.oo1" {
		w.keys.rune(r)
		q.run()
	}
	w.keys.key(fyne.KeyReturn)
	w.handing.Exports.Export()
	if w.Popup != nil {
		t.Error("an export is offered without a comparison")
	}
	w.keys.rune('i')
	if w.Popup == nil {
		t.Error("i does not open the details")
	}
	w.ClosePopup()
	w.shelf.removeArticle()
	q.run()
}
