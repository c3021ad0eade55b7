package grid

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
)

// labelGrid is a line of the table of wording: a title, then cells that are all
// as wide; text stands at the top.
type labelGrid struct{ width float32 }

// Widths of a line of words, in units of the canvas at the normal size of text.
const (
	LabelTitle = 120
	LabelLeast = 96 // of a cell with words
	countLeast = 34 // of a cell with a number
)

// NewLabelGrid is a line whose cells hold words.
func NewLabelGrid(os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&labelGrid{}, os...)
}

// NewCountGrid is a line whose cells are numbers.
func NewCountGrid(os ...fyne.CanvasObject) *fyne.Container { return NewLabelGrid(os...) }

// each places the parts: x and width of each, in order.
func (g *labelGrid) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	n := float32(max(1, len(os)-1))
	title := min(Scaled(LabelTitle), width*.2)
	cell := max(countLeast, (width-title-GridGap*n)/n)
	x := float32(0)
	for i, o := range os {
		w := cell
		if i == 0 {
			w = title
		}
		do(o, x, w)
		x += w + GridGap
	}
}

// Layout is Fyne's.
func (g *labelGrid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.width = s.Width
	g.each(os, s.Width, func(o fyne.CanvasObject, x, w float32) { lay.Place(o, x, 0, w, lay.HeightFor(o, w)) })
}

// MinSize is Fyne's.
func (g *labelGrid) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, g.HeightOf(os, max(g.width, 640)))
}

// HeightOf is the height of the parts at a width.
func (g *labelGrid) HeightOf(os []fyne.CanvasObject, width float32) (height float32) {
	g.each(os, width, func(o fyne.CanvasObject, _, w float32) { height = max(height, lay.HeightFor(o, w)) })
	return height
}
