package tidy

import (
	"testing"
	"time"

	"parallax/app/sight"
)

// TestMemoryIsGivenBackSoonOnce: a screen that is drawn for the first time is not to wait
// for a rest; the same screen again is, and one of another comparison is not.
func TestMemoryIsGivenBackSoonOnce(t *testing.T) {
	var d Tidier
	soon := func() bool { return time.Until(d.due) > 0 }
	d.Opened(1, true)
	sight.WantTrue(t, soon())
	d.due = time.Time{}
	d.Opened(1, false)
	sight.WantTrue(t, !soon())
	d.Opened(2, false)
	sight.WantTrue(t, soon())
	d.due = time.Time{}
	d.Opened(2, true)
	sight.WantTrue(t, soon())
}

// TestDrawingDoesNotPutOff what is to be given back soon.
func TestDrawingDoesNotPutOff(t *testing.T) {
	now := time.Now()
	d := Tidier{ran: now}
	sight.WantTrue(t, d.wait(now) == between && d.wait(now.Add(between)) == restful)
	d.due = now.Add(soonest)
	later := now.Add(soonest / 2)
	sight.WantTrue(t, d.wait(now) == soonest && d.wait(later) == soonest/2)
	sight.WantTrue(t, d.wait(now.Add(soonest)) > soonest)
}
