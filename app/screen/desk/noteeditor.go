package desk

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/screen/drawn"
	"parallax/compare/news"
)

// NoteEditor is the page on which a note is written. What is typed is kept
// however the page is left.
type NoteEditor struct {
	field  *typing.Field
	note   news.Note
	chips  []*chip.Chip
	object fyne.CanvasObject
}

// NoteWays are what the page of a note asks of the window.
type NoteWays struct {
	// Close takes the page away, Delete the note too; nil for one that is new.
	Close, Delete func()
}

// NewNoteEditor makes the page of a note at a place that is named in words.
func NewNoteEditor(n news.Note, place string, ways NoteWays) *NoteEditor {
	e := &NoteEditor{note: n, field: typing.NewField(told.Told("screens.noteeditor.what-do-you-want-to"))}
	e.field.MultiLine, e.field.Wrapping = true, fyne.TextWrapWord
	e.field.SetMinRowsVisible(5)
	e.field.SetText(n.Text)
	e.field.Keys = typing.OnEscape(ways.Close)
	var colours []fyne.CanvasObject
	for _, o := range drawn.ColourChips(n.Colour, e.setColour) {
		colours = append(colours, o)
		e.chips = append(e.chips, o.(*chip.Chip))
	}
	parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: place, Ink: tone.Muted, Size: theme.SizeNameCaptionText})}
	if words := NoteWords(n); words != "" && named(n) {
		parts = append(parts, prose.Short(4, prose.Run{Text: words, Bold: true}))
	} else if words != "" {
		parts = append(parts, prose.Short(4, prose.Run{Text: "“" + words + "”", Serif: true}))
	}
	parts = append(parts, e.field, container.NewHBox(colours...))
	var left fyne.CanvasObject = prose.NewFlow(prose.Run{Text: told.Told("screens.noteeditor.ctrl-z-takes-it-back"), Ink: tone.Muted, Size: theme.SizeNameCaptionText})
	if ways.Delete != nil {
		left = press.NewLinks(press.NewTouchLink(told.Told("label.delete-the-note"), ways.Delete))
	}
	parts = append(parts, lay.NewSides(left, press.NewMainButton(told.Told("label.keep"), ways.Close)))
	e.object = lay.Fixed(fyne.NewSize(520, 0), lay.NewColumn(lay.Column{Gap: 10}, parts...))
	return e
}

func (e *NoteEditor) setColour(c news.NoteColour) {
	e.note.Colour = c
	for i, k := range news.NoteColours() {
		e.chips[i].SetSelected(k == c)
	}
}

// Object is the page.
func (e *NoteEditor) Object() fyne.CanvasObject { return e.object }

// Field takes the keyboard.
func (e *NoteEditor) Field() fyne.Focusable { return e.field }

// Note is the note as it is written now.
func (e *NoteEditor) Note() news.Note {
	n := e.note
	n.Text = strings.TrimSpace(e.field.Text)
	return n
}

// named reports whether a note stands at a thing that the program names, as a fact, and
// not at words of an article: its name is no quotation.
func named(n news.Note) bool { return n.About != "" && n.Kind != news.OnQuotation }

// NoteWords are the words that a note stands at, on one line.
func NoteWords(n news.Note) string {
	if named(n) {
		return prose.OneLine(n.About)
	}
	var parts []string
	for _, at := range n.At {
		if at.Words != "" {
			parts = append(parts, prose.OneLine(at.Words))
		}
	}
	return strings.Join(parts, " … ")
}
