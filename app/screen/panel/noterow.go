package panel

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/align"
)

// notesHere is the part of the evidence panel with the notes at what is picked.
func (e *Evidence) notesHere(s screen.State) []fyne.CanvasObject {
	if len(s.NotesHere) == 0 || s.Screen == screen.SummaryName || s.Screen == screen.CheckName {
		return nil // there what is selected elsewhere is out of sight
	}
	os := []fyne.CanvasObject{prose.SectionHead(told.Told("label.your-notes"))}
	for _, r := range s.NotesHere {
		os = append(os, press.CardOf(5, append(r.Parts(), e.noteLinks(r.ID))))
	}
	return append(os, lay.Gap())
}

func (e *Evidence) noteLinks(id string) fyne.CanvasObject {
	return press.NewLinks(press.NewTouchLink(told.Told("label.edit"), func() { e.notes.Edit(id) }), press.NewTouchLink(told.Told("label.delete"), func() { e.notes.Delete(id) }))
}

// SetNoteHooks sets what can be done with the notes that the panel shows.
func (e *Evidence) SetNoteHooks(h screen.NoteHooks) { e.notes = h }

// notesPanel is the right panel of the screen Notes.
func notesPanel(s screen.State) []fyne.CanvasObject {
	text := []prose.Run{
		{Text: told.Told("label.nothing-selected") + "\n", Bold: true},
		{Text: told.Told("screens.noterow.click-a-note-or-move"), Ink: tone.Muted},
	}
	for _, r := range s.Notes.Rows {
		if r.ID == s.Notes.At {
			return []fyne.CanvasObject{prose.SectionHead(told.Told("label.note")), press.CardOf(6, r.Parts()), lay.Gap(), prose.NewFlow(
				prose.Run{Text: told.Told("screens.noterow.enter-shows-where-it-stands"), Ink: tone.Muted, Size: theme.SizeNameCaptionText})}
		}
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("label.notes")), press.Card(prose.NewFlow(text...))}
}

// PlaceName is a sentence of an article in words, "sentence 4" or "headline".
func PlaceName(c *compare.Comparison, article, sentence int) string {
	return drawn.PlaceName(c, align.Place{Article: article, Sentence: sentence})
}

// DifferenceText is the sentence of a difference.
func DifferenceText(s screen.State, i int) string {
	if s.Comparison == nil || i < 0 || i >= len(s.Comparison.Differences) {
		return ""
	}
	return drawn.SentenceText(s.Comparison, s.Comparison.Differences[i].Pieces)
}
