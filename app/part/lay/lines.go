package lay

import (
	"fyne.io/fyne/v2"
)

// FixedHeight gives a part its own height.
type FixedHeight struct{ H float32 }

// Layout is Fyne's.
func (*FixedHeight) Layout(os []fyne.CanvasObject, s fyne.Size) {
	Place(os[0], 0, 0, s.Width, s.Height)
}

// MinSize is Fyne's.
func (f *FixedHeight) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, f.H) }

// Stacked lays parts over each other, as high as the last one wants.
type Stacked struct{}

// Layout is Fyne's.
func (*Stacked) Layout(os []fyne.CanvasObject, s fyne.Size) {
	for _, o := range os {
		Place(o, 0, 0, s.Width, s.Height)
	}
}

// MinSize is Fyne's.
func (l *Stacked) MinSize(os []fyne.CanvasObject) fyne.Size { return os[len(os)-1].MinSize() }

// HeightOf is the height of the parts at a width.
func (*Stacked) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return HeightFor(os[len(os)-1], width)
}

// InLine stands short parts in lines, the way words stand.
type InLine struct{}

const wordGap = 4

// Layout is Fyne's.
func (l *InLine) Layout(os []fyne.CanvasObject, s fyne.Size) { l.flow(os, s.Width, true) }

// MinSize is Fyne's.
func (*InLine) MinSize(os []fyne.CanvasObject) fyne.Size {
	var m fyne.Size
	for _, o := range os {
		m = m.Max(o.MinSize())
	}
	return m
}

// HeightOf is the height of the parts at a width.
func (l *InLine) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return l.flow(os, width, false)
}

func (*InLine) flow(os []fyne.CanvasObject, width float32, set bool) float32 {
	x, y, h := float32(0), float32(0), float32(0)
	for _, o := range os {
		m := o.MinSize()
		if x > 0 && x+m.Width > width {
			x, y = 0, y+h+2
		}
		if set {
			Place(o, x, y, m.Width, m.Height)
		}
		x, h = x+m.Width+wordGap, max(h, m.Height)
	}
	return y + h
}
