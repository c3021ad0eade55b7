package stage

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
)

// Ctrl is the modifier of shortcuts: Ctrl, or Command on a Mac.
const Ctrl = fyne.KeyModifierShortcutDefault

// Letter are keys of letters.
func Letter(rs ...rune) []menu.Key {
	var ks []menu.Key
	for _, r := range rs {
		ks = append(ks, menu.Key{Rune: r})
	}
	return ks
}

// Named is the key of a name.
func Named(n fyne.KeyName) menu.Key { return menu.Key{Name: n} }

// WithCtrl is a key with ctrl.
func WithCtrl(n fyne.KeyName) []menu.Key { return []menu.Key{{Name: n, Mod: Ctrl}} }

// WithAlt is a key with Alt.
func WithAlt(n fyne.KeyName) []menu.Key { return []menu.Key{{Name: n, Mod: fyne.KeyModifierAlt}} }
