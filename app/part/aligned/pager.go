package aligned

import (
	"image/color"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/part/glyph"
)

var (
	_ fyne.Tappable      = (*head)(nil)
	_ desktop.Hoverable  = (*head)(nil)
	_ desktop.Cursorable = (*head)(nil)
)

// pagerButton is the side of an arrow of the pager.
const pagerButton = 22

// pager draws, when not all articles are shown, which ones are, and two
// arrows to the others. It returns the room that it takes at the right end of
// the outlet's line of the last column, 0 when it stands in the corner.
func (p *headPainter) pager() float32 {
	g, h := p.a.eng.grid, p.a.head
	h.arrows = glyph.Rect{}
	if len(g.cols) >= len(p.a.wanted) || len(g.cols) == 0 {
		return 0
	}
	f, pad := p.a.faces, p.a.eng.m.padX
	y := float32(barHeight + 6)
	if g.title > 0 {
		p.Write("articles", pad, y+2, f.small.Line(), f.small, p.pal.Muted)
		s := told.Told("label.what-whatb-of-wanted", say.Count("what", p.a.first+1), say.Count("whatb", p.a.first+len(g.cols)), say.Count("wanted", len(p.a.wanted)))
		p.Write(s, pad, y+2+f.small.Line(), f.small.Line(), f.small, p.pal.Muted)
		h.arrows = glyph.At(pad-4, y+4+2*f.small.Line(), 2*pagerButton, pagerButton)
		p.arrows(h.arrows)
		return 0
	}
	h.arrows = glyph.At(g.width()-pad-2*pagerButton+6, y-2, 2*pagerButton, pagerButton)
	p.arrows(h.arrows)
	return 2*pagerButton + 4
}

// arrows draws the arrows; one that leads nowhere is faint.
func (p *headPainter) arrows(r glyph.Rect) {
	mid := fyne.NewPos(r.X+pagerButton/2, r.Y+r.H/2)
	left := p.arrowInk(p.a.first > 0)
	p.Stroke(mid.AddXY(2, -5), mid.AddXY(-3, 0), 1.8, left)
	p.Stroke(mid.AddXY(-3, 0), mid.AddXY(2, 5), 1.8, left)
	mid = mid.AddXY(pagerButton, 0)
	right := p.arrowInk(p.a.first+len(p.a.eng.grid.cols) < len(p.a.wanted))
	p.Stroke(mid.AddXY(-2, -5), mid.AddXY(3, 0), 1.8, right)
	p.Stroke(mid.AddXY(3, 0), mid.AddXY(-2, 5), 1.8, right)
}

func (p *headPainter) arrowInk(on bool) color.NRGBA {
	if on {
		return p.pal.Accent
	}
	return p.pal.Rule
}

// Tapped pages by the arrows; a tap elsewhere in a column calls OnHead.
func (h *head) Tapped(ev *fyne.PointEvent) {
	if by := h.arrowAt(ev.Position); by != 0 {
		h.a.Page(by)
		return
	}
	g := h.a.eng.grid
	if i := g.at(ev.Position.X); i >= 0 && h.a.OnHead != nil {
		h.a.OnHead(g.cols[i])
	}
}

// arrowAt is -1 or 1 over an arrow, else 0.
func (h *head) arrowAt(at fyne.Position) int {
	r := h.arrows
	if r.W == 0 || at.X < r.X || at.X >= r.X+r.W || at.Y < r.Y || at.Y >= r.Y+r.H {
		return 0
	}
	if at.X < r.X+r.W/2 {
		return -1
	}
	return 1
}

// MouseIn implements desktop.Hoverable.
func (h *head) MouseIn(ev *desktop.MouseEvent) { h.MouseMoved(ev) }

// MouseMoved implements desktop.Hoverable.
func (h *head) MouseMoved(ev *desktop.MouseEvent) {
	h.cursor = desktop.DefaultCursor
	if h.arrowAt(ev.Position) != 0 || h.a.OnHead != nil && h.a.eng.grid.at(ev.Position.X) >= 0 {
		h.cursor = desktop.PointerCursor
	}
}

// MouseOut implements desktop.Hoverable.
func (h *head) MouseOut() {}

// Cursor implements desktop.Cursorable.
func (h *head) Cursor() desktop.Cursor {
	if h.cursor == nil {
		return desktop.DefaultCursor
	}
	return h.cursor
}

// Page shows the columns by places further to the right, or to the left when
// by is negative. The cursor moves along, so that it stays in sight.
func (a stepping) Page(by int) {
	n := len(a.eng.grid.cols)
	if n == 0 {
		return
	}
	a.first = min(max(a.first+by, 0), len(a.wanted)-n)
	a.regrid()
	g := a.eng.grid
	if g.place(a.cur.col) < 0 && len(a.doc.Rows) > 0 {
		col := g.cols[0]
		if by < 0 {
			col = g.cols[len(g.cols)-1]
		}
		a.moveTo(spot{a.cur.row, col, 0}, true)
	}
}
