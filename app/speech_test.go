package app

import (
	"slices"
	"strings"
	"testing"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/sight/words"
	"parallax/compare/say"
)

// english takes the window back to English when a test ends.
func english(t *testing.T) {
	t.Helper()
	t.Cleanup(func() { told.Speak(say.English()) })
}

// said is what the panels of a window say.
func said(w *testWindow) string {
	return words.TextOf(w.shelf.library.Object()) + words.TextOf(w.centre.event.Object()) + words.TextOf(w.evidence.Object()) + strings.Join(menu.Groups(w.keys.actions), " ")
}

// TestLanguage: a language that is chosen is spoken at once, by menus, screens and
// summary, and the keys do what they did.
func TestLanguage(t *testing.T) {
	english(t)
	w, q := openWindow(t)
	w.frame.setLanguage("de")
	q.run()
	if got := menu.Groups(w.keys.actions)[0]; got != "Datei" {
		t.Errorf("the first menu is %q", got)
	}
	shown := said(w)
	for _, want := range []string{"Ereignisse", "Die Zahl unterscheidet sich", "Datei"} {
		if !strings.Contains(strings.ToLower(shown), strings.ToLower(want)) {
			t.Errorf("%q is not shown in %.2000s", want, shown)
		}
	}
	if got := w.S.Bench().Fields[session.FieldLanguage]; got != "de" {
		t.Errorf("the summary speaks %q", got)
	}
	w.keys.rune('4')
	q.run()
	if got := w.centre.event.Screen().Name(); got != screen.FactsName {
		t.Errorf("4 opens %s", got)
	}
	if n := len(w.keys.chords); n != len(w.keys.shortcuts()) {
		t.Errorf("the window listens to %d keys", n)
	}
	w.frame.setLanguage("")
	q.run()
	if shown := said(w); !strings.Contains(shown, "4 articles") || strings.Contains(shown, "Datei") {
		t.Errorf("as the system: %.500s", shown)
	}
}

// TestLocale: the window speaks the system's language, another where the reader chose
// it, and English where it does not speak the system's.
func TestLocale(t *testing.T) {
	english(t)
	for _, c := range []struct{ chosen, system, want string }{{"", "de-AT", "de"}, {"en", "de-DE", "en"}, {"de", "en-US", "de"}, {"", "fr", "en"}, {"xx", "de", "en"}, {"", "", "en"}} {
		if got := speak(c.chosen, c.system); got != c.want {
			t.Errorf("%q on a system of %q: %q", c.chosen, c.system, got)
		}
	}
}

// TestMenuLettersOfLanguages: in every language each menu has a name and a letter of its own.
func TestMenuLettersOfLanguages(t *testing.T) {
	english(t)
	w, q := openWindow(t)
	for _, tag := range say.Languages() {
		w.frame.setLanguage(tag)
		q.run()
		letters := w.keys.bar.Letters()
		if i := slices.Index(letters, 0); i >= 0 {
			t.Errorf("%s: the menu %s has no letter", tag, menu.Groups(w.keys.actions)[i])
		}
		if len(letters) != 14 {
			t.Errorf("%s: %d menus: %v", tag, len(letters), menu.Groups(w.keys.actions))
		}
	}
}
