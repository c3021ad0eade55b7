package stage

import (
	"fyne.io/fyne/v2"
	"parallax/app/part/told"

	"parallax/app/part/menu"
	"parallax/app/session/view"
)

// stop is a place that the reader was at.
type stop struct {
	event string
	view  view.View
}

// History is the places before and after this one, for Alt+left and right.
type History struct {
	*Stage
	back, forth []stop
}

// mostStops is how many places are kept.
const mostStops = 100

func (hi *History) here() stop {
	s := stop{view: hi.S.View()}
	if e := hi.S.Event(); e != nil {
		s.event = e.ID
	}
	return s
}

// Leave remembers this place before a jump to another screen, article or
// event. Steps from row to row are no jumps.
func (hi *History) Leave() {
	if h := hi.here(); h.event != "" {
		hi.back = append(hi.back, h)
		hi.back = hi.back[max(0, len(hi.back)-mostStops):]
		hi.forth = nil
	}
}

// GoBack goes to the place before this one, GoForth to the one after it.
func (hi *History) GoBack()  { hi.travel(&hi.back, &hi.forth) }
func (hi *History) GoForth() { hi.travel(&hi.forth, &hi.back) }

// travel goes to the last place of one list and adds this one to the other.
func (hi *History) travel(from, to *[]stop) {
	n := len(*from)
	if n == 0 {
		return
	}
	next := (*from)[n-1]
	*from = (*from)[:n-1]
	*to = append(*to, hi.here())
	hi.Cursor.Quote = -1
	if e := hi.S.Event(); e == nil || e.ID != next.event {
		hi.S.OpenEvent(next.event) // with the view that it was left with
		return
	}
	v, here := next.view, hi.S.View() // what is hidden is no place
	v.HideOutlets, v.HideQuoted, v.HiddenMarks = here.HideOutlets, here.HideQuoted, here.HiddenMarks
	hi.S.SetView(v)
	hi.Draw.Now()
	if r := hi.Middle.Reader(); r != nil {
		r.Go(hi.Shows.Glance().Pick)
	}
}

// Actions go to places and back.
func (hi *History) Actions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.go"), Title: told.Told("label.back-to-where-you-were"), Keys: WithAlt(fyne.KeyLeft), Do: hi.GoBack, When: func() bool { return len(hi.back) > 0 }, Rule: true},
		{Group: told.Told("label.go"), Title: told.Told("label.forward-again"), Keys: WithAlt(fyne.KeyRight), Do: hi.GoForth, When: func() bool { return len(hi.forth) > 0 }},
	}
}
