package lay

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Either shows its first part where there is so much room, else the second: a
// table beside, a list below.
type Either struct{ least, width float32 }

// NewEither shows wide where there is room for least, else narrow.
func NewEither(least float32, wide, narrow fyne.CanvasObject) *fyne.Container {
	return container.New(&Either{least: least}, wide, narrow)
}

func (e *Either) chosen(width float32) int {
	if width >= e.least {
		return 0
	}
	return 1
}

// Layout is Fyne's.
func (e *Either) Layout(os []fyne.CanvasObject, s fyne.Size) {
	e.width = s.Width
	at := e.chosen(s.Width)
	if os[1-at].Visible() {
		os[1-at].Hide()
	}
	if !os[at].Visible() {
		os[at].Show()
	}
	Place(os[at], 0, 0, s.Width, s.Height)
}

// MinSize is Fyne's.
func (e *Either) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, e.HeightOf(os, max(e.width, 640)))
}

// HeightOf is the height of the parts at a width.
func (e *Either) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return HeightFor(os[e.chosen(width)], width)
}
