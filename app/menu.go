package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/screen"
)

// menu is the main menu, made from the actions.
func (kb *keyboard) menu() *fyne.MainMenu {
	var menus []*fyne.Menu
	for _, g := range screen.Groups(kb.actions) {
		var items []*fyne.MenuItem
		for _, a := range kb.actions {
			if a.Group == g && !a.Quiet {
				items = append(items, menuItem(a))
			}
		}
		menus = append(menus, fyne.NewMenu(g, items...))
	}
	return fyne.NewMainMenu(menus...)
}

func menuItem(a screen.Action) *fyne.MenuItem {
	it := fyne.NewMenuItem(menuLabel(a), a.Do)
	it.IsQuit = a.Title == "Quit"
	if len(a.Keys) > 0 {
		it.Shortcut = shortcut(a.Keys[0])
	}
	if a.On != nil {
		it.Checked = a.On()
	}
	return it
}

// menuLabel is an action's name with its key. Fyne draws the key of a
// shortcut at a fifth of the text's strength, which cannot be read.
func menuLabel(a screen.Action) string {
	if len(a.Keys) == 0 {
		return a.Title
	}
	return a.Title + "    " + a.Keys[0].String()
}

// shortcut is what the menu answers to, whatever has the keyboard; nil for
// keys without a modifier, which the window takes, and for those that a field
// has its own use for.
func shortcut(k screen.Key) fyne.Shortcut {
	if k.Rune != 0 || k.Mod == 0 || k.Name == fyne.KeyV || k.Name == fyne.KeyC || k.Name == fyne.KeyZ || k.Name == fyne.KeyY {
		return nil
	}
	s := &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Mod}
	return menuKey(s.ShortcutName())
}

// menuKey is a shortcut of which the menu draws nothing.
type menuKey string

// ShortcutName is Fyne's name of the keys.
func (k menuKey) ShortcutName() string { return string(k) }

// checkMenu sets the ticks of the switches.
func (kb *keyboard) checkMenu() {
	m := kb.win.MainMenu()
	if m == nil {
		return
	}
	on := map[string]bool{}
	for _, a := range kb.actions {
		if a.On != nil {
			on[a.Group+"/"+menuLabel(a)] = a.On()
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
		kb.win.SetMainMenu(m)
	}
}
