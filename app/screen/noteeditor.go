package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare/news"
)

// NoteEditor is the page on which a note is written. What is typed is kept
// however the page is left.
type NoteEditor struct {
	field  *field
	note   news.Note
	chips  []*view.Chip
	object fyne.CanvasObject
}

// NoteWays are what the page of a note asks of the window.
type NoteWays struct {
	// Close takes the page away, Delete the note too; nil for one that is new.
	Close, Delete func()
}

// NewNoteEditor makes the page of a note at a place that is named in words.
func NewNoteEditor(n news.Note, place string, ways NoteWays) *NoteEditor {
	e := &NoteEditor{note: n, field: newField("What do you want to remember?")}
	e.field.MultiLine, e.field.Wrapping = true, fyne.TextWrapWord
	e.field.SetMinRowsVisible(5)
	e.field.SetText(n.Text)
	e.field.keys = onEscape(ways.Close)
	var colours []fyne.CanvasObject
	for _, o := range colourChips(n.Colour, e.setColour) {
		colours = append(colours, o)
		e.chips = append(e.chips, o.(*view.Chip))
	}
	parts := []fyne.CanvasObject{newFlow(run{text: place, ink: muted, size: theme.SizeNameCaptionText})}
	if words := NoteWords(n); words != "" {
		parts = append(parts, short(4, run{text: "“" + words + "”", serif: true}))
	}
	parts = append(parts, e.field, container.NewHBox(colours...))
	var left fyne.CanvasObject = newFlow(run{text: "Ctrl+Z takes it back.", ink: muted, size: theme.SizeNameCaptionText})
	if ways.Delete != nil {
		left = newLinks(newTouchLink("Delete the note", ways.Delete))
	}
	parts = append(parts, newSides(left, NewMainButton("Keep", ways.Close)))
	e.object = fixed(fyne.NewSize(520, 0), newColumn(column{gap: 10}, parts...))
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

// NoteWords are the words that a note stands at, on one line.
func NoteWords(n news.Note) string {
	if n.About != "" && n.Kind != news.OnQuotation {
		return oneLine(n.About)
	}
	var parts []string
	for _, at := range n.At {
		if at.Words != "" {
			parts = append(parts, oneLine(at.Words))
		}
	}
	return strings.Join(parts, " … ")
}
