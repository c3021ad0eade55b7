package aligned

import (
	"image/color"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// rowPainter draws rows with the pen of its widget.
type rowPainter struct {
	*glyph.Pen
	e   *engine
	f   faces
	pal *tone.Palette
	doc *Document
	cur spot
	on  int // mark of the cursor's cell that is active, -1: none
	sel selection
}

// painter is a rowPainter for the present state.
func (b *rows) painter() *rowPainter {
	return &rowPainter{
		Pen: &b.pen, e: b.a.eng, f: b.a.faces, pal: tone.Colors(),
		doc: b.a.doc, cur: b.a.cur, on: b.a.mark, sel: b.selection,
	}
}

// row draws the row at place v.
func (p *rowPainter) row(v int) {
	row := p.e.row(v)
	b := p.e.prepare(row)
	y, h := p.e.tops[v], b.height-p.e.m.gap
	if p.e.running() {
		p.paragraph(row, b, y)
		return
	}
	if row == p.cur.row {
		p.cursor(y, h)
	}
	if p.e.grid.title > 0 {
		p.titleBeside(row, b, y)
	} else {
		p.titleAbove(row, y)
	}
	p.rules(v, y+h)
	for i := range b.cells {
		p.cell(row, i, glyph.At(p.e.grid.x(i), y, p.e.grid.col, h))
	}
	if row == p.cur.row {
		p.cursorBar(p.e.textTop(v)-p.e.m.padY, y+h)
	}
}

// rules draws the rules between the cells, and the one below the row at bottom.
func (p *rowPainter) rules(v int, bottom float32) {
	g, top := p.e.grid, p.e.textTop(v)-p.e.m.padY
	for i := range g.cols {
		if x := g.x(i); x > 0 {
			p.Box(glyph.At(x, top, 1, bottom-top), p.pal.Rule, 0)
		}
	}
	p.Box(glyph.At(0, bottom, g.width(), p.e.m.gap), p.pal.Rule, 0)
}

// cursor draws the ground of the cursor's row.
func (p *rowPainter) cursor(y, h float32) {
	p.Box(glyph.At(0, y, p.e.grid.width(), h), p.pal.Row, 0)
	if p.e.grid.title > 0 {
		p.Box(glyph.At(0, y, 3, h), p.pal.Accent, 0)
	}
}

// cursorBar stands at the cursor's cell, in the outlet's colour.
func (p *rowPainter) cursorBar(top, bottom float32) {
	if i := p.e.grid.place(p.cur.col); i >= 0 {
		c := p.pal.Outlet(p.doc.Columns[p.cur.col].Color)
		p.Box(glyph.At(p.e.grid.x(i), top, 4, bottom-top), c, 0)
	}
}

// titleBeside draws the title in the first column.
func (p *rowPainter) titleBeside(row int, b *rowBox, y float32) {
	r, m := &p.doc.Rows[row], p.e.m
	y += m.padY + 1
	for i, ln := range b.title {
		line := ln.Of(r.Title)
		if b.long && i == len(b.title)-1 {
			line = glyph.Shorten(r.Title[ln.Start:], p.e.grid.title-p.e.titlePad(), p.e.titles.Measure)
		}
		p.Write(line, m.padX, y, m.title, p.f.title, p.pal.Text)
		y += m.title
	}
	x := m.padX
	if r.Conflict {
		x += p.sign(x, y, m.note)
	}
	note := glyph.Fitted(r.Note, p.e.grid.title-x-4, p.f.small.Measure)
	p.Write(note, x, y, m.note, p.f.small, p.pal.Muted)
}

// titleAbove draws the title on a line above the row, its note at the right.
func (p *rowPainter) titleAbove(row int, y float32) {
	r, m := &p.doc.Rows[row], p.e.m
	h := m.head - 4
	y += 6
	x, right := m.padX, p.e.grid.width()-m.padX
	if r.Conflict {
		x += p.sign(x, y, h)
	}
	note := p.f.small.Measure(r.Note)
	title := glyph.Shorten(r.Title, max(0, right-note-x-16), p.e.titles.Word)
	p.Write(title, x, y, h, p.f.title, p.pal.Text)
	p.Write(r.Note, right-note, y, h, p.f.small, p.pal.Muted)
}

// sign draws the sign of a conflict in the middle of h and returns its room.
func (p *rowPainter) sign(x, y, h float32) float32 {
	d := glyph.Round(p.f.small.Size * 1.25)
	top := y + (h-d)/2
	p.Box(glyph.At(x, top, d, d), p.pal.Warn, d/2)
	p.Write("!", x+(d-p.f.title.Measure("!"))/2, top, d, p.f.title, p.pal.Page)
	return d + 5
}

// small draws a small line.
func (p *rowPainter) small(s string, x, y float32, c color.Color) {
	p.Write(s, x, y, p.e.m.note, p.f.small, c)
}
