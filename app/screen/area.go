package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// area is a field for several lines that is as high as its text.
type area struct {
	field
	least int               // lines
	typed func(text string) // nil for nothing
	grown func()            // when it wants another height
	high  float32
}

func newArea(placeholder string, least int) *area {
	a := &area{least: least}
	a.MultiLine, a.Wrapping, a.PlaceHolder = true, fyne.TextWrapWord, placeholder
	a.OnChanged = a.changed
	a.ExtendBaseWidget(a)
	return a
}

func (a *area) changed(text string) {
	if h := a.HeightFor(a.Size().Width); h != a.high {
		a.high = h
		if a.grown != nil {
			a.grown()
		}
	}
	if a.typed != nil {
		a.typed(text)
	}
}

// set shows a text that was not typed here.
func (a *area) set(text string) {
	if a.Text == text {
		return
	}
	typed := a.typed
	a.typed = nil
	a.SetText(text)
	a.typed = typed
}

// HeightFor is the height of all lines at a width.
func (a *area) HeightFor(width float32) float32 {
	text := a.Text
	if text == "" {
		text = a.PlaceHolder
	}
	size := theme.Size(theme.SizeNameText)
	f := newFlow(run{text: text})
	f.wrap(max(1, width-4*theme.InnerPadding()))
	line := fyne.MeasureText("M", size, fyne.TextStyle{}).Height
	return float32(max(a.least, len(f.lines)))*line + 2*theme.InnerPadding() + 2*theme.Size(theme.SizeNameInputBorder)
}

// MinSize is one line.
func (a *area) MinSize() fyne.Size { return fyne.NewSize(60, a.HeightFor(a.Size().Width)) }

// TypedShortcut is Fyne's: what an entry has no use for goes to the window.
func (a *area) TypedShortcut(s fyne.Shortcut) {
	if !handShortcut(a, s) {
		a.Entry.TypedShortcut(s)
	}
}
