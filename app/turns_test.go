package app

import (
	"testing"
	"time"

	"parallax/app/screen"
)

// TestOneStateAKey holds that a step to the next row builds what is shown once,
// on every screen.
func TestOneStateAKey(t *testing.T) {
	w, q := openWindow(t)
	rest(w, q)
	for i, s := range w.centre.screens {
		w.keys.rune(rune(screenKeys[i]))
		rest(w, q)
		states, draws := w.states, w.draws
		w.keys.rune('j')
		rest(w, q)
		if n, d := w.states-states, w.draws-draws; n > 1 || d > 1 {
			t.Errorf("%s: j builds the state %d times and draws %d times", s.Name(), n, d)
		}
	}
}

// rest lets all work end that goes on.
func rest(w *testWindow, q *queue) {
	for quiet := 0; quiet < 20; quiet++ {
		if q.run() || len(w.s.Jobs()) > 0 {
			quiet = 0
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// TestStatesOfACorrection holds that a correction builds what is shown when it
// is made, and when the articles were compared anew; work that is only told of
// at the bottom costs nothing.
func TestStatesOfACorrection(t *testing.T) {
	w, q := openWindow(t)
	w.keys.rune('2')
	w.keys.rune('j')
	rest(w, q)
	before, states := w.s.Comparison(), w.states
	w.keys.rune('x')
	if w.popup != nil {
		t.Fatal("x asks: a telling is to be selected")
	}
	q.until(t, "the comparison", func() bool { return w.s.Comparison() != before && !w.s.Comparing() && len(w.s.Jobs()) == 0 })
	if n := w.states - states; n > 2 {
		t.Errorf("x builds the state %d times", n)
	}
	if w.centre.event.Screen().Name() != screen.ReadName {
		t.Error("the screen is another one")
	}
}
