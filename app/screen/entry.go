package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// field is an entry that hands keys on which an entry has no use for.
type field struct {
	widget.Entry
	// keys gets every named key first and returns true when it took it.
	keys func(fyne.KeyName) bool
	// tab takes the Tab key, back is true with Shift; nil leaves it to Fyne.
	tab   func(back bool)
	shift bool
}

func newField(placeholder string) *field {
	f := &field{}
	f.PlaceHolder = placeholder
	f.ExtendBaseWidget(f)
	return f
}

// AcceptsTab is Fyne's.
func (f *field) AcceptsTab() bool { return f.tab != nil }

// KeyDown is Fyne's.
func (f *field) KeyDown(e *fyne.KeyEvent) {
	f.shift = f.shift || isShift(e.Name)
	f.Entry.KeyDown(e)
}

// KeyUp is Fyne's.
func (f *field) KeyUp(e *fyne.KeyEvent) {
	f.shift = f.shift && !isShift(e.Name)
	f.Entry.KeyUp(e)
}

func isShift(n fyne.KeyName) bool { return n == desktop.KeyShiftLeft || n == desktop.KeyShiftRight }

// TypedKey is Fyne's.
func (f *field) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyTab && f.tab != nil {
		f.tab(f.shift)
		return
	}
	if f.keys == nil || !f.keys(e.Name) {
		f.Entry.TypedKey(e)
	}
}

// TypedShortcut is Fyne's: what an entry has no use for goes to the window.
func (f *field) TypedShortcut(s fyne.Shortcut) {
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

// onEscape calls f for the Escape key.
func onEscape(f func()) func(fyne.KeyName) bool {
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
	field  *field
	object fyne.CanvasObject
}

// NewPrompt makes the page with a value to start from and the name of its
// button; done gets what was typed, close is called for Escape.
func NewPrompt(value, button string, done func(string), close func()) *Prompt {
	p := &Prompt{field: newField("")}
	p.field.SetText(value)
	p.field.OnSubmitted = done
	p.field.keys = onEscape(close)
	p.object = fixed(fyne.NewSize(440, 0), newColumn(column{gap: 10}, p.field,
		newSides(newLine(), NewMainButton(button, func() { done(p.field.Text) }))))
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
	field  *field
	object fyne.CanvasObject
}

// NewSavePrompt makes the page with a path to start from and the name of its
// button.
func NewSavePrompt(path, button string, w SaveWays) *SavePrompt {
	p := &SavePrompt{field: newField("")}
	p.field.SetText(path)
	p.field.OnSubmitted = w.Save
	p.field.keys = onEscape(w.Close)
	folder := newTouchLink(told("bench.save.folder"), func() { w.Folder(p.field.Text) })
	p.object = fixed(fyne.NewSize(560, 0), newColumn(column{gap: 10}, p.field,
		newSides(folder, NewMainButton(button, func() { w.Save(p.field.Text) }))))
	return p
}

// Object is the page.
func (p *SavePrompt) Object() fyne.CanvasObject { return p.object }

// Field takes the keyboard.
func (p *SavePrompt) Field() fyne.Focusable { return p.field }
