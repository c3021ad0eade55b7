package app

import (
	"parallax/app/screen"
	"parallax/app/session"
)

// keyWording is the setting that says that the reader put the help about
// marks away.
const keyWording = "wording help"

// wordingHooks are what the screen Wording can ask for.
func (w *window) wordingHooks() screen.WordingHooks {
	return screen.WordingHooks{
		Part: func(part string) {
			w.setView(func(v *session.View) { v.Wording, v.WordingAt = part, 0 })
		},
		Pick: func(n int) { w.setView(func(v *session.View) { v.WordingAt = n }) },
		Help: w.showWordingHelp,
	}
}

// wordingHelp reports whether the help about marks is shown: until it was put
// away.
func (w *window) wordingHelp() bool { return w.s.Setting(keyWording) != "away" }

func (w *window) showWordingHelp(show bool) {
	value := "away"
	if show {
		value = ""
	}
	w.s.SetSetting(keyWording, value)
	w.refresh()
}

// showMarkHelp shows the help about marks as a page, on any screen.
func (w *window) showMarkHelp() { w.show(screen.MarkHelpTitle, screen.NewMarkPage(), nil) }
