package app

import (
	"runtime/debug"
	"time"
)

// tidier gives memory back to the system once the window rests: a comparison, and a
// screen that is drawn for the first time, need several times what is kept of them,
// which the collector would hold for a long time in a window at rest.
type tidier struct {
	soon *time.Timer
	ran  time.Time    // about when it last gave back
	seen map[int]bool // screens that were drawn of the comparison in sight
	due  time.Time    // when it gives back at the latest; in the past for no such time
}

const (
	// tidySoon is the longest wait where a screen was drawn for the first time.
	tidySoon = 500 * time.Millisecond
	// tidyAfter is how long nothing must have been drawn: another step often follows.
	tidyAfter = 3 * time.Second
	// tidyEvery is the least time from one giving back to the next.
	tidyEvery = 10 * time.Second
)

// opened notes that a screen was opened; fresh says that what it shows is not what the
// screens showed before.
func (t *tidier) opened(screen int, fresh bool) {
	if fresh || t.seen == nil {
		t.seen = map[int]bool{}
	}
	if !t.seen[screen] {
		t.seen[screen], t.due = true, time.Now().Add(tidySoon)
	}
}

// drew notes that the window was drawn.
func (t *tidier) drew() {
	if t.soon == nil {
		t.soon = time.AfterFunc(tidyAfter, giveBack) // beside the window
		return
	}
	if !t.soon.Stop() {
		t.ran = time.Now() // since it was set
	}
	t.soon.Reset(t.wait(time.Now()))
}

// wait is how long it waits from now on.
func (t *tidier) wait(now time.Time) time.Duration {
	wait := max(tidyAfter, tidyEvery-now.Sub(t.ran))
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

// stop waits for nothing any more.
func (t *tidier) stop() {
	if t.soon != nil {
		t.soon.Stop()
	}
}
