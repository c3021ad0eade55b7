package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Surface is a ground in one of the palette's colours that follows the theme.
type Surface struct {
	widget.BaseWidget
	pick   func(p *Palette) frame
	height float32
	width  float32
}

func newSurface(pick func(p *Palette) frame) *Surface {
	s := &Surface{pick: pick}
	s.ExtendBaseWidget(s)
	return s
}

// NewRule is a thin line; set upright for one that stands.
func NewRule(upright bool) *Surface {
	s := newSurface(func(p *Palette) frame { return frame{ground: p.Rule, edge: p.Rule} })
	if s.height = 1; upright {
		s.width, s.height = 1, 0
	}
	return s
}

func (s *Surface) least() fyne.Size { return fyne.NewSize(s.width, s.height) }

func (s *Surface) draw(p *pen, size fyne.Size) {
	p.frame(rect{0, 0, size.Width, size.Height}, s.pick(Colors()))
}

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return newSketch(s) }
