package app

import (
	"path/filepath"
	"strings"

	"parallax/app/session"
)

// exportNotes asks for a place and writes the notes of the open event there, as
// Markdown.
func (nb *notebook) exportNotes() {
	if len(nb.s.Notes()) == 0 {
		nb.say(sentence("export.notes.none"))
		return
	}
	nb.w.exports.saveAs(saving{
		form: "md", name: nb.s.Event().Title + " notes",
		write: func(path string) *session.Job { return nb.s.Export(session.FormatNotes, path) },
	})
}

// exportNotesTo writes the file; the line at the bottom says when it is there.
func (nb *notebook) exportNotesTo(path string) {
	if filepath.Ext(path) == "" {
		path += ".md"
	}
	nb.w.exports.writing, nb.w.exports.writingTo = nb.s.Export(session.FormatNotes, strings.TrimSpace(path)), path
	nb.w.refresh()
}
