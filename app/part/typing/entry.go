package typing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
)

// Field is an entry that hands keys on which an entry has no use for.
type Field struct {
	widget.Entry
	// keys gets every named key first and returns true when it took it.
	Keys func(fyne.KeyName) bool
	// tab takes the Tab key, back is true with Shift; nil leaves it to Fyne.
	Tab   func(back bool)
	Shift bool
}

// NewField makes an empty field with words that say what to type.
func NewField(placeholder string) *Field {
	f := &Field{}
	f.PlaceHolder = placeholder
	f.ExtendBaseWidget(f)
	return f
}

// AcceptsTab is Fyne's.
func (f *Field) AcceptsTab() bool { return f.Tab != nil }

// KeyDown is Fyne's.
func (f *Field) KeyDown(e *fyne.KeyEvent) {
	f.Shift = f.Shift || isShift(e.Name)
	f.Entry.KeyDown(e)
}

// KeyUp is Fyne's.
func (f *Field) KeyUp(e *fyne.KeyEvent) {
	f.Shift = f.Shift && !isShift(e.Name)
	f.Entry.KeyUp(e)
}

func isShift(n fyne.KeyName) bool { return n == desktop.KeyShiftLeft || n == desktop.KeyShiftRight }

// TypedKey is Fyne's.
func (f *Field) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyTab && f.Tab != nil {
		f.Tab(f.Shift)
		return
	}
	if f.Keys == nil || !f.Keys(e.Name) {
		f.Entry.TypedKey(e)
	}
}

// TypedShortcut is Fyne's: what an entry has no use for goes to the window.
func (f *Field) TypedShortcut(s fyne.Shortcut) {
	if !handShortcut(f, s) {
		f.Entry.TypedShortcut(s)
	}
}

// handShortcut gives a shortcut that an entry has no use for to the window, and
// reports whether it did.
func handShortcut(o fyne.CanvasObject, s fyne.Shortcut) bool {
	custom, ok := s.(*desktop.CustomShortcut)
	if !ok || custom.Modifier&fyne.KeyModifierAlt == 0 && (custom.KeyName == fyne.KeyLeft || custom.KeyName == fyne.KeyRight) {
		return false // from word to word
	}
	c, ok := fyne.CurrentApp().Driver().CanvasForObject(o).(fyne.Shortcutable)
	if ok {
		c.TypedShortcut(s)
	}
	return ok
}

// OnEscape calls f for the Escape key.
func OnEscape(f func()) func(fyne.KeyName) bool {
	return func(n fyne.KeyName) bool {
		if n != fyne.KeyEscape {
			return false
		}
		f()
		return true
	}
}

// Prompt is a page with one line to type.
type Prompt struct {
	field  *Field
	object fyne.CanvasObject
}

// NewPrompt makes the page with a value to start from and the name of its
// button; done gets what was typed, close is called for Escape.
func NewPrompt(value, button string, done func(string), close func()) *Prompt {
	p := &Prompt{field: NewField("")}
	p.field.SetText(value)
	p.field.OnSubmitted = done
	p.field.Keys = OnEscape(close)
	p.object = lay.Fixed(fyne.NewSize(440, 0), lay.NewColumn(lay.Column{Gap: 10}, p.field,
		lay.NewSides(prose.NewLine(), press.NewMainButton(button, func() { done(p.field.Text) }))))
	return p
}

// Object is the page.
func (p *Prompt) Object() fyne.CanvasObject { return p.object }

// Field takes the keyboard.
func (p *Prompt) Field() fyne.Focusable { return p.field }

// SaveWays are what can be done on a page that asks where to save a file; each
// gets the path that was typed.
type SaveWays struct {
	Save, Folder func(path string)
	Close        func()
}

// SavePrompt is a page that asks for the path of a file.
type SavePrompt struct {
	field  *Field
	object fyne.CanvasObject
}

// NewSavePrompt makes the page with a path to start from and the name of its
// button.
func NewSavePrompt(path, button string, w SaveWays) *SavePrompt {
	p := &SavePrompt{field: NewField("")}
	p.field.SetText(path)
	p.field.OnSubmitted = w.Save
	p.field.Keys = OnEscape(w.Close)
	folder := press.NewTouchLink(told.Told("bench.save.folder"), func() { w.Folder(p.field.Text) })
	p.object = lay.Fixed(fyne.NewSize(560, 0), lay.NewColumn(lay.Column{Gap: 10}, p.field,
		lay.NewSides(folder, press.NewMainButton(button, func() { w.Save(p.field.Text) }))))
	return p
}

// Object is the page.
func (p *SavePrompt) Object() fyne.CanvasObject { return p.object }

// Field takes the keyboard.
func (p *SavePrompt) Field() fyne.Focusable { return p.field }
