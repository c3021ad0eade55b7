package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Job is long work that goes on behind the window.
type Job struct {
	// What it does, for people: "Reading files".
	What string
	// Done of Total steps; Total is 0 while it is not known.
	Done, Total int
	// Now is what the current step works on, "" when there is nothing to say.
	Now string
	// Finished is true after the last step, also when it failed or was
	// cancelled.
	Finished bool
	// Problem is a sentence about what went wrong, "" when nothing did.
	Problem string
	// Cancelled is true when the reader ended it before it was done, where that
	// is worth telling.
	Cancelled bool

	brief  bool // over before anybody could read what it does
	cancel context.CancelFunc
}

// Cancel ends the job soon. What it has already kept stays.
func (j *Job) Cancel() { j.cancel() }

// Jobs are the jobs that are still going on and concern the reader, in the
// order of their start.
func (s *Session) Jobs() []*Job {
	return slices.DeleteFunc(slices.Clone(s.jobs), func(j *Job) bool { return j.brief })
}

// errFault is a panic inside a job: the rest of the program goes on.
var errFault = errors.New("internal fault")

// progress tells how far a job is; it may be called from the job's goroutine.
type progress func(done, total int, now string)

// start runs work in a goroutine; the function that it returns then runs on
// the session's goroutine, also after an error.
func (s *Session) start(what string, work func(context.Context, progress) (func(), error)) *Job {
	ctx, cancel := context.WithCancel(s.ctx)
	j := &Job{What: what, cancel: cancel}
	s.jobs = append(s.jobs, j)
	tell := func(done, total int, now string) {
		s.post(func() {
			if !s.closed {
				j.Done, j.Total, j.Now = done, total, now
				s.worked()
			}
		})
	}
	s.running.Go(func() {
		defer cancel()
		apply, err := guarded(ctx, tell, work)
		s.later(func() { s.finish(j, apply, err) })
	})
	s.worked()
	return j
}

// Run does long work behind the window, then calls then on the session's
// goroutine when it went well. The job shows how far it is and can be cancelled.
func (s *Session) Run(what string, work func(ctx context.Context, tell func(done, total int)) error, then func()) *Job {
	return s.start(what, func(ctx context.Context, p progress) (func(), error) {
		var last time.Time
		err := work(ctx, func(done, total int) {
			if now := time.Now(); now.Sub(last) >= batch {
				last = now
				p(done, total, "")
			}
		})
		if err != nil {
			return nil, err
		}
		return then, nil
	})
}

func guarded(ctx context.Context, tell progress, work func(context.Context, progress) (func(), error)) (apply func(), err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errFault, p)
		}
	}()
	return work(ctx, tell)
}

func (s *Session) finish(j *Job, apply func(), err error) {
	j.Finished = true
	s.jobs = slices.DeleteFunc(s.jobs, func(k *Job) bool { return k == j })
	if err != nil && !errors.Is(err, context.Canceled) {
		j.Problem = Sentence(err, "")
		s.notice = j.Problem
	}
	if apply != nil {
		apply()
	}
}

// later runs f on the session's goroutine, unless the session is closed then.
func (s *Session) later(f func()) {
	s.post(func() {
		if s.closed {
			return
		}
		f()
		s.changed()
	})
}

// change runs a quick piece of work on the library after all those that were
// asked for before it, then apply on the session's goroutine when it went
// well. Closing the session lets it finish.
func (s *Session) change(work func(context.Context) error, apply func()) {
	before, done := s.lastInRow, make(chan struct{})
	s.lastInRow = done
	s.running.Go(func() {
		defer close(done)
		<-before
		_, err := guarded(context.WithoutCancel(s.ctx), nil, func(ctx context.Context, _ progress) (func(), error) {
			return nil, work(ctx)
		})
		s.post(func() { s.applied(err, apply, done) })
	})
}

// applied takes over what came of a piece of work. What came of a row of them
// is told once, at its end.
func (s *Session) applied(err error, apply func(), done chan struct{}) {
	if s.closed {
		return
	}
	switch {
	case err != nil:
		s.notice, s.untold = Sentence(err, ""), true
	case apply != nil:
		apply()
		s.untold = true
	}
	if s.untold && s.lastInRow == done {
		s.untold = false
		s.changed()
	}
}

// after runs f on the session's goroutine after a while, unless the session is
// closed before. It is no change by itself.
func (s *Session) after(d time.Duration, f func()) {
	s.running.Go(func() {
		select {
		case <-time.After(d):
			s.post(func() {
				if !s.closed {
					f()
				}
			})
		case <-s.ctx.Done():
		}
	})
}
