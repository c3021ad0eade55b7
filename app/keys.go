package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/screen"
)

// keyboard turns keys and menus into actions.
type keyboard struct {
	*stage
	actions []screen.Action // all that the reader can do, in the order of menus
}

// listen connects keys, dropped files and the closing of the window.
func (kb *keyboard) listen() {
	c := kb.win.Canvas()
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { kb.key(e.Name) })
	c.SetOnTypedRune(kb.rune)
	c.AddShortcut(&fyne.ShortcutPaste{}, func(fyne.Shortcut) { kb.w.incoming.paste() })
	c.AddShortcut(&fyne.ShortcutCopy{}, func(fyne.Shortcut) { kb.copySelection() })
	c.AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { kb.w.corrections.undo() })
	c.AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { kb.w.corrections.redo() })
	for _, n := range []fyne.KeyName{fyne.KeyPlus, "KP_Add"} {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: n, Modifier: ctrl}, func(fyne.Shortcut) { kb.w.frame.setText(kb.w.frame.text + 1) })
	}
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyEqual, Modifier: ctrl | fyne.KeyModifierShift}, func(fyne.Shortcut) { kb.w.frame.setText(kb.w.frame.text + 1) })
	kb.win.SetOnDropped(kb.w.incoming.dropped)
	kb.win.SetCloseIntercept(kb.w.close)
}

// key does the action of a named key. A page that lies over the window takes
// Escape and nothing else.
func (kb *keyboard) key(n fyne.KeyName) {
	kb.hover.Hide()
	if n == fyne.KeyEscape {
		kb.escape()
		return
	}
	if kb.covered() {
		return
	}
	if n == fyne.KeyEnter {
		n = fyne.KeyReturn
	}
	for _, a := range kb.actions {
		for _, k := range a.Keys {
			if k.Rune == 0 && k.Name == n && k.Mod == 0 {
				a.Do()
				return
			}
		}
	}
}

// rune does the action of a typed letter.
func (kb *keyboard) rune(r rune) {
	kb.hover.Hide()
	if kb.covered() || kb.w.incoming.showsAdding() && r != '?' && r != '/' {
		return // letters mean the event, which is not in sight
	}
	for _, a := range kb.actions {
		for _, k := range a.Keys {
			if k.Rune == r {
				a.Do()
				return
			}
		}
	}
}

// fieldKey takes the keys that mean something while the reader types into the
// search field.
func (kb *keyboard) fieldKey(n fyne.KeyName) bool {
	switch n {
	case fyne.KeyF9, fyne.KeyF11:
		kb.key(n)
	case fyne.KeyEscape, fyne.KeyDown:
		kb.win.Canvas().Unfocus()
	default:
		return false
	}
	return true
}

// escape takes away what lies over the window, else the notice, else the
// selection.
func (kb *keyboard) escape() {
	switch {
	case kb.popup != nil:
		kb.closePopup()
	case kb.files != nil:
		kb.files.Dismiss()
	case kb.covered():
		kb.win.Canvas().Overlays().Top().Hide()
	case kb.s.Notice() != "":
		kb.s.DismissNotice()
	case kb.w.finder.query != "":
		kb.w.shelf.library.ClearSearch()
	case kb.w.incoming.showsAdding():
		kb.w.incoming.leaveAdding()
	default:
		kb.typeKey(fyne.KeyEscape)
		kb.w.cursor.quote = -1
		kb.s.SelectRow(-1)
		kb.w.refresh()
	}
}

func (kb *keyboard) typeKey(n fyne.KeyName) {
	if kb.w.incoming.showsAdding() {
		kb.stepDraft(n)
		return
	}
	if r := kb.w.centre.reader(); r != nil {
		r.Type(&fyne.KeyEvent{Name: n})
	}
}

func (kb *keyboard) typeRune(c rune) {
	if r := kb.w.centre.reader(); r != nil {
		r.Rune(c)
	}
}

func (kb *keyboard) copySelection() {
	if r := kb.w.centre.reader(); r != nil {
		r.CopySelection()
	}
}

// stepDraft moves through the inputs on the page for adding.
func (kb *keyboard) stepDraft(n fyne.KeyName) {
	switch n {
	case fyne.KeyDown:
		kb.w.incoming.adding.Step(1)
	case fyne.KeyUp:
		kb.w.incoming.adding.Step(-1)
	}
}

// showEvidence unfolds the panel at the right and fills it.
func (kb *keyboard) showEvidence() {
	kb.w.frame.unfold(1)
	kb.typeKey(fyne.KeyReturn)
}

func (kb *keyboard) showKeys() {
	kb.show("Keys", screen.NewKeys(kb.actions, kb.win.Canvas().Size()), nil)
}

// showPalette opens the command palette.
func (kb *keyboard) showPalette() {
	kb.closePopup()
	p := screen.NewPalette(append(slices.Clone(kb.actions), kb.w.shelf.eventActions()...))
	p.Close = kb.closePopup
	kb.lay(p.Object())
	kb.win.Canvas().Focus(p.Field())
}
