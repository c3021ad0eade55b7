package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
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
	head := []prose.Run{{Text: r.label(), Bold: true, Under: &kind, Size: theme.SizeNameCaptionText}, {Text: "  ", Size: theme.SizeNameCaptionText}}
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

// yourNote is the mark of a line that the reader wrote a note on.
func yourNote() fyne.CanvasObject {
	return prose.NewFlow(prose.Run{Text: NoteSign + " your note", Ink: tone.Accent, Size: theme.SizeNameCaptionText})
}

// notesHere is the part of the evidence panel with the notes at what is picked.
func (e *Evidence) notesHere(s State) []fyne.CanvasObject {
	if len(s.NotesHere) == 0 {
		return nil
	}
	os := []fyne.CanvasObject{prose.SectionHead("Your notes")}
	for _, r := range s.NotesHere {
		os = append(os, press.CardOf(5, append(r.parts(), e.noteLinks(r.ID))))
	}
	return append(os, lay.Gap())
}

func (e *Evidence) noteLinks(id string) fyne.CanvasObject {
	return press.NewLinks(press.NewTouchLink("Edit", func() { e.notes.Edit(id) }), press.NewTouchLink("Delete", func() { e.notes.Delete(id) }))
}

// SetNoteHooks sets what can be done with the notes that the panel shows.
func (e *Evidence) SetNoteHooks(h NoteHooks) { e.notes = h }

// colourChips are pills of the colours, named too.
func colourChips(selected news.NoteColour, tap func(news.NoteColour)) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, c := range news.NoteColours() {
		os = append(os, chip.NewKindChip(ColourKind(c), colourName(c), c == selected, func() { tap(c) }))
	}
	return os
}

// notesPanel is the right panel of the screen Notes.
func notesPanel(s State) []fyne.CanvasObject {
	text := []prose.Run{
		{Text: "Nothing selected.\n", Bold: true},
		{Text: "Click a note, or move with j and k. Enter shows where it stands, n changes it, Delete takes it away; Ctrl+Z brings it back.", Ink: tone.Muted},
	}
	for _, r := range s.Notes.Rows {
		if r.ID == s.Notes.At {
			return []fyne.CanvasObject{prose.SectionHead("Note"), press.CardOf(6, r.parts()), lay.Gap(), prose.NewFlow(
				prose.Run{Text: "Enter shows where it stands, n changes it, Delete takes it away; Ctrl+Z brings it back.", Ink: tone.Muted, Size: theme.SizeNameCaptionText})}
		}
	}
	return []fyne.CanvasObject{prose.SectionHead("Notes"), press.Card(prose.NewFlow(text...))}
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
			return prose.OneLine(r.About) + "\n" + r.Text
		case r.About != "":
			return prose.OneLine(r.About)
		case r.Words == "":
			return r.Text
		case r.Text == "":
			return prose.Quoted(r.Words) + " (" + r.Place + ")"
		default:
			return prose.Quoted(r.Words) + " (" + r.Place + ")\n" + r.Text
		}
	}
	return ""
}
