package app

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"parallax/app/command"
	"parallax/app/screen"
)

// export asks for a form and a place, and writes the comparison there.
func (w *window) export() {
	c := w.s.Comparison()
	if c == nil {
		w.say("There is nothing to export yet. Open an event with two or more articles first.")
		return
	}
	var forms []screen.Choice
	for _, f := range []struct{ form, name, what string }{
		{formHTML, "Web page", "One file for reading, printing and handing in, with marks and citations."},
		{formMarkdown, "Markdown", "Plain text with headings and tables, for notes and wikis."},
		{formJSON, "Data (JSON)", "Everything that was found, with places, for other programs."},
	} {
		forms = append(forms, screen.Choice{Name: f.name, Text: f.what, Do: func() {
			w.closePopup()
			w.exportAs(f.form)
		}})
	}
	w.offer("Export “"+w.s.Event().Title+"” as", forms)
}

func (w *window) exportAs(form string) {
	d := dialog.NewFileSave(func(out fyne.URIWriteCloser, err error) {
		if err != nil {
			w.say("The file was not written. Choose a folder in the list, and a name without slashes.")
		}
		if err != nil || out == nil {
			return
		}
		path := out.URI().Path()
		_ = out.Close() // the session writes the file as a whole
		w.exportTo(form, path)
	}, w.win)
	d.SetFileName(command.FileName(w.s.Event().Title, "."+form))
	d.SetFilter(storage.NewExtensionFileFilter([]string{"." + form}))
	w.showFiles(d)
}

// exportTo writes the file; the line at the bottom says when it is there.
func (w *window) exportTo(form, path string) {
	if !strings.EqualFold(filepath.Ext(path), "."+form) {
		// The dialog has made an empty file under the name without an ending.
		if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() && st.Size() == 0 {
			_ = os.Remove(path)
		}
		path += "." + form
	}
	w.writing, w.writingTo = w.s.Export(form, path), path
	w.refresh()
}

// tellExport says that a file was written. Problems are a notice of the
// session's.
func (w *window) tellExport() {
	if w.writing == nil || !w.writing.Finished {
		return
	}
	problem := w.writing.Problem
	w.writing = nil
	if problem == "" {
		w.say("Wrote " + w.writingTo + ".")
	}
}
