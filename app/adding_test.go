package app

import (
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/session"
	"parallax/app/view"
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
	for name, look := range map[string]view.Look{"light": view.LookLight, "dark": view.LookDark} {
		w, q := openWindow(t)
		w.s.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		w.incoming.add(inputs(t))
		q.until(t, "the results", func() bool { return len(w.s.Drafts()) == 5 && w.s.Reading() == nil })
		q.run()
		if w.centre.middle.Objects[0] != w.incoming.adding.Object() || !w.incoming.showsAdding() {
			t.Fatal("the page for adding is not there")
		}
		want := []session.Outcome{session.Read, session.Read, session.ReadWithNotes, session.Refused, session.Read}
		for i, d := range w.s.Drafts() {
			if d.Outcome != want[i] {
				t.Errorf("%s: outcome %d, want %d: %s", d.Name, d.Outcome, want[i], d.Sentence)
			}
		}
		w.keys.key(fyne.KeyDown)
		w.keys.key(fyne.KeyDown)
		if d := w.s.Selected(); d == nil || d.Name != "courier-no-date.txt" {
			t.Errorf("the arrows select %+v", d)
		}
		q.run()
		if path := os.Getenv("PICTURES"); path != "" {
			shoot(t, w, filepath.Join(path, "add-"+name+".png"))
		}
		w.keys.rune('1') // keys of the screens below do nothing here
		w.centre.openEvent(w.s.Event().ID)
		q.until(t, "the event", func() bool { return w.centre.middle.Objects[0] == w.centre.event.Object() })
		w.incoming.openAdding()
		if w.centre.middle.Objects[0] != w.incoming.adding.Object() || len(w.s.Drafts()) != 5 {
			t.Error("the page lost its inputs")
		}
		w.s.CancelAdding()
		q.run()
		if w.centre.middle.Objects[0] != w.centre.event.Object() || len(w.s.Events()) != 1 {
			t.Error("cancelling left something behind")
		}
	}
}

// TestPartsPage holds that a block of a stored article can be brought back.
func TestPartsPage(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	w.incoming.parts()
	if w.popup == nil {
		t.Fatal("no page")
	}
	if path := os.Getenv("PICTURES"); path != "" {
		f, err := os.Create(filepath.Join(path, "parts.png"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := png.Encode(f, w.win.Canvas().Capture()); err != nil {
			t.Fatal(err)
		}
	}
	a := w.cursor.selected()
	d := w.s.DraftOf(a.ID)
	w.closePopup()
	if problem := w.s.CorrectDraft(d, news.FieldHeadline, "Another headline"); problem != "" {
		t.Fatal(problem)
	}
	w.s.SaveChanged(d)
	q.until(t, "the new version", func() bool { v := w.s.Article(d.Article.ID); return v != nil && w.s.Comparison() != nil })
	if len(w.s.Articles()) != 4 || w.s.Article(a.ID) != nil {
		t.Errorf("%d articles, the old one %v", len(w.s.Articles()), w.s.Article(a.ID) != nil)
	}
	w.corrections.undo()
	q.until(t, "the old version", func() bool { return w.s.Article(a.ID) != nil })
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
