package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
)

// sides stands two parts on one line, the second one at the right edge.
type sides struct{}

func newSides(left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&sides{}, left, right)
}

// Layout is Fyne's.
func (*sides) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := os[1].MinSize().Width
	place(os[0], 0, 0, max(0, s.Width-w-8), s.Height)
	place(os[1], s.Width-w, 0, w, s.Height)
}

// MinSize is Fyne's.
func (*sides) MinSize(os []fyne.CanvasObject) fyne.Size {
	a, b := os[0].MinSize(), os[1].MinSize()
	return fyne.NewSize(a.Width+b.Width+8, max(a.Height, b.Height))
}

func (*sides) heightOf(os []fyne.CanvasObject, width float32) float32 {
	w := os[1].MinSize().Width
	return max(heightFor(os[0], max(0, width-w-8)), heightFor(os[1], w))
}

// atLeast gives its part a size of at least its own.
type atLeast struct{ size fyne.Size }

func fixed(size fyne.Size, o fyne.CanvasObject) *fyne.Container {
	return container.New(&atLeast{size}, o)
}

// Layout is Fyne's.
func (*atLeast) Layout(os []fyne.CanvasObject, s fyne.Size) { os[0].Resize(s) }

// MinSize is Fyne's: as high as its part is at that width.
func (a *atLeast) MinSize(os []fyne.CanvasObject) fyne.Size {
	w := max(a.size.Width, os[0].MinSize().Width)
	return fyne.NewSize(w, a.heightOf(os, w))
}

func (a *atLeast) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return max(a.size.Height, heightFor(os[0], width))
}

// padRight keeps a part off the edge at its right.
func padRight(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, 0, 5), o)
}

func upper(s string) string { return strings.ToUpper(s) }

// cardOf is a card with its own distance between the parts.
func cardOf(gap float32, os []fyne.CanvasObject) *box {
	b := card(os...)
	b.content.Layout.(*column).gap = gap
	return b
}

// gap is empty room between blocks of a sheet.
func gap() fyne.CanvasObject { return newColumn(column{padY: 3}) }

// gapAbove sets a part off from what stands above it.
func gapAbove(o fyne.CanvasObject) fyne.CanvasObject { return newColumn(column{gap: 4}, gap(), o) }

// middled stands its part in the middle of the width.
type middled struct{}

func centered(o fyne.CanvasObject) *fyne.Container { return container.New(&middled{}, o) }

// Layout is Fyne's.
func (*middled) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := os[0].MinSize().Width
	place(os[0], max(0, (s.Width-w)/2), 0, min(w, s.Width), s.Height)
}

// MinSize is Fyne's.
func (*middled) MinSize(os []fyne.CanvasObject) fyne.Size { return os[0].MinSize() }

// frame stands parts around the last one without any gap: above, below and at
// the right. A nil part is left out.
type frame struct{ top, bottom, right fyne.CanvasObject }

func newFrame(f frame, middle fyne.CanvasObject) *fyne.Container {
	var os []fyne.CanvasObject
	for _, o := range []fyne.CanvasObject{f.top, f.bottom, f.right} {
		if o != nil {
			os = append(os, o)
		}
	}
	return container.New(&f, append(os, middle)...)
}

// Layout is Fyne's.
func (f *frame) Layout(os []fyne.CanvasObject, s fyne.Size) {
	var top, bottom, right float32
	if f.top != nil && f.top.Visible() {
		top = heightFor(f.top, s.Width)
		place(f.top, 0, 0, s.Width, top)
	}
	if f.bottom != nil && f.bottom.Visible() {
		bottom = heightFor(f.bottom, s.Width)
		place(f.bottom, 0, s.Height-bottom, s.Width, bottom)
	}
	h := max(0, s.Height-top-bottom)
	if f.right != nil && f.right.Visible() {
		right = f.right.MinSize().Width
		place(f.right, s.Width-right, top, right, h)
	}
	place(os[len(os)-1], 0, top, max(0, s.Width-right), h)
}

// MinSize is Fyne's.
func (f *frame) MinSize(os []fyne.CanvasObject) fyne.Size {
	m := os[len(os)-1].MinSize()
	for _, o := range []fyne.CanvasObject{f.top, f.bottom} {
		if o != nil {
			m.Height += o.MinSize().Height
		}
	}
	return m
}
