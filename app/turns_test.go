package app

import (
	"context"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
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
		n, d := w.states-states, w.draws-draws
		if n > 1 || d > 1 {
			t.Errorf("%s: j builds the state %d times and draws %d times", s.Name(), n, d)
		}
		if rows := i <= w.centre.screenIndex(screen.NumbersName); rows && n != 1 {
			t.Errorf("%s: j goes to no other row", s.Name())
		}
	}
}

// rest lets all work end that goes on.
func rest(w *testWindow, q *queue) {
	for quiet := 0; quiet < 20; quiet++ {
		if q.run() || len(w.S.Jobs()) > 0 {
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
	before, states := w.S.Comparison(), w.states
	w.keys.rune('x')
	if w.Popup != nil {
		t.Fatal("x asks: a telling is to be selected")
	}
	q.until(t, "the comparison", func() bool { return w.S.Comparison() != before && !w.S.Comparing() && len(w.S.Jobs()) == 0 })
	if n := w.states - states; n > 2 {
		t.Errorf("x builds the state %d times", n)
	}
	if w.centre.event.Screen().Name() != screen.ReadName {
		t.Error("the screen is another one")
	}
}

// TestComparingHoldsNothing holds that a comparison is made beside the window:
// while one goes on that does not end, rows and screens are gone through and
// text is typed, each at once.
func TestComparingHoldsNothing(t *testing.T) {
	l, err := data.Open(context.Background(), filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	let, waits := make(chan bool), atomic.Bool{}
	w, q := windowWith(t, l, Options{Session: session.Options{
		Compare: func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
			if waits.Load() {
				<-let
			}
			return compare.Articles(ctx, as, o)
		},
	}})
	q.until(t, "the sample event", func() bool { return w.S.Comparison() != nil })
	rest(w, q)
	w.keys.rune('2')
	w.keys.rune('j')
	rest(w, q)
	before := w.S.Comparison()
	waits.Store(true)
	w.keys.rune('x')
	q.until(t, "a comparison goes on", w.S.Comparing)
	at := func(what string, do func()) {
		t.Helper()
		begun := time.Now()
		do()
		q.run()
		if took := time.Since(begun); took > 5*time.Second { // a busy computer
			t.Errorf("%s takes %v while articles are compared", what, took)
		}
	}
	for i, s := range w.centre.screens {
		at(s.Name(), func() { w.keys.rune(rune(screenKeys[i])) })
		at("j on "+s.Name(), func() { w.keys.rune('j') })
	}
	const typed = "Who counted the cars?"
	at("typing", func() {
		for i := range typed {
			w.S.TypeField(session.FieldConclusion, typed[:i+1])
		}
	})
	if got := w.S.Bench().Fields[session.FieldConclusion]; got != typed || !w.S.Comparing() || w.S.Comparison() != before {
		t.Errorf("typed %q, comparing %v, the same comparison %v", got, w.S.Comparing(), w.S.Comparison() == before)
	}
	close(let)
	q.until(t, "the comparison", func() bool { return w.S.Comparison() != before && !w.S.Comparing() })
}
