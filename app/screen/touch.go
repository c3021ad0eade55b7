package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
)

// touch is a box that the keyboard reaches too: Tab goes to it, Enter and
// Space press it; other keys mean what they mean to the window. A press by the
// pointer leaves the keyboard to the window.
type touch struct {
	box
	keys  func(fyne.KeyName) bool // gets all other named keys first; nil for none
	seen  func(focused bool)      // nil for nothing
	plain ink                     // its edge without the keyboard
	typed func(rune)              // gets what is typed; nil leaves it to the window
}

func newTouch(look boxLook, c column, os ...fyne.CanvasObject) *touch {
	t := &touch{box: box{boxLook: look, content: newColumn(c, os...)}, plain: look.edge}
	t.ExtendBaseWidget(t)
	return t
}

// newTouchLink is a word that can be pressed.
func newTouchLink(text string, tap func()) *touch {
	return newTouch(boxLook{hover: veil, round: 4, tap: tap, label: text}, column{padX: 4},
		newLine(run{text: text, ink: accent, size: theme.SizeNameCaptionText}))
}

// OwnWidth is none: it takes the width that it is given.
func (t *touch) OwnWidth() float32 { return 0 }

// Tapped is Fyne's.
func (t *touch) Tapped(e *fyne.PointEvent) {
	view.LeaveKeys(t)
	t.box.Tapped(e)
}

// FocusGained is Fyne's.
func (t *touch) FocusGained() { t.focus(true) }

// FocusLost is Fyne's.
func (t *touch) FocusLost() { t.focus(false) }

func (t *touch) focus(on bool) {
	t.edge = t.plain
	if on {
		t.edge = accent
	}
	if t.seen != nil {
		t.seen(on)
	}
	t.Refresh()
}

// TypedKey is Fyne's.
func (t *touch) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		t.tap()
	default:
		if t.keys == nil || !t.keys(e.Name) {
			view.HandKey(t, e)
		}
	}
}

// TypedRune is Fyne's.
func (t *touch) TypedRune(r rune) {
	if t.typed != nil && r != ' ' { // Space presses
		t.typed(r)
		return
	}
	view.HandRune(t, r)
}
