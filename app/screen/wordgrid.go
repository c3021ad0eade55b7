package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// wordGrid is a line of the table of wording: a title, then cells that are all
// as wide; text stands at the top.
type wordGrid struct{ width float32 }

const (
	wordTitle = 120
	wordLeast = 90
)

func newWordGrid(os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&wordGrid{}, os...)
}

func (g *wordGrid) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	title := min(wordTitle, width*.2)
	n := float32(max(1, len(os)-1))
	cell := max(wordLeast, (width-title-gridGap*n)/n)
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
func (g *wordGrid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.width = s.Width
	g.each(os, s.Width, func(o fyne.CanvasObject, x, w float32) { place(o, x, 0, w, heightFor(o, w)) })
}

// MinSize is Fyne's.
func (g *wordGrid) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, g.heightOf(os, max(g.width, 640)))
}

func (g *wordGrid) heightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	g.each(os, width, func(o fyne.CanvasObject, _, w float32) { h = max(h, heightFor(o, w)) })
	return h
}
