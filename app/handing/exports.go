package handing

import (
	"net/url"
	"path/filepath"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/session/work"
	"parallax/app/stage"
	"parallax/compare/say"
)

// Exports writes files for others.
type Exports struct {
	part
	Writing   *work.Job // of an export
	writingTo string
}

// Export asks for a form and a place, and writes the comparison there.
func (ex *Exports) Export() {
	c := ex.S.Comparison()
	if c == nil {
		ex.Say(told.Told("export.nothing"))
		return
	}
	if ex.room.Checks.OnCheck() && ex.S.Checked().Result != nil {
		ex.room.Checks.exportCheck()
		return
	}
	if ex.room.Bench.OnSummary() {
		ex.exportSummary()
		return
	}
	choices := []press.Choice{{Name: told.Told("bench.offer"), Text: told.Told("bench.offer.what"), Do: func() {
		ex.ClosePopup()
		ex.Middle.OpenScreen(screen.SummaryName)
	}}}
	for _, f := range Forms() {
		choices = append(choices, press.Choice{Name: told.Told("export." + f + ".name"), Text: told.Told("export." + f), Do: func() {
			ex.ClosePopup()
			ex.ExportAs(f)
		}})
	}
	ex.Offer(told.Told("label.export-title-as", say.Of("title", say.Words(ex.S.Event().Title))), choices)
}

// ExportAs asks for a place and writes the comparison there in a form.
func (ex *Exports) ExportAs(form string) { ex.SaveAs(ex.ComparisonIn(form)) }

// ComparisonIn is the comparison of the open event, or its summary, in a form.
func (ex *Exports) ComparisonIn(form string) Saving {
	return Saving{
		Form: Ending(form)[1:], Name: ex.S.Event().Title,
		Write: func(path string) *work.Job { return ex.S.Export(form, path) },
	}
}

// TellExport says that a file was written. Problems are a notice of the
// session's.
func (ex *Exports) TellExport() {
	if ex.Writing == nil || !ex.Writing.Finished {
		return
	}
	problem, cancelled := ex.Writing.Problem, ex.Writing.Cancelled
	ex.Writing = nil
	switch {
	case cancelled:
		ex.Say(told.Told("bench.cancelled"))
	case problem == "":
		words := told.Told("export.written", say.Of("file", say.Words(ex.writingTo)))
		if p := ex.S.SummaryPages(); p != nil && p.Missing && filepath.Ext(ex.writingTo) == ".pdf" {
			words += " " + told.Told("export.letters")
		}
		ex.Say(words)
	}
}

// openWritten opens the file that was written last, or its folder, in the
// program that the desktop has for it.
func (ex *Exports) openWritten(folder bool) {
	if ex.writingTo == "" || ex.Writing != nil {
		ex.Say(told.Told("export.none"))
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
		ex.Say(told.Told("export.notopened", say.Of("file", say.Words(ex.writingTo))))
	}
}

// Actions export, and open what was written.
func (ex *Exports) Actions() []menu.Action {
	written := func() bool { return ex.writingTo != "" && ex.Writing == nil }
	return []menu.Action{
		{Group: told.Told("label.file"), Title: told.Told("label.export"), Keys: stage.WithCtrl(fyne.KeyE), Do: ex.Export, When: ex.Compared, Rule: true},
		{Group: told.Told("label.file"), Title: told.Told("export.open"), Do: func() { ex.openWritten(false) }, When: written},
		{Group: told.Told("label.file"), Title: told.Told("export.folder"), Do: func() { ex.openWritten(true) }, When: written},
	}
}
