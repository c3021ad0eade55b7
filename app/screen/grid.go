package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// grid is a line of a table: a title, a cell for each article, a flag. The
// cells give way to the title where there are many.
type grid struct {
	cells int
	// thin and title are the least widths of a cell and of the title.
	thin, title float32
}

const (
	gridGap   = 8
	gridTitle = 150 // at least
	gridCell  = 118 // at most
	gridThin  = 38  // at least
	gridLeast = 90  // of the title, whatever the rest
)

func newGrid(cells int, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&grid{cells, gridThin, gridTitle}, os...)
}

// newWordGrid is a line whose cells hold words.
func newWordGrid(cells int, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&grid{cells, scaled(72), scaled(96)}, os...)
}

// widths are those of the title, of each cell, and of the flag; where all of it
// does not fit, the flag is left out (0), then the cells grow thinner.
func (g *grid) widths(total float32) (title, cell, flag float32) {
	n := float32(g.cells)
	flag = flagWidth()
	room := total - flag - gridGap*(n+1)
	if room < g.title+n*g.thin {
		flag = 0
		room = total - gridGap*n
	}
	cell = min(gridCell, max(g.thin, (room-max(g.title, room*.34))/n))
	if title = room - n*cell; title < gridLeast {
		cell = max(0, (room-gridLeast)/n)
		title = room - n*cell
	}
	return max(0, title), cell, flag
}

func (g *grid) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	title, cell, flag := g.widths(width)
	x := float32(0)
	for i, o := range os {
		w := cell
		if i == 0 {
			w = title
		} else if i > g.cells {
			w = flag
		}
		do(o, x, w)
		x += w + gridGap
	}
}

// Layout is Fyne's.
func (g *grid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.each(os, s.Width, func(o fyne.CanvasObject, x, w float32) {
		if w <= 0 {
			o.Hide()
			return
		}
		o.Show()
		h := heightFor(o, w)
		place(o, x, max(0, (s.Height-h)/2), w, h)
	})
}

// MinSize is Fyne's.
func (g *grid) MinSize(os []fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, g.heightOf(os, 640)) }

func (g *grid) heightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	g.each(os, width, func(o fyne.CanvasObject, _, w float32) {
		if w > 0 {
			h = max(h, heightFor(o, w))
		}
	})
	return h
}
