package aligned

import (
	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
)

// cell draws the cell at a place of the grid into the rectangle r.
func (p *rowPainter) cell(row, place int, r glyph.Rect) {
	col := p.e.grid.cols[place]
	c := p.doc.cell(row, col)
	top := r.Y + p.e.m.padY
	if p.e.grid.title == 0 {
		top += p.e.m.head
	}
	if c.Missing {
		p.missing(c, glyph.At(r.X+1, top-p.e.m.padY, r.W-1, r.Y+r.H-top+p.e.m.padY))
		return
	}
	b := &p.e.boxes[row].cells[place]
	x := r.X + p.e.m.padX
	on := -1
	if row == p.cur.row && col == p.cur.col {
		on = p.on
	}
	p.tints(c, b, on, fyne.NewPos(x, top))
	p.selected(spot{row, col, 0}, b, x, top)
	p.words(b, x, top)
	p.letters(c, b, x, top)
	p.below(c, b, x, top+float32(len(b.lines))*p.e.m.line)
}

// tints draws the ground and the underline of the marks, from the text's
// corner on; the active one has an edge all around.
func (p *rowPainter) tints(c *Cell, b *cellBox, active int, at fyne.Position) {
	h := p.e.m.line
	for _, t := range b.tints {
		ink := p.pal.Mark(c.Marks[t.mark].Kind)
		y := at.Y + float32(t.line)*h
		up := float32(min(t.depth, 2)) * 2.5
		ground := glyph.At(at.X+t.x0-1, y+1, t.x1-t.x0+2, h-3-up)
		if t.mark == active {
			p.Frame(ground, glyph.Frame{Ground: ink.Tint, Edge: ink.Line, Width: 1.5, Radius: 3})
		} else {
			p.Box(ground, ink.Tint, 3)
		}
		p.Box(glyph.At(at.X+t.x0, y+h-3.5-up, t.x1-t.x0, 1.5), ink.Line, 0)
	}
}

// words draws the text, one object a word.
func (p *rowPainter) words(b *cellBox, x, y float32) {
	for i, runs := range b.runs {
		ly := y + float32(i)*p.e.m.line
		for _, r := range runs {
			p.Write(b.text.S[r.Start:r.End], x+r.X, ly, p.e.m.line, p.f.read, p.pal.Text)
		}
		if b.lines[i].Hyphen {
			p.Write("-", x+glyph.LineEnd(runs), ly, p.e.m.line, p.f.read, p.pal.Text)
		}
	}
}

// letters draws the signs behind the marks, raised.
func (p *rowPainter) letters(c *Cell, b *cellBox, x, y float32) {
	for i, letters := range b.letters {
		ly := y + float32(i)*p.e.m.line
		for _, l := range letters {
			m := c.Marks[l.Mark]
			p.Write(m.sign(), x+l.X+1, ly+1, p.e.m.line*.58, p.f.letter, p.pal.Mark(m.Kind).Line)
		}
	}
}

// below draws the lines under the text: how much is cut, and where it stands.
func (p *rowPainter) below(c *Cell, b *cellBox, x, y float32) {
	if b.cut > 0 {
		p.small(moreText(b.cut), x, y, p.pal.Accent)
		y += p.e.m.note
	}
	p.small(c.Where, x, y, p.pal.Muted)
}

// moreText is the line that opens a cell of which lines are cut.
func moreText(cut int) string {
	if cut == 1 {
		return told.Told("label.1-more-line")
	}
	return told.Told("label.cut-more-lines", say.Count("cut", cut))
}

// hatchStep is the distance of the strokes of a hatched cell.
const hatchStep = 14

// missing draws a cell for which nothing was found: hatched, with its text, and
// below it where something like it stands.
func (p *rowPainter) missing(c *Cell, r glyph.Rect) {
	p.Box(r, p.pal.Missing, 0)
	for d := float32(hatchStep); d < r.W+r.H; d += hatchStep {
		a := fyne.NewPos(r.X+max(0, d-r.H), r.Y+min(d, r.H))
		z := fyne.NewPos(r.X+min(d, r.W), r.Y+max(0, d-r.W))
		p.Stroke(a, z, 2, p.pal.Hatch)
	}
	s := c.MissingText
	if s == "" {
		s = NotFoundText()
	}
	m := p.e.m
	line := func(s string, y, h float32, f glyph.Typeface) {
		s = glyph.Shorten(s, r.W-2*m.padX, f.Measure)
		p.Box(glyph.At(r.X+m.padX-4, y, f.Measure(s)+8, h), p.pal.Missing, 3)
		p.Write(s, r.X+m.padX, y, h, f, p.pal.Muted)
	}
	line(s, r.Y+m.padY, m.line, p.f.italic)
	if c.Where != "" {
		line(c.Where, r.Y+m.padY+m.line, m.note, p.f.small)
	}
}
