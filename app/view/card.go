package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
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

// NewSide is the ground of the panel at the left.
func NewSide() *Surface {
	return newSurface(func(p *Palette) frame { return frame{ground: p.Side, edge: p.Side} })
}

// NewPanel is the ground of the panel at the right and of tool rows.
func NewPanel() *Surface {
	return newSurface(func(p *Palette) frame { return frame{ground: p.Panel, edge: p.Panel} })
}

// NewRule is a thin line; set upright for one that stands.
func NewRule(upright bool) *Surface {
	s := newSurface(func(p *Palette) frame { return frame{ground: p.Rule, edge: p.Rule} })
	if s.height = 1; upright {
		s.width, s.height = 1, 0
	}
	return s
}

func newCardGround() *Surface {
	return newSurface(func(p *Palette) frame { return frame{p.Card, p.Rule, 1, 8} })
}

func (s *Surface) least() fyne.Size { return fyne.NewSize(s.width, s.height) }

func (s *Surface) draw(p *pen, size fyne.Size) {
	p.frame(rect{0, 0, size.Width, size.Height}, s.pick(Colors()))
}

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return newSketch(s) }

// cardPad is the room between the edge of a card and what it holds.
const cardPad = 10

// NewCard lays objects one below the other on a card.
func NewCard(objects ...fyne.CanvasObject) *fyne.Container {
	inner := NewStackDown(4, objects...)
	pad := layout.NewCustomPaddedLayout(cardPad, cardPad, cardPad+2, cardPad+2)
	return container.NewStack(newCardGround(), container.New(pad, inner))
}

// NewSection is a heading in small capitals with a card below it.
func NewSection(heading string, objects ...fyne.CanvasObject) *fyne.Container {
	return NewStackDown(5, NewCaps(heading), NewCard(objects...))
}
