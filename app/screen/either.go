package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// either shows its first part where there is so much room, else the second: a
// table beside, a list below.
type either struct{ least, width float32 }

func newEither(least float32, wide, narrow fyne.CanvasObject) *fyne.Container {
	return container.New(&either{least: least}, wide, narrow)
}

func (e *either) chosen(width float32) int {
	if width >= e.least {
		return 0
	}
	return 1
}

// Layout is Fyne's.
func (e *either) Layout(os []fyne.CanvasObject, s fyne.Size) {
	e.width = s.Width
	at := e.chosen(s.Width)
	if os[1-at].Visible() {
		os[1-at].Hide()
	}
	if !os[at].Visible() {
		os[at].Show()
	}
	place(os[at], 0, 0, s.Width, s.Height)
}

// MinSize is Fyne's.
func (e *either) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, e.heightOf(os, max(e.width, 640)))
}

func (e *either) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return heightFor(os[e.chosen(width)], width)
}
