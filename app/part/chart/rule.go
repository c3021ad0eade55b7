package chart

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Surface is a ground in one of the palette's colours that follows the theme.
type Surface struct {
	widget.BaseWidget
	pick   func(p *tone.Palette) glyph.Frame
	height float32
	width  float32
}

func newSurface(pick func(p *tone.Palette) glyph.Frame) *Surface {
	s := &Surface{pick: pick}
	s.ExtendBaseWidget(s)
	return s
}

// NewRule is a thin line; set upright for one that stands.
func NewRule(upright bool) *Surface {
	s := newSurface(func(p *tone.Palette) glyph.Frame { return glyph.Frame{Ground: p.Rule, Edge: p.Rule} })
	if s.height = 1; upright {
		s.width, s.height = 1, 0
	}
	return s
}

// LeastSize is the least size of the drawing.
func (s *Surface) LeastSize() fyne.Size { return fyne.NewSize(s.width, s.height) }

// Draw draws it with a pen.
func (s *Surface) Draw(p *glyph.Pen, size fyne.Size) {
	p.Frame(glyph.At(0, 0, size.Width, size.Height), s.pick(tone.Colors()))
}

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(s) }
