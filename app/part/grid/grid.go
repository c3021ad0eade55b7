package grid

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

// FlagWidth is the room of the sign at the right.
func FlagWidth() float32 { return 108 * theme.Size(theme.SizeNameText) / tone.DefaultTextSize }

// grid is a line of a table: a title, a cell for each article, a flag. The
// cells give way to the title where there are many.
type grid struct {
	cells int
	// thin and title are the least widths of a cell and of the title.
	thin, title float32
}

// Widths of a line, in units of the canvas: the gap between its parts, and the
// title.
const (
	GridGap   = 8
	GridTitle = 150 // at least
	gridCell  = 118 // at most
	gridThin  = 38  // at least
	gridLeast = 90  // of the title, whatever the rest
)

// NewGrid is a line with so many cells: a title, the cells, a flag.
func NewGrid(cells int, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&grid{cells, gridThin, GridTitle}, os...)
}

// NewWordGrid is a line whose cells hold words.
func NewWordGrid(cells int, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&grid{cells, Scaled(72), Scaled(96)}, os...)
}

// widths are those of the title, of each cell, and of the flag; where all of it
// does not fit, the flag is left out (0), then the cells grow thinner.
func (g *grid) widths(total float32) (title, cell, flag float32) {
	n := float32(g.cells)
	flag = FlagWidth()
	room := total - flag - GridGap*(n+1)
	if room < g.title+n*g.thin {
		flag = 0
		room = total - GridGap*n
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
		x += w + GridGap
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
		h := lay.HeightFor(o, w)
		lay.Place(o, x, max(0, (s.Height-h)/2), w, h)
	})
}

// MinSize is Fyne's.
func (g *grid) MinSize(os []fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, g.HeightOf(os, 640)) }

// HeightOf is the height of the parts at a width.
func (g *grid) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	g.each(os, width, func(o fyne.CanvasObject, _, w float32) {
		if w > 0 {
			h = max(h, lay.HeightFor(o, w))
		}
	})
	return h
}

// Scaled is a width that grows with the text of the window.
func Scaled(w float32) float32 { return w * theme.Size(theme.SizeNameText) / tone.DefaultTextSize }

// CellPad is the room above and below the words of a cell.
const CellPad = 3
