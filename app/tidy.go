package app

import (
	"runtime/debug"
	"time"

	"parallax/compare"
)

// tidier gives memory back to the system that a comparison needed while it was
// made: several times what is kept of it, which the collector would hold for a
// long time in a window at rest.
type tidier struct {
	of   *compare.Comparison
	soon *time.Timer
}

// tidyAfter is how long a comparison must have stood: another one often follows.
const tidyAfter = 3 * time.Second

// shows notes which comparison is shown.
func (t *tidier) shows(c *compare.Comparison) {
	if c == t.of {
		return
	}
	t.stop()
	if t.of = c; c != nil {
		t.soon = time.AfterFunc(tidyAfter, debug.FreeOSMemory) // beside the window
	}
}

// stop waits for nothing any more.
func (t *tidier) stop() {
	if t.soon != nil {
		t.soon.Stop()
	}
}
