package press

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// Touch is a box that the keyboard reaches too: Tab goes to it, Enter and
// Space press it; other keys mean what they mean to the window. A press by the
// pointer leaves the keyboard to the window.
type Touch struct {
	Box
	Keys  func(fyne.KeyName) bool // gets all other named keys first; nil for none
	Seen  func(focused bool)      // nil for nothing
	plain tone.Ink                // its edge without the keyboard
	Typed func(rune)              // gets what is typed; nil leaves it to the window
}

// NewTouch makes a box that the keyboard reaches.
func NewTouch(look BoxLook, c lay.Column, os ...fyne.CanvasObject) *Touch {
	t := &Touch{Box: Box{BoxLook: look, Content: lay.NewColumn(c, os...)}, plain: look.Edge}
	t.ExtendBaseWidget(t)
	return t
}

// NewTouchLink is a word that can be pressed.
func NewTouchLink(text string, tap func()) *Touch {
	return NewTouch(BoxLook{Hover: tone.Veil, Round: 4, Tap: tap, Label: text}, lay.Column{PadX: 4},
		prose.NewLine(prose.Run{Text: text, Ink: tone.Accent, Size: theme.SizeNameCaptionText}))
}

// OwnWidth is none: it takes the width that it is given.
func (t *Touch) OwnWidth() float32 { return 0 }

// Tapped is Fyne's.
func (t *Touch) Tapped(e *fyne.PointEvent) {
	prose.LeaveKeys(t)
	t.Box.Tapped(e)
}

// FocusGained is Fyne's.
func (t *Touch) FocusGained() { t.focus(true) }

// FocusLost is Fyne's.
func (t *Touch) FocusLost() { t.focus(false) }

func (t *Touch) focus(on bool) {
	t.Edge = t.plain
	if on {
		t.Edge = t.focusEdge()
	}
	if t.Seen != nil {
		t.Seen(on)
	}
	t.Refresh()
}

// focusEdge is the edge while the box has the keyboard: one that its ground does not
// swallow.
func (t *Touch) focusEdge() tone.Ink {
	if t.Fill != nil && t.Fill.Color() == tone.Ink(tone.Accent).Color() {
		return tone.Plain
	}
	return tone.Accent
}

// TypedKey is Fyne's.
func (t *Touch) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		t.Tap()
	default:
		if t.Keys == nil || !t.Keys(e.Name) {
			prose.HandKey(t, e)
		}
	}
}

// TypedRune is Fyne's.
func (t *Touch) TypedRune(r rune) {
	if t.Typed != nil && r != ' ' { // Space presses
		t.Typed(r)
		return
	}
	prose.HandRune(t, r)
}
