package app

import (
	"bytes"
	"image"
	"runtime"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/part/tone"
	"parallax/app/screen"
)

// TestSizesLeakNothing holds that other sizes and looks leave nothing behind.
func TestSizesLeakNothing(t *testing.T) {
	w, q := openWindow(t)
	heap := func() int {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc >> 10)
	}
	turn := func(pairs int) {
		for range pairs {
			w.frame.setText(w.frame.text + 1)
			w.frame.setLook(tone.LookDark)
			q.run()
			w.Win.Canvas().Capture()
			w.frame.setText(w.frame.text - 1)
			w.frame.setLook(tone.LookLight)
			q.run()
			w.Win.Canvas().Capture()
		}
	}
	turn(4)
	before := heap()
	turn(12)
	if grown := heap() - before; grown > 6*1024 {
		t.Errorf("12 pairs of sizes keep %d KB", grown)
	}
}

// TestLookChangesInPlace holds that a window that changed its look and size of
// text looks like one that was opened with them.
func TestLookChangesInPlace(t *testing.T) {
	shots := map[string]image.Image{}
	for _, when := range []string{"before", "after"} {
		w, q := openWindow(t)
		change := func() {
			w.frame.setLook(tone.LookDark)
			w.frame.setText(4)
			q.run()
		}
		if when == "before" {
			change()
		}
		for i := range w.centre.screens {
			w.keys.rune(rune(screenKeys[i]))
			q.run()
			if w.centre.screens[i].Name() == screen.SummaryName {
				q.until(t, "the summary", func() bool { return w.S.Summary() != nil })
			}
			if when == "after" {
				w.frame.setLook(tone.LookLight)
				w.frame.setText(0)
				q.run()
				w.Win.Canvas().Capture()
				change()
			}
			name := w.centre.screens[i].Name()
			shot := w.Win.Canvas().Capture()
			if when == "before" {
				shots[name] = shot
			} else if n := differing(shots[name], shot); n > 2000 {
				t.Errorf("%s: %d points differ from a window that was opened so", name, n)
			}
		}
	}
}

// differing is how many points of two pictures differ.
func differing(a, b image.Image) (n int) {
	one, two := a.(*image.NRGBA), b.(*image.NRGBA)
	if one.Rect != two.Rect {
		return len(one.Pix)
	}
	for i := 0; i < len(one.Pix); i += 4 {
		if !bytes.Equal(one.Pix[i:i+4], two.Pix[i:i+4]) {
			n++
		}
	}
	return n
}

// TestNarrowWindows holds that in small windows and with large text every tab
// can be reached and the panels leave the text its room.
func TestNarrowWindows(t *testing.T) {
	w, q := openWindow(t)
	for _, size := range []fyne.Size{{Width: 1440, Height: 900}, {Width: 1024, Height: 700}, {Width: 800, Height: 600}} {
		for _, text := range []int{0, textMost} {
			w.Win.Resize(size)
			w.frame.setText(text)
			q.run()
			if got := w.Win.Canvas().Size(); got != size {
				t.Errorf("the window is %v, want %v, text %d", got, size, text)
			}
			left, right := w.frame.panes.Folded()
			if fold := size.Width < 1100; fold && (!left || !right) {
				t.Errorf("%v: the panels are folded %v, %v", size, left, right)
			}
			for _, o := range []fyne.CanvasObject{w.frame.body, w.centre.middle, w.foot.status.Object()} {
				if p := o.Position(); p.X+o.Size().Width > size.Width+.5 || p.Y+o.Size().Height > size.Height+.5 {
					t.Errorf("%v, text %d: a part stands at %v, %v", size, text, p, o.Size())
				}
			}
		}
	}
}
