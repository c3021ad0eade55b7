package handing

import (
	"context"
	"maps"
	"path/filepath"
	"strings"

	"parallax/app/command"
	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen/desk"
	"parallax/app/session/work"
	"parallax/compare/say"
)

// Classroom is what a class does together: a bundle is made, filled in and
// collected.
type Classroom struct{ part }

// ClassActions are what a teacher and a class can do.
func (cr *Classroom) ClassActions() []menu.Action {
	group := told.Told("menu.class")
	return []menu.Action{
		{Group: group, Title: told.Told("class.make"), Do: cr.makeBundle, When: cr.Compared},
		{Group: group, Title: told.Told("class.open"), Do: func() { cr.ways.Choose(false, cr.OpenBundles) }},
		{Group: group, Title: told.Told("class.collect"), Do: func() { cr.ways.Choose(true, cr.Collect) }},
	}
}

// beside does what reads or writes files away from the window, then what comes of
// it in the window.
func (cr *Classroom) beside(what string, do, then func()) {
	cr.S.Run(told.Told(what), func(context.Context, func(int, int)) error {
		do()
		return nil
	}, then)
}

// makeBundle asks for a place and writes the bundle of the open event there.
func (cr *Classroom) makeBundle() {
	c := cr.S.Comparison()
	if c == nil {
		cr.Say(told.Told("class.make.nothing"))
		return
	}
	var data []byte
	var n int
	var err error
	title := cr.S.Event().Title
	cr.beside("class.making", func() { data, n, err = command.BundleOf(c, title, command.MostAsked) }, func() {
		if err != nil || n == 0 {
			cr.Say(told.Told("bundle.nothing"))
			return
		}
		cr.save("zip", told.Told("class.file", say.Of("event", say.Words(title))), data)
	})
}

// save asks for a place and writes a file there.
func (cr *Classroom) save(form, name string, data []byte) {
	cr.room.Exports.SaveAs(Saving{Form: form, Name: name, Write: func(path string) *work.Job { return cr.S.WriteBytes(path, data) }})
}

// OpenBundles is OpenBundle for the first of some paths.
func (cr *Classroom) OpenBundles(paths []string) {
	if len(paths) > 0 {
		cr.OpenBundle(paths[0])
	}
}

// OpenBundle reads a bundle, or a worksheet, and shows its worksheet.
func (cr *Classroom) OpenBundle(path string) {
	var b command.OpenedBundle
	var err error
	cr.beside("class.opening", func() { b, err = command.OpenBundle(path) }, func() {
		if err != nil {
			cr.Say(told.Told("class.open.not", say.Of("file", say.Words(filepath.Base(path)))))
			return
		}
		cr.fillIn(b)
	})
}

// fillIn shows a worksheet to be filled in.
func (cr *Classroom) fillIn(b command.OpenedBundle) {
	ways := desk.WorksheetWays{
		Answer: func(item, answer string) {
			if b.Sheet.Answers[item] = answer; answer == "" {
				delete(b.Sheet.Answers, item)
			}
		},
		Name: func(name string) { b.Sheet.Name = strings.TrimSpace(name) },
		Save: func() {
			cr.ClosePopup()
			cr.save("csv", strings.TrimSpace(told.Told("class.sheet")+" "+b.Sheet.Name), b.Filled())
		},
	}
	if len(b.Texts) > 0 {
		ways.Add = func() { cr.addTexts(b) }
	}
	shown := b.Sheet
	shown.Answers = maps.Clone(b.Sheet.Answers)
	cr.Show(told.Told("class.sheet"), desk.NewWorksheet(shown, b.Questions, ways).Object(), nil)
}

// addTexts unpacks the articles of a bundle beside it and adds them.
func (cr *Classroom) addTexts(b command.OpenedBundle) {
	var paths []string
	var err error
	cr.beside("class.unpacking", func() { paths, err = b.Unpack() }, func() {
		if err != nil {
			cr.Say(told.Told("class.add.not"))
			return
		}
		cr.ClosePopup()
		cr.ways.Add(paths)
	})
}

// Collect reads the worksheets of a folder and shows how far the class agrees.
func (cr *Classroom) Collect(paths []string) {
	if len(paths) == 0 {
		return
	}
	var found command.Collected
	var err error
	cr.beside("class.collecting", func() { found, err = command.CollectFiles(paths) }, func() {
		if err != nil || found.Sheets == 0 {
			cr.Say(told.Told("bundle.none"))
			return
		}
		cr.showAgreement(found)
	})
}

// showAgreement shows how far the people of a class agree.
func (cr *Classroom) showAgreement(found command.Collected) {
	save := func() {
		cr.ClosePopup()
		cr.save("csv", told.Told("class.agreement"), found.CSV())
	}
	cr.Show(told.Told("class.agreement.title", say.Count("n", found.Sheets)), desk.NewAgreement(found.Rows, found.Refused, save), nil)
}
