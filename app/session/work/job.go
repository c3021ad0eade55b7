package work

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parallax/app/session/trouble"
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
	// Brief is true for one that is over before anybody could read what it does.
	Brief bool

	cancel context.CancelFunc
}

// Cancel ends the job soon. What it has already kept stays.
func (j *Job) Cancel() { j.cancel() }

// Jobs are the jobs that are still going on and concern the reader, in the
// order of their start.
func (w *Work) Jobs() []*Job {
	return slices.DeleteFunc(slices.Clone(w.jobs), func(j *Job) bool { return j.Brief })
}

// Busy reports whether any job goes on, brief ones among them, or a change of the
// library is still to be made.
func (w *Work) Busy() bool {
	select {
	case <-w.lastInRow:
		return len(w.jobs) > 0
	default:
		return true
	}
}

// Progress tells how far a job is; it may be called from the job's goroutine.
type Progress func(done, total int, now string)

// Start runs work in a goroutine; the function that it returns then runs on
// the goroutine of the window, also after an error.
func (w *Work) Start(what string, do func(context.Context, Progress) (func(), error)) *Job {
	ctx, cancel := context.WithCancel(w.ctx)
	j := &Job{What: what, cancel: cancel}
	w.jobs = append(w.jobs, j)
	tell := func(done, total int, now string) {
		w.post(func() {
			if !w.closed {
				j.Done, j.Total, j.Now = done, total, now
				w.worked()
			}
		})
	}
	w.running.Go(func() {
		defer cancel()
		var apply func()
		err := Guarded(ctx, func(ctx context.Context) (err error) {
			apply, err = do(ctx, tell)
			return err
		})
		w.Later(func() { w.finish(j, apply, err) })
	})
	w.worked()
	return j
}

// Batch is how long results wait for others, so that the window is not drawn
// anew for each of many.
const Batch = 120 * time.Millisecond

// Run does long work behind the window, then calls then on its goroutine when it
// went well. The job shows how far it is and can be cancelled.
func (w *Work) Run(what string, do func(ctx context.Context, tell func(done, total int)) error, then func()) *Job {
	return w.Start(what, func(ctx context.Context, p Progress) (func(), error) {
		var last time.Time
		err := do(ctx, func(done, total int) {
			if now := time.Now(); now.Sub(last) >= Batch {
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

// Guarded runs do; a panic in it is an error, trouble.ErrFault.
func Guarded(ctx context.Context, do func(context.Context) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", trouble.ErrFault, p)
		}
	}()
	return do(ctx)
}

func (w *Work) finish(j *Job, apply func(), err error) {
	j.Finished = true
	w.jobs = slices.DeleteFunc(w.jobs, func(k *Job) bool { return k == j })
	if err != nil && !errors.Is(err, context.Canceled) {
		j.Problem = trouble.Sentence(err, "")
		w.notice = j.Problem
	}
	if apply != nil {
		apply()
	}
}
