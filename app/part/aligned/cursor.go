package aligned

import (
	"sort"
)

// Cursor is the cell of the cursor.
func (a stepping) Cursor() (row, col int) { return a.cur.row, a.cur.col }

// Mark is the mark that was tapped or stepped to last, in the cell of the
// cursor; -1 for none.
func (a stepping) Mark() (row, col, mark int) { return a.cur.row, a.cur.col, a.mark }

// SetCursor moves the cursor to a cell and brings it into sight. It calls
// OnMove when the cursor was not there before.
func (a stepping) SetCursor(row, col int) {
	if len(a.doc.Rows) == 0 || len(a.doc.Columns) == 0 {
		return
	}
	a.PutCursor(row, col)
	a.ScrollTo(a.cur.row)
}

// PutCursor is SetCursor that leaves the rows where they are.
func (a stepping) PutCursor(row, col int) {
	if len(a.doc.Rows) == 0 || len(a.doc.Columns) == 0 {
		return
	}
	row = min(max(row, 0), len(a.doc.Rows)-1)
	col = min(max(col, 0), len(a.doc.Columns)-1)
	if a.cur.row != row || a.cur.col != col {
		a.moveTo(spot{row, col, 0}, true)
	}
}

// moveTo sets the cursor and tells so; withCol false keeps its column. The byte
// counts in running text.
func (a stepping) moveTo(to spot, withCol bool) {
	if !withCol {
		to.col = a.cur.col
	}
	if !a.doc.Running {
		to.byte = 0
	}
	a.cur, a.mark = to, -1
	a.showColumn(to.col)
	a.body.rebuild()
	if a.OnMove != nil {
		a.OnMove(to.row, to.col)
	}
}

// step moves the cursor by rows in sight and by chosen columns.
func (a stepping) step(rows, cols int) {
	n := a.eng.count()
	if n == 0 || len(a.wanted) == 0 {
		return
	}
	if a.doc.Running && rows != 0 {
		a.stepText(rows)
		return
	}
	v := min(max(min(a.eng.sight(a.cur.row), n-1)+rows, 0), n-1)
	c := 0
	for i, w := range a.wanted {
		if w == a.cur.col {
			c = i
		}
	}
	c = min(max(c+cols, 0), len(a.wanted)-1)
	a.SetCursor(a.eng.row(v), a.wanted[c])
}

// page moves the cursor by the height of the window.
func (a stepping) page(by float32) {
	if a.eng.count() == 0 {
		return
	}
	h := a.scroll.Size().Height * .9
	y := a.scroll.Offset.Y + by*h
	a.setOffset(y)
	v := a.eng.at(a.scroll.Offset.Y + 1)
	if by > 0 && y+h/.9 >= a.eng.total() {
		v = a.eng.count() - 1
	}
	a.moveTo(spot{a.eng.row(v), a.cur.col, 0}, true)
}

// showColumn brings a column into sight among those that were chosen.
func (a stepping) showColumn(col int) {
	n := len(a.eng.grid.cols)
	if n == 0 || a.eng.grid.place(col) >= 0 {
		return
	}
	for i, w := range a.wanted {
		if w != col {
			continue
		}
		if i < a.first {
			a.first = i
		} else {
			a.first = i - n + 1
		}
		a.regrid()
	}
}

// ScrollTo brings a row of the document into sight, with as little movement
// as shows all of it.
func (a viewport) ScrollTo(row int) {
	v := a.eng.sight(row)
	if v >= a.eng.count() || a.eng.total() == 0 {
		return
	}
	y, h := a.scroll.Offset.Y, a.scroll.Size().Height
	top, end := a.eng.tops[v], a.eng.tops[v+1]
	switch {
	case top < y || end-top > h:
		a.setOffset(top)
	case end > y+h:
		a.setOffset(end - h)
	}
}

// ScrollToShare scrolls so that the share of all rows, 0-1, is in the middle.
func (a viewport) ScrollToShare(share float32) {
	a.setOffset(share*a.eng.total() - a.scroll.Size().Height/2)
}

// openCell shows the lines of a cell that were cut.
func (a stepping) openCell(row, col int) {
	a.eng.open[[2]int{row, col}] = true
	a.regrid()
}

// textOrder lists the marks that are shown in the order of the text.
func (e *engine) textOrder(c *Cell) []int {
	order := e.markOrder(c)
	sort.SliceStable(order, func(i, j int) bool {
		return c.Marks[order[i]].Start < c.Marks[order[j]].Start
	})
	return order
}
