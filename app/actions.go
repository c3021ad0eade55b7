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
func (kb *keyboard) makeActions() []screen.Action {
	var all []screen.Action
	for _, group := range [][]screen.Action{
		kb.fileActions(), kb.editActions(), kb.goActions(), kb.w.quotes.quoteActions(), kb.w.facts.factActions(), kb.w.list.differenceActions(), kb.w.labels.wordActions(), kb.w.notebook.noteActions(), kb.w.bench.summaryActions(), kb.w.checks.checkActions(), kb.w.class.classActions(), kb.showActions(), kb.w.frame.viewActions(), kb.helpActions(),
	} {
		all = append(all, group...)
	}
	return all
}

func (kb *keyboard) fileActions() []screen.Action {
	return []screen.Action{
		{Group: "File", Title: "Add articles…", Keys: withCtrl(fyne.KeyO), Do: kb.w.incoming.openAdding},
		{Group: "File", Title: "Add files…", Do: kb.w.incoming.addFiles},
		{Group: "File", Title: "Add a folder…", Keys: []screen.Key{{Name: fyne.KeyO, Mod: ctrl | fyne.KeyModifierShift}}, Do: kb.w.incoming.addFolder},
		{Group: "File", Title: "Paste a text as an article", Keys: []screen.Key{{Name: fyne.KeyV, Mod: ctrl}}, Do: kb.w.incoming.paste},
		{Group: "File", Title: "Save the added articles", Keys: withCtrl(fyne.KeyS), Do: kb.w.incoming.saveAdding},
		{Group: "File", Title: "Outlets…", Do: kb.w.incoming.showOutlets},
		{Group: "File", Title: "Export…", Keys: withCtrl(fyne.KeyE), Do: kb.w.exports.export},
		{Group: "File", Title: sentence("export.open"), Do: func() { kb.w.exports.openWritten(false) }},
		{Group: "File", Title: sentence("export.folder"), Do: func() { kb.w.exports.openWritten(true) }},
		{Group: "File", Title: "Text and details of the article…", Keys: letter('i'), Do: kb.w.incoming.parts},
		{Group: "File", Title: "Remove this article from the event", Do: kb.w.shelf.removeArticle},
		{Group: "File", Title: "Rename the event…", Do: kb.w.shelf.renameEvent},
		{Group: "File", Title: "Merge the event with another…", Do: kb.w.shelf.mergeOpen},
		{Group: "File", Title: "Split the event…", Do: kb.w.shelf.splitEvent},
		{Group: "File", Title: "Delete the event", Do: kb.w.shelf.deleteEvent},
		{Group: "File", Title: "Bin…", Do: kb.w.shelf.showBin},
		{Group: "File", Title: "Library: check, copies, export, import…", Do: kb.w.upkeep.showCare},
		{Group: "File", Title: "Quit", Keys: withCtrl(fyne.KeyQ), Do: kb.w.close},
	}
}

func (kb *keyboard) editActions() []screen.Action {
	as := []screen.Action{
		{Group: "Edit", Title: "Undo", Keys: withCtrl(fyne.KeyZ), Do: kb.w.corrections.undo},
		{Group: "Edit", Title: "Redo", Keys: []screen.Key{{Name: fyne.KeyY, Mod: ctrl}}, Do: kb.w.corrections.redo},
		{Group: "Edit", Title: "Copy with citation", Keys: letter('c'), Do: kb.w.cursor.copyPick},
		{Group: "Edit", Title: "Copy the selected words", Keys: []screen.Key{{Name: fyne.KeyC, Mod: ctrl}}, Do: kb.copySelection},
		{Group: "Edit", Title: "Search everything", Keys: letter('/'), Do: kb.w.finder.focusSearch},
		{Group: "Edit", Title: "Sentences that mean the same", Keys: letter('y'), Do: kb.w.finder.findAlike},
	}
	for _, s := range cite.Styles() {
		as = append(as, screen.Action{
			Group: "Edit", Title: "Cite as " + s.Name(), Do: func() { kb.w.bench.setCiteStyle(s) },
			On: func() bool { return kb.w.bench.citeStyle() == s },
		})
	}
	return as
}

func (kb *keyboard) goActions() []screen.Action {
	key := func(n fyne.KeyName) func() { return func() { kb.typeKey(n) } }
	return []screen.Action{
		{Group: "Go", Title: "Next row", Keys: append(letter('j'), named(fyne.KeyDown)), Do: key(fyne.KeyDown)},
		{Group: "Go", Title: "Previous row", Keys: append(letter('k'), named(fyne.KeyUp)), Do: key(fyne.KeyUp)},
		{Group: "Go", Title: "Next article", Keys: append(letter('l', ']'), named(fyne.KeyRight)), Do: key(fyne.KeyRight)},
		{Group: "Go", Title: "Previous article", Keys: append(letter('h', '['), named(fyne.KeyLeft)), Do: key(fyne.KeyLeft)},
		{Group: "Go", Title: "Next mark", Keys: letter('.'), Do: func() { kb.typeRune('.') }},
		{Group: "Go", Title: "Previous mark", Keys: letter(','), Do: func() { kb.typeRune(',') }},
		{Group: "Go", Title: sentence("reading.difference.next"), Keys: letter('g'), Do: func() { kb.w.pairs.toDifference(1) }},
		{Group: "Go", Title: sentence("reading.difference.before"), Keys: letter('G'), Do: func() { kb.w.pairs.toDifference(-1) }},
		{Group: "Go", Title: sentence("reading.words.do"), Keys: letter('='), Do: kb.w.pairs.hold},
		{Group: "Go", Title: "Back", Keys: []screen.Key{{Name: fyne.KeyLeft, Mod: fyne.KeyModifierAlt}}, Do: kb.w.history.goBack},
		{Group: "Go", Title: "Forward", Keys: []screen.Key{{Name: fyne.KeyRight, Mod: fyne.KeyModifierAlt}}, Do: kb.w.history.goForth},
		{Group: "Go", Title: "Evidence", Keys: []screen.Key{named(fyne.KeyReturn)}, Do: kb.showEvidence},
		{Group: "Go", Title: "Page down", Keys: []screen.Key{named(fyne.KeySpace), named(fyne.KeyPageDown)}, Do: key(fyne.KeyPageDown)},
		{Group: "Go", Title: "Page up", Keys: []screen.Key{named(fyne.KeyPageUp)}, Do: key(fyne.KeyPageUp)},
		{Group: "Go", Title: "First row", Keys: []screen.Key{named(fyne.KeyHome)}, Do: key(fyne.KeyHome)},
		{Group: "Go", Title: "Last row", Keys: []screen.Key{named(fyne.KeyEnd)}, Do: key(fyne.KeyEnd)},
	}
}

// screenKeys open the screens, in their order.
const screenKeys = "1234567890"

// showActions open screens, choose rows and hide marks.
func (kb *keyboard) showActions() []screen.Action {
	var as []screen.Action
	for i, s := range kb.w.centre.screens {
		as = append(as, screen.Action{
			Group: "Show", Title: s.Name(), Keys: letter(rune(screenKeys[i])), Do: func() { kb.w.centre.openScreen(i) },
			On: func() bool { return kb.w.centre.shown.screen == i },
		})
	}
	as = append(as, screen.Action{Group: "Show", Title: "Next filter of rows", Keys: letter('f'), Do: kb.w.display.nextFilter},
		screen.Action{Group: "Show", Title: "Next order of the facts", Keys: letter('t'), Do: kb.w.display.nextSort})
	for _, k := range screen.Marks() {
		as = append(as, screen.Action{
			Group: "Show", Title: "Marks: " + k.Name(), Do: func() { kb.w.display.toggleKind(k) },
			On: func() bool { return !kb.w.state().Hidden[k] },
		})
	}
	return append(as,
		screen.Action{Group: "Show", Title: "Marks: your highlights and notes", Do: func() { kb.w.display.toggleKind(view.Own) }, On: func() bool { return !kb.w.state().Hidden[view.Own] }},
		screen.Action{Group: "Show", Title: "Kinds of marks in turn", Keys: letter('m'), Do: kb.w.display.nextKinds},
		screen.Action{Group: "Show", Title: "No marks in quoted words", Keys: letter('q'), Do: kb.w.display.hideQuoted, On: func() bool { return kb.s.View().HideQuoted }},
		screen.Action{Group: "Show", Title: "No outlets’ names", Keys: letter('o'), Do: kb.w.display.hideOutlets, On: func() bool { return kb.s.View().HideOutlets }})
}

func (kb *keyboard) helpActions() []screen.Action {
	return []screen.Action{
		{Group: "Help", Title: "Keys", Keys: letter('?'), Do: kb.showKeys},
		{Group: "Help", Title: "Commands", Keys: withCtrl(fyne.KeyK), Do: kb.showPalette},
		{Group: "Help", Title: "First steps", Do: kb.w.frame.showFirstSteps},
		{Group: "Help", Title: screen.MarkHelpTitle(), Keys: letter('v'), Do: kb.w.labels.showMarkHelp},
	}
}
