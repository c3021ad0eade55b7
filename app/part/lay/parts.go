package lay

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
)

// CentredLine gives a bar the height of a line.
func CentredLine(o fyne.CanvasObject) fyne.CanvasObject {
	return NewColumn(Column{PadY: 4}, o)
}

// sides stands two parts on one line, the second one at the right edge.
type sides struct{}

// NewSides stands two parts on one line, the second at the right edge.
func NewSides(left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&sides{}, left, right)
}

// Layout is Fyne's.
func (*sides) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := os[1].MinSize().Width
	Place(os[0], 0, 0, max(0, s.Width-w-8), s.Height)
	Place(os[1], s.Width-w, 0, w, s.Height)
}

// MinSize is Fyne's.
func (*sides) MinSize(os []fyne.CanvasObject) fyne.Size {
	a, b := os[0].MinSize(), os[1].MinSize()
	return fyne.NewSize(a.Width+b.Width+8, max(a.Height, b.Height))
}

// HeightOf is the height of the parts at a width.
func (*sides) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	w := os[1].MinSize().Width
	return max(HeightFor(os[0], max(0, width-w-8)), HeightFor(os[1], w))
}

// atLeast gives its part a size of at least its own.
type atLeast struct{ size fyne.Size }

// Fixed gives a part a size of at least so much.
func Fixed(size fyne.Size, o fyne.CanvasObject) *fyne.Container {
	return container.New(&atLeast{size}, o)
}

// Layout is Fyne's.
func (*atLeast) Layout(os []fyne.CanvasObject, s fyne.Size) { os[0].Resize(s) }

// MinSize is Fyne's: as high as its part is at that width.
func (a *atLeast) MinSize(os []fyne.CanvasObject) fyne.Size {
	w := max(a.size.Width, os[0].MinSize().Width)
	return fyne.NewSize(w, a.HeightOf(os, w))
}

// HeightOf is the height of the parts at a width.
func (a *atLeast) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return max(a.size.Height, HeightFor(os[0], width))
}

// PadRight keeps a part off the edge at its right.
func PadRight(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, 0, 5), o)
}

// Gap is empty room between blocks of a sheet.
func Gap() fyne.CanvasObject { return NewColumn(Column{PadY: 3}) }

// GapAbove sets a part off from what stands above it.
func GapAbove(o fyne.CanvasObject) fyne.CanvasObject { return NewColumn(Column{Gap: 4}, Gap(), o) }

// middled stands its part in the middle of the width.
type middled struct{}

// Centered stands a part in the middle of the width.
func Centered(o fyne.CanvasObject) *fyne.Container { return container.New(&middled{}, o) }

// Layout is Fyne's.
func (*middled) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := os[0].MinSize().Width
	Place(os[0], max(0, (s.Width-w)/2), 0, min(w, s.Width), s.Height)
}

// MinSize is Fyne's.
func (*middled) MinSize(os []fyne.CanvasObject) fyne.Size { return os[0].MinSize() }

// Frame stands parts around the last one without any gap: above, below and at
// the right. A nil part is left out.
type Frame struct{ Top, Bottom, Right fyne.CanvasObject }

// NewFrame stands the parts of a frame around the middle.
func NewFrame(f Frame, middle fyne.CanvasObject) *fyne.Container {
	var os []fyne.CanvasObject
	for _, o := range []fyne.CanvasObject{f.Top, f.Bottom, f.Right} {
		if o != nil {
			os = append(os, o)
		}
	}
	return container.New(&f, append(os, middle)...)
}

// Layout is Fyne's.
func (f *Frame) Layout(os []fyne.CanvasObject, s fyne.Size) {
	var top, bottom, right float32
	if f.Top != nil && f.Top.Visible() {
		top = HeightFor(f.Top, s.Width)
		Place(f.Top, 0, 0, s.Width, top)
	}
	if f.Bottom != nil && f.Bottom.Visible() {
		bottom = HeightFor(f.Bottom, s.Width)
		Place(f.Bottom, 0, s.Height-bottom, s.Width, bottom)
	}
	h := max(0, s.Height-top-bottom)
	if f.Right != nil && f.Right.Visible() {
		right = f.Right.MinSize().Width
		Place(f.Right, s.Width-right, top, right, h)
	}
	Place(os[len(os)-1], 0, top, max(0, s.Width-right), h)
}

// MinSize is Fyne's.
func (f *Frame) MinSize(os []fyne.CanvasObject) fyne.Size {
	m := os[len(os)-1].MinSize()
	for _, o := range []fyne.CanvasObject{f.Top, f.Bottom} {
		if o != nil {
			m.Height += o.MinSize().Height
		}
	}
	return m
}

// Padded stands a part in line with the text of the rows.
func Padded(o fyne.CanvasObject) fyne.CanvasObject { return NewColumn(Column{PadX: 6}, o) }
