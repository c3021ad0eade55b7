package chip

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

var (
	_ fyne.Tappable      = (*Chip)(nil)
	_ fyne.Focusable     = (*Chip)(nil)
	_ fyne.Disableable   = (*Chip)(nil)
	_ desktop.Hoverable  = (*Chip)(nil)
	_ desktop.Cursorable = (*Chip)(nil)
)

// Chip is a pill that stands for a choice: a filter, an article, a kind of
// marks. Tapping calls OnTapped and changes nothing by itself.
type Chip struct {
	widget.DisableableWidget
	// OnTapped is called for a tap, Space or Enter.
	OnTapped func()
	// OnHover is called when the pointer comes onto the pill and leaves it.
	OnHover func(in bool)

	text     string
	selected bool
	swatch   tone.Kind // kinds: none
	menu     bool
	compact  bool
	hovered  bool
	focused  bool
}

// NewChip makes a pill.
func NewChip(text string, selected bool, tapped func()) *Chip {
	c := &Chip{text: text, selected: selected, swatch: tone.KindCount, OnTapped: tapped}
	c.ExtendBaseWidget(c)
	return c
}

// NewMenuChip makes a pill that opens a choice; it shows a small arrow.
func NewMenuChip(text string, tapped func()) *Chip {
	c := NewChip(text, false, tapped)
	c.menu = true
	return c
}

// NewKindChip makes a pill for a kind of marks, with its ink and letter.
func NewKindChip(k tone.Kind, text string, selected bool, tapped func()) *Chip {
	c := NewChip(text, selected, tapped)
	c.swatch = min(k, tone.KindCount)
	return c
}

// SetText changes the words.
func (c *Chip) SetText(text string) {
	c.text = text
	c.Refresh()
}

// SetSelected shows the pill as chosen or not.
func (c *Chip) SetSelected(on bool) {
	c.selected = on
	c.Refresh()
}

// SetCompact leaves the words of a pill for a kind of marks out, so that its
// letter alone is shown; others stay as they are.
func (c *Chip) SetCompact(on bool) {
	if c.swatch < tone.KindCount && c.compact != on {
		c.compact = on
		c.Refresh()
	}
}

// Text is the pill's words.
func (c *Chip) Text() string { return c.text }

// Selected reports whether the pill is shown as chosen.
func (c *Chip) Selected() bool { return c.selected }

const (
	chipPad   = 11
	chipArrow = 13
)

// swatchSide is the side of the ground that shows a kind's ink.
func swatchSide() float32 { return glyph.Round(glyph.Themed(1, fyne.TextStyle{}).Size * 1.24) }

func (c *Chip) face() glyph.Typeface { return glyph.Themed(.92, fyne.TextStyle{}) }

// LeastSize is the least size of the drawing.
func (c *Chip) LeastSize() fyne.Size { return c.Least(c.compact) }

// Least is the size that the pill needs, one for a kind of marks with its
// letter alone when it is compact.
func (c *Chip) Least(compact bool) fyne.Size {
	f := c.face()
	if compact && c.swatch < tone.KindCount {
		return fyne.NewSize(swatchSide()+4+chipPad, f.Line()+8)
	}
	w := glyph.Round(f.Measure(c.text)) + 2*chipPad
	if c.swatch < tone.KindCount {
		w += swatchSide() + 4
	}
	if c.menu {
		w += chipArrow
	}
	return fyne.NewSize(w, f.Line()+8)
}

// CreateRenderer implements fyne.Widget.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(c) }

// inks are the ground, the edge and the text of the pill. A chosen kind keeps
// a light ground, so that its ink can be seen.
func (c *Chip) inks(p *tone.Palette) (ground, edge, ink color.NRGBA) {
	ground, edge, ink = p.Card, p.Rule, p.Text
	switch {
	case c.selected && c.swatch == tone.KindCount:
		ground, edge, ink = p.Strong, p.Strong, p.OnStrong
	case c.selected:
		edge = p.Mark(c.swatch).Line
	case c.swatch < tone.KindCount:
		ground, ink = p.Page, p.Muted
	}
	if c.Disabled() {
		ink = tone.Fade(p.Muted, 0x99)
	}
	return ground, edge, ink
}

// Draw draws it with a pen.
func (c *Chip) Draw(p *glyph.Pen, size fyne.Size) {
	pal, f := tone.Colors(), c.face()
	ground, edge, ink := c.inks(pal)
	width := float32(1)
	if c.focused {
		edge, width = pal.Accent, 2
	}
	p.Frame(glyph.At(.5, .5, size.Width-1, size.Height-1), glyph.Frame{Ground: ground, Edge: edge, Width: width, Radius: size.Height / 2})
	if c.hovered && !c.Disabled() {
		p.Box(glyph.At(0, 0, size.Width, size.Height), tone.Fade(ink, 0x14), size.Height/2)
	}
	if c.compact {
		side := swatchSide()
		c.drawSwatch(p, pal, glyph.At((size.Width-side)/2, (size.Height-side)/2, side, side-1))
		return
	}
	x := chipPad + max(0, glyph.Round((size.Width-c.LeastSize().Width)/2))
	if c.swatch < tone.KindCount {
		side := swatchSide()
		c.drawSwatch(p, pal, glyph.At(x-2, (size.Height-side)/2, side, side-1))
		x += side + 4
	}
	p.Write(c.text, x, 0, size.Height, f, ink)
	if c.menu {
		c.drawArrow(p, fyne.NewPos(x+glyph.Round(f.Measure(c.text))+chipArrow-7, size.Height/2), ink)
	}
}

// drawSwatch draws how the kind's marks look: ground, underline, letter.
func (c *Chip) drawSwatch(p *glyph.Pen, pal *tone.Palette, r glyph.Rect) {
	m, f := pal.Mark(c.swatch), glyph.Themed(.75, glyph.Bold())
	if !c.selected {
		m.Tint, m.Line = pal.Missing, pal.Muted
	}
	p.Box(r, m.Tint, 3)
	p.Box(glyph.At(r.X, r.Y+r.H-1.5, r.W, 1.5), m.Line, 0)
	s := c.swatch.Letter()
	p.Write(s, r.X+(r.W-f.Measure(s))/2, r.Y, r.H-1, f, m.Line)
}

// drawArrow draws a small arrow down.
func (c *Chip) drawArrow(p *glyph.Pen, at fyne.Position, ink color.Color) {
	p.Stroke(at.AddXY(0, -2), at.AddXY(3.5, 2), 1.4, ink)
	p.Stroke(at.AddXY(3.5, 2), at.AddXY(7, -2), 1.4, ink)
}
