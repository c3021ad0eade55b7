package chart

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Track is a line that stands for an article from its first sentence to its
// last, with dots where something stands in it.
type Track struct {
	widget.BaseWidget
	color  int
	shares []float32
}

// NewTrack makes a track in an outlet's colour; shares are places in the
// article, 0 its beginning and 1 its end.
func NewTrack(color int, shares ...float32) *Track {
	t := &Track{color: color, shares: shares}
	t.ExtendBaseWidget(t)
	return t
}

// SetShares moves the dots.
func (t *Track) SetShares(color int, shares ...float32) {
	t.color, t.shares = color, shares
	t.Refresh()
}

const trackRadius = 6

// LeastSize is the least size of the drawing.
func (t *Track) LeastSize() fyne.Size { return fyne.NewSize(60, 2*trackRadius) }

// Draw draws it with a pen.
func (t *Track) Draw(p *glyph.Pen, size fyne.Size) {
	pal := tone.Colors()
	y := size.Height / 2
	p.Box(glyph.At(0, y-3, size.Width, 6), pal.Rule, 3)
	for _, s := range t.shares {
		x := trackRadius + min(max(s, 0), 1)*(size.Width-2*trackRadius)
		p.Dot(x, y, trackRadius, pal.Outlet(t.color))
	}
}

// CreateRenderer implements fyne.Widget.
func (t *Track) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(t) }
