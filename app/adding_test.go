package app

import (
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session/draft"
	"parallax/app/sight"
	"parallax/compare/news"
	"parallax/data"
)

// inputs are files of every kind of outcome.
func inputs(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	body := `<p>Riot police cleared the blockade at the port of Ellis before dawn on Wednesday and reopened the only road to the terminal.</p>
<p>Police arrested 23 people, and one striker was taken to hospital, the chief said in a statement on the same morning.</p>
<p>“We came for a contract,” said the president of the union, who asked the governor to look into the night.</p>
<aside class="promo"><p>Sign up for our newsletter</p></aside><p>Follow us on Facebook</p>`
	page := func(outlet, title, day string) string {
		return `<html><head><title>` + title + `</title><meta property="og:site_name" content="` + outlet + `">` +
			`<meta property="article:published_time" content="` + day + `"><meta name="author" content="Miriam Osei"></head><body><article><h1>` + title + `</h1>` + body + `<p>` + outlet + ` will follow the talks.</p></article></body></html>`
	}
	var paths []string
	for _, f := range [][2]string{
		{"portellis-strike.html", page("Transcoast Wire", "Police clear port road on day 11 of the strike", "2025-05-14")},
		{"ledger.html", page("The Standard Ledger", "Port reopens at last as police end an unlawful blockade of eleven days", "2025-05-14")},
		{"courier-no-date.txt", "Dawn police operation reopens terminal road\n\n" + strings.Repeat("Dozens of police officers moved in on the picket line at the terminal shortly before sunrise on Wednesday. ", 3) + "\n\nPolice arrested 23 people. One striker remained at the hospital.\n\nSubscribe to our morning newsletter"},
		{"scan-0012.txt", ""},
		{"wire-copy.html", page("Transcoast Wire", "Police clear port road on day 11 of the strike", "2025-05-14")},
	} {
		path := filepath.Join(dir, f[0])
		if err := os.WriteFile(path, []byte(f[1]), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// TestAddingPage holds that the page for adding shows every input, stands in
// the middle, and gives the place back.
func TestAddingPage(t *testing.T) {
	for name, look := range map[string]tone.Look{"light": tone.LookLight, "dark": tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		w.incoming.add(inputs(t))
		q.until(t, "the results", func() bool { return len(w.S.Drafts()) == 5 && w.S.Reading() == nil })
		q.run()
		if w.centre.middle.Objects[0] != w.incoming.adding.Object() || !w.incoming.showsAdding() {
			t.Fatal("the page for adding is not there")
		}
		want := []draft.Outcome{draft.Read, draft.Read, draft.ReadWithNotes, draft.Refused, draft.Read}
		for i, d := range w.S.Drafts() {
			if d.Outcome != want[i] {
				t.Errorf("%s: outcome %d, want %d: %s", d.Name, d.Outcome, want[i], d.Sentence)
			}
		}
		w.keys.key(fyne.KeyDown)
		w.keys.key(fyne.KeyDown)
		if d := w.S.Selected(); d == nil || d.Name != "courier-no-date.txt" {
			t.Errorf("the arrows select %+v", d)
		}
		q.run()
		if path := os.Getenv("PICTURES"); path != "" {
			shoot(t, w, filepath.Join(path, "add-"+name+".png"))
		}
		w.keys.rune('2') // keys of the screens below do nothing here
		if w.S.View().Screen == w.centre.screens[1].Name() {
			t.Error("a key opens a screen that is not in sight")
		}
		w.keys.key(fyne.KeyEscape)
		if w.incoming.showsAdding() || len(w.S.Drafts()) != 5 {
			t.Error("Escape does not put the page by")
		}
		w.incoming.openAdding()
		w.centre.OpenEvent(w.S.Event().ID)
		q.until(t, "the event", func() bool { return w.centre.middle.Objects[0] == w.centre.event.Object() })
		w.incoming.openAdding()
		if w.centre.middle.Objects[0] != w.incoming.adding.Object() || len(w.S.Drafts()) != 5 {
			t.Error("the page lost its inputs")
		}
		w.S.CancelAdding()
		q.run()
		if w.centre.middle.Objects[0] != w.centre.event.Object() || len(w.S.Events()) != 1 {
			t.Error("cancelling left something behind")
		}
	}
}

// TestPartsPage holds that a block of a stored article can be brought back.
func TestPartsPage(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	w.incoming.parts()
	if w.Popup == nil {
		t.Fatal("no page")
	}
	if path := os.Getenv("PICTURES"); path != "" {
		f, err := os.Create(filepath.Join(path, "parts.png"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := png.Encode(f, w.Win.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
	}
	a := w.Cursor.Selected()
	d := w.S.DraftOf(a.ID)
	w.ClosePopup()
	if problem := w.S.CorrectDraft(d, news.FieldHeadline, "Another headline"); problem != "" {
		t.Fatal(problem)
	}
	w.S.SaveChanged(d)
	q.until(t, "the new version", func() bool { v := w.S.Article(d.Article.ID); return v != nil && w.S.Comparison() != nil })
	if len(w.S.Articles()) != 4 || w.S.Article(a.ID) != nil {
		t.Errorf("%d articles, the old one %v", len(w.S.Articles()), w.S.Article(a.ID) != nil)
	}
	w.correcting.Corrections.Undo()
	q.until(t, "the old version", func() bool { return w.S.Article(a.ID) != nil })
}

// TestQuitKeepsACopy holds that closing the library leaves a copy of it.
func TestQuitKeepsACopy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library")
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := (&keeper{library: l}).end(); err != nil {
		t.Fatal(err)
	}
	if l, err = data.Open(context.Background(), path); err != nil {
		t.Fatal(err)
	}
	copies, err := l.Copies()
	if err != nil || len(copies) != 1 {
		t.Errorf("copies %v (%v)", copies, err)
	}
	if err := (&keeper{library: l}).end(); err != nil {
		t.Fatal(err)
	}
}

// TestPartsAreKept holds that what was changed about an article is kept when
// its page is closed by Escape, and that undo takes it back.
func TestPartsAreKept(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	a := w.Cursor.Selected()
	w.incoming.parts()
	outlet := sight.Find(w.Popup, func(o fyne.CanvasObject) bool {
		l, ok := o.(interface{ AccessibilityLabel() string })
		return ok && strings.HasPrefix(l.AccessibilityLabel(), "Outlet: ")
	})
	if outlet == nil {
		t.Fatal("no outlet on the page")
	}
	outlet.(fyne.Tappable).Tapped(&fyne.PointEvent{})
	test.Type(w.Win.Canvas().Focused(), " Weekly")
	w.Win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	w.keys.key(fyne.KeyEscape)
	if w.Popup != nil {
		t.Fatal("Escape does not close the page")
	}
	was := a.Outlet
	q.until(t, "the change", func() bool { return w.S.Article(a.ID).Outlet == was+" Weekly" })
	if w.S.CanUndo() == "" {
		t.Fatal("nothing to take back")
	}
	w.correcting.Corrections.Undo()
	q.until(t, "undone", func() bool { return w.S.Article(a.ID).Outlet == was })
}

// TestBlindKeepsNames holds that blind reading tells no outlet on the page of
// an article, in a search, and after a step back.
func TestBlindKeepsNames(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	w.keys.rune('2')
	w.keys.rune('o')
	w.keys.rune('i')
	if w.Popup != nil {
		t.Error("the page of the article is open")
	}
	w.finder.search("police")
	q.until(t, "what is found", func() bool { return len(w.S.Found().Hits) > 0 })
	for _, l := range w.finder.foundLines(w.S.Found()).Articles {
		if !strings.HasPrefix(l.Outlet, "Article ") {
			t.Errorf("found in %q", l.Outlet)
		}
	}
	w.finder.search("")
	for i, sc := range w.centre.screens {
		w.centre.openScreen(i)
		settle(q)
		w.keys.rune('j')
		settle(q)
		drawn := drawnText(w.Win.Content())
		if i < 7 && !strings.Contains(drawn, "Article") {
			t.Errorf("%s draws no letter of an article: %.200s", sc.Name(), drawn)
		}
		for _, name := range []string{"Transcoast", "Courier", "Ledger"} {
			if strings.Contains(drawn, name) {
				at := strings.Index(drawn, name)
				t.Errorf("%s tells %q: %s", sc.Name(), name, drawn[max(0, at-120):min(len(drawn), at+80)])
			}
		}
	}
	w.centre.openScreen(1)
	w.keys.rune('3')
	w.keys.rune('o')
	w.Places.GoBack()
	if w.S.View().HideOutlets {
		t.Error("a step back hides the outlets again")
	}
}

// TestQuitAsks holds that closing the window asks what becomes of articles
// that are not saved.
func TestQuitAsks(t *testing.T) {
	w, q := openWindow(t)
	w.incoming.add(inputs(t)[:1])
	q.until(t, "the input", func() bool { return w.S.Saveable() == 1 && w.S.Reading() == nil })
	w.close()
	if w.Popup == nil {
		t.Fatal("nothing is asked")
	}
	w.keys.key(fyne.KeyEscape)
	if !w.incoming.showsAdding() || w.S.Saveable() != 1 {
		t.Error("the page for adding is gone")
	}
}

// TestChooseSeveral holds that several files of a folder come in at once from
// the page on which they are chosen, and that it opens there again.
func TestChooseSeveral(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	dir := filepath.Dir(inputs(t)[0])
	w.incoming.chooseHere(false, w.incoming.add)
	type page interface{ TypedKey(*fyne.KeyEvent) }
	field := w.Win.Canvas().Focused()
	if _, ok := field.(page); !ok || w.Popup == nil {
		t.Fatal("no page to choose on")
	}
	test.Type(field, dir)
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	all := func() fyne.CanvasObject {
		return sight.Find(w.Popup, func(o fyne.CanvasObject) bool {
			l, ok := o.(interface{ AccessibilityLabel() string })
			return ok && l.AccessibilityLabel() == told.Told("files.all")
		})
	}
	q.until(t, "the files", func() bool {
		return sight.Find(w.Popup, func(o fyne.CanvasObject) bool {
			l, ok := o.(interface{ AccessibilityLabel() string })
			return ok && l.AccessibilityLabel() == "ledger.html"
		}) != nil
	})
	if path := os.Getenv("PICTURES"); path != "" {
		shoot(t, w, filepath.Join(path, "files.png"))
	}
	all().(fyne.Tappable).Tapped(&fyne.PointEvent{})
	// Arrows and Enter leave the second one out and take it in again; Enter
	// without arrows adds what is chosen.
	for _, k := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn, fyne.KeyUp, fyne.KeyDown, fyne.KeyReturn, fyne.KeyReturn} {
		if w.Win.Canvas().Focused() != field {
			t.Fatal("the field has lost the keyboard")
		}
		field.TypedKey(&fyne.KeyEvent{Name: k})
	}
	q.until(t, "the inputs", func() bool { return len(w.S.Drafts()) == 5 && w.S.Reading() == nil })
	if w.Popup != nil || w.S.Setting(keyAddFolder) != dir {
		t.Errorf("the page is open: %v, kept %q", w.Popup != nil, w.S.Setting(keyAddFolder))
	}
}

// TestLocalPaths holds that a file with a plus in its name is found again.
func TestLocalPaths(t *testing.T) {
	plus := filepath.Join(t.TempDir(), "a+b.txt")
	if err := os.WriteFile(plus, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := localPaths([]string{"file://" + strings.ReplaceAll(plus, "+", " "), "https://example.org/x", "file:///gone a.txt"})
	if len(got) != 2 || got[0] != plus || got[1] != "/gone a.txt" {
		t.Errorf("%q", got)
	}
}

// drawnText is all text that is drawn, word by word.
func drawnText(o fyne.CanvasObject) string {
	var out []string
	sight.Find(o, func(o fyne.CanvasObject) bool {
		if text, ok := o.(*canvas.Text); ok {
			out = append(out, text.Text)
		}
		return false
	})
	return strings.Join(strings.Fields(strings.Join(out, " ")), " ") // however it is wrapped
}
