package app

import (
	"strings"

	"parallax/app/screen"
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

// speakerOrSplit is what s does: it sets the speaker of a quotation, or splits
// a fact.
func (co *corrections) speakerOrSplit() {
	if co.w.facts.onFact() {
		co.w.facts.splitFact()
		return
	}
	co.w.quotes.setSpeaker()
}

// part is what x does: it parts a quotation, a telling or a label from the
// others.
func (co *corrections) part() {
	if co.w.list.onOverview() {
		co.w.list.notSo()
		return
	}
	if screen.LabelAt(co.w.state()) >= 0 {
		co.w.labels.moveLabel()
		return
	}
	if co.w.facts.onFact() {
		co.w.facts.partFact()
		return
	}
	co.w.quotes.partUtterance()
}
