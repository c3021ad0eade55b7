package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
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

// atLeast gives its part a size of at least its own.
type atLeast struct{ size fyne.Size }

func fixed(size fyne.Size, o fyne.CanvasObject) *fyne.Container {
	return container.New(&atLeast{size}, o)
}

// Layout is Fyne's.
func (*atLeast) Layout(os []fyne.CanvasObject, s fyne.Size) { os[0].Resize(s) }

// MinSize is Fyne's.
func (a *atLeast) MinSize(os []fyne.CanvasObject) fyne.Size { return a.size.Max(os[0].MinSize()) }

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
