package view

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Caps is a small heading in spaced capitals ("EVIDENCE").
type Caps struct {
	widget.BaseWidget
	text string
}

// NewCaps makes a heading; its text is written in capitals.
func NewCaps(text string) *Caps {
	c := &Caps{text: strings.ToUpper(text)}
	c.ExtendBaseWidget(c)
	return c
}

// SetText changes the words.
func (c *Caps) SetText(text string) {
	c.text = strings.ToUpper(text)
	c.Refresh()
}

// capsSpace is what stands between the letters.
const capsSpace = .8

func (c *Caps) face() typeface { return themed(.8, bold()) }

func (c *Caps) least() fyne.Size {
	f := c.face()
	var w float32
	for _, r := range c.text {
		w += f.measure(string(r)) + capsSpace
	}
	return fyne.NewSize(round(w+.5), f.line()+4)
}

func (c *Caps) draw(p *pen, size fyne.Size) {
	f, ink := c.face(), Colors().Muted
	x := float32(0)
	for _, r := range c.text {
		if r != ' ' {
			p.write(string(r), x, 0, size.Height, f, ink)
		}
		x += f.measure(string(r)) + capsSpace
	}
}

// CreateRenderer implements fyne.Widget.
func (c *Caps) CreateRenderer() fyne.WidgetRenderer { return newSketch(c) }
