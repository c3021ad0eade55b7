package app

import (
	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/app/view"
	"parallax/compare/cite"
)

const ctrl = fyne.KeyModifierShortcutDefault

func letter(rs ...rune) []screen.Key {
	var ks []screen.Key
	for _, r := range rs {
		ks = append(ks, screen.Key{Rune: r})
	}
	return ks
}

func named(n fyne.KeyName) screen.Key { return screen.Key{Name: n} }

func withCtrl(n fyne.KeyName) []screen.Key { return []screen.Key{{Name: n, Mod: ctrl}} }

// makeActions lists everything that the reader can do, in the order of menus.
func (w *window) makeActions() []screen.Action {
	var all []screen.Action
	for _, group := range [][]screen.Action{
		w.fileActions(), w.editActions(), w.goActions(), w.quoteActions(), w.factActions(), w.differenceActions(), w.wordActions(), w.noteActions(), w.summaryActions(), w.showActions(), w.viewActions(), w.helpActions(),
	} {
		all = append(all, group...)
	}
	return all
}

func (w *window) fileActions() []screen.Action {
	return []screen.Action{
		{Group: "File", Title: "Add articles…", Keys: withCtrl(fyne.KeyO), Do: w.openAdding},
		{Group: "File", Title: "Add files…", Do: w.addFiles},
		{Group: "File", Title: "Add a folder…", Keys: []screen.Key{{Name: fyne.KeyO, Mod: ctrl | fyne.KeyModifierShift}}, Do: w.addFolder},
		{Group: "File", Title: "Paste a text as an article", Keys: []screen.Key{{Name: fyne.KeyV, Mod: ctrl}}, Do: w.paste},
		{Group: "File", Title: "Save the added articles", Keys: withCtrl(fyne.KeyS), Do: w.saveAdding},
		{Group: "File", Title: "Outlets…", Do: w.showOutlets},
		{Group: "File", Title: "Export…", Keys: withCtrl(fyne.KeyE), Do: w.export},
		{Group: "File", Title: sentence("export.open"), Do: func() { w.openWritten(false) }},
		{Group: "File", Title: sentence("export.folder"), Do: func() { w.openWritten(true) }},
		{Group: "File", Title: "Text and details of the article…", Keys: letter('i'), Do: w.parts},
		{Group: "File", Title: "Remove this article from the event", Do: w.removeArticle},
		{Group: "File", Title: "Rename the event…", Do: w.renameEvent},
		{Group: "File", Title: "Merge the event with another…", Do: w.mergeOpen},
		{Group: "File", Title: "Split the event…", Do: w.splitEvent},
		{Group: "File", Title: "Delete the event", Do: w.deleteEvent},
		{Group: "File", Title: "Bin…", Do: w.showBin},
		{Group: "File", Title: "Library: check, copies, export, import…", Do: w.showCare},
		{Group: "File", Title: "Quit", Keys: withCtrl(fyne.KeyQ), Do: w.close},
	}
}

func (w *window) editActions() []screen.Action {
	as := []screen.Action{
		{Group: "Edit", Title: "Undo", Keys: withCtrl(fyne.KeyZ), Do: w.undo},
		{Group: "Edit", Title: "Redo", Keys: []screen.Key{{Name: fyne.KeyY, Mod: ctrl}}, Do: w.redo},
		{Group: "Edit", Title: "Copy with citation", Keys: letter('c'), Do: w.copyPick},
		{Group: "Edit", Title: "Copy the selected words", Keys: []screen.Key{{Name: fyne.KeyC, Mod: ctrl}}, Do: w.copySelection},
		{Group: "Edit", Title: "Search everything", Keys: letter('/'), Do: w.focusSearch},
		{Group: "Edit", Title: "Sentences that mean the same", Keys: letter('y'), Do: w.findAlike},
	}
	for _, s := range cite.Styles() {
		as = append(as, screen.Action{
			Group: "Edit", Title: "Cite as " + s.Name(), Do: func() { w.setCiteStyle(s) },
			On: func() bool { return w.citeStyle() == s },
		})
	}
	return as
}

func (w *window) goActions() []screen.Action {
	key := func(n fyne.KeyName) func() { return func() { w.typeKey(n) } }
	return []screen.Action{
		{Group: "Go", Title: "Next row", Keys: append(letter('j'), named(fyne.KeyDown)), Do: key(fyne.KeyDown)},
		{Group: "Go", Title: "Previous row", Keys: append(letter('k'), named(fyne.KeyUp)), Do: key(fyne.KeyUp)},
		{Group: "Go", Title: "Next article", Keys: append(letter('l', ']'), named(fyne.KeyRight)), Do: key(fyne.KeyRight)},
		{Group: "Go", Title: "Previous article", Keys: append(letter('h', '['), named(fyne.KeyLeft)), Do: key(fyne.KeyLeft)},
		{Group: "Go", Title: "Next mark", Keys: letter('.'), Do: func() { w.typeRune('.') }},
		{Group: "Go", Title: "Previous mark", Keys: letter(','), Do: func() { w.typeRune(',') }},
		{Group: "Go", Title: "Back", Keys: []screen.Key{{Name: fyne.KeyLeft, Mod: fyne.KeyModifierAlt}}, Do: w.goBack},
		{Group: "Go", Title: "Forth", Keys: []screen.Key{{Name: fyne.KeyRight, Mod: fyne.KeyModifierAlt}}, Do: w.goForth},
		{Group: "Go", Title: "Evidence", Keys: []screen.Key{named(fyne.KeyReturn)}, Do: w.showEvidence},
		{Group: "Go", Title: "Page down", Keys: []screen.Key{named(fyne.KeySpace), named(fyne.KeyPageDown)}, Do: key(fyne.KeyPageDown)},
		{Group: "Go", Title: "Page up", Keys: []screen.Key{named(fyne.KeyPageUp)}, Do: key(fyne.KeyPageUp)},
		{Group: "Go", Title: "First row", Keys: []screen.Key{named(fyne.KeyHome)}, Do: key(fyne.KeyHome)},
		{Group: "Go", Title: "Last row", Keys: []screen.Key{named(fyne.KeyEnd)}, Do: key(fyne.KeyEnd)},
	}
}

// screenKeys open the screens, in their order.
const screenKeys = "1234567890"

// showActions open screens, choose rows and hide marks.
func (w *window) showActions() []screen.Action {
	var as []screen.Action
	for i, s := range w.screens {
		as = append(as, screen.Action{
			Group: "Show", Title: s.Name(), Keys: letter(rune(screenKeys[i])), Do: func() { w.openScreen(i) },
			On: func() bool { return w.shown.screen == i },
		})
	}
	as = append(as, screen.Action{Group: "Show", Title: "Next filter of rows", Keys: letter('f'), Do: w.nextFilter},
		screen.Action{Group: "Show", Title: "Next order of the facts", Keys: letter('t'), Do: w.nextSort})
	for _, k := range screen.Marks() {
		as = append(as, screen.Action{
			Group: "Show", Title: "Marks: " + k.Name(), Do: func() { w.toggleKind(k) },
			On: func() bool { return !w.state().Hidden[k] },
		})
	}
	return append(as,
		screen.Action{Group: "Show", Title: "Marks: your highlights and notes", Do: func() { w.toggleKind(view.Own) }, On: func() bool { return !w.state().Hidden[view.Own] }},
		screen.Action{Group: "Show", Title: "Kinds of marks in turn", Keys: letter('m'), Do: w.nextKinds},
		screen.Action{Group: "Show", Title: "No marks in quoted words", Keys: letter('q'), Do: w.hideQuoted, On: func() bool { return w.s.View().HideQuoted }},
		screen.Action{Group: "Show", Title: "No outlets’ names", Keys: letter('o'), Do: w.hideOutlets, On: func() bool { return w.s.View().HideOutlets }})
}

func (w *window) viewActions() []screen.Action {
	as := []screen.Action{
		{Group: "View", Title: "Larger text", Keys: []screen.Key{{Name: fyne.KeyEqual, Mod: ctrl}}, Do: func() { w.setText(w.text + 1) }},
		{Group: "View", Title: "Smaller text", Keys: withCtrl(fyne.KeyMinus), Do: func() { w.setText(w.text - 1) }},
		{Group: "View", Title: "Normal text", Keys: withCtrl(fyne.Key0), Do: func() { w.setText(0) }},
	}
	for _, l := range []struct {
		look view.Look
		name string
	}{{view.LookSystem, "as the system"}, {view.LookLight, "light"}, {view.LookDark, "dark"}, {view.LookContrast, "high contrast"}} {
		as = append(as, screen.Action{
			Group: "View", Title: "Theme: " + l.name, Do: func() { w.setLook(l.look) },
			On: func() bool { return w.look == l.look },
		})
	}
	return append(as,
		screen.Action{Group: "View", Title: "Fold the side panels", Keys: []screen.Key{named(fyne.KeyF9)}, Do: w.fold, On: w.folded},
		screen.Action{Group: "View", Title: "Full screen", Keys: []screen.Key{named(fyne.KeyF11)}, Do: w.fullScreen, On: func() bool { return w.win.FullScreen() }})
}

func (w *window) helpActions() []screen.Action {
	return []screen.Action{
		{Group: "Help", Title: "Keys", Keys: letter('?'), Do: w.showKeys},
		{Group: "Help", Title: "Commands", Keys: withCtrl(fyne.KeyK), Do: w.showPalette},
		{Group: "Help", Title: "First steps", Do: w.showFirstSteps},
		{Group: "Help", Title: "What marks can and cannot see", Do: w.showMarkHelp},
	}
}
