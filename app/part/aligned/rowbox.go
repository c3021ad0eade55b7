package aligned

import (
	"sort"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// rowBox is a row as it is wrapped. Its cells stand in the order of the grid.
type rowBox struct {
	cells  []cellBox
	title  []glyph.Line // only with a column of titles
	long   bool         // the title has more lines than those
	height float32
	asides []aside // of running text
	ready  bool    // runs, tints and letters are placed
}

// cellBox is a wrapped cell. What depends on marks is placed when the row is
// first drawn.
type cellBox struct {
	text    glyph.Text
	lines   []glyph.Line
	cut     int // lines that are not shown
	height  float32
	runs    [][]glyph.Run
	tints   []tint
	letters [][]glyph.Letter // per line
}

// tint is the ground of a mark on one line, from x0 to x1. Depth counts the
// marks around it.
type tint struct {
	line, mark, depth int
	x0, x1            float32
}

// wrapRow wraps the cells of a row.
func (e *engine) wrapRow(row int) rowBox {
	if e.running() && len(e.grid.cols) > 0 {
		return e.wrapRunning(row)
	}
	b := rowBox{cells: make([]cellBox, len(e.grid.cols))}
	for i, col := range e.grid.cols {
		b.cells[i] = e.wrapCell(row, col)
		b.height = max(b.height, b.cells[i].height)
	}
	if e.grid.title > 0 {
		t := glyph.Text{S: e.doc.Rows[row].Title, R: e.titles}
		b.title = glyph.Wrap(&t, e.grid.title-e.titlePad())
		b.long = len(b.title) > titleLines
		b.title = b.title[:min(len(b.title), titleLines)]
		b.height = max(b.height, float32(len(b.title))*e.m.title+e.m.note)
	} else {
		b.height += e.m.head
	}
	b.height += 2*e.m.padY + e.m.gap
	return b
}

// titleLines is the number of lines of a title beside its row before it is cut.
const titleLines = 5

// titlePad is the room beside a title: both edges, and the sign of a conflict.
func (e *engine) titlePad() float32 { return 2*e.m.padX + 2 }

// wrapCell wraps one cell and cuts it when it is long.
func (e *engine) wrapCell(row, col int) cellBox {
	c := e.doc.cell(row, col)
	b := cellBox{text: glyph.Text{S: c.Text, Stops: e.stops(c), Leads: e.leads(c), R: e.read}}
	if c.Missing {
		b.height = e.m.line
		if c.Where != "" {
			b.height += e.m.note
		}
		return b
	}
	b.lines = glyph.Wrap(&b.text, e.grid.col-2*e.m.padX)
	if len(b.lines) > MaxLines && !c.More && !e.open[[2]int{row, col}] {
		b.cut = len(b.lines) - MaxLines
		b.lines = b.lines[:MaxLines]
	}
	b.height = float32(len(b.lines)) * e.m.line
	if b.cut > 0 {
		b.height += e.m.note
	}
	if c.Where != "" {
		b.height += e.m.note
	}
	return b
}

// stops are the ends of the marks that are shown.
func (e *engine) stops(c *Cell) []glyph.Stop {
	var out []glyph.Stop
	for _, m := range c.Marks {
		if e.shows(c, m) {
			out = append(out, glyph.Stop{At: m.End, Room: e.room(m)})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].At < out[j].At })
	return out
}

// room is what the letter of a mark takes.
func (e *engine) room(m Mark) float32 { return e.letters.Word(m.sign()) + 2 }

// shows reports whether a mark is drawn: its kind is on and it lies in the
// text.
func (e *engine) shows(c *Cell, m Mark) bool {
	return m.Kind < tone.KindCount && !e.hidden[m.Kind] && m.Start >= 0 && m.Start < m.End && m.End <= len(c.Text)
}

// prepare places the runs, tints and letters of a row.
func (e *engine) prepare(row int) *rowBox {
	b := &e.boxes[row]
	if b.ready {
		return b
	}
	b.ready = true
	for i := range b.cells {
		e.prepareCell(e.doc.cell(row, e.grid.cols[i]), &b.cells[i])
	}
	return b
}

func (e *engine) prepareCell(c *Cell, b *cellBox) {
	b.runs = make([][]glyph.Run, len(b.lines))
	b.letters = make([][]glyph.Letter, len(b.lines))
	for i, ln := range b.lines {
		b.runs[i] = b.text.Runs(ln)
	}
	e.prepareMarks(c, b)
}

// markOrder lists the marks that are shown, the longest first, so that a mark
// inside another is drawn over it.
func (e *engine) markOrder(c *Cell) []int {
	var order []int
	for i, m := range c.Marks {
		if e.shows(c, m) {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := c.Marks[order[i]], c.Marks[order[j]]
		return a.End-a.Start > b.End-b.Start
	})
	return order
}
