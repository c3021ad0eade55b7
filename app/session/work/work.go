package work

import (
	"context"
	"sync"
	"time"

	"parallax/app/session/trouble"
)

// Work is all that goes on behind one window. Its methods belong to the
// goroutine on which post runs functions. New makes one.
type Work struct {
	// History are the changes of this run that can be taken back.
	History History

	post      func(func())
	ctx       context.Context
	end       context.CancelFunc
	running   sync.WaitGroup
	observers []func()
	workers   []func() // of OnWork
	untold    bool     // something changed, and more changes wait
	closed    bool

	jobs      []*Job
	lastInRow chan struct{} // closed when the last change of the library is done
	notice    string
}

// New is work whose results come back over post.
func New(post func(func())) *Work {
	w := &Work{post: post, lastInRow: make(chan struct{})}
	close(w.lastInRow)
	w.ctx, w.end = context.WithCancel(context.Background())
	return w
}

// OnChange adds a function that is called after each change.
func (w *Work) OnChange(f func()) { w.observers = append(w.observers, f) }

// OnWork adds a function that is called in the place of those of OnChange when
// only the work that goes on changed: it began, or is further on.
func (w *Work) OnWork(f func()) { w.workers = append(w.workers, f) }

func (w *Work) worked() {
	if len(w.workers) == 0 {
		w.Changed()
	}
	for _, f := range w.workers {
		f()
	}
}

// Changed tells those who watch that something is other than it was.
func (w *Work) Changed() {
	for _, f := range w.observers {
		f()
	}
}

// Closed reports whether Close was called.
func (w *Work) Closed() bool { return w.closed }

// Close ends all jobs and waits for them. Changes that were asked for are made.
func (w *Work) Close() {
	w.closed = true
	w.end()
	w.running.Wait()
}

// Notice is a sentence about the last thing that went wrong, "" when nothing
// did or the reader dismissed it.
func (w *Work) Notice() string { return w.notice }

// SetNotice puts a sentence into the place of the notice; whoever calls it says
// that something changed.
func (w *Work) SetNotice(sentence string) { w.notice = sentence }

// Later runs f on the goroutine of the window, unless all is closed then.
func (w *Work) Later(f func()) {
	w.post(func() {
		if w.closed {
			return
		}
		f()
		w.Changed()
	})
}

// Go runs do in a goroutine that Close ends and waits for; nothing is told of it.
func (w *Work) Go(do func(context.Context)) { w.running.Go(func() { do(w.ctx) }) }

// Change runs a quick piece of work on the library after all those that were
// asked for before it, then apply on the goroutine of the window when it went
// well; apply may be nil. Close lets it finish.
func (w *Work) Change(do func(context.Context) error, apply func()) {
	before, done := w.lastInRow, make(chan struct{})
	w.lastInRow = done
	w.running.Go(func() {
		defer close(done)
		<-before
		err := Guarded(context.WithoutCancel(w.ctx), do)
		w.post(func() { w.applied(err, apply, done) })
	})
}

// applied takes over what came of a piece of work. What came of a row of them
// is told once, at its end.
func (w *Work) applied(err error, apply func(), done chan struct{}) {
	if w.closed {
		return
	}
	switch {
	case err != nil:
		w.notice, w.untold = trouble.Sentence(err, ""), true
	case apply != nil:
		apply()
		w.untold = true
	}
	if w.untold && w.lastInRow == done {
		w.untold = false
		w.Changed()
	}
}

// After runs f on the goroutine of the window after a while, unless all is
// closed before. It is no change by itself.
func (w *Work) After(d time.Duration, f func()) {
	w.running.Go(func() {
		select {
		case <-time.After(d):
			w.post(func() {
				if !w.closed {
					f()
				}
			})
		case <-w.ctx.Done():
		}
	})
}
