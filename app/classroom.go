package app

import (
	"context"
	"maps"
	"path/filepath"
	"strings"

	"parallax/app/command"
	"parallax/app/part/menu"
	"parallax/app/screen/desk"
	"parallax/app/session/work"
	"parallax/compare/say"
)

// classroom is what a class does together: a bundle is made, filled in and
// collected.
type classroom struct{ *stage }

// classActions are what a teacher and a class can do.
func (cr *classroom) classActions() []menu.Action {
	const group = "Class"
	return []menu.Action{
		{Group: group, Title: sentence("class.make"), Do: cr.makeBundle, When: cr.compared},
		{Group: group, Title: sentence("class.open"), Do: func() { cr.w.incoming.choose(false, cr.openBundles) }},
		{Group: group, Title: sentence("class.collect"), Do: func() { cr.w.incoming.choose(true, cr.collect) }},
	}
}

// beside does what reads or writes files away from the window, then what comes of
// it in the window.
func (cr *classroom) beside(what string, do, then func()) {
	cr.s.Run(sentence(what), func(context.Context, func(int, int)) error {
		do()
		return nil
	}, then)
}

// makeBundle asks for a place and writes the bundle of the open event there.
func (cr *classroom) makeBundle() {
	c := cr.s.Comparison()
	if c == nil {
		cr.say(sentence("class.make.nothing"))
		return
	}
	var data []byte
	var n int
	var err error
	title := cr.s.Event().Title
	cr.beside("class.making", func() { data, n, err = command.BundleOf(c, title, command.MostAsked) }, func() {
		if err != nil || n == 0 {
			cr.say(sentence("bundle.nothing"))
			return
		}
		cr.save("zip", sentence("class.file", say.Of("event", say.Words(title))), data)
	})
}

// save asks for a place and writes a file there.
func (cr *classroom) save(form, name string, data []byte) {
	cr.w.exports.saveAs(saving{form: form, name: name, write: func(path string) *work.Job { return cr.s.WriteBytes(path, data) }})
}

func (cr *classroom) openBundles(paths []string) {
	if len(paths) > 0 {
		cr.openBundle(paths[0])
	}
}

// openBundle reads a bundle, or a worksheet, and shows its worksheet.
func (cr *classroom) openBundle(path string) {
	var b command.OpenedBundle
	var err error
	cr.beside("class.opening", func() { b, err = command.OpenBundle(path) }, func() {
		if err != nil {
			cr.say(sentence("class.open.not", say.Of("file", say.Words(filepath.Base(path)))))
			return
		}
		cr.fillIn(b)
	})
}

// fillIn shows a worksheet to be filled in.
func (cr *classroom) fillIn(b command.OpenedBundle) {
	ways := desk.WorksheetWays{
		Answer: func(item, answer string) {
			if b.Sheet.Answers[item] = answer; answer == "" {
				delete(b.Sheet.Answers, item)
			}
		},
		Name: func(name string) { b.Sheet.Name = strings.TrimSpace(name) },
		Save: func() {
			cr.closePopup()
			cr.save("csv", strings.TrimSpace(sentence("class.sheet")+" "+b.Sheet.Name), b.Filled())
		},
	}
	if len(b.Texts) > 0 {
		ways.Add = func() { cr.addTexts(b) }
	}
	shown := b.Sheet
	shown.Answers = maps.Clone(b.Sheet.Answers)
	cr.show(sentence("class.sheet"), desk.NewWorksheet(shown, b.Questions, ways).Object(), nil)
}

// addTexts unpacks the articles of a bundle beside it and adds them.
func (cr *classroom) addTexts(b command.OpenedBundle) {
	var paths []string
	var err error
	cr.beside("class.unpacking", func() { paths, err = b.Unpack() }, func() {
		if err != nil {
			cr.say(sentence("class.add.not"))
			return
		}
		cr.closePopup()
		cr.w.incoming.add(paths)
	})
}

// collect reads the worksheets of a folder and shows how far the class agrees.
func (cr *classroom) collect(paths []string) {
	if len(paths) == 0 {
		return
	}
	var found command.Collected
	var err error
	cr.beside("class.collecting", func() { found, err = command.CollectFiles(paths) }, func() {
		if err != nil || found.Sheets == 0 {
			cr.say(sentence("bundle.none"))
			return
		}
		cr.showAgreement(found)
	})
}

// showAgreement shows how far the people of a class agree.
func (cr *classroom) showAgreement(found command.Collected) {
	save := func() {
		cr.closePopup()
		cr.save("csv", sentence("class.agreement"), found.CSV())
	}
	cr.show(sentence("class.agreement.title", say.Count("n", found.Sheets)), desk.NewAgreement(found.Rows, found.Refused, save), nil)
}
