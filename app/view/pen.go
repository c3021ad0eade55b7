package view

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// pen draws into a list of objects that it takes from a pool. Positions are
// of the widget that owns the pen.
type pen struct {
	texts []*canvas.Text
	boxes []*canvas.Rectangle
	lines []*canvas.Line
	out   []fyne.CanvasObject
}

// take hands over what was drawn since the last take.
func (p *pen) take() []fyne.CanvasObject {
	out := p.out
	p.out = nil
	return out
}

// free gives objects back to the pool, the first on top: the same drawing takes
// the same objects in the same order. In another order Fyne takes them for new
// ones and lays their parent out again, which draws, and so on at each frame.
func (p *pen) free(objects []fyne.CanvasObject) {
	for _, o := range slices.Backward(objects) {
		switch o := o.(type) {
		case *canvas.Text:
			p.texts = append(p.texts, o)
		case *canvas.Rectangle:
			p.boxes = append(p.boxes, o)
		case *canvas.Line:
			p.lines = append(p.lines, o)
		}
	}
}

// rect is a position with a size.
type rect struct{ x, y, w, h float32 }

// box draws a filled rectangle.
func (p *pen) box(r rect, c color.Color, radius float32) {
	o := pop(&p.boxes)
	if o == nil {
		o = &canvas.Rectangle{}
	}
	o.FillColor, o.CornerRadius, o.StrokeWidth = c, radius, 0
	o.Move(fyne.NewPos(r.x, r.y))
	o.Resize(fyne.NewSize(r.w, r.h))
	p.out = append(p.out, o)
}

// write draws one line of text; its middle stands in the middle of h.
func (p *pen) write(s string, x, y, h float32, f typeface, c color.Color) {
	if s == "" {
		return
	}
	o := pop(&p.texts)
	if o == nil {
		o = &canvas.Text{}
	}
	o.Text, o.Color = s, c
	o.TextSize, o.TextStyle, o.FontSource = f.size, f.style, f.font
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(1, h))
	p.out = append(p.out, o)
}

// stroke draws a line.
func (p *pen) stroke(a, z fyne.Position, width float32, c color.Color) {
	o := pop(&p.lines)
	if o == nil {
		o = &canvas.Line{}
	}
	o.StrokeColor, o.StrokeWidth = c, width
	o.Position1, o.Position2 = a, z
	p.out = append(p.out, o)
}

func pop[T any](pool *[]*T) *T {
	n := len(*pool)
	if n == 0 {
		return nil
	}
	o := (*pool)[n-1]
	*pool = (*pool)[:n-1]
	return o
}

// frame is how a rectangle with an edge looks.
type frame struct {
	ground, edge  color.Color
	width, radius float32
}

// frame draws a rectangle with an edge.
func (p *pen) frame(r rect, f frame) {
	p.box(r, f.ground, f.radius)
	o := p.out[len(p.out)-1].(*canvas.Rectangle)
	o.StrokeColor, o.StrokeWidth = f.edge, f.width
}

// dot draws a filled circle around a point.
func (p *pen) dot(x, y, radius float32, c color.Color) {
	p.box(rect{x - radius, y - radius, 2 * radius, 2 * radius}, c, radius)
}
