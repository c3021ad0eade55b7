package app

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/command"
	"parallax/app/session"
)

// exportNotes asks for a place and writes the notes of the open event there, as
// Markdown.
func (nb *notebook) exportNotes() {
	if len(nb.s.Notes()) == 0 {
		nb.say("There is no note on this event yet. Press n at a sentence to write one.")
		return
	}
	d := dialog.NewFileSave(func(out fyne.URIWriteCloser, err error) {
		if err != nil {
			nb.say("The file was not written. Choose a folder in the list, and a name without slashes.")
		}
		if err != nil || out == nil {
			return
		}
		path := out.URI().Path()
		_ = out.Close() // the session writes the file as a whole
		nb.exportNotesTo(path)
	}, nb.win)
	d.SetFileName(command.FileName(nb.s.Event().Title, "-notes.md"))
	nb.showFiles(d)
}

// exportNotesTo writes the file; the line at the bottom says when it is there.
func (nb *notebook) exportNotesTo(path string) {
	if filepath.Ext(path) == "" {
		path += ".md"
	}
	nb.w.exports.writing, nb.w.exports.writingTo = nb.s.Export(session.FormatNotes, strings.TrimSpace(path)), path
	nb.w.refresh()
}
