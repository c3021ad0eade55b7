package app

import (
	"runtime/debug"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/command"
	"parallax/app/part/menu"
)

// keyboard turns keys and menus into actions.
type keyboard struct {
	*stage
	actions []menu.Action // all that the reader can do, in the order of menus
	bar     *menu.MenuBar
}

// listen connects keys, dropped files and the closing of the window.
func (kb *keyboard) listen() {
	c := kb.win.Canvas()
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { kb.key(e.Name) })
	c.SetOnTypedRune(kb.rune)
	for _, s := range kb.shortcuts() {
		c.AddShortcut(s.keys, func(fyne.Shortcut) { s.do() })
	}
	kb.win.SetOnDropped(kb.w.incoming.dropped)
	kb.win.SetCloseIntercept(kb.w.close)
}

// chord is a key with modifiers, and what it does.
type chord struct {
	keys fyne.Shortcut
	do   func()
}

// shortcuts are the keys with modifiers: those of actions, those that open
// menus, and other ways to type "+".
func (kb *keyboard) shortcuts() []chord {
	var out []chord
	for _, a := range kb.actions {
		for _, k := range a.Keys {
			if s := shortcut(k); s != nil {
				out = append(out, chord{s, func() { kb.press(k) }})
			}
		}
	}
	for i, r := range kb.bar.Letters() {
		key := fyne.KeyName(strings.ToUpper(string(r)))
		out = append(out, chord{&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt}, func() { kb.bar.Open(i) }})
	}
	for _, plus := range []desktop.CustomShortcut{
		{KeyName: fyne.KeyPlus, Modifier: ctrl}, {KeyName: "KP_Add", Modifier: ctrl}, {KeyName: fyne.KeyEqual, Modifier: ctrl | fyne.KeyModifierShift},
	} {
		out = append(out, chord{&plus, func() { kb.w.frame.setText(kb.w.frame.text + 1) }})
	}
	return out
}

// shortcut is what Fyne calls a key with a modifier, nil for one without.
func shortcut(k menu.Key) fyne.Shortcut {
	switch {
	case k.Rune != 0 || k.Mod == 0:
		return nil
	case k.Mod != ctrl:
	case k.Name == fyne.KeyV:
		return &fyne.ShortcutPaste{}
	case k.Name == fyne.KeyC:
		return &fyne.ShortcutCopy{}
	case k.Name == fyne.KeyZ:
		return &fyne.ShortcutUndo{}
	case k.Name == fyne.KeyY:
		return &fyne.ShortcutRedo{}
	}
	return &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Mod}
}

// press does the first action that a key means at this place.
func (kb *keyboard) press(k menu.Key) {
	for _, a := range kb.actions {
		if slices.Contains(a.Keys, k) && a.Meant() {
			kb.w.turn(a.Do)
			return
		}
	}
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
	kb.press(named(n))
}

// rune does the action of a typed letter. While articles are added letters do
// nothing: they mean the event, which is not in sight.
func (kb *keyboard) rune(r rune) {
	kb.hover.Hide()
	if kb.covered() || kb.w.incoming.showsAdding() && r != '?' && r != '/' {
		return
	}
	kb.press(menu.Key{Rune: r})
}

// fieldKey takes the keys that mean something while the reader types into the
// search field.
func (kb *keyboard) fieldKey(n fyne.KeyName) bool {
	switch n {
	case fyne.KeyF1, fyne.KeyF9, fyne.KeyF10, fyne.KeyF11:
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

// showHelp shows the keys, the words or what the program says about itself.
func (kb *keyboard) showHelp(part int) {
	about := menu.About{Version: title + " " + command.Version, Modules: modules()}
	if kb.lib != nil {
		about.Library = kb.lib.Path()
	}
	kb.show("Help", menu.NewHelp(kb.actions, about, kb.win.Canvas().Size(), part).Object(), nil)
}

// modules are the parts of the program that others made.
func modules() []string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil
	}
	var out []string
	for _, m := range info.Deps {
		out = append(out, m.Path+" "+m.Version)
	}
	return out
}

// showPalette opens the command palette.
func (kb *keyboard) showPalette() {
	kb.closePopup()
	p := menu.NewPalette(append(slices.Clone(kb.actions), kb.w.shelf.eventActions()...))
	p.Close = kb.closePopup
	kb.lay(p.Object())
	p.Grown = kb.popup.Refresh
	kb.win.Canvas().Focus(p.Field())
}
