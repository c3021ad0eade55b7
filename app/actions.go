package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/cite"
)

const ctrl = fyne.KeyModifierShortcutDefault

func letter(rs ...rune) []menu.Key {
	var ks []menu.Key
	for _, r := range rs {
		ks = append(ks, menu.Key{Rune: r})
	}
	return ks
}

func named(n fyne.KeyName) menu.Key { return menu.Key{Name: n} }

func withCtrl(n fyne.KeyName) []menu.Key { return []menu.Key{{Name: n, Mod: ctrl}} }

func withAlt(n fyne.KeyName) []menu.Key { return []menu.Key{{Name: n, Mod: fyne.KeyModifierAlt}} }

// makeActions lists everything that the reader can do, in the order of menus.
func (kb *keyboard) makeActions() []menu.Action {
	w := kb.w
	return slices.Concat(
		w.incoming.actions(), w.exports.actions(), w.shelf.actions(), w.upkeep.actions(), kb.quitActions(),
		w.corrections.actions(), kb.copyActions(), w.finder.actions(), w.bench.styleActions(),
		kb.goActions(), w.history.actions(), w.shelf.goActions(),
		w.quotes.quoteActions(), w.facts.factActions(), w.list.differenceActions(), w.labels.wordActions(), w.notebook.noteActions(), w.bench.summaryActions(), w.checks.checkActions(), w.class.classActions(),
		kb.showActions(), w.display.actions(), w.frame.viewActions(), kb.helpActions(),
	)
}

func (in *incoming) actions() []menu.Action {
	return []menu.Action{
		{Group: "File", Title: "Add articles…", Keys: withCtrl(fyne.KeyO), Do: in.openAdding},
		{Group: "File", Title: "Add files…", Do: in.addFiles},
		{Group: "File", Title: "Add a folder…", Keys: []menu.Key{{Name: fyne.KeyO, Mod: ctrl | fyne.KeyModifierShift}}, Do: in.addFolder},
		{Group: "File", Title: "Paste a text as an article", Keys: []menu.Key{{Name: fyne.KeyV, Mod: ctrl}}, Do: in.paste},
		{Group: "File", Title: "Save the added articles", Keys: withCtrl(fyne.KeyS), Do: in.saveAdding, When: func() bool { return in.s.Adding() && in.s.Saveable() > 0 }},
		{Group: "File", Title: "Leave the page for adding", Keys: []menu.Key{named(fyne.KeyEscape)}, Do: in.leaveAdding, When: in.showsAdding, Here: in.showsAdding},
		{Group: "File", Title: "Text and details of the article…", Keys: letter('i'), Do: in.parts, When: in.opened, Rule: true},
		{Group: "File", Title: "Outlets…", Do: in.showOutlets},
	}
}

func (ex *exports) actions() []menu.Action {
	written := func() bool { return ex.writingTo != "" && ex.writing == nil }
	return []menu.Action{
		{Group: "File", Title: "Export…", Keys: withCtrl(fyne.KeyE), Do: ex.export, When: ex.compared, Rule: true},
		{Group: "File", Title: sentence("export.open"), Do: func() { ex.openWritten(false) }, When: written},
		{Group: "File", Title: sentence("export.folder"), Do: func() { ex.openWritten(true) }, When: written},
	}
}

func (sh *shelf) actions() []menu.Action {
	return []menu.Action{
		{Group: "File", Title: "Remove this article from the event", Do: sh.removeArticle, When: sh.opened, Rule: true},
		{Group: "File", Title: "Rename the event…", Keys: []menu.Key{named(fyne.KeyF2)}, Do: sh.renameEvent, When: sh.opened},
		{Group: "File", Title: "Merge the event with another…", Do: sh.mergeOpen, When: func() bool { return sh.opened() && sh.otherEvents() }},
		{Group: "File", Title: "Split the event…", Do: sh.splitEvent, When: sh.several},
		{Group: "File", Title: "Delete the event", Do: sh.deleteEvent, When: sh.opened},
		{Group: "File", Title: "Bin…", Do: sh.showBin},
	}
}

func (up *upkeep) actions() []menu.Action {
	return []menu.Action{{Group: "File", Title: "Library: check, copies, export, import…", Do: up.showCare, When: func() bool { return up.lib != nil }}}
}

func (kb *keyboard) quitActions() []menu.Action {
	return []menu.Action{{Group: "File", Title: "Quit", Keys: withCtrl(fyne.KeyQ), Do: kb.w.close, Rule: true}}
}

func (co *corrections) actions() []menu.Action {
	return []menu.Action{
		{Group: "Edit", Title: "Undo", Keys: withCtrl(fyne.KeyZ), Do: co.undo, When: func() bool { return co.s.CanUndo() != "" }},
		{Group: "Edit", Title: "Redo", Keys: []menu.Key{{Name: fyne.KeyY, Mod: ctrl}, {Name: fyne.KeyZ, Mod: ctrl | fyne.KeyModifierShift}}, Do: co.redo, When: func() bool { return co.s.CanRedo() != "" }},
	}
}

func (kb *keyboard) copyActions() []menu.Action {
	selected := func() bool {
		r, ok := kb.w.centre.reader().(screen.Selecting)
		return ok && len(r.SelectedPassages()) > 0
	}
	return []menu.Action{
		{Group: "Edit", Title: "Copy with citation", Keys: letter('c'), Do: kb.w.cursor.copyPick, When: kb.w.centre.inSight, Rule: true},
		{Group: "Edit", Title: "Copy the selected words", Keys: []menu.Key{{Name: fyne.KeyC, Mod: ctrl}}, Do: kb.copySelection, When: selected},
	}
}

func (fi *finder) actions() []menu.Action {
	return []menu.Action{
		{Group: "Edit", Title: "Search everything", Keys: append(letter('/'), withCtrl(fyne.KeyF)...), Do: fi.focusSearch, Rule: true},
		{Group: "Edit", Title: "Sentences that mean the same", Keys: letter('y'), Do: fi.findAlike, When: fi.w.cursor.sentenceChosen},
	}
}

// styleActions choose the style in which copies are cited.
func (be *bench) styleActions() []menu.Action {
	var as []menu.Action
	for i, s := range cite.Styles() {
		as = append(as, menu.Action{
			Group: "Edit", Title: "Cite as " + s.Name(), Do: func() { be.setCiteStyle(s) },
			On: func() bool { return be.citeStyle() == s }, Rule: i == 0,
		})
	}
	return as
}

func (kb *keyboard) goActions() []menu.Action {
	key := func(n fyne.KeyName) func() { return func() { kb.typeKey(n) } }
	reads := func() bool { return kb.w.centre.reader() != nil }
	as := []menu.Action{
		{Title: "Next row", Keys: append(letter('j'), named(fyne.KeyDown)), Do: key(fyne.KeyDown)},
		{Title: "Previous row", Keys: append(letter('k'), named(fyne.KeyUp)), Do: key(fyne.KeyUp)},
		{Title: "Next article", Keys: append(letter('l', ']'), named(fyne.KeyRight)), Do: key(fyne.KeyRight)},
		{Title: "Previous article", Keys: append(letter('h', '['), named(fyne.KeyLeft)), Do: key(fyne.KeyLeft)},
		{Title: "Next mark", Keys: letter('.'), Do: func() { kb.typeRune('.') }},
		{Title: "Previous mark", Keys: letter(','), Do: func() { kb.typeRune(',') }},
		{Title: sentence("reading.difference.next"), Keys: letter('g'), Do: func() { kb.w.pairs.toDifference(1) }},
		{Title: sentence("reading.difference.before"), Keys: letter('G'), Do: func() { kb.w.pairs.toDifference(-1) }},
		{Title: sentence("reading.words.do"), Keys: letter('='), Do: kb.w.pairs.hold},
		{Title: "Evidence", Keys: []menu.Key{named(fyne.KeyReturn)}, Do: kb.showEvidence, Here: func() bool { return !kb.w.bench.onSummary() }},
		{Title: "Page down", Keys: []menu.Key{named(fyne.KeySpace), named(fyne.KeyPageDown)}, Do: key(fyne.KeyPageDown)},
		{Title: "Page up", Keys: []menu.Key{named(fyne.KeyPageUp)}, Do: key(fyne.KeyPageUp)},
		{Title: "First row", Keys: []menu.Key{named(fyne.KeyHome)}, Do: key(fyne.KeyHome)},
		{Title: "Last row", Keys: []menu.Key{named(fyne.KeyEnd)}, Do: key(fyne.KeyEnd)},
	}
	for i := range as {
		as[i].Group, as[i].When = "Go", reads
	}
	as[0].When = func() bool { return reads() || kb.w.incoming.showsAdding() }
	as[1].When = as[0].When
	return as
}

func (hi *history) actions() []menu.Action {
	return []menu.Action{
		{Group: "Go", Title: "Back to where you were", Keys: withAlt(fyne.KeyLeft), Do: hi.goBack, When: func() bool { return len(hi.back) > 0 }, Rule: true},
		{Group: "Go", Title: "Forward again", Keys: withAlt(fyne.KeyRight), Do: hi.goForth, When: func() bool { return len(hi.forth) > 0 }},
	}
}

func (sh *shelf) goActions() []menu.Action {
	return []menu.Action{
		{Group: "Go", Title: "Next event", Keys: withCtrl(fyne.KeyPageDown), Do: func() { sh.stepEvent(1) }, When: sh.otherEvents, Rule: true},
		{Group: "Go", Title: "Previous event", Keys: withCtrl(fyne.KeyPageUp), Do: func() { sh.stepEvent(-1) }, When: sh.otherEvents},
	}
}

// screenKeys open the screens, in their order.
const screenKeys = "1234567890"

// showActions open the screens.
func (kb *keyboard) showActions() []menu.Action {
	var as []menu.Action
	for i, s := range kb.w.centre.screens {
		as = append(as, menu.Action{
			Group: "Show", Title: s.Name(), Keys: letter(rune(screenKeys[i])), Do: func() { kb.w.centre.openScreen(i) },
			On: func() bool { return kb.w.centre.inSight() && kb.w.centre.shown.screen == i }, When: kb.opened,
		})
	}
	return as
}

// actions choose rows and marks.
func (dy *display) actions() []menu.Action {
	on := func(names ...string) func() bool { return dy.onScreen(names...) }
	as := []menu.Action{
		{
			Title: "Next filter", Keys: letter('f'), Do: dy.nextFilter, Rule: true,
			When: on(screen.OverviewName, screen.ReadName, screen.FactsName, screen.QuotesName, screen.WordingName, screen.NumbersName),
		},
		{Title: "Next order of the facts", Keys: letter('t'), Do: dy.nextSort, When: on(screen.FactsName)},
		{Title: "Rows follow the next article", Keys: letter('b'), Do: dy.nextBase, When: on(screen.ReadName), Here: func() bool { return !on(screen.QuotesName)() }},
		{Title: "Quotations by speaker, or by article", Keys: letter('b'), Do: dy.switchGroups, When: on(screen.QuotesName), Here: on(screen.QuotesName), On: func() bool { return dy.s.View().QuotesByArticle }},
	}
	for i, k := range drawn.Marks() {
		as = append(as, menu.Action{
			Title: "Marks: " + k.Name(), Do: func() { dy.toggleKind(k) },
			On: func() bool { return !dy.w.glance().Hidden[k] }, Rule: i == 0,
		})
	}
	as = append(as,
		menu.Action{Title: "Marks: your highlights and notes", Do: func() { dy.toggleKind(tone.Own) }, On: func() bool { return !dy.w.glance().Hidden[tone.Own] }},
		menu.Action{Title: "Kinds of marks in turn", Keys: letter('m'), Do: dy.nextKinds},
		menu.Action{Title: "No marks in quoted words", Keys: letter('q'), Do: dy.hideQuoted, On: func() bool { return dy.s.View().HideQuoted }},
		menu.Action{Title: "No outlets’ names", Keys: letter('o'), Do: dy.hideOutlets, On: func() bool { return dy.s.View().HideOutlets }, Rule: true})
	for i := range as {
		as[i].Group = "Show"
		if as[i].When == nil {
			as[i].When = dy.w.centre.inSight
		}
	}
	return as
}

func (kb *keyboard) helpActions() []menu.Action {
	hinted := func() bool { return kb.s.Setting(keyHint) != "away" }
	return []menu.Action{
		{Group: "Help", Title: "Keys and words", Keys: append(letter('?'), named(fyne.KeyF1)), Do: func() { kb.showHelp(menu.HelpKeys) }},
		{Group: "Help", Title: "What the words mean", Do: func() { kb.showHelp(menu.HelpWords) }},
		{Group: "Help", Title: drawn.MarkHelpTitle(), Keys: letter('v'), Do: kb.w.labels.showMarkHelp},
		{Group: "Help", Title: "All commands", Keys: withCtrl(fyne.KeyK), Do: kb.showPalette},
		{Group: "Help", Title: "Menus by keyboard", Keys: []menu.Key{named(fyne.KeyF10)}, Do: func() { kb.bar.Open(0) }},
		{Group: "Help", Title: "First steps", Do: kb.w.frame.showFirstSteps, When: func() bool { return !hinted() }, Rule: true},
		{Group: "Help", Title: "Put the first steps away", Keys: []menu.Key{{Name: fyne.KeyH, Mod: ctrl}}, Do: kb.w.frame.hideHint, When: func() bool { return hinted() && kb.w.frame.onSample() }},
		{Group: "Help", Title: "About Parallax", Do: func() { kb.showHelp(menu.HelpAbout) }, Rule: true},
	}
}
