package correcting

import (
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/news"
)

// Corrections keeps what the reader says is otherwise, and takes it back.
type Corrections struct{ part }

// correct keeps a correction and says how to take it back.
func (co *Corrections) correct(c news.Correction) {
	co.S.Correct(c)
	co.Say(told.Told("label.ctrl-z-takes-this-back-sentence", say.Of("sentence", say.Words(say.Text(told.Pieces(compare.Applied{Correction: c}.Pieces()))))))
}

// Redo makes the change again that was taken back last.
func (co *Corrections) Redo() {
	co.step(co.S.CanRedo(), co.S.Redo, told.Told("window.corrections.there-is-nothing-to-do"), told.Told("label.done-again")+" ")
}

// Undo takes the last change back.
func (co *Corrections) Undo() {
	co.step(co.S.CanUndo(), co.S.Undo, told.Told("window.corrections.there-is-nothing-to-undo"), told.Told("label.undone")+" ")
}

// step takes a correction back or does it again, and says so; what is its name, "" when
// there is none.
func (co *Corrections) step(what string, do func(), none, done string) {
	if what == "" {
		co.Say(none)
		return
	}
	co.room.Quotes.keepQuote(what)
	do()
	co.Say(done + strings.ToLower(what[:1]) + what[1:] + ".")
}

// Actions are Undo and Redo.
func (co *Corrections) Actions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.edit"), Title: told.Told("label.undo"), Keys: stage.WithCtrl(fyne.KeyZ), Do: co.Undo, When: func() bool { return co.S.CanUndo() != "" }},
		{Group: told.Told("label.edit"), Title: told.Told("label.redo"), Keys: []menu.Key{{Name: fyne.KeyY, Mod: stage.Ctrl}, {Name: fyne.KeyZ, Mod: stage.Ctrl | fyne.KeyModifierShift}}, Do: co.Redo, When: func() bool { return co.S.CanRedo() != "" }},
	}
}
