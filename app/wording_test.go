package app

import (
	"os"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/aligned"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/read"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/wording"
)

// TestWordingPictures holds that the screen Wording stands in its place in
// both looks. With a folder in PICTURES it writes what it drew there.
func TestWordingPictures(t *testing.T) {
	for name, look := range map[string]tone.Look{"light": tone.LookLight, "dark": tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		w.keys.rune('6')
		q.run()
		checkPanels(t, w)
		dir := os.Getenv("PICTURES")
		if dir == "" {
			continue
		}
		shoot(t, w, dir+"/wording-"+name+"-help.png")
		w.correcting.Labels.ShowWordingHelp(false)
		w.keys.rune('j')
		q.run()
		shoot(t, w, dir+"/wording-"+name+".png")
		for _, part := range []string{"loaded", "verbs", "acts", "hedges"} {
			w.correcting.Labels.WordingHooks().Part(part)
			w.keys.rune('j')
			q.run()
			shoot(t, w, dir+"/wording-"+name+"-"+part+".png")
		}
		w.keys.rune('2')
		q.run()
		shoot(t, w, dir+"/wording-"+name+"-read.png")
	}
}

// TestWordIsMuted holds that a word that the reader does not want marked is
// not marked, and that undo brings the mark back.
func TestWordIsMuted(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('6')
	q.run()
	marked := func(word string) int {
		n := 0
		for _, f := range w.S.Comparison().Findings {
			if f.Check == "loaded-wording" && w.S.Comparison().Readings[f.Article].Article.Slice(f.Words[0]) == word {
				n++
			}
		}
		return n
	}
	before := marked("blockaders")
	if before == 0 {
		t.Fatal("blockaders is not marked")
	}
	w.correcting.Words.MuteWords(screen.Words{Article: -1, Text: "blockaders"}, lexicon.InEvent)
	q.until(t, "the word to be left out", func() bool { return marked("blockaders") == 0 })
	w.correcting.Corrections.Undo()
	q.until(t, "the mark again", func() bool { return marked("blockaders") == before })
	for i, r := range w.S.Comparison().Readings {
		if r.Article.Outlet == "Common Ground" {
			w.correcting.Words.MuteWords(screen.Words{Article: i, Text: "blockaders"}, lexicon.Here)
		}
	}
	q.until(t, "the decision", func() bool { return len(w.S.Comparison().Corrections) == 1 })
	if marked("blockaders") != before {
		t.Error("a word muted in one article is not marked in another")
	}
}

// TestMarkIsTakenOff holds that d takes a mark off where the reader reads, for
// the marks of every check, and that w begins with the words that are selected.
func TestMarkIsTakenOff(t *testing.T) {
	for _, tt := range []struct {
		key         rune
		words, kind string
	}{
		{'2', "claimed", "reporting-verbs"},
		{'2', "was injured in the confusion", "agent"},
		{'3', "blockaders", "label-differences"},
		{'3', "in the confusion", "hedges"},
	} {
		w, q := openWindow(t)
		c := w.S.Comparison()
		at := slices.IndexFunc(c.Findings, func(f wording.Finding) bool {
			return f.Check == tt.kind && c.Readings[f.Article].Article.Slice(f.Words[0]) == tt.words
		})
		if at < 0 {
			t.Fatalf("no %s %q", tt.kind, tt.words)
		}
		f := c.Findings[at]
		w.keys.rune(tt.key)
		q.run()
		if tt.key == '3' {
			w.Cursor.ShowArticle(f.Article)
			q.run()
		}
		stepTo(t, w, q, f, tt.words)
		w.keys.rune('d')
		answer(t, w, "here")
		left := func() int {
			n := 0
			for _, g := range w.S.Comparison().Findings {
				if g.Article == f.Article && g.Words[0] == f.Words[0] {
					n++
				}
			}
			return n
		}
		q.until(t, "the mark of "+tt.words+" to go", func() bool { return w.S.Comparison() != nil && left() == 0 })
		w.correcting.Corrections.Undo()
		q.until(t, "the mark of "+tt.words, func() bool { return w.S.Comparison() != nil && left() > 0 })
	}
}

// TestSelectedWordsAreMarked holds that w begins with the words that are
// selected and marks them at that place alone, and that the second button on a
// mark opens a menu.
func TestSelectedWordsAreMarked(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('3')
	q.run()
	c := w.S.Comparison()
	at := slices.IndexFunc(c.Readings, func(r compare.Reading) bool { return r.Article.Outlet == "The Standard Ledger" })
	w.Cursor.ShowArticle(at)
	q.run()
	d := c.Readings[at].Doc
	for _, part := range test.LaidOutObjects(w.centre.event.Screen().Object()) {
		a, ok := part.(*aligned.Aligned)
		if !ok {
			continue
		}
		for i, r := range a.Document().Rows {
			if from := strings.Index(r.Cells[0].Text, "regional economy"); from >= 0 {
				a.Select(i, 0, from, from+len("regional economy"))
			}
		}
	}
	w.keys.rune('w')
	f := w.Win.Canvas().Focused()
	if f == nil || !w.Covered() {
		t.Fatal("nothing asks")
	}
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // as it is selected
	answer(t, w, "judging nouns")
	answer(t, w, "whose economy?")
	answer(t, w, "here")
	marked := func() int {
		n := 0
		for _, f := range w.S.Comparison().Findings {
			if f.Check == "loaded-wording" && f.Article == at && d.Article.Slice(f.Words[0]) == "regional economy" && f.Category == string(lexicon.Noun) {
				n++
			}
		}
		return n
	}
	q.until(t, "the mark", func() bool { return w.S.Comparison() != nil && marked() == 1 })
	if own := w.S.OwnWords(); len(own) != 1 || own[0].Scope != lexicon.Here {
		t.Errorf("your words: %+v", own)
	}
	w.correcting.Words.WordMenu(fyne.NewPos(300, 300))
	if !w.Covered() {
		t.Error("no menu")
	}
}

// stepTo goes to the row of a finding and steps to its mark.
func stepTo(t *testing.T, w *testWindow, q *queue, f wording.Finding, words string) {
	t.Helper()
	c := w.S.Comparison()
	row := slices.IndexFunc(c.Rows, func(r align.Row) bool { return slices.Contains(r.Cells[f.Article], f.Sentence) })
	w.centre.Reader().Go(screen.Pick{Row: row, Article: f.Article, Quote: -1})
	q.run()
	r := w.centre.Reader().(read.WordReader)
	for range 40 {
		if got, ok := r.Marked(); ok && got.Text == words {
			return
		}
		w.keys.rune('.')
	}
	t.Fatalf("no mark %q in sentence %d of article %d", words, f.Sentence, f.Article)
}

// TestMarkHelpIsAskedFor holds that what the marks mean stands nowhere until the
// reader asks, then at the right on each screen with marks, until it is put away.
func TestMarkHelpIsAskedFor(t *testing.T) {
	w, q := openWindow(t)
	w.S.SetSetting(keyHint, "away")
	w.keys.rune('2')
	q.run()
	if w.correcting.Labels.WordingHelp() || len(w.frame.hint.Objects) > 0 {
		t.Fatal("help stands over the text unasked")
	}
	w.keys.rune('v')
	q.run()
	for _, key := range "236" {
		w.keys.rune(key)
		q.run()
		if !w.correcting.Labels.WordingHelp() || w.Covered() {
			t.Errorf("key %c: the help is not at the right", key)
		}
	}
	pressLabel(t, w.evidence.Object(), "Put this away")
	q.run()
	if w.correcting.Labels.WordingHelp() {
		t.Error("the help stays")
	}
	w.keys.rune('1')
	w.keys.rune('v')
	if !w.Covered() || w.correcting.Labels.WordingHelp() {
		t.Error("on a screen without marks the help is no page")
	}
	w.keys.escape()
	w.frame.panes.Fold(true, true)
	w.keys.rune('2')
	w.keys.rune('v')
	if !w.Covered() {
		t.Error("with the panels folded the help is no page")
	}
	w.keys.escape()
}

// press taps what has a name for screen readers.
func pressLabel(t *testing.T, o fyne.CanvasObject, label string) {
	t.Helper()
	for _, part := range test.LaidOutObjects(o) {
		n, named := part.(interface{ AccessibilityLabel() string })
		if b, ok := part.(fyne.Tappable); ok && named && n.AccessibilityLabel() == label {
			test.Tap(b)
			return
		}
	}
	t.Fatalf("there is no %q", label)
}
