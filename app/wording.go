package app

import (
	"parallax/app/screen"
	"parallax/app/session"
)

// keyWording is the setting that says that the reader put the help about
// marks away.
const keyWording = "wording help"

// wordingHooks are what the screen Wording can ask for.
func (la *labelling) wordingHooks() screen.WordingHooks {
	return screen.WordingHooks{
		Part: func(part string) {
			la.setView(func(v *session.View) { v.Wording, v.WordingAt = part, 0 })
		},
		Pick: func(n int) { la.setView(func(v *session.View) { v.WordingAt = n }) },
		Help: la.showWordingHelp,
	}
}

// wordingHelp reports whether the help about marks is shown: until it was put
// away.
func (la *labelling) wordingHelp() bool { return la.s.Setting(keyWording) != "away" }

func (la *labelling) showWordingHelp(show bool) {
	value := "away"
	if show {
		value = ""
	}
	la.s.SetSetting(keyWording, value)
	la.w.refresh()
}

// showMarkHelp shows the help about marks as a page, on any screen.
func (la *labelling) showMarkHelp() { la.show(screen.MarkHelpTitle, screen.NewMarkPage(), nil) }
