package chart

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Part is a stretch of a Bar.
type Part struct {
	// Share is its length, 0-1 of the bar's width.
	Share float32
	// Color is a place in Palette.Outlets.
	Color int
	// Level says how strong it is drawn: 0 in full, 1 half, 2 light.
	Level int
	// Sign stands in it where there is room, so that it can be told without colour.
	Sign string
}

// Bar is a bar of stacked parts; what they leave is drawn as an empty track.
type Bar struct {
	widget.BaseWidget
	parts []Part
	track bool
}

// NewBar makes a bar. With track the part of it that is left is drawn too.
func NewBar(track bool, parts ...Part) *Bar {
	b := &Bar{parts: parts, track: track}
	b.ExtendBaseWidget(b)
	return b
}

// SetParts changes the parts.
func (b *Bar) SetParts(parts ...Part) {
	b.parts = parts
	b.Refresh()
}

// LeastSize is the least size of the drawing.
func (b *Bar) LeastSize() fyne.Size {
	for _, part := range b.parts {
		if part.Sign != "" {
			return fyne.NewSize(60, barSign().Line())
		}
	}
	return fyne.NewSize(60, 13)
}

// barSign is the face of the signs in a bar.
func barSign() glyph.Typeface { return glyph.Themed(.8, glyph.Bold()) }

// Draw draws it with a pen.
func (b *Bar) Draw(p *glyph.Pen, size fyne.Size) {
	pal := tone.Colors()
	if b.track {
		p.Box(glyph.At(0, 0, size.Width, size.Height), pal.Missing, 2)
	}
	x := float32(0)
	for _, part := range b.parts {
		w := min(max(part.Share, 0)*size.Width, size.Width-x)
		p.Box(glyph.At(x, 0, w, size.Height), level(pal, part), 0)
		if f := barSign(); part.Sign != "" && part.Level == 0 && f.Measure(part.Sign)+4 <= w {
			p.Write(part.Sign, x+(w-f.Measure(part.Sign))/2, 0, size.Height, f, pal.Page)
		}
		x += w
	}
}

// level is the colour of a part, mixed with the page by its level.
func level(pal *tone.Palette, part Part) color.NRGBA {
	share := [3]float32{1, .5, .2}[min(max(part.Level, 0), 2)]
	return Mix(pal.Outlet(part.Color), pal.Page, share)
}

// Mix is share of a with the rest of b.
func Mix(a, b color.NRGBA, share float32) color.NRGBA {
	m := func(x, y uint8) uint8 { return uint8(float32(x)*share + float32(y)*(1-share) + .5) }
	return color.NRGBA{R: m(a.R, b.R), G: m(a.G, b.G), B: m(a.B, b.B), A: 0xff}
}

// CreateRenderer implements fyne.Widget.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(b) }
