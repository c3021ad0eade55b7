package app

import (
	"net/url"
	"path/filepath"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/screen"
	"parallax/app/session/work"
	"parallax/compare/say"
)

// exports writes files for others.
type exports struct {
	*stage
	writing   *work.Job // of an export
	writingTo string
}

// export asks for a form and a place, and writes the comparison there.
func (ex *exports) export() {
	c := ex.s.Comparison()
	if c == nil {
		ex.say(sentence("export.nothing"))
		return
	}
	if ex.w.checks.onCheck() && ex.s.Checked().Result != nil {
		ex.w.checks.exportCheck()
		return
	}
	if ex.w.bench.onSummary() {
		ex.exportSummary()
		return
	}
	choices := []press.Choice{{Name: sentence("bench.offer"), Text: sentence("bench.offer.what"), Do: func() {
		ex.closePopup()
		ex.w.centre.openScreen(ex.w.centre.screenIndex(screen.SummaryName))
	}}}
	for _, f := range forms() {
		choices = append(choices, press.Choice{Name: sentence("export." + f + ".name"), Text: sentence("export." + f), Do: func() {
			ex.closePopup()
			ex.exportAs(f)
		}})
	}
	ex.offer("Export “"+ex.s.Event().Title+"” as", choices)
}

func (ex *exports) exportAs(form string) { ex.saveAs(ex.comparisonIn(form)) }

// comparisonIn is the comparison of the open event, or its summary, in a form.
func (ex *exports) comparisonIn(form string) saving {
	return saving{
		form: ending(form)[1:], name: ex.s.Event().Title,
		write: func(path string) *work.Job { return ex.s.Export(form, path) },
	}
}

// tellExport says that a file was written. Problems are a notice of the
// session's.
func (ex *exports) tellExport() {
	if ex.writing == nil || !ex.writing.Finished {
		return
	}
	problem, cancelled := ex.writing.Problem, ex.writing.Cancelled
	ex.writing = nil
	switch {
	case cancelled:
		ex.say(sentence("bench.cancelled"))
	case problem == "":
		told := sentence("export.written", say.Of("file", say.Words(ex.writingTo)))
		if p := ex.s.SummaryPages(); p != nil && p.Missing && filepath.Ext(ex.writingTo) == ".pdf" {
			told += " " + sentence("export.letters")
		}
		ex.say(told)
	}
}

// openWritten opens the file that was written last, or its folder, in the
// program that the desktop has for it.
func (ex *exports) openWritten(folder bool) {
	if ex.writingTo == "" || ex.writing != nil {
		ex.say(sentence("export.none"))
		return
	}
	path, err := filepath.Abs(ex.writingTo)
	if folder {
		path = filepath.Dir(path)
	}
	if err == nil {
		err = fyne.CurrentApp().OpenURL(&url.URL{Scheme: "file", Path: filepath.ToSlash(path)})
	}
	if err != nil {
		ex.say(sentence("export.notopened", say.Of("file", say.Words(ex.writingTo))))
	}
}

// sentence is a text of the catalogue.
func sentence(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}
