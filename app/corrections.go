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
	what := co.s.CanRedo()
	if what == "" {
		co.say("There is nothing to do again.")
		return
	}
	co.w.quotes.keepQuote(what)
	co.s.Redo()
	co.say("Done again: " + strings.ToLower(what[:1]) + what[1:] + ".")
}

func (co *corrections) undo() {
	what := co.s.CanUndo()
	if what == "" {
		co.say("There is nothing to undo.")
		return
	}
	co.w.quotes.keepQuote(what)
	co.s.Undo()
	co.say("Undone: " + strings.ToLower(what[:1]) + what[1:] + ".")
}
