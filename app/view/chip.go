package view

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
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
	swatch   Kind // kinds: none
	menu     bool
	compact  bool
	hovered  bool
	focused  bool
}

// NewChip makes a pill.
func NewChip(text string, selected bool, tapped func()) *Chip {
	c := &Chip{text: text, selected: selected, swatch: kinds, OnTapped: tapped}
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
func NewKindChip(k Kind, text string, selected bool, tapped func()) *Chip {
	c := NewChip(text, selected, tapped)
	c.swatch = min(k, kinds)
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
	if c.swatch < kinds && c.compact != on {
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
func swatchSide() float32 { return round(themed(1, fyne.TextStyle{}).size * 1.24) }

func (c *Chip) face() typeface { return themed(.92, fyne.TextStyle{}) }

func (c *Chip) least() fyne.Size { return c.Least(c.compact) }

// Least is the size that the pill needs, one for a kind of marks with its
// letter alone when it is compact.
func (c *Chip) Least(compact bool) fyne.Size {
	f := c.face()
	if compact && c.swatch < kinds {
		return fyne.NewSize(swatchSide()+4+chipPad, f.line()+8)
	}
	w := round(f.measure(c.text)) + 2*chipPad
	if c.swatch < kinds {
		w += swatchSide() + 4
	}
	if c.menu {
		w += chipArrow
	}
	return fyne.NewSize(w, f.line()+8)
}

// CreateRenderer implements fyne.Widget.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer { return newSketch(c) }

// inks are the ground, the edge and the text of the pill. A chosen kind keeps
// a light ground, so that its ink can be seen.
func (c *Chip) inks(p *Palette) (ground, edge, ink color.NRGBA) {
	ground, edge, ink = p.Card, p.Rule, p.Text
	switch {
	case c.selected && c.swatch == kinds:
		ground, edge, ink = p.Strong, p.Strong, p.OnStrong
	case c.selected:
		edge = p.Mark(c.swatch).Line
	case c.swatch < kinds:
		ground, ink = p.Page, p.Muted
	}
	if c.Disabled() {
		ink = Fade(p.Muted, 0x99)
	}
	return ground, edge, ink
}

func (c *Chip) draw(p *pen, size fyne.Size) {
	pal, f := Colors(), c.face()
	ground, edge, ink := c.inks(pal)
	width := float32(1)
	if c.focused {
		edge, width = pal.Accent, 2
	}
	p.frame(rect{.5, .5, size.Width - 1, size.Height - 1}, frame{ground, edge, width, size.Height / 2})
	if c.hovered && !c.Disabled() {
		p.box(rect{0, 0, size.Width, size.Height}, Fade(ink, 0x14), size.Height/2)
	}
	if c.compact {
		side := swatchSide()
		c.drawSwatch(p, pal, rect{(size.Width - side) / 2, (size.Height - side) / 2, side, side - 1})
		return
	}
	x := chipPad + max(0, round((size.Width-c.least().Width)/2))
	if c.swatch < kinds {
		side := swatchSide()
		c.drawSwatch(p, pal, rect{x - 2, (size.Height - side) / 2, side, side - 1})
		x += side + 4
	}
	p.write(c.text, x, 0, size.Height, f, ink)
	if c.menu {
		c.drawArrow(p, fyne.NewPos(x+round(f.measure(c.text))+chipArrow-7, size.Height/2), ink)
	}
}

// drawSwatch draws how the kind's marks look: ground, underline, letter.
func (c *Chip) drawSwatch(p *pen, pal *Palette, r rect) {
	m, f := pal.Mark(c.swatch), themed(.75, bold())
	if !c.selected {
		m.Tint, m.Line = pal.Missing, pal.Muted
	}
	p.box(r, m.Tint, 3)
	p.box(rect{r.x, r.y + r.h - 1.5, r.w, 1.5}, m.Line, 0)
	s := c.swatch.Letter()
	p.write(s, r.x+(r.w-f.measure(s))/2, r.y, r.h-1, f, m.Line)
}

// drawArrow draws a small arrow down.
func (c *Chip) drawArrow(p *pen, at fyne.Position, ink color.Color) {
	p.stroke(at.AddXY(0, -2), at.AddXY(3.5, 2), 1.4, ink)
	p.stroke(at.AddXY(3.5, 2), at.AddXY(7, -2), 1.4, ink)
}
