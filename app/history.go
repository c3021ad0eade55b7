package app

import "parallax/app/session"

// stop is a place that the reader was at.
type stop struct {
	event string
	view  session.View
}

// history are the places before and after this one, for Alt+left and right.
type history struct{ back, forth []stop }

// mostStops is how many places are kept.
const mostStops = 100

func (w *window) here() stop {
	s := stop{view: w.s.View()}
	if e := w.s.Event(); e != nil {
		s.event = e.ID
	}
	return s
}

// leave remembers this place before a jump to another screen, article or
// event. Steps from row to row are no jumps.
func (w *window) leave() {
	if h := w.here(); h.event != "" {
		w.past.back = append(w.past.back, h)
		w.past.back = w.past.back[max(0, len(w.past.back)-mostStops):]
		w.past.forth = nil
	}
}

func (w *window) goBack()  { w.travel(&w.past.back, &w.past.forth) }
func (w *window) goForth() { w.travel(&w.past.forth, &w.past.back) }

// travel goes to the last place of one list and adds this one to the other.
func (w *window) travel(from, to *[]stop) {
	n := len(*from)
	if n == 0 {
		return
	}
	next := (*from)[n-1]
	*from = (*from)[:n-1]
	*to = append(*to, w.here())
	w.quote = -1
	if e := w.s.Event(); e == nil || e.ID != next.event {
		w.s.OpenEvent(next.event) // with the view that it was left with
		return
	}
	w.s.SetView(next.view)
	if r := w.reader(); r != nil {
		r.Go(w.state().Pick)
	}
}
