package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/screen"
)

// menu is the main menu, made from the actions.
func (w *window) menu() *fyne.MainMenu {
	var menus []*fyne.Menu
	for _, g := range screen.Groups(w.actions) {
		var items []*fyne.MenuItem
		for _, a := range w.actions {
			if a.Group == g && !a.Quiet {
				items = append(items, menuItem(a))
			}
		}
		menus = append(menus, fyne.NewMenu(g, items...))
	}
	return fyne.NewMainMenu(menus...)
}

func menuItem(a screen.Action) *fyne.MenuItem {
	it := fyne.NewMenuItem(a.Title, a.Do)
	it.IsQuit = a.Title == "Quit"
	if len(a.Keys) > 0 {
		it.Shortcut = shortcut(a.Keys[0])
	}
	if a.On != nil {
		it.Checked = a.On()
	}
	return it
}

// shortcut shows a key in the menu. One without a modifier is only shown: the
// window itself takes plain keys, and a field takes copy and paste.
func shortcut(k screen.Key) fyne.Shortcut {
	if k.Rune != 0 {
		return &shownKey{desktop.CustomShortcut{KeyName: fyne.KeyName(k.String())}}
	}
	s := desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Mod}
	if k.Mod == 0 || k.Name == fyne.KeyV || k.Name == fyne.KeyC || k.Name == fyne.KeyZ {
		return &shownKey{s}
	}
	return &s
}

// shownKey is a shortcut that the menu shows and never answers to.
type shownKey struct{ desktop.CustomShortcut }

// ShortcutName is Fyne's; no typed key has this name.
func (s *shownKey) ShortcutName() string { return "shown:" + s.CustomShortcut.ShortcutName() }

// checkMenu sets the ticks of the switches.
func (w *window) checkMenu() {
	m := w.win.MainMenu()
	if m == nil {
		return
	}
	on := map[string]bool{}
	for _, a := range w.actions {
		if a.On != nil {
			on[a.Group+"/"+a.Title] = a.On()
		}
	}
	changed := false
	for _, g := range m.Items {
		for _, it := range g.Items {
			if v, ok := on[g.Label+"/"+it.Label]; ok && v != it.Checked {
				it.Checked, changed = v, true
			}
		}
	}
	if changed {
		w.win.SetMainMenu(m)
	}
}
