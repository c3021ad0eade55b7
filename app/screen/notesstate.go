package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/compare/news"
)

// NoteRow is a note as lists show it.
type NoteRow struct {
	ID     string
	Colour news.NoteColour
	// Kind is what it stands at, Place where that is: "Harbor Wire, sentence 4".
	Kind, Place string
	// About is what it stands at, in the program's words; Words are those of the
	// article, Text is what the reader wrote; each may be "". Event is the title of another event than the open one.
	About, Words, Text, Event string
	// Lost says that its words are no more in the article, "" when they are.
	Lost string
	// Article is the index of the article that it stands in, -1 for none.
	Article int
}

// Label is the colour and the kind in words.
func (r NoteRow) Label() string {
	kind := told.Told("label.note-small")
	if r.Text == "" {
		kind = told.Told("label.highlight-small")
	}
	return told.Told("label.note-of-colour", say.Of("colour", say.Words(ColourName(r.Colour))), say.Of("kind", say.Words(kind)), say.Of("about", say.Words(r.Kind)))
}

// Parts are what a list shows of the note.
func (r NoteRow) Parts() []fyne.CanvasObject {
	kind := ColourKind(r.Colour)
	head := []prose.Run{{Text: r.Label(), Bold: true, Under: &kind, Size: theme.SizeNameCaptionText}, {Text: "  ", Size: theme.SizeNameCaptionText}}
	if r.Place != "" {
		ink := tone.Muted
		if r.Article >= 0 {
			ink = tone.Outlet(r.Article)
		}
		head = append(head, prose.Run{Text: r.Place, Ink: ink, Size: theme.SizeNameCaptionText})
	}
	os := []fyne.CanvasObject{prose.NewFlow(head...)}
	if r.Event != "" {
		os = append(os, prose.Short(1, prose.Run{Text: r.Event, Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	}
	if r.About != "" {
		os = append(os, prose.Short(4, prose.Run{Text: prose.OneLine(r.About), Bold: true}))
	}
	if r.Words != "" {
		os = append(os, prose.Short(4, prose.Run{Text: "“" + prose.OneLine(r.Words) + "”", Serif: true}))
	}
	if r.Text != "" {
		os = append(os, prose.NewFlow(prose.Run{Text: r.Text}))
	}
	if r.Lost != "" {
		os = append(os, prose.NewFlow(prose.Run{Text: "! " + r.Lost, Ink: tone.Warn, Size: theme.SizeNameCaptionText}))
	}
	return os
}

// NotesState is what the screen Notes lists, and how it is filtered.
type NotesState struct {
	Rows []NoteRow
	// All is how many notes there are without a filter: of the open event, or of
	// the library when Everywhere.
	All        int
	Everywhere bool
	Colour     news.NoteColour // "" for all
	Article    int             // n for the n-th article, 0 for all
	Words      string
	// At is the ID of the note that is selected.
	At string
}

// Filtered reports whether less than all notes are asked for.
func (n NotesState) Filtered() bool { return n.Colour != "" || n.Article > 0 || n.Words != "" }

// NoteHooks are what the reader can do with notes.
type NoteHooks struct {
	// Filter asks for other notes; Rows and All of it mean nothing.
	Filter func(NotesState)
	// Open shows where a note stands, Edit its text to be changed.
	Pick, Open, Edit, Delete func(id string)
	// Write begins a note on the event, Export writes all of them into a file.
	Write, Export func()
	// Keys gets named keys that the search field has no use for.
	Keys func(fyne.KeyName) bool
}

// OwnMark is a mark of the reader's: a highlight, a note, or words that a
// search found.
type OwnMark struct {
	Article int // its index in the comparison
	Span    news.Span
	Kind    tone.Kind
	// Letter stands behind it, "" takes the kind's.
	Letter string
	Reason string
}

// NoteSign stands behind a highlight with a note.
const NoteSign = "✎"

// ColourKind is the kind of mark of a note's colour.
func ColourKind(c news.NoteColour) tone.Kind {
	switch c {
	case news.Green:
		return tone.OwnGreen
	case news.Blue:
		return tone.OwnBlue
	case news.Pink:
		return tone.OwnPink
	}
	return tone.Own
}

// ColourName is a colour as a chip names it.
func ColourName(c news.NoteColour) string {
	if c == "" {
		return ""
	}
	name := []rune(told.Word("colour", string(c)))
	return prose.Upper(string(name[:1])) + string(name[1:])
}
