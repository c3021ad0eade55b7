package chart

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Places is a thin line that stands for an article from its first sentence to
// its last, with a tick for each of some sentences.
type Places struct {
	widget.BaseWidget
	color  int
	shares []float32
}

// NewPlaces makes the line with ticks in an outlet's colour; shares are places in
// the article, 0 its beginning and 1 its end.
func NewPlaces(color int, shares ...float32) *Places {
	p := &Places{color: color, shares: shares}
	p.ExtendBaseWidget(p)
	return p
}

const (
	placesHeight = 7
	placesTick   = 5
)

// LeastSize is the least size of the drawing.
func (p *Places) LeastSize() fyne.Size { return fyne.NewSize(40, placesHeight) }

// Draw draws it with a pen.
func (p *Places) Draw(pen *glyph.Pen, size fyne.Size) {
	pal := tone.Colors()
	y := float32(int(size.Height / 2))
	pen.Box(glyph.At(0, y-1, size.Width, 2), pal.Rule, 1)
	for _, s := range p.shares {
		x := min(max(s, 0), 1) * max(0, size.Width-placesTick)
		pen.Box(glyph.At(x, y-placesHeight/2, placesTick, placesHeight), pal.Outlet(p.color), 1.5)
	}
}

// CreateRenderer implements fyne.Widget.
func (p *Places) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(p) }
