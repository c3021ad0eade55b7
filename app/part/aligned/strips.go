package aligned

import (
	"image"
	"image/color"
	"image/draw"

	"parallax/app/part/chart"
	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// stripPainter paints the strips of a minimap, in device pixels.
type stripPainter struct {
	img   *image.NRGBA
	a     *Aligned
	pal   *tone.Palette
	scale float32
}

// rows paints all rows in sight, at their share of the height h. Rows that
// fall on the same line of pixels as the one before are left out, unless they
// are in conflict.
func (p *stripPainter) rows(h float32) {
	e := p.a.eng
	last := -1
	for v := range e.count() {
		y0, y1 := int(e.tops[v]/e.total()*h), int(e.tops[v+1]/e.total()*h)
		row := &p.a.doc.Rows[e.row(v)]
		if row.Conflict {
			p.fill(glyph.At(1, float32(y0)/p.scale, 3, 3), p.pal.Warn)
		}
		if y1 == last {
			continue
		}
		last = y1
		p.row(row, float32(y0)/p.scale, float32(max(y1, y0+1))/p.scale)
	}
}

// row paints one row from y0 to y1.
func (p *stripPainter) row(r *Row, y0, y1 float32) {
	for i, col := range p.a.wanted {
		if col >= len(r.Cells) {
			continue
		}
		c := &r.Cells[col]
		x := stripMargin + float32(i)*stripWidth
		box := glyph.At(x, y0, stripWidth-2, max(1, y1-y0-1))
		ink := p.pal.Outlet(p.a.doc.Columns[col].Color)
		switch {
		case c.Missing:
			p.fill(box, p.pal.Missing)
		case c.Text != "":
			p.fill(box, chart.Mix(ink, p.pal.Page, .38))
			p.marks(c, box)
		}
	}
}

// marks paints a line for each mark at its share of the text.
func (p *stripPainter) marks(c *Cell, r glyph.Rect) {
	if r.H < 4 {
		return
	}
	for _, m := range c.Marks {
		if !p.a.eng.shows(c, m) {
			continue
		}
		y := r.Y + float32(m.Start)/float32(len(c.Text))*(r.H-2)
		p.fill(glyph.At(r.X, y, r.W, 2), p.pal.Mark(m.Kind).Line)
	}
}

func (p *stripPainter) fill(r glyph.Rect, c color.NRGBA) {
	px := func(v float32) int { return int(glyph.Round(v * p.scale)) }
	box := image.Rect(px(r.X), px(r.Y), px(r.X+r.W), px(r.Y+r.H))
	draw.Draw(p.img, box, image.NewUniform(c), image.Point{}, draw.Src)
}
