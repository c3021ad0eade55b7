package noting

import (
	"parallax/app/handing"
	"parallax/app/part/told"
	"parallax/app/session"
	"parallax/compare/say"

	"parallax/app/session/work"
)

// exportNotes asks for a place and writes the notes of the open event there, as
// Markdown.
func (nb *Notebook) exportNotes() {
	if len(nb.S.Notes()) == 0 {
		nb.Say(told.Told("export.notes.none"))
		return
	}
	nb.ways.Save(nb.Saving())
}

// Saving is the file with the notes of the open event, as Markdown.
func (nb *Notebook) Saving() handing.Saving {
	return handing.Saving{
		Form: "md", Name: told.Told("label.title-notes", say.Of("title", say.Words(nb.S.Event().Title))),
		Write: func(path string) *work.Job { return nb.S.Export(session.FormatNotes, path) },
	}
}
