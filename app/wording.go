package app

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/panel"
	"parallax/app/session/view"
)

// keyWording is the setting that says that the help about marks stands at the
// right.
const keyWording = "wording help"

// wordingHooks are what the screen Wording can ask for.
func (la *labelling) wordingHooks() screen.WordingHooks {
	return screen.WordingHooks{
		Part: func(part string) {
			la.setView(func(v *view.View) { v.Wording, v.WordingAt = part, 0 })
		},
		Pick: func(n int) { la.setView(func(v *view.View) { v.WordingAt = n }) },
		Help: func(bool) { la.showMarkHelp() },
	}
}

// wordingHelp reports whether the reader asked for the help about marks and has
// not put it away.
func (la *labelling) wordingHelp() bool { return la.s.Setting(keyWording) == "shown" }

func (la *labelling) showWordingHelp(show bool) {
	value := "away"
	if show {
		value = "shown"
	}
	la.s.SetSetting(keyWording, value)
	la.w.refresh()
}

// showMarkHelp shows the help about marks, or puts it away: at the right where
// the marks are in sight, as a page elsewhere.
func (la *labelling) showMarkHelp() {
	_, folded := la.w.frame.panes.Folded()
	if folded || !panel.HasMarks(la.w.glance()) || la.w.incoming.showsAdding() {
		la.show(drawn.MarkHelpTitle(), drawn.NewMarkPage(), nil)
		return
	}
	la.showWordingHelp(!la.wordingHelp())
}
