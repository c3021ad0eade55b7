package aligned

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
)

// selection is a stretch of text in one column; a and z in the order in which
// they were set.
type selection struct {
	on   bool
	a, z spot
}

// ordered gives both ends in the order of the text.
func (s selection) ordered() (from, to spot) {
	if s.a.row > s.z.row || s.a.row == s.z.row && s.a.byte > s.z.byte {
		return s.z, s.a
	}
	return s.a, s.z
}

// in is the part of a cell's text that is selected; false when none is.
func (s selection) in(at spot, length int) (start, end int, ok bool) {
	from, to := s.ordered()
	if !s.on || at.col != s.a.col || at.row < from.row || at.row > to.row {
		return 0, 0, false
	}
	start, end = 0, length
	if at.row == from.row {
		start = min(from.byte, length)
	}
	if at.row == to.row {
		end = min(to.byte, length)
	}
	return start, end, start < end
}

// selected draws the ground of the selected text of a cell.
func (p *rowPainter) selected(at spot, b *cellBox, x, y float32) {
	start, end, ok := p.sel.in(at, len(b.text.S))
	if !ok {
		return
	}
	h := p.e.m.line
	for i, ln := range b.lines {
		if end <= ln.Start || start >= ln.End {
			continue
		}
		x0 := b.text.StartX(b.runs[i], max(start, ln.Start))
		x1 := b.text.EndX(b.runs[i], min(end, ln.End))
		p.Box(glyph.At(x+x0, y+float32(i)*h, x1-x0, h), p.pal.Select, 0)
	}
}

// SelectedText is the selected text, a line for each row; "" without one.
// Rows that are filtered away are not in it.
func (a selecting) SelectedText() string {
	s := a.body.selection
	if !s.on {
		return ""
	}
	var parts []string
	for v := range a.eng.count() {
		row := a.eng.row(v)
		t := a.doc.cell(row, s.a.col).Text
		if start, end, ok := s.in(spot{row, s.a.col, 0}, len(t)); ok {
			parts = append(parts, t[start:end])
		}
	}
	return strings.Join(parts, "\n")
}

// Stretch is bytes [Start,End) of a cell's text.
type Stretch struct{ Row, Col, Start, End int }

// Copied are the stretches that Copy copies, in the order of the rows: what is
// selected, else the cell of the cursor.
func Copied(a *Aligned) []Stretch {
	s := a.body.selection
	if !s.on || a.SelectedText() == "" {
		return []Stretch{a.here()}
	}
	var out []Stretch
	for v := range a.eng.count() {
		row := a.eng.row(v)
		if start, end, ok := s.in(spot{row, s.a.col, 0}, len(a.doc.cell(row, s.a.col).Text)); ok {
			out = append(out, Stretch{row, s.a.col, start, end})
		}
	}
	return out
}

// here is the sentence of the cursor in running text, else its cell.
func (a selecting) here() Stretch {
	c := a.doc.cell(a.cur.row, a.cur.col)
	s := Stretch{a.cur.row, a.cur.col, 0, len(c.Text)}
	if i := a.Step(); i >= 0 {
		s.Start, s.End = c.Steps[i].Start, c.Steps[i].End
	}
	return s
}

// Selection is the selected span of one cell's text, in bytes; ok is false
// without one. Of a selection over several rows it is the part in the first.
func (a selecting) Selection() (row, col, start, end int, ok bool) {
	from, _ := a.body.selection.ordered()
	t := a.doc.cell(from.row, from.col).Text
	start, end, ok = a.body.selection.in(from, len(t))
	return from.row, from.col, start, end, ok
}

// Select selects bytes [start,end) of a cell's text.
func (a selecting) Select(row, col, start, end int) {
	a.body.selection = selection{true, spot{row, col, start}, spot{row, col, end}}
	a.body.rebuild()
}

// ClearSelection selects nothing.
func (a selecting) ClearSelection() {
	a.body.selection = selection{}
	a.body.rebuild()
}

// Copy hands the selection, or without one the text of the cursor's cell, to
// OnCopy, or to the clipboard.
func (a selecting) Copy() {
	s, at := a.SelectedText(), a.cur
	if s != "" {
		at, _ = a.body.selection.ordered()
	} else {
		h := a.here()
		s = a.doc.cell(at.row, at.col).Text[h.Start:h.End]
	}
	if s == "" {
		return
	}
	if a.OnCopy != nil {
		a.OnCopy(s, at.row, at.col)
		return
	}
	fyne.CurrentApp().Clipboard().SetContent(s)
}
