package aligned

// spot is a place in the document. Byte is an offset in the cell's text.
type spot struct{ row, col, byte int }

// hit is what lies under a point of the rows.
type hit struct {
	spot
	mark int  // -1: none
	more bool // the line that opens a cut cell
	ok   bool
}

// hit finds what lies under a point of the rows; col is -1 over the titles.
func (e *engine) hit(x, y float32) hit {
	none := hit{spot: spot{-1, -1, 0}, mark: -1}
	v := e.at(y)
	if v < 0 || len(e.grid.cols) == 0 || y < 0 || y >= e.total() {
		return none
	}
	if e.running() && (x >= e.grid.width() || e.grid.margin == 0) {
		if h, ok := e.hitAside(e.row(v), y-e.textTop(v)); ok || x >= e.grid.width() {
			return h
		}
	}
	if x >= e.grid.width() {
		return none
	}
	row, place := e.row(v), e.grid.at(x)
	if place < 0 {
		return hit{spot: spot{row, -1, 0}, mark: -1, ok: true}
	}
	h := hit{spot: spot{row, e.grid.cols[place], 0}, mark: -1, ok: true}
	b := &e.prepare(row).cells[place]
	h.read(b, x-e.grid.x(place)-e.m.padX, y-e.textTop(v), e.m)
	return h
}

// read fills in the byte and the mark under a point of a cell's text.
func (h *hit) read(b *cellBox, x, y float32, m metrics) {
	if len(b.lines) == 0 {
		return
	}
	li := int(y / m.line)
	if y < 0 {
		li = 0
	}
	if li >= len(b.lines) {
		h.byte = b.lines[len(b.lines)-1].End
		below := y - float32(len(b.lines))*m.line
		h.more = b.cut > 0 && below < m.note
		return
	}
	h.byte = b.text.ByteAt(b.runs[li], x)
	h.mark = b.markAt(li, x)
}

// hitAside is the sentence about which a line in the margin tells, or a line
// below running text.
func (e *engine) hitAside(row int, y float32) (h hit, ok bool) {
	i := e.boxes[row].asideAt(y, e.m.note)
	if i < 0 {
		return hit{spot: spot{-1, -1, 0}, mark: -1}, false
	}
	col := e.grid.cols[0]
	return hit{spot: spot{row, col, e.doc.cell(row, col).Steps[i].Start}, mark: -1, ok: true}, true
}

// textTop is the y of the text of the row at place v.
func (e *engine) textTop(v int) float32 {
	if e.running() {
		return e.tops[v] + e.m.padY/2
	}
	y := e.tops[v] + e.m.padY
	if e.grid.title == 0 {
		y += e.m.head
	}
	return y
}
