package work

import "context"

// Step is how to take back a change, and how to make it again.
type Step struct {
	// What was done, as a menu names it: "Delete the event".
	What string
	// Back takes it back, Again makes it again; nil for a step that is Then alone.
	Back, Again func(context.Context) error
	// Mark notes at once, before the library has answered, that the change is
	// taken back or made again; nil where nothing is to be noted.
	Mark func(undone bool)
	// Then follows on the goroutine of the window, after the library; nil for
	// nothing. A step may be only this.
	Then func(undone bool)
	// Light is true where what is compared stays as it is.
	Light bool
}

// mostSteps is how many changes can be taken back.
const mostSteps = 100

// History are the changes of one run that can be taken back, and those that were;
// the zero value is empty.
type History struct {
	undo []Step
	redo []Step // the last one taken back is the last one here
}

// Begin says that a change begins: what was taken back cannot be made again any
// more.
func (h *History) Begin() { h.redo = nil }

// Remember puts a change on top of those that can be taken back.
func (h *History) Remember(s Step) {
	h.undo = append(h.undo, s)
	h.undo = h.undo[max(0, len(h.undo)-mostSteps):]
}

// Did is Begin and Remember, for a change that was made just now.
func (h *History) Did(s Step) {
	h.Begin()
	h.Remember(s)
}

// Last is the change to take back next, false for none.
func (h *History) Last() (Step, bool) { return top(h.undo) }

// Next is the change to make again next, false for none.
func (h *History) Next() (Step, bool) { return top(h.redo) }

func top(steps []Step) (Step, bool) {
	if len(steps) == 0 {
		return Step{}, false
	}
	return steps[len(steps)-1], true
}

// Taken notes that a step was taken back: the last one, or one that stood in no
// list.
func (h *History) Taken(s Step) {
	h.undo = h.undo[:max(0, len(h.undo)-1)]
	h.redo = append(h.redo, s)
}

// Made notes that a step was made again: the next one, or one that stood in no
// list.
func (h *History) Made(s Step) {
	h.redo = h.redo[:max(0, len(h.redo)-1)]
	h.Remember(s)
}

// Clear forgets all of them.
func (h *History) Clear() { h.undo, h.redo = nil, nil }
