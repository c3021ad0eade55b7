package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// field is an entry that hands keys on which an entry has no use for.
type field struct {
	widget.Entry
	// keys gets every named key first and returns true when it took it.
	keys func(fyne.KeyName) bool
}

func newField(placeholder string) *field {
	f := &field{}
	f.PlaceHolder = placeholder
	f.ExtendBaseWidget(f)
	return f
}

// TypedKey is Fyne's.
func (f *field) TypedKey(e *fyne.KeyEvent) {
	if f.keys == nil || !f.keys(e.Name) {
		f.Entry.TypedKey(e)
	}
}
