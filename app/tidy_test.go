package app

import (
	"testing"
	"time"

	"parallax/app/sight"
)

// TestMemoryIsGivenBackSoonOnce: a screen that is drawn for the first time is not to wait
// for a rest; the same screen again is, and one of another comparison is not.
func TestMemoryIsGivenBackSoonOnce(t *testing.T) {
	var d tidier
	soon := func() bool { return time.Until(d.due) > 0 }
	d.opened(1, true)
	sight.WantTrue(t, soon())
	d.due = time.Time{}
	d.opened(1, false)
	sight.WantTrue(t, !soon())
	d.opened(2, false)
	sight.WantTrue(t, soon())
	d.due = time.Time{}
	d.opened(2, true)
	sight.WantTrue(t, soon())
}

// TestDrawingDoesNotPutOff what is to be given back soon.
func TestDrawingDoesNotPutOff(t *testing.T) {
	now := time.Now()
	d := tidier{ran: now}
	sight.WantTrue(t, d.wait(now) == tidyEvery && d.wait(now.Add(tidyEvery)) == tidyAfter)
	d.due = now.Add(tidySoon)
	later := now.Add(tidySoon / 2)
	sight.WantTrue(t, d.wait(now) == tidySoon && d.wait(later) == tidySoon/2)
	sight.WantTrue(t, d.wait(now.Add(tidySoon)) > tidySoon)
}
