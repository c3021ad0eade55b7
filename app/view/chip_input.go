package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Tapped implements fyne.Tappable.
func (c *Chip) Tapped(*fyne.PointEvent) {
	if c.OnTapped != nil && !c.Disabled() {
		c.OnTapped()
	}
}

// TypedKey implements fyne.Focusable.
func (c *Chip) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		c.Tapped(nil)
	}
}

// TypedRune implements fyne.Focusable.
func (c *Chip) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (c *Chip) FocusGained() { c.set(&c.focused, true) }

// FocusLost implements fyne.Focusable.
func (c *Chip) FocusLost() { c.set(&c.focused, false) }

// MouseIn implements desktop.Hoverable.
func (c *Chip) MouseIn(*desktop.MouseEvent) { c.set(&c.hovered, true) }

// MouseMoved implements desktop.Hoverable.
func (c *Chip) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *Chip) MouseOut() { c.set(&c.hovered, false) }

// Cursor implements desktop.Cursorable.
func (c *Chip) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (c *Chip) set(flag *bool, on bool) {
	*flag = on
	c.Refresh()
}
