package app

import (
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"parallax/app/part/tone"
)

// TestPictures holds that nothing of the window lies outside of it or on top
// of its neighbour. With UPDATE=1 it writes the pictures of the README.
func TestPictures(t *testing.T) {
	for _, look := range []tone.Look{tone.LookLight, tone.LookDark} {
		w, q := openWindow(t)
		w.S.SetSetting(keyHint, "away")
		w.frame.setLook(look)
		w.keys.rune('j')
		q.run()
		checkPanels(t, w)
	}
}

// checkPanels holds that left panel, middle and right panel stand side by
// side and fill the window, and that the middle is full from top to bottom.
func checkPanels(t *testing.T, w *testWindow) {
	t.Helper()
	size := w.frame.panes.Size()
	if bar := w.frame.panes.Position().Y; bar < 20 || bar+size.Height != w.Win.Canvas().Size().Height || size.Width != w.Win.Canvas().Size().Width {
		t.Errorf("below the menus stands the rest of the window at %v, size %v", bar, size)
	}
	x := float32(0)
	for i, o := range []fyne.CanvasObject{w.shelf.library.Object(), w.frame.body, w.evidence.Object()} {
		if o.Position().X != x || o.Size().Height != size.Height {
			t.Errorf("panel %d stands at %v, size %v, want x %v, height %v", i, o.Position(), o.Size(), x, size.Height)
		}
		x += o.Size().Width
	}
	if x != size.Width {
		t.Errorf("the panels are %v wide, the window %v", x, size.Width)
	}
	y := w.centre.middle.Position().Y + w.centre.middle.Size().Height
	if status := w.foot.status.Object(); status.Position().Y != y || y+status.Size().Height != size.Height {
		t.Errorf("the line at the bottom stands at %v to %v of %v, the middle ends at %v", status.Position().Y, status.Position().Y+status.Size().Height, size.Height, y)
	}
	if least := float32(600); w.centre.middle.Size().Height < least {
		t.Errorf("the middle is %v high, want %v", w.centre.middle.Size().Height, least)
	}
}

func shoot(t *testing.T, w *testWindow, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, w.Win.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}
