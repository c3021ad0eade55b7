package aligned

import (
	"slices"
)

// grid places the columns. The head row and the rows use the same one.
type grid struct {
	title float32 // width of the column of titles, 0: titles stand above rows
	col   float32 // width of an article's column
	// left is the room at the left of running text, margin the width of its
	// margin; 0 in other documents and where there is no room for one.
	left, margin float32
	cols         []int // columns of the document that are shown, from left to right
}

// scrollRoom is kept free at the right for the scroll bar.
const scrollRoom = 10

// room is what columns are fitted into: a width, with the least widths of a column
// and of the column of titles.
type room struct{ width, title, column float32 }

// fitGrid chooses how many of the wanted columns fit into a width, from the
// one at place first on. There is always at least one. r.title is the width of
// the column of titles, which is only there when it takes nobody's place.
func fitGrid(r room, wanted []int, first int) grid {
	if len(wanted) == 0 {
		return grid{col: max(r.width, 1)}
	}
	avail := r.width - scrollRoom
	n := min(len(wanted), MaxColumns, max(1, int(avail/r.column)))
	g := grid{}
	if avail-r.title >= float32(n)*r.column {
		g.title = r.title
	}
	first = min(max(first, 0), len(wanted)-n)
	g.cols = wanted[first : first+n]
	g.col = max(1, float32(int((avail-g.title)/float32(n))))
	return g
}

// x is the left edge of the column at place i.
func (g grid) x(i int) float32 { return g.left + g.title + float32(i)*g.col }

// width is the right edge of the last column.
func (g grid) width() float32 { return g.x(len(g.cols)) }

// at is the place of the column under x; -1 is the column of titles.
func (g grid) at(x float32) int {
	x -= g.left
	if x < g.title || g.col <= 0 {
		return -1
	}
	return min(int((x-g.title)/g.col), len(g.cols)-1)
}

// place is where a column of the document is shown, -1 when it is not.
func (g grid) place(col int) int {
	for i, c := range g.cols {
		if c == col {
			return i
		}
	}
	return -1
}

// equal reports whether two grids place the same columns alike.
func (g grid) equal(o grid) bool {
	return g.title == o.title && g.col == o.col && g.left == o.left && g.margin == o.margin && slices.Equal(g.cols, o.cols)
}

// columnLines is the least width of a column in heights of its lines: larger text
// asks for wider columns.
const columnLines = 9.4

// fit chooses the columns of the document that fit into a width; see fitGrid.
func (e *engine) fit(width, title float32, wanted []int, first int) grid {
	if e.running() && len(wanted) > 0 {
		return e.fitRunning(width, wanted)
	}
	return fitGrid(room{width, title, max(MinColumn, e.m.line*columnLines)}, wanted, first)
}
