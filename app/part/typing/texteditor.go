package typing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// TextEditor is the text of an article while it is edited by hand.
type TextEditor struct {
	widget.Entry
	left func() // for Escape
}

// NewTextEditor shows a text to edit; left is called for Escape.
func NewTextEditor(text string, left func()) *TextEditor {
	e := &TextEditor{left: left}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.ExtendBaseWidget(e)
	e.SetText(text)
	return e
}

// TypedKey is Fyne's.
func (e *TextEditor) TypedKey(k *fyne.KeyEvent) {
	if k.Name == fyne.KeyEscape {
		e.left()
		return
	}
	e.Entry.TypedKey(k)
}
