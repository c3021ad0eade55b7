package aligned

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// head is the row on top of Aligned: for each article the outlet in its
// colour, the headline and a line about it.
type head struct {
	widget.BaseWidget
	a       *Aligned
	pen     glyph.Pen
	objects []fyne.CanvasObject
	height  float32
	most    int        // lines of a headline
	arrows  glyph.Rect // of the pager, empty: none
	cursor  desktop.Cursor
}

// headLines is the number of lines of a headline before it is cut.
const headLines = 4

// kindLines is the number of lines about the kind of a text before they are cut.
const kindLines = 5

// barHeight is the height of the bar in the outlet's colour.
const barHeight = 3

// rebuild draws the head for the present grid and sets its height.
func (h *head) rebuild() {
	h.pen.Free(h.objects)
	p := &headPainter{Pen: &h.pen, a: h.a, pal: tone.Colors()}
	h.height = p.Draw()
	h.objects = h.pen.Take()
	canvas.Refresh(h)
}

// fit draws the head no higher than a limit where that can be done, with fewer
// lines of the headlines in a low window.
func (h *head) fit(limit float32) {
	for h.most = headLines; ; h.most-- {
		h.rebuild()
		if h.height <= limit || h.most == 0 {
			return
		}
	}
}

// headPainter draws the head.
type headPainter struct {
	*glyph.Pen
	a   *Aligned
	pal *tone.Palette
}

// Draw draws all columns and returns the height.
func (p *headPainter) Draw() float32 {
	g := p.a.eng.grid
	var height float32
	room := p.pager()
	for i, col := range g.cols {
		if i < len(g.cols)-1 {
			height = max(height, p.column(p.a.doc.Columns[col], g.x(i), 0))
			continue
		}
		height = max(height, p.column(p.a.doc.Columns[col], g.x(i), room))
	}
	if len(g.cols) == 0 {
		return 0
	}
	if r := p.a.head.arrows; g.title > 0 && r.W > 0 {
		height = max(height, r.Y+r.H-4) // articles without headlines have low heads
	}
	height += 9
	for i := range g.cols {
		if x := g.x(i); x > 0 && !p.a.doc.Running {
			p.Box(glyph.At(x, barHeight, 1, height-barHeight), p.pal.Rule, 0)
		}
	}
	p.Box(glyph.At(0, height-1, g.end(), 1), p.pal.Rule, 0)
	return height
}

// column draws one article and returns where its text ends; taken is the room
// that something else takes at the end of the outlet's line.
func (p *headPainter) column(c Column, x, taken float32) float32 {
	g, f, pad := p.a.eng.grid, p.a.faces, p.a.eng.m.padX
	inner := g.col - 2*pad
	ink := p.pal.Outlet(c.Color)
	headline := f.headline
	if p.a.doc.Running {
		p.Box(glyph.At(x+pad, 0, inner, barHeight), ink, 0)
		headline.Size = glyph.Round(headline.Size * 1.3)
	} else {
		p.Box(glyph.At(x, 0, g.col, barHeight), ink, 0)
	}
	x += pad
	y := float32(barHeight + 8)
	p.Write(glyph.Shorten(c.Outlet, inner-taken, f.title.Measure), x, y, f.title.Line(), f.title, ink)
	y += f.title.Line() + 1
	if c.Kind != "" {
		y = p.lines(c.Kind, glyph.At(x, y, inner, kindLines), f.small, p.pal.Text) + 2
	}
	meta := 2
	if most := p.a.head.most; most > 0 {
		y = p.lines(c.Headline, glyph.At(x, y, inner, float32(most)), headline, p.pal.Text)
	} else {
		meta = 1
	}
	return p.lines(glyph.KeepTogether(c.Meta, inner, f.small.Measure), glyph.At(x, y+2, inner, float32(meta)), f.small, p.pal.Muted)
}
