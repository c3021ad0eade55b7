package aligned

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
)

// paragraph draws a row of running text at y.
func (p *rowPainter) paragraph(row int, b *rowBox, y float32) {
	c := p.doc.cell(row, p.e.grid.cols[0])
	x, top := p.e.grid.x(0)+p.e.m.padX, y+p.e.m.padY/2
	box := &b.cells[0]
	here, on := -1, -1
	if row == p.cur.row {
		here, on = c.stepAt(p.cur.byte), p.on
		p.stepGround(c, box, here, fyne.NewPos(x, top))
	}
	p.tints(c, box, on, fyne.NewPos(x, top))
	p.selected(spot{row, p.e.grid.cols[0], 0}, box, x, top)
	p.words(box, x, top)
	p.letters(c, box, x, top)
	p.signs(c, box, x, top)
	p.asides(c, b, here, top)
}

// stepGround draws the ground of the sentence at the cursor, and a bar beside
// its lines.
func (p *rowPainter) stepGround(c *Cell, b *cellBox, step int, at fyne.Position) {
	if step < 0 {
		return
	}
	s, h := c.Steps[step], p.e.m.line
	for i, ln := range b.lines {
		if s.End <= ln.Start || s.Start >= ln.End {
			continue
		}
		x0 := b.text.StartX(b.runs[i], max(s.Start, ln.Start))
		x1 := b.text.EndX(b.runs[i], min(s.End, ln.End))
		p.Box(glyph.At(at.X+x0-2, at.Y+float32(i)*h, x1-x0+4, h), p.pal.Step, 2)
	}
	first, last := b.lineOf(s.Start), b.lineOf(s.End-1)
	p.Box(glyph.At(at.X-9, at.Y+float32(first)*h+2, 3, float32(last-first+1)*h-4), p.pal.Accent, 1.5)
}

// signs draws the numbers of the sentences, raised.
func (p *rowPainter) signs(c *Cell, b *cellBox, x, y float32) {
	for _, lead := range b.text.Leads {
		i := b.lineOf(lead.At)
		if i >= len(b.runs) {
			continue
		}
		s := c.Steps[c.stepAt(lead.At)]
		p.Write(s.Sign, x+b.text.StartX(b.runs[i], lead.At)-lead.Room, y+float32(i)*p.e.m.line+1, p.e.m.line*.58, p.f.letter, p.pal.Muted)
	}
}

// asides draws the margin; that of the sentence at the cursor stands out.
func (p *rowPainter) asides(c *Cell, b *rowBox, here int, top float32) {
	x := p.e.grid.marginX()
	if p.e.grid.margin == 0 {
		x = p.e.grid.x(0) + p.e.m.padX
	}
	for _, a := range b.asides {
		s := c.Steps[a.step]
		ink := p.pal.Muted
		switch {
		case a.step == here:
			ink = p.pal.Text
			p.Box(glyph.At(x-8, top+a.y+2, 3, float32(len(a.lines))*p.e.m.note-4), p.pal.Accent, 1.5)
		case s.Strong:
			ink = p.pal.Warn
		}
		for i, ln := range a.lines {
			p.small(ln.Of(s.aside()), x, top+a.y+float32(i)*p.e.m.note, ink)
		}
	}
}
