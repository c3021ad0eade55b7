package glyph

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/part/tone"
)

// drawing is a widget that draws itself with a pen whenever its size, its
// state or the theme changes.
type drawing interface {
	fyne.Widget
	Draw(p *Pen, size fyne.Size)
	LeastSize() fyne.Size
}

// Sketch is the renderer of drawings.
type Sketch struct {
	of      drawing
	pen     Pen
	objects []fyne.CanvasObject
}

// NewSketch makes the renderer of a drawing.
func NewSketch(d drawing) *Sketch { return &Sketch{of: d} }

// Layout implements fyne.WidgetRenderer.
func (s *Sketch) Layout(size fyne.Size) {
	s.pen.Free(s.objects)
	s.of.Draw(&s.pen, size)
	s.objects = s.pen.Take()
}

// MinSize implements fyne.WidgetRenderer.
func (s *Sketch) MinSize() fyne.Size { return s.of.LeastSize() }

// Refresh implements fyne.WidgetRenderer.
func (s *Sketch) Refresh() {
	s.Layout(s.of.Size())
	canvas.Refresh(s.of)
}

// Objects implements fyne.WidgetRenderer.
func (s *Sketch) Objects() []fyne.CanvasObject { return s.objects }

// Destroy implements fyne.WidgetRenderer.
func (s *Sketch) Destroy() {}

// Themed is a typeface of the interface at a share of the theme's text size.
func Themed(share float32, style fyne.TextStyle) Typeface {
	size := float32(tone.DefaultTextSize)
	if t, ok := fyne.CurrentApp().Settings().Theme().(*tone.Theme); ok {
		size = t.Basic
	}
	return Typeface{Style: style, Size: Round(size*share*2) / 2}
}

// Bold is the style of bold text.
func Bold() fyne.TextStyle { return fyne.TextStyle{Bold: true} }
