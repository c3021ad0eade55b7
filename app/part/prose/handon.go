package prose

import (
	"fyne.io/fyne/v2"
)

// HandKey gives a key that an object with the keyboard has no use for to the
// window, so that no key is dead while a pill or a line has the keyboard.
func HandKey(o fyne.CanvasObject, e *fyne.KeyEvent) {
	if c := canvasOf(o); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(e)
	}
}

// HandRune gives a typed letter to the window.
func HandRune(o fyne.CanvasObject, r rune) {
	if c := canvasOf(o); c != nil && c.OnTypedRune() != nil {
		c.OnTypedRune()(r)
	}
}

// LeaveKeys takes the keyboard from an object and leaves it to the window.
func LeaveKeys(o fyne.Focusable) {
	if c := canvasOf(o.(fyne.CanvasObject)); c != nil && c.Focused() == o {
		c.Unfocus()
	}
}

func canvasOf(o fyne.CanvasObject) fyne.Canvas { return fyne.CurrentApp().Driver().CanvasForObject(o) }
