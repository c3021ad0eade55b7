package app

import (
	"strings"

	"parallax/compare"
	"parallax/compare/news"
)

// corrections keeps what the reader says is otherwise, and takes it back.
type corrections struct{ *stage }

// correct keeps a correction and says how to take it back.
func (co *corrections) correct(c news.Correction) {
	co.s.Correct(c)
	co.say("Ctrl+Z takes this back: " + compare.Applied{Correction: c}.Sentence())
}

func (co *corrections) redo() {
	co.step(co.s.CanRedo(), co.s.Redo, "There is nothing to do again.", "Done again: ")
}

func (co *corrections) undo() {
	co.step(co.s.CanUndo(), co.s.Undo, "There is nothing to undo.", "Undone: ")
}

// step takes a correction back or does it again, and says so; what is its name, "" when
// there is none.
func (co *corrections) step(what string, do func(), none, done string) {
	if what == "" {
		co.say(none)
		return
	}
	co.w.quotes.keepQuote(what)
	do()
	co.say(done + strings.ToLower(what[:1]) + what[1:] + ".")
}
