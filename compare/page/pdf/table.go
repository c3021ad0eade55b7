package pdf

import "parallax/compare/page"

// Room inside the cells of a table.
const (
	cellRight = 7
	cellAbove = 2.2
	cellBelow = 2.8
)

// fillLines is the height in lines of a row to write in.
const fillLines = 3

// setRow is a row whose lines are broken.
type setRow struct {
	cells [][]line
	look  look
	most  int // lines of the longest cell
}

func (r setRow) height() float64 { return float64(r.most)*r.look.lead + cellAbove + cellBelow }

// table sets a table; a row that does not fit begins a new page below the heads
// anew.
func (p *printer) table(t page.Table) {
	widths := columns(t)
	head := p.set(t.Head, widths, cellHead)
	p.room(p.leastTable(t))
	p.within("TR", func() { p.row(head, widths, p.cells(len(t.Head), len(t.Head), "Column")) })
	var rows []setRow
	for _, cells := range t.Rows {
		rows = append(rows, p.set(cells, widths, cell))
	}
	for _, r := range rows {
		if p.y+r.height() > bottom && r.height() < bottom-margin-head.height() {
			p.newPage()
			p.row(head, widths, make([]*element, len(t.Head))) // repeated, so nothing new
		}
		heads := 0
		if t.RowHeads {
			heads = 1
		}
		p.within("TR", func() { p.row(r, widths, p.cells(len(t.Head), heads, "Row")) })
	}
	p.rule(margin, p.y, textWidth, 150)
	p.y += 7
}

// smallTable is the height of a table that is kept whole.
const smallTable = 140

// leastTable is the height that a table needs at least: its own when it is
// small, else that of the heads and the first two rows.
func (p *printer) leastTable(t page.Table) float64 {
	widths := columns(t)
	h := p.set(t.Head, widths, cellHead).height() + 2
	begin := h
	for i, cells := range t.Rows {
		h += p.set(cells, widths, cell).height()
		if i < 2 {
			begin = h
		}
	}
	if h <= smallTable {
		return h
	}
	return min(begin, bottom-margin)
}

// columns are the widths of the columns.
func columns(t page.Table) []float64 {
	out := make([]float64, len(t.Head))
	for i := range out {
		out[i] = textWidth / float64(len(out))
		if i < len(t.Widths) {
			out[i] = t.Widths[i] * textWidth
		}
	}
	return out
}

func (p *printer) set(cells []page.Text, widths []float64, k look) setRow {
	r := setRow{look: k, most: 1}
	for i, c := range cells {
		lines := p.fonts.lines(c, k, widths[i]-cellRight)
		r.cells, r.most = append(r.cells, lines), max(r.most, len(lines))
	}
	if page.Row(cells).ToFill() {
		r.most = max(r.most, fillLines)
	}
	return r
}

// cells are the elements of a row, of which the first ones are headings.
func (p *printer) cells(n, heads int, scope string) []*element {
	out := make([]*element, n)
	for i := range out {
		out[i] = &element{kind: "TD"}
		if i < heads {
			out[i] = &element{kind: "TH", attributes: "<</O /Table /Scope /" + scope + ">>"}
		}
		p.inside(out[i], func() {})
	}
	return out
}

// row draws a row below a thin line; one that is longer than a page goes on on
// the next. The elements of its cells are nil where it is an artifact.
func (p *printer) row(r setRow, widths []float64, of []*element) {
	p.rule(margin, p.y, textWidth, 150)
	p.y += cellAbove
	for n := range r.most {
		p.room(r.look.lead)
		x := margin
		for i, lines := range r.cells {
			if n < len(lines) {
				p.resume(of[i], func() { p.draw(lines[n], r.look, x, p.y+r.look.lead*.76) })
			}
			x += widths[i]
		}
		p.y += r.look.lead
	}
	p.y += cellBelow
}
