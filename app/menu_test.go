package app

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
)

// TestEveryActionHasAPlace holds that each action can be found by name, and
// that no two take the same key at the same place.
func TestEveryActionHasAPlace(t *testing.T) {
	w, q := openWindow(t)
	named := map[string]bool{}
	taken := map[menu.Key][]menu.Action{}
	for _, a := range w.keys.actions {
		if a.Group == "" || a.Title == "" || a.Do == nil || named[a.Group+"/"+a.Title] {
			t.Errorf("%s/%s has no place of its own", a.Group, a.Title)
		}
		named[a.Group+"/"+a.Title] = true
		for _, k := range a.Keys {
			taken[k] = append(taken[k], a)
		}
	}
	for i := range w.centre.screens {
		w.keys.rune(rune(screenKeys[i]))
		q.run()
		for k, as := range taken {
			meant := slices.DeleteFunc(slices.Clone(as), func(a menu.Action) bool { return !a.Meant() })
			if len(meant) > 1 {
				t.Errorf("%s: %s means %q and %q", w.centre.screens[i].Name(), k, meant[0].Title, meant[1].Title)
			}
		}
	}
}

// always are the actions that can be used at any time, by their groups and
// titles: what begins something, what leaves, and how the window looks.
var always = map[string]bool{
	"File/Add articles…": true, "File/Add files…": true, "File/Add a folder…": true, "File/Paste a text as an article": true,
	"File/Outlets…": true, "File/Bin…": true, "File/Quit": true, "Edit/Search everything": true, "Wording/Your words…": true,
	"Class/" + told.Told("class.open"): true, "Class/" + told.Told("class.collect"): true,
	"Help/Keys and words": true, "Help/What the words mean": true, "Help/" + drawn.MarkHelpTitle(): true,
	"Help/All commands": true, "Help/Menus by keyboard": true, "Help/About Parallax": true,
}

// TestEveryActionSaysWhen holds that each other action says when it can be used,
// and that asking changes nothing and tells the reader nothing.
func TestEveryActionSaysWhen(t *testing.T) {
	w, q := openWindow(t)
	rest(w, q)
	for _, a := range w.keys.actions {
		name := a.Group + "/" + a.Title
		any := always[name] || a.Group == "View" || strings.HasPrefix(a.Title, "Cite as ")
		if any != (a.When == nil) {
			t.Errorf("%s can be used at any time: %v", name, a.When == nil)
		}
	}
	w.Said = ""
	for i, s := range w.centre.screens {
		w.keys.rune(rune(screenKeys[i]))
		rest(w, q)
		draws, view := w.draws, w.S.View()
		for _, a := range w.keys.actions {
			a.Usable()
			if w.draws != draws || w.Said != "" || !reflect.DeepEqual(w.S.View(), view) {
				t.Fatalf("%s: to ask whether %q can be used is not without effect", s.Name(), a.Title)
			}
		}
	}
}

// TestNothingOpen holds that without an event all that means one is greyed, and
// that its key does no harm.
func TestNothingOpen(t *testing.T) {
	w, q := openWindow(t)
	w.shelf.deleteEvent()
	q.until(t, "no event", func() bool { return len(w.S.Events()) == 0 && w.S.Event() == nil })
	for _, a := range w.keys.actions {
		if of := a.Group; (of == "Quote" || of == "Fact" || of == "Difference" || of == "Wording" || of == "Note" || of == "Summary" || of == "Check" || of == "Show") && a.Usable() && !always[of+"/"+a.Title] {
			t.Errorf("%s/%s can be used without an event", of, a.Title)
		}
		if a.Group != "Class" || a.When != nil { // those ask for files
			for _, k := range a.Keys {
				if k.Rune != 0 {
					w.keys.press(k)
					w.ClosePopup()
				}
			}
		}
	}
	q.run()
}

// TestMenusByKeyboard holds that F10 and Alt with a letter open the menus, that
// the arrows lead through them, and that Enter does what is chosen there.
func TestMenusByKeyboard(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	press := func(n fyne.KeyName) { w.Win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n}) }
	alt := func(n fyne.KeyName) {
		want := (&desktop.CustomShortcut{KeyName: n, Modifier: fyne.KeyModifierAlt}).ShortcutName()
		for _, s := range w.keys.shortcuts() {
			if s.keys.ShortcutName() == want {
				s.do()
			}
		}
	}
	w.keys.key(fyne.KeyF10)
	if w.Popup == nil || w.Win.Canvas().Focused() == nil {
		t.Fatal("F10 opens no menu")
	}
	press(fyne.KeyRight)
	press(fyne.KeyEscape)
	if w.Popup != nil {
		t.Fatal("Escape leaves the menu open")
	}
	letters := w.keys.bar.Letters()
	if set := slices.Compact(slices.Sorted(slices.Values(letters))); len(set) != len(letters) || slices.Contains(letters, 0) {
		t.Errorf("the letters of the menus: %q", string(letters))
	}
	alt("O") // Show
	press(fyne.KeyDown)
	press(fyne.KeyDown)
	press(fyne.KeyReturn)
	q.run()
	if got := w.centre.event.Screen().Name(); got != screen.ReadName {
		t.Errorf("the second line of Show opens %s", got)
	}
	alt("H")
	w.Win.Canvas().Focused().TypedRune('a') // All commands
	w.Win.Canvas().Focused().TypedRune('a') // About Parallax
	press(fyne.KeyReturn)
	if w.Popup == nil {
		t.Error("Help has no page about the program")
	}
	w.keys.key(fyne.KeyEscape)
}

// TestGreyed holds which actions can be used when.
func TestGreyed(t *testing.T) {
	w, q := openWindow(t)
	q.run()
	usable := func(title string) bool {
		t.Helper()
		i := slices.IndexFunc(w.keys.actions, func(a menu.Action) bool { return a.Title == title })
		if i < 0 {
			t.Fatalf("there is no action %q", title)
		}
		return w.keys.actions[i].Usable()
	}
	check := func(when string, want bool, titles ...string) {
		t.Helper()
		for _, title := range titles {
			if got := usable(title); got != want {
				t.Errorf("%s: %q can be used: %v", when, title, got)
			}
		}
	}
	check("at the start", false, "Undo", "Redo", "Save the added articles", "Leave the page for adding", "Back to where you were", "Next event", "Merge the event with another…")
	check("at the start", true, "Export…", "Rename the event…", "Text and details of the article…", "Put the first steps away")
	w.keys.rune('2')
	w.keys.rune('j')
	q.run()
	check("on a fact", true, "Split the fact", "Not the same fact", "Rows follow the next article", "Back to where you were", "Highlight")
	check("on a fact", false, "Set the speaker…", "Comment", "Take out", "Not so…")
	w.keys.rune('p')
	q.until(t, "a correction that can be undone", func() bool { return usable("Undo") })
	w.keys.key(fyne.KeyEscape)
	q.run()
	check("with nothing selected", false, "Split the fact", "Not the same fact")
	w.incoming.openAdding()
	q.run()
	check("while adding", true, "Leave the page for adding")
	check("while adding", false, "Copy with citation", "Next filter")
	w.keys.key(fyne.KeyEscape)
	q.run()
	if w.incoming.showsAdding() {
		t.Error("Escape does not lead back from the page for adding")
	}
}

// TestKeysOfScreens holds the keys of what had none.
func TestKeysOfScreens(t *testing.T) {
	w, q := openWindow(t)
	type step struct {
		what  string
		press string
		holds func() bool
	}
	base := func() string { return w.S.View().Base }
	first := base()
	for _, s := range []step{
		{"b follows another article", "2b", func() bool { return base() != first }},
		{"f goes to the next part of Wording", "6f", func() bool { return w.S.View().Wording != "" }},
		{"b groups by article", "5b", func() bool { return w.S.View().QuotesByArticle }},
		{"b groups by speaker", "b", func() bool { return !w.S.View().QuotesByArticle }},
		{"l shows the next article", "3l", func() bool { return w.State().Article > 0 }},
	} {
		for _, r := range s.press {
			w.keys.rune(r)
			q.run()
		}
		q.until(t, s.what, s.holds)
	}
	if w.frame.hideHint(); len(w.frame.hint.Objects) != 0 {
		t.Error("the first steps stay")
	}
}
