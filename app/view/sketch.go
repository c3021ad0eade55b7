package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// drawing is a widget that draws itself with a pen whenever its size, its
// state or the theme changes.
type drawing interface {
	fyne.Widget
	draw(p *pen, size fyne.Size)
	least() fyne.Size
}

// sketch is the renderer of drawings.
type sketch struct {
	of      drawing
	pen     pen
	objects []fyne.CanvasObject
}

func newSketch(d drawing) *sketch { return &sketch{of: d} }

// Layout implements fyne.WidgetRenderer.
func (s *sketch) Layout(size fyne.Size) {
	s.pen.free(s.objects)
	s.of.draw(&s.pen, size)
	s.objects = s.pen.take()
}

// MinSize implements fyne.WidgetRenderer.
func (s *sketch) MinSize() fyne.Size { return s.of.least() }

// Refresh implements fyne.WidgetRenderer.
func (s *sketch) Refresh() {
	s.Layout(s.of.Size())
	canvas.Refresh(s.of)
}

// Objects implements fyne.WidgetRenderer.
func (s *sketch) Objects() []fyne.CanvasObject { return s.objects }

// Destroy implements fyne.WidgetRenderer.
func (s *sketch) Destroy() {}

// themed is a typeface of the interface at a share of the theme's text size.
func themed(share float32, style fyne.TextStyle) typeface {
	size := float32(DefaultTextSize)
	if t, ok := fyne.CurrentApp().Settings().Theme().(*Theme); ok {
		size = t.size
	}
	return typeface{style: style, size: round(size*share*2) / 2}
}

func bold() fyne.TextStyle { return fyne.TextStyle{Bold: true} }
