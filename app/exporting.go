package app

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"parallax/app/command"
	"parallax/app/screen"
	"parallax/compare/say"
)

// export asks for a form and a place, and writes the comparison there.
func (w *window) export() {
	c := w.s.Comparison()
	if c == nil {
		w.say("There is nothing to export yet. Open an event with two or more articles first.")
		return
	}
	if w.onSummary() {
		w.exportSummary()
		return
	}
	choices := []screen.Choice{{Name: sentence("bench.offer"), Text: sentence("bench.offer.what"), Do: func() {
		w.closePopup()
		w.openScreen(w.screenIndex(screen.SummaryName))
	}}}
	for _, f := range forms() {
		choices = append(choices, screen.Choice{Name: sentence("export." + f + ".name"), Text: sentence("export." + f), Do: func() {
			w.closePopup()
			w.exportAs(f)
		}})
	}
	w.offer("Export “"+w.s.Event().Title+"” as", choices)
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
	d.SetFileName(command.FileName(w.s.Event().Title, ending(form)))
	d.SetFilter(storage.NewExtensionFileFilter([]string{ending(form)}))
	w.showFiles(d)
}

// exportTo writes the file; the line at the bottom says when it is there.
func (w *window) exportTo(form, path string) {
	if !strings.EqualFold(filepath.Ext(path), ending(form)) {
		path = withoutEmpty(path) + ending(form)
	}
	w.writing, w.writingTo = w.s.Export(form, path), path
	w.refresh()
}

// withoutEmpty takes away the empty file that the dialog made under a name without
// an ending, and gives the name back.
func withoutEmpty(path string) string {
	if st, err := os.Stat(path); err == nil && st.Mode().IsRegular() && st.Size() == 0 {
		_ = os.Remove(path)
	}
	return path
}

// tellExport says that a file was written. Problems are a notice of the
// session's.
func (w *window) tellExport() {
	if w.writing == nil || !w.writing.Finished {
		return
	}
	problem, cancelled := w.writing.Problem, w.writing.Cancelled
	w.writing = nil
	switch {
	case cancelled:
		w.say(sentence("bench.cancelled"))
	case problem == "":
		w.say(sentence("export.written", say.Of("file", say.Words(w.writingTo))))
	}
}

// openWritten opens the file that was written last, or its folder, in the
// program that the desktop has for it.
func (w *window) openWritten(folder bool) {
	if w.writingTo == "" || w.writing != nil {
		w.say(sentence("export.none"))
		return
	}
	path, err := filepath.Abs(w.writingTo)
	if folder {
		path = filepath.Dir(path)
	}
	if err == nil {
		err = fyne.CurrentApp().OpenURL(&url.URL{Scheme: "file", Path: filepath.ToSlash(path)})
	}
	if err != nil {
		w.say(sentence("export.notopened", say.Of("file", say.Words(w.writingTo))))
	}
}

// sentence is a text of the catalogue.
func sentence(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}
