package glyph

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// Pen draws into a list of objects that it takes from a pool. Positions are
// of the widget that owns the pen.
type Pen struct {
	Texts []*canvas.Text
	boxes []*canvas.Rectangle
	lines []*canvas.Line
	out   []fyne.CanvasObject
}

// Take hands over what was drawn since the last take.
func (p *Pen) Take() []fyne.CanvasObject {
	out := p.out
	p.out = nil
	return out
}

// Free gives objects back to the pool, the first on top: the same drawing takes
// the same objects in the same order. In another order Fyne takes them for new
// ones and lays their parent out again, which draws, and so on at each frame.
func (p *Pen) Free(objects []fyne.CanvasObject) {
	for _, o := range slices.Backward(objects) {
		switch o := o.(type) {
		case *canvas.Text:
			p.Texts = append(p.Texts, o)
		case *canvas.Rectangle:
			p.boxes = append(p.boxes, o)
		case *canvas.Line:
			p.lines = append(p.lines, o)
		}
	}
}

// Rect is a position with a size.
type Rect struct{ X, Y, W, H float32 }

// At is a position with a size.
func At(x, y, w, h float32) Rect { return Rect{x, y, w, h} }

// Box draws a filled rectangle.
func (p *Pen) Box(r Rect, c color.Color, radius float32) {
	o := pop(&p.boxes)
	if o == nil {
		o = &canvas.Rectangle{}
	}
	o.FillColor, o.CornerRadius, o.StrokeWidth = c, radius, 0
	o.Move(fyne.NewPos(r.X, r.Y))
	o.Resize(fyne.NewSize(r.W, r.H))
	p.out = append(p.out, o)
}

// Write draws one line of text; its middle stands in the middle of h.
func (p *Pen) Write(s string, x, y, h float32, f Typeface, c color.Color) {
	if s == "" {
		return
	}
	o := pop(&p.Texts)
	if o == nil {
		o = &canvas.Text{}
	}
	o.Text, o.Color = s, c
	o.TextSize, o.TextStyle, o.FontSource = f.Size, f.Style, f.of(s)
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(1, h))
	p.out = append(p.out, o)
}

// Stroke draws a line.
func (p *Pen) Stroke(a, z fyne.Position, width float32, c color.Color) {
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

// Frame is how a rectangle with an edge looks.
type Frame struct {
	Ground, Edge  color.Color
	Width, Radius float32
}

// Frame draws a rectangle with an edge.
func (p *Pen) Frame(r Rect, f Frame) {
	p.Box(r, f.Ground, f.Radius)
	o := p.out[len(p.out)-1].(*canvas.Rectangle)
	o.StrokeColor, o.StrokeWidth = f.Edge, f.Width
}

// Dot draws a filled circle around a point.
func (p *Pen) Dot(x, y, radius float32, c color.Color) {
	p.Box(Rect{x - radius, y - radius, 2 * radius, 2 * radius}, c, radius)
}
