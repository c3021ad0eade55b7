package menu

import (
	"strings"

	"parallax/app/part/told"

	"fyne.io/fyne/v2"
)

// Action is one thing that the reader can do. The menu, the keys, the command
// palette and the list of keys are all made from the same actions.
type Action struct {
	// Group is the menu that it stands in; Title is its name there.
	Group, Title string
	// Keys are the keys that do it; the first one is shown in the menu.
	Keys []Key
	Do   func()
	// On reports whether the action is a switch that is on; nil for others.
	On func() bool
	// When reports whether it can be used now; nil is always. One that cannot
	// be used is greyed; its key still says why.
	When func() bool
	// Here reports whether its keys mean it at this place, for keys that mean
	// several things; nil is always.
	Here func() bool
	// Rule draws a line above it in the menu.
	Rule bool
	// Quiet actions stand in the list of keys, but not in menu and palette.
	Quiet bool
}

// Usable reports whether the action can be used now.
func (a Action) Usable() bool { return a.When == nil || a.When() }

// Meant reports whether the action's keys mean it at this place.
func (a Action) Meant() bool { return a.Here == nil || a.Here() }

// Key is a key that is typed: a rune as the keyboard writes it, or a named
// key with its modifiers.
type Key struct {
	Rune rune
	Name fyne.KeyName
	Mod  fyne.KeyModifier
}

// String is the key as it is shown, "Ctrl+O".
func (k Key) String() string {
	if k.Rune != 0 {
		return string(k.Rune)
	}
	var b strings.Builder
	for _, m := range []struct {
		mod  fyne.KeyModifier
		name string
	}{{fyne.KeyModifierControl, told.Told("label.ctrl")}, {fyne.KeyModifierAlt, told.Told("label.alt")}, {fyne.KeyModifierShift, told.Told("label.shift")}} {
		if k.Mod&m.mod != 0 {
			b.WriteString(m.name)
		}
	}
	return b.String() + keyName(k.Name)
}

func keyName(n fyne.KeyName) string {
	switch n {
	case fyne.KeyReturn:
		return told.Told("label.enter")
	case fyne.KeyPageDown:
		return told.Told("label.page-down")
	case fyne.KeyPageUp:
		return told.Told("label.page-up")
	case fyne.KeyUp:
		return "↑"
	case fyne.KeyDown:
		return "↓"
	case fyne.KeyLeft:
		return "←"
	case fyne.KeyRight:
		return "→"
	case fyne.KeyEscape:
		return told.Told("label.esc")
	case fyne.KeyEqual:
		return "+"
	case fyne.KeyMinus:
		return "−"
	case fyne.KeySpace, fyne.KeyHome, fyne.KeyEnd, fyne.KeyDelete:
		return told.Word("key", string(n))
	}
	return string(n)
}

// Shown is all keys of an action in words, "j or Down".
func (a Action) Shown() string {
	var ks []string
	for _, k := range a.Keys {
		ks = append(ks, k.String())
	}
	return strings.Join(ks, " "+told.Told("label.or")+" ")
}

// Groups are the groups of the actions, in the order of their first action.
func Groups(as []Action) []string {
	var gs []string
	seen := map[string]bool{}
	for _, a := range as {
		if !seen[a.Group] {
			seen[a.Group] = true
			gs = append(gs, a.Group)
		}
	}
	return gs
}

// Matching are the actions that fit what was typed in the palette: each word
// typed begins a word of the title or the group. Those whose title begins
// with the words come first; the order is otherwise that of the actions.
func Matching(as []Action, typed string) []Action {
	want := strings.Fields(strings.ToLower(typed))
	var first, rest []Action
	for _, a := range as {
		switch {
		case a.Quiet || !fits(a, want):
		case len(want) > 0 && strings.HasPrefix(strings.ToLower(a.Title), want[0]):
			first = append(first, a)
		default:
			rest = append(rest, a)
		}
	}
	return append(first, rest...)
}

func fits(a Action, want []string) bool {
	words := strings.Fields(strings.ToLower(a.Title + " " + a.Group))
	for _, w := range want {
		if !anyPrefix(words, w) {
			return false
		}
	}
	return true
}

func anyPrefix(words []string, w string) bool {
	for _, s := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
