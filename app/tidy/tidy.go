// Package tidy gives memory back to the system while the window rests.
//
// In: when the window was drawn, and which screen was opened. Out: nothing; the
// collector runs, and what it freed and pages of mapped files are given back, beside
// the window. Method: a timer that drawing puts off, except after a first opening.
// Known misses: while the window is drawn all the time nothing is given back; pages
// of files on other systems than Linux.
package tidy

import (
	"runtime/debug"
	"time"
)

// Tidier gives memory back to the system once the window rests: a comparison, and a
// screen that is drawn for the first time, need several times what is kept of them,
// which the collector would hold for a long time in a window at rest. The zero value is
// ready; it belongs to the goroutine of the window.
type Tidier struct {
	soon *time.Timer
	ran  time.Time    // about when it last gave back
	seen map[int]bool // screens that were drawn of the comparison in sight
	due  time.Time    // when it gives back at the latest; in the past for no such time
}

const (
	// soonest is the longest wait where a screen was drawn for the first time.
	soonest = 500 * time.Millisecond
	// restful is how long nothing must have been drawn: another step often follows.
	restful = 3 * time.Second
	// between is the least time from one giving back to the next.
	between = 10 * time.Second
)

// Opened notes that a screen was opened; fresh says that what it shows is not what the
// screens showed before.
func (t *Tidier) Opened(screen int, fresh bool) {
	if fresh || t.seen == nil {
		t.seen = map[int]bool{}
	}
	if !t.seen[screen] {
		t.seen[screen], t.due = true, time.Now().Add(soonest)
	}
}

// Drew notes that the window was drawn.
func (t *Tidier) Drew() {
	if t.soon == nil {
		t.soon = time.AfterFunc(restful, giveBack) // beside the window
		return
	}
	if !t.soon.Stop() {
		t.ran = time.Now() // since it was set
	}
	t.soon.Reset(t.wait(time.Now()))
}

// wait is how long it waits from now on.
func (t *Tidier) wait(now time.Time) time.Duration {
	wait := max(restful, between-now.Sub(t.ran))
	if left := t.due.Sub(now); left > 0 {
		wait = min(wait, left)
	}
	return wait
}

// giveBack gives back what the collector holds, and pages of files that are mapped.
func giveBack() {
	debug.FreeOSMemory()
	dropMapped()
}

// Stop waits for nothing any more.
func (t *Tidier) Stop() {
	if t.soon != nil {
		t.soon.Stop()
	}
}
