package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// labelGrid is a line of the table of wording: a title, then cells that are all
// as wide; text stands at the top.
type labelGrid struct{ width float32 }

const (
	labelTitle = 120
	labelLeast = 96 // of a cell with words
	countLeast = 34 // of a cell with a number
)

// newLabelGrid is a line whose cells hold words.
func newLabelGrid(os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&labelGrid{}, os...)
}

// newCountGrid is a line whose cells are numbers.
func newCountGrid(os ...fyne.CanvasObject) *fyne.Container { return newLabelGrid(os...) }

// each places the parts: x and width of each, in order.
func (g *labelGrid) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	n := float32(max(1, len(os)-1))
	title := min(scaled(labelTitle), width*.2)
	cell := max(countLeast, (width-title-gridGap*n)/n)
	x := float32(0)
	for i, o := range os {
		w := cell
		if i == 0 {
			w = title
		}
		do(o, x, w)
		x += w + gridGap
	}
}

// Layout is Fyne's.
func (g *labelGrid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.width = s.Width
	g.each(os, s.Width, func(o fyne.CanvasObject, x, w float32) { place(o, x, 0, w, heightFor(o, w)) })
}

// MinSize is Fyne's.
func (g *labelGrid) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, g.heightOf(os, max(g.width, 640)))
}

func (g *labelGrid) heightOf(os []fyne.CanvasObject, width float32) (height float32) {
	g.each(os, width, func(o fyne.CanvasObject, _, w float32) { height = max(height, heightFor(o, w)) })
	return height
}
