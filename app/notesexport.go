package app

import (
	"parallax/app/session"

	"parallax/app/session/work"
)

// exportNotes asks for a place and writes the notes of the open event there, as
// Markdown.
func (nb *notebook) exportNotes() {
	if len(nb.s.Notes()) == 0 {
		nb.say(sentence("export.notes.none"))
		return
	}
	nb.w.exports.saveAs(nb.saving())
}

func (nb *notebook) saving() saving {
	return saving{
		form: "md", name: nb.s.Event().Title + " notes",
		write: func(path string) *work.Job { return nb.s.Export(session.FormatNotes, path) },
	}
}
