package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Dots is a row of dots, one an article, in the outlets' colours.
type Dots struct {
	widget.BaseWidget
	colors []int
}

// NewDots makes dots of places in Palette.Outlets.
func NewDots(colors ...int) *Dots {
	d := &Dots{colors: colors}
	d.ExtendBaseWidget(d)
	return d
}

// SetColors changes the dots.
func (d *Dots) SetColors(colors ...int) {
	d.colors = colors
	d.Refresh()
}

const (
	dotRadius = 4
	dotStep   = 11
)

func (d *Dots) least() fyne.Size {
	if len(d.colors) == 0 {
		return fyne.NewSize(0, 2*dotRadius)
	}
	return fyne.NewSize(float32(len(d.colors)-1)*dotStep+2*dotRadius, 2*dotRadius)
}

func (d *Dots) draw(p *pen, size fyne.Size) {
	pal := Colors()
	for i, c := range d.colors {
		p.dot(dotRadius+float32(i)*dotStep, size.Height/2, dotRadius, pal.Outlet(c))
	}
}

// CreateRenderer implements fyne.Widget.
func (d *Dots) CreateRenderer() fyne.WidgetRenderer { return newSketch(d) }
