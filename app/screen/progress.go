package screen

import (
	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/part/prose"
)

// Progress is long work that goes on.
type Progress struct {
	// What it does, and what it works on now.
	What, Now string
	// Done of Total steps; Total 0 is not known.
	Done, Total int
	Cancel      func()
}

// Sentence is the work in words, with how far it is.
func (w Progress) Sentence() string {
	text := w.What
	if w.Total > 0 {
		text += " " + told.Told("label.done-of-total.2", say.Count("done", w.Done), say.Count("total", w.Total))
	}
	if w.Now != "" {
		text += " · " + prose.Shorten(w.Now, 40)
	}
	return text
}
