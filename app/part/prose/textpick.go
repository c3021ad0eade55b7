package prose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
)

// Pickable is a widget with text that the pointer can select. Places are bytes of
// the text as it is drawn.
type Pickable interface {
	fyne.CanvasObject
	// TextAt is the place nearest to a point, TextBetween the text of a stretch.
	TextAt(at fyne.Position) int
	TextBetween(from, to int) string
}

// TextPick is the selection in a Pickable. While there is one, it holds the
// keyboard: a copy takes the text, all else goes to the window; when it loses the
// keyboard, nothing is selected any more. The zero value is not of use: see
// NewTextPick.
type TextPick struct {
	owner    Pickable
	dragging bool
	on       bool
	a, z     int
	holder   *pickHolder
}

// NewTextPick makes the selection of a widget, nothing selected.
func NewTextPick(owner Pickable) *TextPick {
	t := &TextPick{owner: owner}
	t.holder = &pickHolder{pick: t}
	t.holder.ExtendBaseWidget(t.holder)
	return t
}

// Dragged selects from the point where the drag began.
func (t *TextPick) Dragged(e *fyne.DragEvent) {
	if !t.dragging {
		t.dragging, t.on = true, true
		t.a = t.owner.TextAt(e.Position.SubtractXY(e.Dragged.DX, e.Dragged.DY))
	}
	t.z = t.owner.TextAt(e.Position)
	t.owner.Refresh()
}

// DragEnd takes the keyboard for what is selected.
func (t *TextPick) DragEnd() {
	t.dragging = false
	if t.a == t.z {
		t.Clear()
		return
	}
	if c := canvasOf(t.owner); c != nil {
		c.Focus(t.holder)
	}
}

// Range is what is selected; false for nothing.
func (t *TextPick) Range() (from, to int, ok bool) {
	if t == nil || !t.on || t.a == t.z {
		return 0, 0, false
	}
	return min(t.a, t.z), max(t.a, t.z), true
}

// Holder is the object that has the keyboard: the widget draws it with its text.
func (t *TextPick) Holder() fyne.CanvasObject { return t.holder }

// Text is the text that is selected.
func (t *TextPick) Text() string {
	from, to, ok := t.Range()
	if !ok {
		return ""
	}
	return t.owner.TextBetween(from, to)
}

// Clear selects nothing.
func (t *TextPick) Clear() {
	if t.on && !t.dragging {
		t.on = false
		t.owner.Refresh()
	}
}

// pickHolder has the keyboard while text is selected. It has no size.
type pickHolder struct {
	widget.BaseWidget
	pick *TextPick
}

// FocusGained implements fyne.Focusable.
func (h *pickHolder) FocusGained() {}

// FocusLost implements fyne.Focusable.
func (h *pickHolder) FocusLost() { h.pick.Clear() }

// TypedRune implements fyne.Focusable.
func (h *pickHolder) TypedRune(r rune) { HandRune(h, r) }

// TypedKey implements fyne.Focusable.
func (h *pickHolder) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyEscape {
		LeaveKeys(h)
		return
	}
	HandKey(h, e)
}

// TypedShortcut copies what is selected; other shortcuts go to the window.
func (h *pickHolder) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutCopy); ok {
		fyne.CurrentApp().Clipboard().SetContent(h.pick.Text())
		return
	}
	if c, ok := canvasOf(h).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

// CreateRenderer implements fyne.Widget: there is nothing to see.
func (h *pickHolder) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{})
}

// ByteNear is the byte of a text, on the edge of a letter, nearest to x.
func ByteNear(s string, x float32, measure glyph.Measure) int {
	var before float32
	for i, c := range s {
		after := measure(s[:i+len(string(c))])
		if x < (before+after)/2 {
			return i
		}
		before = after
	}
	return len(s)
}
