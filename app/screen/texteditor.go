package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// textEditor is the text of an article while it is edited by hand.
type textEditor struct {
	widget.Entry
	left func() // for Escape
}

func newTextEditor(text string, left func()) *textEditor {
	e := &textEditor{left: left}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.ExtendBaseWidget(e)
	e.SetText(text)
	return e
}

// TypedKey is Fyne's.
func (e *textEditor) TypedKey(k *fyne.KeyEvent) {
	if k.Name == fyne.KeyEscape {
		e.left()
		return
	}
	e.Entry.TypedKey(k)
}
