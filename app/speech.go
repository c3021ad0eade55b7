package app

import (
	"cmp"
	"context"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/session"
	"parallax/compare/say"
)

// keyLanguage is the setting of the window's language: a tag of say.Languages, "" for
// that of the system.
const keyLanguage = "window.language"

// speaks is the language that the reader of a library chose, "" for none.
func speaks(store session.Store) string {
	settings, err := store.Settings(context.Background())
	if err != nil {
		return "" // the session reads the settings too, and says what is wrong
	}
	return settings[keyLanguage]
}

// speak makes the window speak the language that was chosen, else that of the system,
// else English. What comes back is the tag of what it speaks.
func speak(chosen, system string) string {
	c, _ := say.Language(cmp.Or(chosen, system))
	told.Speak(c)
	return c["page.language"]
}

// languageActions choose the language.
func (fr *frame) languageActions() []menu.Action {
	var as []menu.Action
	for _, tag := range append([]string{""}, say.Languages()...) {
		name := told.Told("label.as-the-system")
		if tag != "" {
			name = told.Language(tag)
		}
		as = append(as, menu.Action{
			Group: told.Told("label.view"), Title: told.Told("view.language", say.Of("name", say.Words(name))),
			Do: func() { fr.setLanguage(tag) }, On: func() bool { return fr.S.Setting(keyLanguage) == tag }, Rule: tag == "",
		})
	}
	return as
}

func (fr *frame) setLanguage(tag string) {
	fr.S.Speaks(speak(tag, fr.w.opts.Locale))
	fr.S.SetSetting(keyLanguage, tag)
	fr.w.anew()
}

// compose makes the panels, the menus and what the keys do, and puts them into the
// window.
func (w *window) compose() {
	w.build()
	w.keys.actions = w.watch.watched(w.keys.makeActions())
	w.keys.makeBar()
	w.Win.SetContent(container.NewStack(menu.NewUnder(w.keys.bar.Object(), w.frame.panes), w.Hover.Layer))
}

// anew composes the window again, in the language that it speaks now. What is open
// stays open.
func (w *window) anew() {
	w.ClosePopup()
	w.keys.forget()
	w.compose()
	w.keys.listen()
	w.centre.shown = shown{}
	w.display.masked, w.display.unmasked = nil, nil
	w.frame.keepPanes()
	w.shelf.library.Sought(w.finder.query)
	w.Refresh()
}

// keepPanes folds the panels that the reader folded.
func (fr *frame) keepPanes() {
	var left, right bool
	if n, _ := fmt.Sscan(fr.S.Setting(keyFold), &left, &right); n == 2 {
		fr.panes.Keep(left, right)
	}
}

// forget takes the keys off the window.
func (kb *keyboard) forget() {
	for _, s := range kb.chords {
		kb.Win.Canvas().RemoveShortcut(s)
	}
	kb.chords = nil
}

// chordOf adds a shortcut to the window, which forget takes away.
func (kb *keyboard) chordOf(s fyne.Shortcut, do func()) {
	kb.chords = append(kb.chords, s)
	kb.Win.Canvas().AddShortcut(s, func(fyne.Shortcut) { do() })
}
