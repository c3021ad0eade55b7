package app

import (
	"slices"
	"strings"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/news"
)

// noteActions are what the reader can do with notes.
func (w *window) noteActions() []screen.Action {
	as := []screen.Action{
		{Group: "Note", Title: "Write a note…", Keys: letter('n'), Do: w.writeNote},
		{Group: "Note", Title: "Highlight", Keys: letter('H'), Do: func() { w.highlight(news.Yellow) }},
	}
	for _, c := range news.NoteColours()[1:] {
		as = append(as, screen.Action{Group: "Note", Title: "Highlight in " + string(c), Do: func() { w.highlight(c) }})
	}
	return append(as,
		screen.Action{Group: "Note", Title: "Note on the fact…", Do: func() { w.noteOn("Select a fact first.", w.factNote) }},
		screen.Action{Group: "Note", Title: "Note on the article…", Do: func() { w.noteOn("Select a sentence of the article first.", w.articleNote) }},
		screen.Action{Group: "Note", Title: "Note on the event…", Do: func() { w.noteOn("Open an event first.", w.s.NoteOnEvent) }},
		screen.Action{Group: "Note", Title: "Delete the note (Delete)", Do: w.deleteHere},
		screen.Action{Group: "Note", Title: "Search the notes", Do: w.searchNotes},
		screen.Action{Group: "Note", Title: "Export the notes…", Do: w.exportNotes},
	)
}

func (w *window) noteHooks() screen.NoteHooks {
	return screen.NoteHooks{
		Filter: w.filterNotes, Pick: w.pickNote, Open: w.openNote, Edit: w.editNote, Delete: w.deleteNote,
		Write:  func() { w.noteOn("Open an event first.", w.s.NoteOnEvent) },
		Export: w.exportNotes, Keys: w.fieldKey,
	}
}

// noteOn writes a note at what a function finds, else says what is missing.
func (w *window) noteOn(missing string, find func() (news.Note, bool)) {
	n, ok := find()
	if !ok {
		w.say(missing)
		return
	}
	w.edit(w.sameNote(n))
}

// writeNote writes a note at what is selected; on the screen Notes it changes
// the one that is selected.
func (w *window) writeNote() {
	if w.onNotes() && w.noteView.At != "" {
		w.editNote(w.noteView.At)
		return
	}
	w.noteOn("Open an event first.", w.noteHere)
}

// noteHere is a note at what the reader looks at: words that are selected, the
// difference, quotation, fact or sentence of the open screen, else the event.
func (w *window) noteHere() (news.Note, bool) {
	if n, ok := w.wordsNote(); ok {
		return n, true
	}
	for _, find := range []func() (news.Note, bool){w.screenNote, w.sentenceNote, w.factNote, w.s.NoteOnEvent} {
		if n, ok := find(); ok {
			return n, true
		}
	}
	return news.Note{}, false
}

// wordsNote is a note at the words that are selected, in a text or on the
// screen Wording.
func (w *window) wordsNote() (news.Note, bool) {
	words, ok := screen.ListedWords(w.state())
	if r, is := w.reader().(screen.WordReader); is {
		words, ok = r.Selected()
	}
	c := w.state().Comparison
	if !ok || words.Article < 0 || words.Article >= len(c.Readings) {
		return news.Note{}, false
	}
	return w.s.NoteOnWords(c.Readings[words.Article].Article.ID, words.Span)
}

// screenNote is a note at what only the open screen shows.
func (w *window) screenNote() (news.Note, bool) {
	s, v := w.state(), w.s.View()
	switch s.Screen {
	case screen.OverviewName:
		switch {
		case v.Difference > 0:
			return w.s.NoteOnDifference(v.Difference-1, screen.DifferenceText(screen.State{Comparison: w.s.Comparison()}, v.Difference-1))
		case v.Difference < 0 && s.Comparison != nil && -v.Difference <= len(s.Comparison.Readings):
			return w.s.NoteOnSentence(s.Comparison.Readings[-v.Difference-1].Article.ID, 0)
		}
		return w.s.NoteOnEvent()
	case screen.QuotesName:
		return w.s.NoteOnQuotation(v.Article, s.Pick.Quote)
	case screen.FactsName:
		return w.factNote()
	case screen.NumbersName:
		return w.s.NoteOnFigure(v.Figure - 1)
	case screen.NotesName:
		return w.s.NoteOnEvent()
	}
	return news.Note{}, false
}

func (w *window) sentenceNote() (news.Note, bool) { return w.s.NoteOnSentences(w.sentencesPicked()) }

// sentencesPicked are the article and the sentences at the cursor of the text
// that is shown, else the sentence that is selected; none where there is none.
func (w *window) sentencesPicked() (article string, sentences []int) {
	v, c := w.s.View(), w.state().Comparison
	if r, ok := w.reader().(screen.Placed); ok {
		a, at := r.Place()
		if len(at) > 0 && (w.alone() != nil || c.Readings[a].Article.ID == v.Article && w.inRow(a, at[0], v.Row)) {
			return c.Readings[a].Article.ID, at
		}
	}
	if v.Sentence < 0 {
		return "", nil
	}
	return v.Article, []int{v.Sentence}
}

// inRow reports whether a sentence stands in a row.
func (w *window) inRow(article, sentence, row int) bool {
	c := w.s.Comparison()
	return c != nil && row >= 0 && row < len(c.Rows) && article < len(c.Rows[row].Cells) && slices.Contains(c.Rows[row].Cells[article], sentence)
}

func (w *window) factNote() (news.Note, bool) {
	c, row := w.s.Comparison(), w.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		return news.Note{}, false
	}
	return w.s.NoteOnFact(c.Rows[row].Fact)
}

func (w *window) articleNote() (news.Note, bool) {
	if a := w.s.Article(w.s.View().Article); a != nil {
		return w.s.NoteOnArticle(a.ID)
	}
	if as := w.s.Articles(); len(as) == 1 {
		return w.s.NoteOnArticle(as[0].ID)
	}
	return news.Note{}, false
}

// sameNote is the note that stands already where a new one would, else the new
// one.
func (w *window) sameNote(n news.Note) news.Note {
	for _, o := range w.s.Notes() {
		if o.Kind == n.Kind && o.Name == n.Name && samePlaces(o, n) {
			return o.Note
		}
	}
	return n
}

func samePlaces(o session.Note, n news.Note) bool {
	return len(o.Found) == len(n.At) && !slices.ContainsFunc(n.At, func(at news.Anchor) bool {
		return !slices.Contains(o.Found, at.Passage)
	})
}

// highlight marks the selected words, else the selected sentence; done again it
// takes the highlight away, in another colour it changes it.
func (w *window) highlight(c news.NoteColour) {
	n, ok := w.wordsNote()
	if !ok && w.state().Screen == screen.QuotesName {
		n, ok = w.screenNote()
	}
	if !ok {
		n, ok = w.sentenceNote()
	}
	if !ok {
		w.say("Select words or a sentence of an article first.")
		return
	}
	n = w.sameNote(n)
	switch {
	case n.ID != "" && n.Colour == c && n.Highlight():
		w.s.DeleteNote(n.ID)
		w.say("The highlight is gone. Ctrl+Z brings it back.")
		return
	case n.ID != "" && n.Colour == c:
		w.say("There is a note on these words already: n opens it.")
		return
	}
	n.Colour = c
	w.s.PutNote(n)
	w.say("Highlighted in " + string(c) + ". Ctrl+Z takes it back.")
}

// edit lays the page of a note over the window. What is typed is kept when the
// page is left.
func (w *window) edit(n news.Note) {
	ways, deleted := screen.NoteWays{Close: w.closePopup}, false
	if n.ID != "" {
		ways.Delete = func() {
			deleted = true
			w.closePopup()
			w.deleteNote(n.ID)
		}
	}
	e := screen.NewNoteEditor(n, w.placeOf(n), ways)
	title := "Note"
	if n.ID == "" {
		title = "New note"
	}
	w.show(title, e.Object(), func() {
		now := e.Note()
		if deleted || now.ID == "" && now.Text == "" {
			return
		}
		w.s.PutNote(now)
		if now.Text != n.Text || now.Colour != n.Colour {
			w.say("The note is kept. Ctrl+Z takes it back.")
		}
	})
	w.win.Canvas().Focus(e.Field())
}

func (w *window) editNote(id string) {
	if n, ok := w.s.NoteOf(id); ok {
		w.edit(n.Note)
		return
	}
	w.openNote(id) // of another event
}

func (w *window) deleteNote(id string) {
	n, ok := w.s.NoteOf(id)
	if !ok {
		w.say("Select a note of the open event first.")
		return
	}
	w.s.DeleteNote(id)
	what := "note"
	if n.Highlight() {
		what = "highlight"
	}
	w.say("The " + what + " is deleted. Ctrl+Z brings it back.")
}

// hideOrDelete hides the selected difference on Overview and takes the selected
// pick out on Summary; elsewhere it deletes the note at the selected place.
func (w *window) hideOrDelete() {
	if w.onSummary() {
		w.dropPicked()
		return
	}
	if w.onOverview() {
		w.hideDifference()
		return
	}
	w.deleteHere()
}

// deleteHere deletes the note that is selected, or the only one at the selected
// place.
func (w *window) deleteHere() {
	if w.onNotes() {
		w.deleteNote(w.noteView.At)
		return
	}
	switch here := w.state().NotesHere; len(here) {
	case 0:
		w.say("There is no note at this place.")
	case 1:
		w.deleteNote(here[0].ID)
	default:
		w.say("There are several notes at this place: delete one in the panel at the right.")
	}
}

// openNote shows where a note stands.
func (w *window) openNote(id string) {
	n, ok := w.listedNote(id)
	if !ok {
		return
	}
	if e := w.s.Event(); e == nil || e.ID != n.Event {
		w.openEvent(n.Event)
		if len(n.At) > 0 {
			w.seek = n.At[0].Passage
		}
		return
	}
	c := w.s.Comparison()
	if n.Kind == news.OnDifference && c != nil {
		for i, d := range c.Differences {
			if d.ID == n.Name {
				w.openScreen(w.screenIndex(screen.OverviewName))
				w.pickDifference(i+1, 0)
				return
			}
		}
	}
	if len(n.Found) == 0 {
		w.say(lostNote(n))
		return
	}
	w.seek = n.Found[0]
	w.refresh()
}

// lostNote says why a note cannot be shown in its article.
func lostNote(n session.Note) string {
	if n.Kind == news.OnEvent {
		return "This note stands on the whole event."
	}
	return "The place was not found: these words are no longer in the article. The note keeps them."
}

// listedNote is a note of the list or of the open event.
func (w *window) listedNote(id string) (session.Note, bool) {
	for _, n := range w.s.NoteList().Notes {
		if n.ID == id {
			return n, true
		}
	}
	for _, n := range w.s.Found().Notes {
		if n.ID == id {
			return w.s.Placed(n), true
		}
	}
	return w.s.NoteOf(id)
}

func (w *window) pickNote(id string) {
	w.win.Canvas().Unfocus()
	w.noteView.At = id
	w.refresh()
}

func (w *window) onNotes() bool { return w.shown.screen == w.notesScreen() && w.s.Event() != nil }

// notesScreen is the place of the screen Notes.
func (w *window) notesScreen() int { return w.screenIndex(screen.NotesName) }

func (w *window) searchNotes() {
	w.openScreen(w.notesScreen())
	w.win.Canvas().Focus(w.notes.Field())
}

// placeOf names where a note stands: the article and the sentence.
func (w *window) placeOf(n news.Note) string {
	found, lost := n.Places(w.s.Articles())
	if len(found) == 0 && lost == 0 {
		return "on this event"
	}
	return w.notePlace(session.Note{NoteLine: lineOf(n), Found: found, Lost: lost}, w.state().Comparison)
}

// notePlace names the place in words; the articles are called as the
// comparison calls them.
func (w *window) notePlace(n session.Note, c *compare.Comparison) string {
	var parts []string
	for _, p := range n.Found {
		i := readingOf(c, p.Article)
		if i < 0 {
			continue
		}
		name := c.Readings[i].Article.Name()
		if !p.Empty() && n.Kind != news.OnFact && n.Kind != news.OnDifference {
			name += ", " + screen.PlaceName(c, i, max(0, c.Readings[i].Doc.SentenceAt(p.Start)))
		}
		if !slices.Contains(parts, name) {
			parts = append(parts, name)
		}
	}
	if len(parts) == 0 && len(n.At) > 0 && !w.s.View().HideOutlets {
		return n.At[0].ArticleName
	}
	if len(parts) > 3 {
		parts = append(parts[:3], "…")
	}
	return strings.Join(parts, " · ")
}
