package app

import (
	"parallax/app/session/view"
)

// stop is a place that the reader was at.
type stop struct {
	event string
	view  view.View
}

// history is the places before and after this one, for Alt+left and right.
type history struct {
	*stage
	back, forth []stop
}

// mostStops is how many places are kept.
const mostStops = 100

func (hi *history) here() stop {
	s := stop{view: hi.s.View()}
	if e := hi.s.Event(); e != nil {
		s.event = e.ID
	}
	return s
}

// leave remembers this place before a jump to another screen, article or
// event. Steps from row to row are no jumps.
func (hi *history) leave() {
	if h := hi.here(); h.event != "" {
		hi.back = append(hi.back, h)
		hi.back = hi.back[max(0, len(hi.back)-mostStops):]
		hi.forth = nil
	}
}

func (hi *history) goBack()  { hi.travel(&hi.back, &hi.forth) }
func (hi *history) goForth() { hi.travel(&hi.forth, &hi.back) }

// travel goes to the last place of one list and adds this one to the other.
func (hi *history) travel(from, to *[]stop) {
	n := len(*from)
	if n == 0 {
		return
	}
	next := (*from)[n-1]
	*from = (*from)[:n-1]
	*to = append(*to, hi.here())
	hi.w.cursor.quote = -1
	if e := hi.s.Event(); e == nil || e.ID != next.event {
		hi.s.OpenEvent(next.event) // with the view that it was left with
		return
	}
	v, here := next.view, hi.s.View() // what is hidden is no place
	v.HideOutlets, v.HideQuoted, v.HiddenMarks = here.HideOutlets, here.HideQuoted, here.HiddenMarks
	hi.s.SetView(v)
	hi.w.now()
	if r := hi.w.centre.reader(); r != nil {
		r.Go(hi.w.glance().Pick)
	}
}
