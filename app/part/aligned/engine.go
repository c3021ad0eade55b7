package aligned

import (
	"sort"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// metrics are the fixed sizes of the rows, in units of the canvas.
type metrics struct {
	line       float32 // height of a line of text
	title      float32 // height of a line of a title
	note       float32 // height of a small line: where, note, "more"
	head       float32 // height of the title above a row
	padX, padY float32
	gap        float32 // the rule below a row
}

// engine wraps the cells and keeps the offsets of the rows. It needs no
// window: everything is measured by its rulers.
type engine struct {
	doc          *Document
	read, titles *glyph.Ruler
	letters      *glyph.Ruler
	notes        *glyph.Ruler // small lines
	m            metrics
	grid         grid
	hidden       [tone.KindCount]bool
	open         map[[2]int]bool // opened cells: row, column
	boxes        []rowBox        // per row of the document
	filter       []int           // rows in sight -> rows of the document; nil: all
	tops         []float32       // of the rows in sight, and the end of the last
}

// setGrid wraps all rows for a grid and places them.
func (e *engine) setGrid(g grid) {
	e.grid = g
	e.boxes = make([]rowBox, len(e.doc.Rows))
	for row := range e.doc.Rows {
		e.boxes[row] = e.wrapRow(row)
	}
	e.place()
}

// setFilter chooses the rows in sight and places them; rows that are not in
// the document are left out.
func (e *engine) setFilter(rows []int) {
	e.filter = nil
	if rows != nil {
		e.filter = []int{}
	}
	for _, r := range rows {
		if r >= 0 && r < len(e.doc.Rows) {
			e.filter = append(e.filter, r)
		}
	}
	e.place()
}

// place sums the heights of the rows in sight.
func (e *engine) place() {
	n := e.count()
	e.tops = make([]float32, n+1)
	for v := range n {
		e.tops[v+1] = e.tops[v] + e.boxes[e.row(v)].height
	}
}

// count is the number of rows in sight.
func (e *engine) count() int {
	if e.filter != nil {
		return len(e.filter)
	}
	return len(e.doc.Rows)
}

// row is the row of the document at place v of the rows in sight.
func (e *engine) row(v int) int {
	if e.filter != nil {
		return e.filter[v]
	}
	return v
}

// sight is the place of a row of the document, or of the next one in sight;
// count() when none follows.
func (e *engine) sight(row int) int {
	if e.filter == nil {
		return min(row, e.count())
	}
	for v, r := range e.filter {
		if r >= row {
			return v
		}
	}
	return e.count()
}

// total is the height of all rows in sight.
func (e *engine) total() float32 {
	if len(e.tops) == 0 {
		return 0
	}
	return e.tops[len(e.tops)-1]
}

// at is the place of the row in sight that holds y, -1 when there is none.
func (e *engine) at(y float32) int {
	n := e.count()
	v := sort.Search(n, func(i int) bool { return e.tops[i+1] > y })
	return min(v, n-1)
}
