package chip

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/part/prose"
)

// Tapped implements fyne.Tappable. A tap of the pointer leaves the keyboard to
// the window.
func (c *Chip) Tapped(e *fyne.PointEvent) {
	if e != nil {
		prose.LeaveKeys(c)
	}
	if c.OnTapped != nil && !c.Disabled() {
		c.OnTapped()
	}
}

// TypedKey implements fyne.Focusable.
func (c *Chip) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		c.Tapped(nil)
	default:
		prose.HandKey(c, ev)
	}
}

// TypedRune implements fyne.Focusable.
func (c *Chip) TypedRune(r rune) { prose.HandRune(c, r) }

// FocusGained implements fyne.Focusable.
func (c *Chip) FocusGained() { c.set(&c.focused, true) }

// FocusLost implements fyne.Focusable.
func (c *Chip) FocusLost() { c.set(&c.focused, false) }

// MouseIn implements desktop.Hoverable.
func (c *Chip) MouseIn(*desktop.MouseEvent) { c.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (c *Chip) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *Chip) MouseOut() { c.hover(false) }

func (c *Chip) hover(in bool) {
	c.set(&c.hovered, in)
	if c.OnHover != nil {
		c.OnHover(in)
	}
}

// Cursor implements desktop.Cursorable.
func (c *Chip) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (c *Chip) set(flag *bool, on bool) {
	*flag = on
	c.Refresh()
}
