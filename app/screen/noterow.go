package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/align"
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

// label is the colour and the kind in words.
func (r NoteRow) label() string {
	kind := "note"
	if r.Text == "" {
		kind = "highlight"
	}
	return colourName(r.Colour) + " " + kind + " · " + r.Kind
}

// parts are what a list shows of the note.
func (r NoteRow) parts() []fyne.CanvasObject {
	kind := ColourKind(r.Colour)
	head := []run{{text: r.label(), bold: true, under: &kind, size: theme.SizeNameCaptionText}, {text: "  ", size: theme.SizeNameCaptionText}}
	if r.Place != "" {
		ink := muted
		if r.Article >= 0 {
			ink = outlet(r.Article)
		}
		head = append(head, run{text: r.Place, ink: ink, size: theme.SizeNameCaptionText})
	}
	os := []fyne.CanvasObject{newFlow(head...)}
	if r.Event != "" {
		os = append(os, short(1, run{text: r.Event, ink: muted, size: theme.SizeNameCaptionText}))
	}
	if r.About != "" {
		os = append(os, short(4, run{text: oneLine(r.About), bold: true}))
	}
	if r.Words != "" {
		os = append(os, short(4, run{text: "“" + oneLine(r.Words) + "”", serif: true}))
	}
	if r.Text != "" {
		os = append(os, newFlow(run{text: r.Text}))
	}
	if r.Lost != "" {
		os = append(os, newFlow(run{text: "! " + r.Lost, ink: warn, size: theme.SizeNameCaptionText}))
	}
	return os
}

// yourNote is the mark of a line that the reader wrote a note on.
func yourNote() fyne.CanvasObject {
	return newFlow(run{text: NoteSign + " your note", ink: accent, size: theme.SizeNameCaptionText})
}

// notesHere is the part of the evidence panel with the notes at what is picked.
func (e *Evidence) notesHere(s State) []fyne.CanvasObject {
	if len(s.NotesHere) == 0 {
		return nil
	}
	os := []fyne.CanvasObject{sectionHead("Your notes")}
	for _, r := range s.NotesHere {
		os = append(os, cardOf(5, append(r.parts(), e.noteLinks(r.ID))))
	}
	return append(os, gap())
}

func (e *Evidence) noteLinks(id string) fyne.CanvasObject {
	return newLinks(newTouchLink("Edit", func() { e.notes.Edit(id) }), newTouchLink("Delete", func() { e.notes.Delete(id) }))
}

// SetNoteHooks sets what can be done with the notes that the panel shows.
func (e *Evidence) SetNoteHooks(h NoteHooks) { e.notes = h }

// colourChips are pills of the colours, named too.
func colourChips(selected news.NoteColour, tap func(news.NoteColour)) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, c := range news.NoteColours() {
		os = append(os, view.NewKindChip(ColourKind(c), colourName(c), c == selected, func() { tap(c) }))
	}
	return os
}

// notesPanel is the right panel of the screen Notes.
func notesPanel(s State) []fyne.CanvasObject {
	text := []run{
		{text: "Nothing selected.\n", bold: true},
		{text: "Click a note, or move with j and k. Enter shows where it stands, n changes it, Delete takes it away; Ctrl+Z brings it back.", ink: muted},
	}
	for _, r := range s.Notes.Rows {
		if r.ID == s.Notes.At {
			return []fyne.CanvasObject{sectionHead("Note"), cardOf(6, r.parts()), gap(), newFlow(
				run{text: "Enter shows where it stands, n changes it, Delete takes it away; Ctrl+Z brings it back.", ink: muted, size: theme.SizeNameCaptionText})}
		}
	}
	return []fyne.CanvasObject{sectionHead("Notes"), card(newFlow(text...))}
}

// PlaceName is a sentence of an article in words, "sentence 4" or "headline".
func PlaceName(c *compare.Comparison, article, sentence int) string {
	return placeName(c, align.Place{Article: article, Sentence: sentence})
}

// DifferenceText is the sentence of a difference.
func DifferenceText(s State, i int) string {
	if s.Comparison == nil || i < 0 || i >= len(s.Comparison.Differences) {
		return ""
	}
	return sentenceText(s.Comparison, s.Comparison.Differences[i].Pieces)
}

// citeNote is the selected note as it is copied: its words with their place,
// then its text; "" for none.
func citeNote(n NotesState) string {
	for _, r := range n.Rows {
		switch {
		case r.ID != n.At:
		case r.About != "" && r.Text != "":
			return oneLine(r.About) + "\n" + r.Text
		case r.About != "":
			return oneLine(r.About)
		case r.Words == "":
			return r.Text
		case r.Text == "":
			return quoted(r.Words) + " (" + r.Place + ")"
		default:
			return quoted(r.Words) + " (" + r.Place + ")\n" + r.Text
		}
	}
	return ""
}
