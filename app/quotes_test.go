package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/correcting"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/data"
)

// TestQuotesPictures holds that the screen Quotes stands in its place in both
// looks. With a folder in PICTURES it writes what it drew there.
func TestQuotesPictures(t *testing.T) {
	for name, look := range map[string]tone.Look{"light": tone.LookLight, "dark": tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		w.keys.rune('5')
		q.run()
		checkPanels(t, w)
		if dir := os.Getenv("PICTURES"); dir != "" {
			shoot(t, w, dir+"/quotes-"+name+".png")
			w.keys.rune('j')
			w.keys.rune('j')
			q.run()
			shoot(t, w, dir+"/quotes-"+name+"-picked.png")
			w.keys.rune('x')
			q.until(t, "the correction", func() bool { return len(w.S.Comparison().Corrections) == 1 })
			q.run()
			shoot(t, w, dir+"/quotes-"+name+"-corrected.png")
			w.correcting.Quotes.GroupQuotes(true)
			q.run()
			shoot(t, w, dir+"/quotes-"+name+"-article.png")
		}
	}
}

// openQuotes opens the window on the screen Quotes with the quotation that
// holds the words selected.
func openQuotes(t *testing.T, path, words string) (*testWindow, *queue) {
	t.Helper()
	w, q := openWindowOn(t, path)
	w.keys.rune('5')
	q.run()
	selectQuote(t, w, words)
	q.run()
	return w, q
}

func selectQuote(t *testing.T, w *testWindow, words string) {
	t.Helper()
	for a, r := range w.S.Comparison().Readings {
		for i, it := range r.Quotes {
			if len(it.Content) > 0 && strings.Contains(r.Article.Slice(it.Content[0]), words) {
				w.correcting.Quotes.PickQuote(a, i)
				return
			}
		}
	}
	t.Fatalf("nobody says %q", words)
}

// speakerNow is the speaker of the selected quotation.
func speakerNow(w *testWindow) string {
	p := w.State().Pick
	if p.Article < 0 || p.Quote < 0 {
		return "nothing selected"
	}
	return w.S.Comparison().Readings[p.Article].Quotes[p.Quote].Speaker
}

// answer types into the chooser that lies over the window and takes the first
// choice.
func answer(t *testing.T, w *testWindow, typed string) {
	t.Helper()
	f := w.Win.Canvas().Focused()
	if f == nil || !w.Covered() {
		t.Fatal("nothing asks")
	}
	test.Type(f, typed)
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
}

const petrov = "sold eleven coffees"

// TestSpeakerIsSet holds that s asks for the speaker, that a typed name is
// taken and kept over a restart, and that undo and redo reach it.
func TestSpeakerIsSet(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	w, q := openQuotes(t, path, petrov)
	was := speakerNow(w)
	w.keys.rune('s')
	answer(t, w, "Anna Petrova")
	q.until(t, "the new speaker", func() bool { return speakerNow(w) == "Anna Petrova" })
	w.correcting.Corrections.Undo()
	q.until(t, "the old speaker", func() bool { return speakerNow(w) == was })
	w.correcting.Corrections.Redo()
	q.until(t, "the new speaker again", func() bool { return speakerNow(w) == "Anna Petrova" })
	w.shut()
	w.shut = func() {}

	w, q = openWindowOn(t, path)
	q.run()
	if w.centre.event.Screen().Name() != screen.QuotesName || speakerNow(w) != "Anna Petrova" {
		t.Errorf("after a restart: screen %q, speaker %q", w.centre.event.Screen().Name(), speakerNow(w))
	}
	w.correcting.Corrections.Undo()
	q.until(t, "undo after a restart", func() bool { return speakerNow(w) == was })
}

// TestSpeakerIsChosen holds that the speakers of the event can be chosen.
func TestSpeakerIsChosen(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), petrov)
	w.keys.rune('s')
	answer(t, w, "Marsh")
	q.until(t, "the chosen speaker", func() bool { return speakerNow(w) == "Helen Marsh" })
	if !w.S.Comparison().Corrections[0].Placed {
		t.Error("the correction says that it was not applied")
	}
}

// TestUtteranceIsParted holds that x parts the selected quotation from the
// others, and says so where there is none.
func TestUtteranceIsParted(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), "We will review every minute")
	forms := func() int {
		p := w.State().Pick
		return len(correcting.OtherForms(w.S.Comparison(), p.Article, p.Quote))
	}
	before := forms()
	w.keys.rune('x')
	q.until(t, "parting", func() bool { return forms() == 0 })
	w.keys.rune('x')
	if !strings.Contains(w.Said, "stands alone") || len(w.S.Corrections()) != 1 {
		t.Errorf("a quotation alone: %q, %+v", w.Said, w.S.Corrections())
	}
	w.correcting.Corrections.Undo()
	q.until(t, "undo", func() bool { return forms() == before })
}

func TestSpeakersAreMerged(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), petrov)
	w.correcting.Quotes.MergeSpeakers()
	answer(t, w, "Dana")
	q.until(t, "the merge", func() bool { return speakerNow(w) == "Dana Whitlock" })
	w.correcting.Quotes.SetKind()
	answer(t, w, "official")
	q.until(t, "the kind", func() bool {
		c := w.S.Comparison()
		return len(c.Corrections) == 2 && c.Voices[0].Corrected
	})
}

func TestQuotationIsTakenAway(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), petrov)
	quotes := func() (n int) {
		for _, r := range w.S.Comparison().Readings {
			n += len(r.Quotes)
		}
		return n
	}
	before := quotes()
	w.correcting.Quotes.NotAQuote()
	q.until(t, "one fewer", func() bool { return quotes() == before-1 })
	if w.State().Pick.Quote >= 0 {
		t.Error("another quotation is selected now")
	}
	w.correcting.Corrections.Undo()
	q.until(t, "all again", func() bool { return quotes() == before })
}

// TestBlindCorrections holds that corrections tell no outlet while those are
// hidden.
func TestBlindCorrections(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), petrov)
	w.keys.rune('s')
	answer(t, w, "Anna Petrova")
	q.until(t, "the correction", func() bool { return len(w.S.Comparison().Corrections) == 1 })
	w.display.hideOutlets()
	q.run()
	if s := w.State().Comparison.Corrections[0].Sentence(); strings.Contains(s, "Courier") || !strings.Contains(s, "Article") {
		t.Errorf("%q", s)
	}
	if s := w.S.Comparison().Corrections[0].Sentence(); !strings.Contains(s, "Courier") {
		t.Errorf("the comparison itself lost the name: %q", s)
	}
}

// TestQuoteKeys holds that the screen's keys and chips do what they say.
func TestQuoteKeys(t *testing.T) {
	w, q := openQuotes(t, filepath.Join(t.TempDir(), data.FileName), petrov)
	for _, tc := range []struct {
		name  string
		press func()
		holds func() bool
	}{
		{"f shows what is changed", func() { w.keys.rune('f') }, func() bool { return w.S.View().Quotes == view.FilterChanged }},
		{"f again shows what one article has", func() { w.keys.rune('f') }, func() bool { return w.S.View().Quotes == view.FilterOnlyHere }},
		{"f again shows all", func() { w.keys.rune('f') }, func() bool { return w.S.View().Quotes == view.FilterAll }},
		{"by article", func() { w.correcting.Quotes.GroupQuotes(true) }, func() bool { return w.State().QuotesByArticle }},
		{"j selects the next", func() { w.keys.rune('j') }, func() bool { return speakerNow(w) != "Ana Petrov" }},
		{"k goes back", func() { w.keys.rune('k') }, func() bool { return speakerNow(w) == "Ana Petrov" }},
		{"c copies it with its place", func() { w.keys.rune('c') }, func() bool {
			return strings.Contains(w.App.Clipboard().Content(), petrov) && strings.Contains(w.App.Clipboard().Content(), "The Port Ellis Courier")
		}},
		{"Open in Read", w.correcting.Quotes.OpenInRead, func() bool { return w.centre.event.Screen().Name() == "Read" && w.State().Pick.Row >= 0 }},
		{"back keeps the quotation", func() { w.keys.rune('5') }, func() bool { return speakerNow(w) == "Ana Petrov" }},
		{"Escape selects nothing", func() { w.keys.key(fyne.KeyEscape) }, func() bool { return speakerNow(w) == "nothing selected" }},
		{"s asks for a selection first", func() { w.keys.rune('s') }, func() bool { return strings.Contains(w.Said, "Select a quotation first") }},
	} {
		tc.press()
		q.run()
		if !tc.holds() {
			t.Errorf("%s: it does not (pick %+v, %q)", tc.name, w.State().Pick, w.Said)
		}
	}
}
