package app

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/screen/notes"
	"parallax/app/screen/panel"
	"parallax/app/screen/read"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// notebook is what the reader does with notes and highlights.
type notebook struct {
	*stage
	notes    *notes.Notes
	noteView screen.NotesState // how the list of notes is filtered
	listed   data.NoteFilter   // what the session was asked to list
}

// noteActions are what the reader can do with notes.
func (nb *notebook) noteActions() []menu.Action {
	as := []menu.Action{
		{Group: "Note", Title: "Write a note…", Keys: letter('n'), Do: nb.writeNote, When: nb.opened},
		{Group: "Note", Title: "Highlight", Keys: letter('H'), Do: func() { nb.highlight(news.Yellow) }, When: nb.w.cursor.sentenceChosen, Rule: true},
	}
	for _, c := range news.NoteColours()[1:] {
		as = append(as, menu.Action{Group: "Note", Title: "Highlight in " + string(c), Do: func() { nb.highlight(c) }, When: nb.w.cursor.sentenceChosen})
	}
	return append(as,
		menu.Action{Group: "Note", Title: "Note on the fact…", Do: func() { nb.noteOn("Select a fact first.", nb.factNote) }, When: nb.w.facts.chosen, Rule: true},
		menu.Action{Group: "Note", Title: "Note on the article…", Do: func() { nb.noteOn("Select a sentence of the article first.", nb.articleNote) }, When: nb.w.cursor.articleChosen},
		menu.Action{Group: "Note", Title: "Note on the event…", Do: func() { nb.noteOn("Open an event first.", nb.s.NoteOnEvent) }, When: nb.opened},
		menu.Action{Group: "Note", Title: "Delete the note", Keys: []menu.Key{named(fyne.KeyDelete)}, Do: nb.deleteHere, When: nb.chosen, Here: nb.meant, Rule: true},
		menu.Action{Group: "Note", Title: "Search the notes", Do: nb.searchNotes, When: nb.opened},
		menu.Action{Group: "Note", Title: "Export the notes…", Do: nb.exportNotes, When: func() bool { return len(nb.s.Notes()) > 0 }},
	)
}

func (nb *notebook) noteHooks() screen.NoteHooks {
	return screen.NoteHooks{
		Filter: nb.filterNotes, Pick: nb.pickNote, Open: nb.openNote, Edit: nb.editNote, Delete: nb.deleteNote,
		Write:  func() { nb.noteOn("Open an event first.", nb.s.NoteOnEvent) },
		Export: nb.exportNotes, Keys: nb.w.keys.fieldKey,
	}
}

// noteOn writes a note at what a function finds, else says what is missing.
func (nb *notebook) noteOn(missing string, find func() (news.Note, bool)) {
	n, ok := find()
	if !ok {
		nb.say(missing)
		return
	}
	nb.edit(nb.sameNote(n))
}

// writeNote writes a note at what is selected; on the screen Notes it changes
// the one that is selected.
func (nb *notebook) writeNote() {
	if nb.onNotes() && nb.noteView.At != "" {
		nb.editNote(nb.noteView.At)
		return
	}
	nb.noteOn("Open an event first.", nb.noteHere)
}

// noteHere is a note at what the reader looks at: words that are selected, the
// difference, quotation, fact or sentence of the open screen, else the event.
func (nb *notebook) noteHere() (news.Note, bool) {
	if n, ok := nb.wordsNote(); ok {
		return n, true
	}
	for _, find := range []func() (news.Note, bool){nb.screenNote, nb.sentenceNote, nb.factNote, nb.s.NoteOnEvent} {
		if n, ok := find(); ok {
			return n, true
		}
	}
	return news.Note{}, false
}

// wordsNote is a note at the words that are selected, in a text or on the
// screen Wording.
func (nb *notebook) wordsNote() (news.Note, bool) {
	words, ok := panel.ListedWords(nb.w.glance())
	if r, is := nb.w.centre.reader().(read.WordReader); is {
		words, ok = r.Selected()
	}
	c := nb.w.comparison()
	if !ok || words.Article < 0 || words.Article >= len(c.Readings) {
		return news.Note{}, false
	}
	return nb.s.NoteOnWords(c.Readings[words.Article].Article.ID, words.Span)
}

// screenNote is a note at what only the open screen shows.
func (nb *notebook) screenNote() (news.Note, bool) {
	s, v := nb.w.glance(), nb.s.View()
	switch s.Screen {
	case screen.OverviewName:
		switch {
		case v.Difference > 0:
			return nb.s.NoteOnDifference(v.Difference-1, panel.DifferenceText(screen.State{Comparison: nb.s.Comparison()}, v.Difference-1))
		case v.Difference < 0 && s.Comparison != nil && -v.Difference <= len(s.Comparison.Readings):
			return nb.s.NoteOnSentence(s.Comparison.Readings[-v.Difference-1].Article.ID, 0)
		}
		return nb.s.NoteOnEvent()
	case screen.QuotesName:
		return nb.s.NoteOnQuotation(v.Article, s.Pick.Quote)
	case screen.FactsName:
		return nb.factNote()
	case screen.NumbersName:
		return nb.s.NoteOnFigure(v.Figure - 1)
	case screen.NotesName:
		return nb.s.NoteOnEvent()
	}
	return news.Note{}, false
}

func (nb *notebook) sentenceNote() (news.Note, bool) {
	return nb.s.NoteOnSentences(nb.w.cursor.sentencesPicked())
}

func (nb *notebook) factNote() (news.Note, bool) {
	c, row := nb.s.Comparison(), nb.s.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		return news.Note{}, false
	}
	return nb.s.NoteOnFact(c.Rows[row].Fact)
}

func (nb *notebook) articleNote() (news.Note, bool) {
	if a := nb.s.Article(nb.s.View().Article); a != nil {
		return nb.s.NoteOnArticle(a.ID)
	}
	if as := nb.s.Articles(); len(as) == 1 {
		return nb.s.NoteOnArticle(as[0].ID)
	}
	return news.Note{}, false
}

// sameNote is the note that stands already where a new one would, else the new
// one.
func (nb *notebook) sameNote(n news.Note) news.Note {
	for _, o := range nb.s.Notes() {
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
func (nb *notebook) highlight(c news.NoteColour) {
	n, ok := nb.wordsNote()
	if !ok && nb.w.glance().Screen == screen.QuotesName {
		n, ok = nb.screenNote()
	}
	if !ok {
		n, ok = nb.sentenceNote()
	}
	if !ok {
		nb.say("Select words or a sentence of an article first.")
		return
	}
	n = nb.sameNote(n)
	switch {
	case n.ID != "" && n.Colour == c && n.Highlight():
		nb.s.DeleteNote(n.ID)
		nb.say("The highlight is gone. Ctrl+Z brings it back.")
		return
	case n.ID != "" && n.Colour == c:
		nb.say("There is a note on these words already: n opens it.")
		return
	}
	n.Colour = c
	nb.s.PutNote(n)
	nb.say("Highlighted in " + string(c) + ". Ctrl+Z takes it back.")
}

// edit lays the page of a note over the window. What is typed is kept when the
// page is left.
func (nb *notebook) edit(n news.Note) {
	ways, deleted := desk.NoteWays{Close: nb.closePopup}, false
	if n.ID != "" {
		ways.Delete = func() {
			deleted = true
			nb.closePopup()
			nb.deleteNote(n.ID)
		}
	}
	e := desk.NewNoteEditor(n, nb.placeOf(n), ways)
	title := "Note"
	if n.ID == "" {
		title = "New note"
	}
	nb.show(title, e.Object(), func() {
		now := e.Note()
		if deleted || now.ID == "" && now.Text == "" {
			return
		}
		nb.s.PutNote(now)
		if now.Text != n.Text || now.Colour != n.Colour {
			nb.say("The note is kept. Ctrl+Z takes it back.")
		}
	})
	nb.win.Canvas().Focus(e.Field())
}

func (nb *notebook) editNote(id string) {
	if n, ok := nb.s.NoteOf(id); ok {
		nb.edit(n.Note)
		return
	}
	nb.openNote(id) // of another event
}

func (nb *notebook) deleteNote(id string) {
	n, ok := nb.s.NoteOf(id)
	if !ok {
		nb.say("Select a note of the open event first.")
		return
	}
	nb.s.DeleteNote(id)
	what := "note"
	if n.Highlight() {
		what = "highlight"
	}
	nb.say("The " + what + " is deleted. Ctrl+Z brings it back.")
}

// deleteHere deletes the note that is selected, or the only one at the selected
// place.
func (nb *notebook) deleteHere() {
	if nb.onNotes() {
		nb.deleteNote(nb.noteView.At)
		return
	}
	switch here := nb.w.state().NotesHere; len(here) {
	case 0:
		nb.say("There is no note at this place.")
	case 1:
		nb.deleteNote(here[0].ID)
	default:
		nb.say("There are several notes at this place: delete one in the panel at the right.")
	}
}

// openNote shows where a note stands.
func (nb *notebook) openNote(id string) {
	n, ok := nb.listedNote(id)
	if !ok {
		return
	}
	if e := nb.s.Event(); e == nil || e.ID != n.Event {
		nb.w.centre.openEvent(n.Event)
		if len(n.At) > 0 {
			nb.w.finder.seek = n.At[0].Passage
		}
		return
	}
	c := nb.s.Comparison()
	if n.Kind == news.OnDifference && c != nil {
		for i, d := range c.Differences {
			if d.ID == n.Name {
				nb.w.centre.openScreen(nb.w.centre.screenIndex(screen.OverviewName))
				nb.w.cursor.pickDifference(i+1, 0)
				return
			}
		}
	}
	if len(n.Found) == 0 {
		nb.say(lostNote(n))
		return
	}
	nb.w.finder.seek = n.Found[0]
	nb.w.refresh()
}

// lostNote says why a note cannot be shown in its article.
func lostNote(n session.Note) string {
	if n.Kind == news.OnEvent {
		return "This note stands on the whole event."
	}
	return "The place was not found: these words are no longer in the article. The note keeps them."
}

// listedNote is a note of the list or of the open event.
func (nb *notebook) listedNote(id string) (session.Note, bool) {
	for _, n := range nb.s.NoteList().Notes {
		if n.ID == id {
			return n, true
		}
	}
	for _, n := range nb.s.Found().Notes {
		if n.ID == id {
			return nb.s.Placed(n), true
		}
	}
	return nb.s.NoteOf(id)
}

func (nb *notebook) pickNote(id string) {
	nb.win.Canvas().Unfocus()
	nb.noteView.At = id
	nb.w.refresh()
}

func (nb *notebook) onNotes() bool {
	return nb.w.centre.shown.screen == nb.notesScreen() && nb.s.Event() != nil
}

// notesScreen is the place of the screen Notes.
func (nb *notebook) notesScreen() int { return nb.w.centre.screenIndex(screen.NotesName) }

func (nb *notebook) searchNotes() {
	nb.w.centre.openScreen(nb.notesScreen())
	nb.win.Canvas().Focus(nb.notes.Field())
}

// placeOf names where a note stands: the article and the sentence.
func (nb *notebook) placeOf(n news.Note) string {
	found, lost := n.Places(nb.s.Articles())
	if len(found) == 0 && lost == 0 {
		return "on this event"
	}
	return nb.notePlace(session.Note{NoteLine: lineOf(n), Found: found, Lost: lost}, nb.w.comparison())
}

// notePlace names the place in words; the articles are called as the
// comparison calls them.
func (nb *notebook) notePlace(n session.Note, c *compare.Comparison) string {
	var parts []string
	for _, p := range n.Found {
		i := readingOf(c, p.Article)
		if i < 0 {
			continue
		}
		name := c.Readings[i].Article.Name()
		if !p.Empty() && n.Kind != news.OnFact && n.Kind != news.OnDifference {
			name += ", " + panel.PlaceName(c, i, max(0, c.Readings[i].Doc.SentenceAt(p.Start)))
		}
		if !slices.Contains(parts, name) {
			parts = append(parts, name)
		}
	}
	if len(parts) == 0 && len(n.At) > 0 && !nb.s.View().HideOutlets {
		return n.At[0].ArticleName
	}
	if len(parts) > 3 {
		parts = append(parts[:3], "…")
	}
	return strings.Join(parts, " · ")
}
