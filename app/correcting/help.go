package correcting

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/panel"
	"parallax/app/session/view"
)

// keyWording is the setting that says that the help about marks stands at the
// right.
const keyWording = "wording help"

// WordingHooks are what the screen Wording can ask for.
func (la *Labels) WordingHooks() screen.WordingHooks {
	return screen.WordingHooks{
		Part: func(part string) {
			la.SetView(func(v *view.View) { v.Wording, v.WordingAt = part, 0 })
		},
		Pick: func(n int) { la.SetView(func(v *view.View) { v.WordingAt = n }) },
		Help: func(bool) { la.ShowMarkHelp() },
	}
}

// WordingHelp reports whether the reader asked for the help about marks and has
// not put it away.
func (la *Labels) WordingHelp() bool { return la.S.Setting(keyWording) == "shown" }

// ShowWordingHelp shows the help about marks at the right, or puts it away.
func (la *Labels) ShowWordingHelp(show bool) {
	value := "away"
	if show {
		value = "shown"
	}
	la.S.SetSetting(keyWording, value)
	la.Draw.Refresh()
}

// ShowMarkHelp shows the help about marks, or puts it away: at the right where
// the marks are in sight, as a page elsewhere.
func (la *Labels) ShowMarkHelp() {
	_, folded := la.Panels.Folded()
	if folded || !panel.HasMarks(la.Shows.Glance()) || la.Middle.ShowsAdding() {
		la.Show(drawn.MarkHelpTitle(), drawn.NewMarkPage(), nil)
		return
	}
	la.ShowWordingHelp(!la.WordingHelp())
}
