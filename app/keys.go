package app

import (
	"runtime/debug"
	"slices"
	"strings"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/command"
	"parallax/app/part/menu"
	"parallax/app/stage"
)

// keyboard turns keys and menus into actions.
type keyboard struct {
	part
	actions []menu.Action // all that the reader can do, in the order of menus
	bar     *menu.MenuBar
	chords  []fyne.Shortcut // that the window listens to
}

// listen connects keys, dropped files and the closing of the window.
func (kb *keyboard) listen() {
	c := kb.Win.Canvas()
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { kb.key(e.Name) })
	c.SetOnTypedRune(kb.rune)
	for _, s := range kb.shortcuts() {
		kb.chordOf(s.keys, s.do)
	}
	kb.Win.SetOnDropped(kb.w.incoming.dropped)
	kb.Win.SetCloseIntercept(kb.w.close)
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
		{KeyName: fyne.KeyPlus, Modifier: stage.Ctrl}, {KeyName: "KP_Add", Modifier: stage.Ctrl}, {KeyName: fyne.KeyEqual, Modifier: stage.Ctrl | fyne.KeyModifierShift},
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
	case k.Mod != stage.Ctrl:
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
			kb.w.Turn(a.Do)
			return
		}
	}
}

// key does the action of a named key. A page that lies over the window takes
// Escape and nothing else.
func (kb *keyboard) key(n fyne.KeyName) {
	kb.Hover.Hide()
	if n == fyne.KeyEscape {
		kb.escape()
		return
	}
	if kb.Covered() {
		return
	}
	if n == fyne.KeyEnter {
		n = fyne.KeyReturn
	}
	kb.press(stage.Named(n))
}

// rune does the action of a typed letter. While articles are added letters do
// nothing: they mean the event, which is not in sight.
func (kb *keyboard) rune(r rune) {
	kb.Hover.Hide()
	if kb.Covered() || kb.w.incoming.showsAdding() && r != '?' && r != '/' {
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
		kb.Win.Canvas().Unfocus()
	default:
		return false
	}
	return true
}

// escape takes away what lies over the window, else the notice, else the
// selection.
func (kb *keyboard) escape() {
	switch {
	case kb.Popup != nil:
		kb.ClosePopup()
	case kb.Files != nil:
		kb.Files.Dismiss()
	case kb.Covered():
		kb.Win.Canvas().Overlays().Top().Hide()
	case kb.S.Notice() != "":
		kb.S.DismissNotice()
	case kb.w.finder.query != "":
		kb.w.shelf.library.ClearSearch()
	case kb.w.incoming.showsAdding():
		kb.w.incoming.leaveAdding()
	default:
		kb.typeKey(fyne.KeyEscape)
		kb.Cursor.Quote = -1
		kb.S.SelectRow(-1)
		kb.w.Refresh()
	}
}

func (kb *keyboard) typeKey(n fyne.KeyName) {
	if kb.w.incoming.showsAdding() {
		kb.stepDraft(n)
		return
	}
	if r := kb.w.centre.Reader(); r != nil {
		r.Type(&fyne.KeyEvent{Name: n})
	}
}

func (kb *keyboard) typeRune(c rune) {
	if r := kb.w.centre.Reader(); r != nil {
		r.Rune(c)
	}
}

func (kb *keyboard) copySelection() {
	if r := kb.w.centre.Reader(); r != nil {
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
	kb.w.frame.Unfold(1)
	kb.typeKey(fyne.KeyReturn)
}

// showHelp shows the keys, the words or what the program says about itself.
func (kb *keyboard) showHelp(part int) {
	about := menu.About{Version: title + " " + command.Version, Modules: modules()}
	if kb.Lib != nil {
		about.Library = kb.Lib.Path()
	}
	kb.Show(told.Told("label.help"), menu.NewHelp(kb.actions, about, kb.Win.Canvas().Size(), part).Object(), nil)
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
	kb.ClosePopup()
	p := menu.NewPalette(append(slices.Clone(kb.actions), kb.w.shelf.eventActions()...))
	p.Close = kb.ClosePopup
	kb.Lay(p.Object())
	p.Grown = kb.Popup.Refresh
	kb.Win.Canvas().Focus(p.Field())
}
