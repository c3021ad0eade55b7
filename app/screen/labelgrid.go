package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// labelGrid is a line of the table of wording: a title, then cells that are all
// as wide; text stands at the top. Where they would be too narrow to read, they
// stand below each other, each under the name of its column.
type labelGrid struct {
	names int // of columns, which are the last parts
	least float32
	width float32
}

const (
	labelTitle = 120
	labelLeast = 96 // of a cell with words
	countLeast = 34 // of a cell with a number
)

// newLabelGrid is a line whose cells have names to stand under.
func newLabelGrid(names []fyne.CanvasObject, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&labelGrid{names: len(names), least: labelLeast}, append(os, names...)...)
}

// newCountGrid is a line whose cells are numbers.
func newCountGrid(os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&labelGrid{least: countLeast}, os...)
}

// stacked reports whether n cells with names are too narrow side by side.
func (g *labelGrid) stacked(n int, width float32) bool {
	return g.names > 0 && width < labelTitle*.8+float32(n)*(g.least+gridGap)
}

// each places the parts: x, y and width of each that is shown, in order.
func (g *labelGrid) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, y, w float32)) (height float32) {
	parts, names := os[:len(os)-g.names], os[len(os)-g.names:]
	n := len(parts) - 1
	if g.stacked(n, width) {
		return g.eachStacked(parts, names, do, width)
	}
	title := min(labelTitle, width*.2)
	cell := max(countLeast, (width-title-gridGap*float32(max(1, n)))/float32(max(1, n)))
	x := float32(0)
	for i, o := range parts {
		w := cell
		if i == 0 {
			w = title
		}
		do(o, x, 0, w)
		height = max(height, heightFor(o, w))
		x += w + gridGap
	}
	return height
}

func (g *labelGrid) eachStacked(parts, names []fyne.CanvasObject, do func(o fyne.CanvasObject, x, y, w float32), width float32) (y float32) {
	const indent, gap = 10, 4
	do(parts[0], 0, 0, width)
	y = heightFor(parts[0], width) + gap
	for i, o := range parts[1:] {
		do(names[i], indent, y, width-indent)
		y += heightFor(names[i], width-indent)
		do(o, indent, y, width-indent)
		y += heightFor(o, width-indent) + gap
	}
	return y
}

// Layout is Fyne's.
func (g *labelGrid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.width = s.Width
	shown := map[fyne.CanvasObject]bool{}
	g.each(os, s.Width, func(o fyne.CanvasObject, x, y, w float32) {
		shown[o] = true
		place(o, x, y, w, heightFor(o, w))
	})
	for _, o := range os {
		if o.Visible() != shown[o] {
			if o.Hide(); shown[o] {
				o.Show()
			}
		}
	}
}

// MinSize is Fyne's.
func (g *labelGrid) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, g.heightOf(os, max(g.width, 640)))
}

func (g *labelGrid) heightOf(os []fyne.CanvasObject, width float32) float32 {
	return g.each(os, width, func(fyne.CanvasObject, float32, float32, float32) {})
}

// headGrid is the line over the columns of a table of wording; the names of the
// columns go away where the cells stand below each other.
type headGrid struct {
	labelGrid
	words bool // the cells hold words
}

func newHeadGrid(words bool, os ...fyne.CanvasObject) *fyne.Container {
	g := &headGrid{labelGrid{least: labelLeast}, words}
	return container.New(g, os...)
}

// Layout is Fyne's.
func (g *headGrid) Layout(os []fyne.CanvasObject, s fyne.Size) {
	g.labelGrid.Layout(os, s)
	cells := labelGrid{names: len(os) - 1, least: labelLeast}
	for _, o := range os[1:] {
		if hide := g.words && cells.stacked(len(os)-1, s.Width); hide == o.Visible() {
			if o.Hide(); !hide {
				o.Show()
			}
		}
	}
}
