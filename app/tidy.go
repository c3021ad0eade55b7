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
	ran  time.Time // about when it last gave back
}

const (
	// tidyAfter is how long nothing must have been drawn: another step often follows.
	tidyAfter = 3 * time.Second
	// tidyEvery is the least time from one giving back to the next.
	tidyEvery = 10 * time.Second
)

// drew notes that the window was drawn.
func (t *tidier) drew() {
	if t.soon == nil {
		t.soon = time.AfterFunc(tidyAfter, giveBack) // beside the window
		return
	}
	if !t.soon.Stop() {
		t.ran = time.Now() // since it was set
	}
	t.soon.Reset(max(tidyAfter, tidyEvery-time.Since(t.ran)))
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
