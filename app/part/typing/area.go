package typing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/prose"
)

// Area is a field for several lines that is as high as its text.
type Area struct {
	Field
	Least int               // lines
	Typed func(text string) // nil for nothing
	Grown func()            // when it wants another height
	high  float32
}

// NewArea makes an empty field of at least so many lines, with words that say what to type.
func NewArea(placeholder string, least int) *Area {
	a := &Area{Least: least}
	a.MultiLine, a.Wrapping, a.PlaceHolder = true, fyne.TextWrapWord, placeholder
	a.OnChanged = a.changed
	a.ExtendBaseWidget(a)
	return a
}

func (a *Area) changed(text string) {
	if h := a.HeightFor(a.Size().Width); h != a.high {
		a.high = h
		if a.Grown != nil {
			a.Grown()
		}
	}
	if a.Typed != nil {
		a.Typed(text)
	}
}

// Set shows a text that was not typed here.
func (a *Area) Set(text string) {
	if a.Text == text {
		return
	}
	typed := a.Typed
	a.Typed = nil
	a.SetText(text)
	a.Typed = typed
}

// HeightFor is the height of all lines at a width.
func (a *Area) HeightFor(width float32) float32 {
	text := a.Text
	if text == "" {
		text = a.PlaceHolder
	}
	size := theme.Size(theme.SizeNameText)
	f := prose.NewFlow(prose.Run{Text: text})
	f.Wrap(max(1, width-4*theme.InnerPadding()))
	line := fyne.MeasureText("M", size, fyne.TextStyle{}).Height
	return float32(max(a.Least, len(f.Lines)))*line + 2*theme.InnerPadding() + 2*theme.Size(theme.SizeNameInputBorder)
}

// MinSize is one line.
func (a *Area) MinSize() fyne.Size { return fyne.NewSize(60, a.HeightFor(a.Size().Width)) }

// TypedShortcut is Fyne's: what an entry has no use for goes to the window.
func (a *Area) TypedShortcut(s fyne.Shortcut) {
	if !handShortcut(a, s) {
		a.Entry.TypedShortcut(s)
	}
}
