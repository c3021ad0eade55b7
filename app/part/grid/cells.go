package grid

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
)

// cells is the layout of parts side by side; a width of 0 takes what is left.
type cells struct {
	widths []float32
	gap    float32
}

// NewCells stands parts beside each other, each as wide as told; 0 shares what is left.
func NewCells(widths []float32, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&cells{widths, 10}, os...)
}

func (l *cells) width(i int, total float32) float32 {
	if l.widths[i] > 0 {
		return l.widths[i]
	}
	for _, w := range l.widths {
		total -= w
	}
	return max(0, total-l.gap*float32(len(l.widths)-1))
}

// Layout is Fyne's.
func (l *cells) Layout(os []fyne.CanvasObject, s fyne.Size) {
	x := float32(0)
	for i, o := range os {
		w := l.width(i, s.Width)
		lay.Place(o, x, 0, w, lay.HeightFor(o, w))
		x += w + l.gap
	}
}

// MinSize is Fyne's.
func (l *cells) MinSize(os []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, o := range os {
		h = max(h, o.MinSize().Height)
	}
	return fyne.NewSize(1, h)
}

// HeightOf is the height of the parts at a width.
func (l *cells) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	for i, o := range os {
		h = max(h, lay.HeightFor(o, l.width(i, width)))
	}
	return h
}
