package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/handing"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare/news"
)

// noted waits until the open event has so many notes.
func noted(t *testing.T, w *testWindow, q *queue, n int) []session.Note {
	t.Helper()
	q.until(t, "the notes", func() bool { return len(w.S.Notes()) == n })
	q.run()
	return w.S.Notes()
}

// pickShared selects a sentence that stands in a row of the screen Read.
func pickShared(t *testing.T, w *testWindow, q *queue) {
	t.Helper()
	w.centre.openScreen(readScreen)
	w.S.SelectSentence(w.S.Comparison().Readings[1].Article.ID, 2)
	q.run()
}

// TestNoteByKey holds that n opens a page for a note, that what is typed is kept
// when the page is left, and that n opens the same note again.
func TestNoteByKey(t *testing.T) {
	w, q := openWindow(t)
	pickShared(t, w, q)
	w.keys.rune('n')
	e := w.Win.Canvas().Focused()
	if e == nil || !w.Covered() {
		t.Fatal("no page for a note")
	}
	for _, r := range "who says so?" {
		e.TypedRune(r)
	}
	w.keys.key(fyne.KeyEscape)
	n := noted(t, w, q, 1)[0]
	sentence := w.S.Comparison().Readings[1].Doc.Text(2)
	if n.Text != "who says so?" || n.Kind != news.OnPassage || n.At[0].Words != sentence {
		t.Errorf("kept %+v", n)
	}
	if w.Covered() {
		t.Error("Escape left the page open")
	}
	s := w.State()
	if len(s.Own) != 1 || s.Own[0].Letter != "Y"+screen.NoteSign || len(s.NotesHere) != 1 || s.NotesHere[0].Place == "" {
		t.Errorf("the text has marks %+v, the panel %+v", s.Own, s.NotesHere)
	}
	w.keys.rune('n')
	w.Win.Canvas().Focused().TypedRune('!')
	w.ClosePopup()
	q.run()
	q.until(t, "the change", func() bool { return strings.Contains(w.S.Notes()[0].Text, "!") })
	w.keys.rune('n')
	w.ClosePopup()
	q.run()
	if w.correcting.Corrections.Undo(); len(noted(t, w, q, 1)) != 1 || w.S.Notes()[0].Text != "who says so?" {
		t.Errorf("after undo: %+v", w.S.Notes())
	}
}

// TestHighlightByKey holds that H marks the selected sentence, again takes the
// mark away, and that another colour changes it.
func TestHighlightByKey(t *testing.T) {
	w, q := openWindow(t)
	pickShared(t, w, q)
	w.keys.rune('H')
	if n := noted(t, w, q, 1)[0]; !n.Highlight() || n.Colour != news.Yellow {
		t.Errorf("highlighted %+v", n)
	}
	w.notebook.Highlight(news.Pink)
	q.until(t, "pink", func() bool { return len(w.S.Notes()) == 1 && w.S.Notes()[0].Colour == news.Pink })
	q.run()
	if own := w.State().Own; len(own) != 1 || own[0].Kind != screen.ColourKind(news.Pink) {
		t.Errorf("marks %+v", own)
	}
	w.notebook.Highlight(news.Pink)
	noted(t, w, q, 0)
	w.correcting.Corrections.Undo()
	noted(t, w, q, 1)
}

// TestScreenOfNotes holds that the screen lists, filters, opens and deletes.
func TestScreenOfNotes(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('8')
	q.run()
	if w.centre.shown.screen != w.centre.screenIndex(screen.NotesName) || len(w.State().Notes.Rows) != 0 {
		t.Fatalf("screen %d, rows %+v", w.centre.shown.screen, w.State().Notes.Rows)
	}
	pickShared(t, w, q)
	w.notebook.Highlight(news.Green)
	noted(t, w, q, 1)
	event, _ := w.S.NoteOnEvent()
	event.Text = "Ask about the coffee."
	w.S.PutNote(event)
	noted(t, w, q, 2)
	w.keys.rune('8')
	q.until(t, "two rows", func() bool { return len(w.State().Notes.Rows) == 2 })
	w.notebook.FilterNotes(screen.NotesState{Colour: news.Green})
	q.until(t, "the green one", func() bool { return len(w.State().Notes.Rows) == 1 })
	w.notebook.FilterNotes(screen.NotesState{Words: "coffee"})
	q.until(t, "the one with the word", func() bool {
		rows := w.State().Notes.Rows
		return len(rows) == 1 && rows[0].Text == event.Text
	})
	w.notebook.FilterNotes(screen.NotesState{Everywhere: true})
	q.until(t, "both again", func() bool { return len(w.State().Notes.Rows) == 2 })
	w.keys.key(fyne.KeyDown)
	w.keys.key(fyne.KeyDown)
	id := w.State().Notes.At
	n, _ := w.S.NoteOf(id)
	if n.Kind != news.OnPassage {
		t.Fatalf("selected %+v", n)
	}
	w.keys.key(fyne.KeyReturn)
	q.run()
	if w.centre.shown.screen != articleScreen || w.S.View().Sentence != 2 {
		t.Errorf("Enter led to screen %d, sentence %d", w.centre.shown.screen, w.S.View().Sentence)
	}
	w.keys.rune('8')
	w.keys.key(fyne.KeyDelete)
	noted(t, w, q, 1)
}

// TestNotesAreExported holds that the notes can be written into a file, and
// stand in the comparison as JSON.
func TestNotesAreExported(t *testing.T) {
	w, q := openWindow(t)
	pickShared(t, w, q)
	n, _ := w.notebook.SentenceNote()
	n.Text = "Who counted *them*?"
	w.S.PutNote(n)
	noted(t, w, q, 1)
	path := filepath.Join(t.TempDir(), "mine")
	w.handing.Exports.SaveAt(w.notebook.Saving(), path)
	written(t, q, path+".md")
	text, err := os.ReadFile(path + ".md")
	if err != nil || !strings.Contains(string(text), `Who counted \*them\*?`) || !strings.Contains(string(text), "sentence 2") {
		t.Errorf("%v:\n%s", err, text)
	}
	w.handing.Exports.SaveAt(w.handing.Exports.ComparisonIn(handing.FormJSON), path+".json")
	written(t, q, path+".json")
	text, err = os.ReadFile(path + ".json")
	if err != nil || !strings.Contains(string(text), `"Who counted *them*?"`) {
		t.Errorf("%v: the note is not in the comparison", err)
	}
}

// TestNoteAtTheCursor holds that a note stands at the sentence at the cursor,
// also where its row begins with another one, and that highlights can be
// hidden.
func TestNoteAtTheCursor(t *testing.T) {
	w, q := openWindow(t)
	c := w.S.Comparison()
	article, sentence := -1, -1
	for _, row := range c.Rows {
		for a, cell := range row.Cells {
			if len(cell) > 1 && article < 0 {
				article, sentence = a, cell[1]
			}
		}
	}
	if article < 0 {
		t.Skip("no row has two sentences of one article")
	}
	a := c.Readings[article].Article
	w.finder.seek = news.Passage{Article: a.ID, Span: c.Readings[article].Doc.Sentences[sentence].Span}
	w.Refresh()
	q.run()
	w.keys.rune('H')
	n := noted(t, w, q, 1)[0]
	if want := c.Readings[article].Doc.Text(sentence); n.At[0].Words != want {
		t.Errorf("highlighted %q, want %q", n.At[0].Words, want)
	}
	w.display.toggleKind(tone.Own)
	if own := w.State().Own; len(own) != 0 {
		t.Errorf("hidden, but marked: %+v", own)
	}
}

// TestNoteOnADifference holds that the line of a difference with a note says so
// and the panel shows it.
func TestNoteOnADifference(t *testing.T) {
	w, q := openWindow(t)
	w.Cursor.PickDifference(1, 0)
	w.keys.rune('n')
	w.Win.Canvas().Focused().TypedRune('x')
	w.ClosePopup()
	noted(t, w, q, 1)
	s := w.State()
	if want := w.S.Comparison().Differences[0].ID; len(s.NotedDifferences) != 1 || s.NotedDifferences[0] != want || len(s.NotesHere) != 1 {
		t.Errorf("noted %v, want %s; the panel shows %+v", s.NotedDifferences, want, s.NotesHere)
	}
}

// TestNoteOnAFact holds that the row of a fact with a note says so.
func TestNoteOnAFact(t *testing.T) {
	w, q := openWindow(t)
	pickShared(t, w, q)
	w.notebook.NoteOn("no fact", w.notebook.FactNote)
	w.Win.Canvas().Focused().TypedRune('x')
	w.ClosePopup()
	noted(t, w, q, 1)
	fact := w.S.Comparison().Rows[w.S.View().Row].Fact
	if got := w.State().Noted; len(got) != 1 || got[0] != fact {
		t.Errorf("noted %v, want %d", got, fact)
	}
}

// TestNotesOnOneArticle holds that an event of one article has notes too.
func TestNotesOnOneArticle(t *testing.T) {
	w, q := openWindow(t)
	w.S.SplitEvent("Alone", []string{w.S.Articles()[0].ID})
	q.until(t, "the article alone", func() bool { return w.centre.alone() != nil && w.S.Event().Title == "Alone" })
	q.run()
	w.centre.Reader().Type(&fyne.KeyEvent{Name: fyne.KeyDown})
	w.keys.rune('H')
	n := noted(t, w, q, 1)[0]
	if want := w.centre.alone().Readings[0].Doc.Text(2); n.At[0].Words != want {
		t.Errorf("highlighted %q, want %q", n.At[0].Words, want)
	}
	if len(w.State().Own) != 1 {
		t.Errorf("marks %+v", w.State().Own)
	}
	w.keys.rune('8')
	q.until(t, "a row", func() bool {
		return w.centre.shown.screen == w.centre.screenIndex(screen.NotesName) && len(w.State().Notes.Rows) == 1
	})
	w.keys.rune('3')
	if q.run(); w.centre.shown.screen != articleScreen {
		t.Errorf("screen %d", w.centre.shown.screen)
	}
}
