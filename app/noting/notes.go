package noting

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/handing"
	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/screen/notes"
	"parallax/app/screen/panel"
	"parallax/app/screen/read"
	"parallax/app/session"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// Ways lead from the notes to what lies around them.
type Ways struct {
	// Seek shows a passage once its event is there; Sought are the marks of words
	// that were searched for.
	Seek   func(news.Passage)
	Sought func(*compare.Comparison) []screen.OwnMark
	// EventTitle is the title of an event by its ID.
	EventTitle func(event string) string
	// Keys takes the keys that mean something while the reader types.
	Keys func(fyne.KeyName) bool
	// FactChosen reports whether a fact is selected.
	FactChosen func() bool
	// Save asks where a file is to be written, and writes it.
	Save func(handing.Saving)
}

// Notebook is what the reader does with notes and highlights.
type Notebook struct {
	*stage.Stage
	ways     Ways
	notes    *notes.Notes
	noteView screen.NotesState // how the list of notes is filtered
	listed   data.NoteFilter   // what the session was asked to list
}

// NoteActions are what the reader can do with notes.
func (nb *Notebook) NoteActions() []menu.Action {
	as := []menu.Action{
		{Group: told.Told("label.note"), Title: told.Told("window.notes.write-a-note"), Keys: stage.Letter('n'), Do: nb.writeNote, When: nb.Opened},
		{Group: told.Told("label.note"), Title: told.Told("label.highlight"), Keys: stage.Letter('H'), Do: func() { nb.Highlight(news.Yellow) }, When: nb.Cursor.SentenceChosen, Rule: true},
	}
	for _, c := range news.NoteColours()[1:] {
		as = append(as, menu.Action{Group: told.Told("label.note"), Title: told.Told("label.highlight-in-c", say.Of("c", say.Words(string(c)))), Do: func() { nb.Highlight(c) }, When: nb.Cursor.SentenceChosen})
	}
	return append(as,
		menu.Action{Group: told.Told("label.note"), Title: told.Told("window.notes.note-on-the-fact"), Do: func() { nb.NoteOn(told.Told("window.notes.select-a-fact-first"), nb.FactNote) }, When: nb.ways.FactChosen, Rule: true},
		menu.Action{Group: told.Told("label.note"), Title: told.Told("window.notes.note-on-the-article"), Do: func() { nb.NoteOn(told.Told("window.cursor.select-a-sentence-of-the"), nb.articleNote) }, When: nb.Cursor.ArticleChosen},
		menu.Action{Group: told.Told("label.note"), Title: told.Told("window.notes.note-on-the-event"), Do: func() { nb.NoteOn(told.Told("window.notes.open-an-event-first"), nb.S.NoteOnEvent) }, When: nb.Opened},
		menu.Action{Group: told.Told("label.note"), Title: told.Told("label.delete-the-note"), Keys: []menu.Key{stage.Named(fyne.KeyDelete)}, Do: nb.deleteHere, When: nb.chosen, Here: nb.meant, Rule: true},
		menu.Action{Group: told.Told("label.note"), Title: told.Told("label.search-the-notes"), Do: nb.searchNotes, When: nb.Opened},
		menu.Action{Group: told.Told("label.note"), Title: told.Told("window.notes.export-the-notes"), Do: nb.exportNotes, When: func() bool { return len(nb.S.Notes()) > 0 }},
	)
}

// NoteHooks are what the screens can ask of notes.
func (nb *Notebook) NoteHooks() screen.NoteHooks {
	return screen.NoteHooks{
		Filter: nb.FilterNotes, Pick: nb.pickNote, Open: nb.OpenNote, Edit: nb.editNote, Delete: nb.deleteNote,
		Write:  func() { nb.NoteOn(told.Told("window.notes.open-an-event-first"), nb.S.NoteOnEvent) },
		Export: nb.exportNotes, Keys: nb.ways.Keys,
	}
}

// NoteOn writes a note at what a function finds, else says what is missing.
func (nb *Notebook) NoteOn(missing string, find func() (news.Note, bool)) {
	n, ok := find()
	if !ok {
		nb.Say(missing)
		return
	}
	nb.edit(nb.sameNote(n))
}

// writeNote writes a note at what is selected; on the screen Notes it changes
// the one that is selected.
func (nb *Notebook) writeNote() {
	if nb.onNotes() && nb.noteView.At != "" {
		nb.editNote(nb.noteView.At)
		return
	}
	nb.NoteOn(told.Told("window.notes.open-an-event-first"), nb.noteHere)
}

// noteHere is a note at what the reader looks at: words that are selected, the
// difference, quotation, fact or sentence of the open screen, else the event.
func (nb *Notebook) noteHere() (news.Note, bool) {
	if n, ok := nb.wordsNote(); ok {
		return n, true
	}
	for _, find := range []func() (news.Note, bool){nb.screenNote, nb.SentenceNote, nb.FactNote, nb.S.NoteOnEvent} {
		if n, ok := find(); ok {
			return n, true
		}
	}
	return news.Note{}, false
}

// wordsNote is a note at the words that are selected, in a text or on the
// screen Wording.
func (nb *Notebook) wordsNote() (news.Note, bool) {
	words, ok := panel.ListedWords(nb.Shows.Glance())
	if r, is := nb.Middle.Reader().(read.WordReader); is {
		words, ok = r.Selected()
	}
	c := nb.Shows.Comparison()
	if !ok || words.Article < 0 || words.Article >= len(c.Readings) {
		return news.Note{}, false
	}
	return nb.S.NoteOnWords(c.Readings[words.Article].Article.ID, words.Span)
}

// screenNote is a note at what only the open screen shows.
func (nb *Notebook) screenNote() (news.Note, bool) {
	s, v := nb.Shows.Glance(), nb.S.View()
	switch s.Screen {
	case screen.OverviewName:
		switch {
		case v.Difference > 0:
			return nb.S.NoteOnDifference(v.Difference-1, panel.DifferenceText(screen.State{Comparison: nb.S.Comparison()}, v.Difference-1))
		case v.Difference < 0 && s.Comparison != nil && -v.Difference <= len(s.Comparison.Readings):
			return nb.S.NoteOnSentence(s.Comparison.Readings[-v.Difference-1].Article.ID, 0)
		}
		return nb.S.NoteOnEvent()
	case screen.QuotesName:
		return nb.S.NoteOnQuotation(v.Article, s.Pick.Quote)
	case screen.FactsName:
		return nb.FactNote()
	case screen.NumbersName:
		return nb.S.NoteOnFigure(v.Figure - 1)
	case screen.NotesName, screen.SummaryName, screen.CheckName:
		return nb.S.NoteOnEvent() // a fact that is selected is out of sight there
	}
	return news.Note{}, false
}

// SentenceNote is a note at the sentences that are selected.
func (nb *Notebook) SentenceNote() (news.Note, bool) {
	return nb.S.NoteOnSentences(nb.Cursor.SentencesPicked())
}

// FactNote is a note at the fact that is selected.
func (nb *Notebook) FactNote() (news.Note, bool) {
	c, row := nb.S.Comparison(), nb.S.View().Row
	if c == nil || row < 0 || row >= len(c.Rows) {
		return news.Note{}, false
	}
	return nb.S.NoteOnFact(c.Rows[row].Fact)
}

func (nb *Notebook) articleNote() (news.Note, bool) {
	if a := nb.S.Article(nb.S.View().Article); a != nil {
		return nb.S.NoteOnArticle(a.ID)
	}
	if as := nb.S.Articles(); len(as) == 1 {
		return nb.S.NoteOnArticle(as[0].ID)
	}
	return news.Note{}, false
}

// sameNote is the note that stands already where a new one would, else the new
// one.
func (nb *Notebook) sameNote(n news.Note) news.Note {
	for _, o := range nb.S.Notes() {
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

// Highlight marks the selected words, else the selected sentence; done again it
// takes the highlight away, in another colour it changes it.
func (nb *Notebook) Highlight(c news.NoteColour) {
	n, ok := nb.wordsNote()
	if !ok && nb.Shows.Glance().Screen == screen.QuotesName {
		n, ok = nb.screenNote()
	}
	if !ok {
		n, ok = nb.SentenceNote()
	}
	if !ok {
		nb.Say(told.Told("window.notes.select-words-or-a-sentence"))
		return
	}
	n = nb.sameNote(n)
	switch {
	case n.ID != "" && n.Colour == c && n.Highlight():
		nb.S.DeleteNote(n.ID)
		nb.Say(told.Told("window.notes.the-highlight-is-gone-ctrl"))
		return
	case n.ID != "" && n.Colour == c:
		nb.Say(told.Told("window.notes.there-is-a-note-on"))
		return
	}
	n.Colour = c
	nb.S.PutNote(n)
	nb.Say(told.Told("label.highlighted-in-c-ctrl-z-takes-it", say.Of("c", say.Words(string(c)))))
}

// edit lays the page of a note over the window. What is typed is kept when the
// page is left.
func (nb *Notebook) edit(n news.Note) {
	ways, deleted := desk.NoteWays{Close: nb.ClosePopup}, false
	if n.ID != "" {
		ways.Delete = func() {
			deleted = true
			nb.ClosePopup()
			nb.deleteNote(n.ID)
		}
	}
	e := desk.NewNoteEditor(n, nb.placeOf(n), ways)
	title := told.Told("label.note")
	if n.ID == "" {
		title = told.Told("label.new-note")
	}
	nb.Show(title, e.Object(), func() {
		now := e.Note()
		if deleted || now.ID == "" && now.Text == "" {
			return
		}
		nb.S.PutNote(now)
		if now.Text != n.Text || now.Colour != n.Colour {
			nb.Say(told.Told("window.notes.the-note-is-kept-ctrl"))
		}
	})
	nb.Win.Canvas().Focus(e.Field())
}

func (nb *Notebook) editNote(id string) {
	if n, ok := nb.S.NoteOf(id); ok {
		nb.edit(n.Note)
		return
	}
	nb.OpenNote(id) // of another event
}

func (nb *Notebook) deleteNote(id string) {
	n, ok := nb.S.NoteOf(id)
	if !ok {
		nb.Say(told.Told("window.notes.select-a-note-of-the"))
		return
	}
	nb.S.DeleteNote(id)
	what := told.Told("label.note-small")
	if n.Highlight() {
		what = told.Told("label.highlight-small")
	}
	nb.Say(told.Told("label.the-what-is-deleted-ctrl-z-brings", say.Of("what", say.Words(what))))
}

// deleteHere deletes the note that is selected, or the only one at the selected
// place.
func (nb *Notebook) deleteHere() {
	if nb.onNotes() {
		nb.deleteNote(nb.noteView.At)
		return
	}
	switch here := nb.Shows.State().NotesHere; len(here) {
	case 0:
		nb.Say(told.Told("window.notes.there-is-no-note-at"))
	case 1:
		nb.deleteNote(here[0].ID)
	default:
		nb.Say(told.Told("window.notes.there-are-several-notes-at"))
	}
}

// OpenNote shows where a note stands.
func (nb *Notebook) OpenNote(id string) {
	n, ok := nb.listedNote(id)
	if !ok {
		return
	}
	if e := nb.S.Event(); e == nil || e.ID != n.Event {
		nb.Middle.OpenEvent(n.Event)
		if len(n.At) > 0 {
			nb.ways.Seek(n.At[0].Passage)
		}
		return
	}
	c := nb.S.Comparison()
	if n.Kind == news.OnDifference && c != nil {
		for i, d := range c.Differences {
			if d.ID == n.Name {
				nb.Middle.OpenScreen(screen.OverviewName)
				nb.Cursor.PickDifference(i+1, 0)
				return
			}
		}
	}
	if len(n.Found) == 0 {
		nb.Say(lostNote(n))
		return
	}
	nb.ways.Seek(n.Found[0])
	nb.Draw.Refresh()
}

// lostNote says why a note cannot be shown in its article.
func lostNote(n session.Note) string {
	if n.Kind == news.OnEvent {
		return told.Told("window.notes.this-note-stands-on-the")
	}
	return told.Told("window.notes.the-place-was-not-found")
}

// listedNote is a note of the list or of the open event.
func (nb *Notebook) listedNote(id string) (session.Note, bool) {
	for _, n := range nb.S.NoteList().Notes {
		if n.ID == id {
			return n, true
		}
	}
	for _, n := range nb.S.Found().Notes {
		if n.ID == id {
			return nb.S.Placed(n), true
		}
	}
	return nb.S.NoteOf(id)
}

func (nb *Notebook) pickNote(id string) {
	nb.Win.Canvas().Unfocus()
	nb.noteView.At = id
	nb.Draw.Refresh()
}

func (nb *Notebook) onNotes() bool {
	return nb.Middle.Screen().Name() == screen.NotesName && nb.S.Event() != nil
}

func (nb *Notebook) searchNotes() {
	nb.Middle.OpenScreen(screen.NotesName)
	nb.Win.Canvas().Focus(nb.notes.Field())
}

// placeOf names where a note stands: the article and the sentence.
func (nb *Notebook) placeOf(n news.Note) string {
	found, lost := n.Places(nb.S.Articles())
	if len(found) == 0 && lost == 0 {
		return told.Told("label.on-this-event")
	}
	return nb.notePlace(session.Note{NoteLine: lineOf(n), Found: found, Lost: lost}, nb.Shows.Comparison())
}

// notePlace names the place in words; the articles are called as the
// comparison calls them.
func (nb *Notebook) notePlace(n session.Note, c *compare.Comparison) string {
	var parts []string
	for _, p := range n.Found {
		i := c.ReadingOf(p.Article)
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
	if len(parts) == 0 && len(n.At) > 0 && !nb.S.View().HideOutlets {
		return n.At[0].ArticleName
	}
	if len(parts) > 3 {
		parts = append(parts[:3], "…")
	}
	return strings.Join(parts, " · ")
}

func (nb *Notebook) chosen() bool {
	return nb.onNotes() && nb.noteView.At != "" || !nb.onNotes() && len(nb.Shows.State().NotesHere) > 0
}

// meant reports whether Delete means a note.
func (nb *Notebook) meant() bool {
	name := nb.Middle.Screen().Name()
	return name != screen.SummaryName && name != screen.OverviewName
}

// New is the notebook on a stage.
func New(st *stage.Stage, ways Ways) *Notebook {
	return &Notebook{Stage: st, ways: ways}
}

// SetScreen gives it the screen Notes.
func (nb *Notebook) SetScreen(n *notes.Notes) { nb.notes = n }

// PickedNote is the ID of the note that is selected, on the screen Notes alone; on
// reports whether that is open.
func (nb *Notebook) PickedNote() (id string, on bool) { return nb.noteView.At, nb.onNotes() }
