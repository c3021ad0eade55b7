package panel

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
)

// CitedState is what "copy with citation" copies: all that is selected on the
// screen that is open, with the program's sentence about it on top, each passage
// with its citation, and the works below.
func CitedState(s screen.State) string {
	if s.Screen == screen.NotesName {
		return drawn.CiteNote(s.Notes)
	}
	sel := SelectedOf(s)
	if len(sel.Passages) == 0 {
		return ""
	}
	return drawn.CitePassages(s, sel.Lead, sel.Passages)
}
