package app

import (
	"slices"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/stage"
)

// makeActions lists everything that the reader can do, in the order of menus.
func (kb *keyboard) makeActions() []menu.Action {
	w := kb.w
	return slices.Concat(
		w.incoming.actions(), w.handing.Exports.Actions(), w.shelf.actions(), w.upkeep.actions(), kb.quitActions(),
		w.correcting.Corrections.Actions(), kb.copyActions(), w.finder.actions(), w.handing.Bench.StyleActions(),
		kb.goActions(), w.Places.Actions(), w.shelf.goActions(),
		w.correcting.Quotes.QuoteActions(), w.correcting.Facts.FactActions(), w.correcting.List.DifferenceActions(), w.correcting.Labels.WordActions(), w.notebook.NoteActions(), w.handing.Bench.SummaryActions(), w.handing.Checks.CheckActions(), w.handing.Class.ClassActions(),
		kb.showActions(), w.display.actions(), w.frame.viewActions(), kb.helpActions(),
	)
}

func (in *incoming) actions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.file"), Title: told.Told("label.add-articles.2"), Keys: stage.WithCtrl(fyne.KeyO), Do: in.openAdding},
		{Group: told.Told("label.file"), Title: told.Told("label.add-files"), Do: in.addFiles},
		{Group: told.Told("label.file"), Title: told.Told("window.actions.add-a-folder"), Keys: []menu.Key{{Name: fyne.KeyO, Mod: stage.Ctrl | fyne.KeyModifierShift}}, Do: in.addFolder},
		{Group: told.Told("label.file"), Title: told.Told("label.paste-a-text-as-an-article"), Keys: []menu.Key{{Name: fyne.KeyV, Mod: stage.Ctrl}}, Do: in.paste},
		{Group: told.Told("label.file"), Title: told.Told("label.save-the-added-articles"), Keys: stage.WithCtrl(fyne.KeyS), Do: in.saveAdding, When: func() bool { return in.S.Adding() && in.S.Saveable() > 0 }},
		{Group: told.Told("label.file"), Title: told.Told("label.leave-the-page-for-adding"), Keys: []menu.Key{stage.Named(fyne.KeyEscape)}, Do: in.leaveAdding, When: in.showsAdding, Here: in.showsAdding},
		{Group: told.Told("label.file"), Title: told.Told("window.actions.text-and-details-of-the"), Keys: stage.Letter('i'), Do: in.parts, When: in.Opened, Rule: true},
		{Group: told.Told("label.file"), Title: told.Told("label.outlets"), Do: in.showOutlets},
	}
}

func (sh *shelf) actions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.file"), Title: told.Told("label.remove-this-article-from-the-event"), Do: sh.removeArticle, When: sh.Opened, Rule: true},
		{Group: told.Told("label.file"), Title: told.Told("window.actions.rename-the-event"), Keys: []menu.Key{stage.Named(fyne.KeyF2)}, Do: sh.renameEvent, When: sh.Opened},
		{Group: told.Told("label.file"), Title: told.Told("window.actions.merge-the-event-with-another"), Do: sh.mergeOpen, When: func() bool { return sh.Opened() && sh.otherEvents() }},
		{Group: told.Told("label.file"), Title: told.Told("window.actions.split-the-event"), Do: sh.splitEvent, When: sh.Several},
		{Group: told.Told("label.file"), Title: told.Told("label.delete-the-event"), Do: sh.deleteEvent, When: sh.Opened},
		{Group: told.Told("label.file"), Title: told.Told("label.bin"), Do: sh.showBin},
	}
}

func (up *upkeep) actions() []menu.Action {
	return []menu.Action{{Group: told.Told("label.file"), Title: told.Told("window.actions.library-check-copies-export-import"), Do: up.showCare, When: func() bool { return up.Lib != nil }}}
}

func (kb *keyboard) quitActions() []menu.Action {
	return []menu.Action{{Group: told.Told("label.file"), Title: told.Told("label.quit"), Keys: stage.WithCtrl(fyne.KeyQ), Do: kb.w.close, Rule: true}}
}

func (kb *keyboard) copyActions() []menu.Action {
	selected := func() bool {
		r, ok := kb.w.centre.Reader().(screen.Selecting)
		return ok && len(r.SelectedPassages()) > 0
	}
	return []menu.Action{
		{Group: told.Told("label.edit"), Title: told.Told("label.copy-with-citation"), Keys: stage.Letter('c'), Do: kb.Cursor.CopyPick, When: kb.w.centre.InSight, Rule: true},
		{Group: told.Told("label.edit"), Title: told.Told("label.copy-the-selected-words"), Keys: []menu.Key{{Name: fyne.KeyC, Mod: stage.Ctrl}}, Do: kb.copySelection, When: selected},
	}
}

func (fi *finder) actions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.edit"), Title: told.Told("label.search-everything"), Keys: append(stage.Letter('/'), stage.WithCtrl(fyne.KeyF)...), Do: fi.focusSearch, Rule: true},
		{Group: told.Told("label.edit"), Title: told.Told("label.sentences-that-mean-the-same"), Keys: stage.Letter('y'), Do: fi.findAlike, When: fi.Cursor.SentenceChosen},
	}
}

func (kb *keyboard) goActions() []menu.Action {
	key := func(n fyne.KeyName) func() { return func() { kb.typeKey(n) } }
	reads := func() bool { return kb.w.centre.Reader() != nil }
	as := []menu.Action{
		{Title: told.Told("label.next-row"), Keys: append(stage.Letter('j'), stage.Named(fyne.KeyDown)), Do: key(fyne.KeyDown)},
		{Title: told.Told("label.previous-row"), Keys: append(stage.Letter('k'), stage.Named(fyne.KeyUp)), Do: key(fyne.KeyUp)},
		{Title: told.Told("label.next-article"), Keys: append(stage.Letter('l', ']'), stage.Named(fyne.KeyRight)), Do: key(fyne.KeyRight)},
		{Title: told.Told("label.previous-article"), Keys: append(stage.Letter('h', '['), stage.Named(fyne.KeyLeft)), Do: key(fyne.KeyLeft)},
		{Title: told.Told("label.next-mark"), Keys: stage.Letter('.'), Do: func() { kb.typeRune('.') }},
		{Title: told.Told("label.previous-mark"), Keys: stage.Letter(','), Do: func() { kb.typeRune(',') }},
		{Title: told.Told("reading.difference.next"), Keys: stage.Letter('g'), Do: func() { kb.w.correcting.Pairs.ToDifference(1) }},
		{Title: told.Told("reading.difference.before"), Keys: stage.Letter('G'), Do: func() { kb.w.correcting.Pairs.ToDifference(-1) }},
		{Title: told.Told("reading.words.do"), Keys: stage.Letter('='), Do: kb.w.correcting.Pairs.Hold},
		{Title: told.Told("label.evidence"), Keys: []menu.Key{stage.Named(fyne.KeyReturn)}, Do: kb.showEvidence, Here: func() bool { return !kb.w.handing.Bench.OnSummary() }},
		{Title: told.Told("label.page-down"), Keys: []menu.Key{stage.Named(fyne.KeySpace), stage.Named(fyne.KeyPageDown)}, Do: key(fyne.KeyPageDown)},
		{Title: told.Told("label.page-up"), Keys: []menu.Key{stage.Named(fyne.KeyPageUp)}, Do: key(fyne.KeyPageUp)},
		{Title: told.Told("label.first-row"), Keys: []menu.Key{stage.Named(fyne.KeyHome)}, Do: key(fyne.KeyHome)},
		{Title: told.Told("label.last-row"), Keys: []menu.Key{stage.Named(fyne.KeyEnd)}, Do: key(fyne.KeyEnd)},
	}
	for i := range as {
		as[i].Group, as[i].When = told.Told("label.go"), reads
	}
	as[0].When = func() bool { return reads() || kb.w.incoming.showsAdding() }
	as[1].When = as[0].When
	return as
}

func (sh *shelf) goActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.go"), Title: told.Told("label.next-event"), Keys: stage.WithCtrl(fyne.KeyPageDown), Do: func() { sh.stepEvent(1) }, When: sh.otherEvents, Rule: true},
		{Group: told.Told("label.go"), Title: told.Told("label.previous-event"), Keys: stage.WithCtrl(fyne.KeyPageUp), Do: func() { sh.stepEvent(-1) }, When: sh.otherEvents},
	}
}

// screenKeys open the screens, in their order.
const screenKeys = "1234567890"

// showActions open the screens.
func (kb *keyboard) showActions() []menu.Action {
	var as []menu.Action
	for i, s := range kb.w.centre.screens {
		as = append(as, menu.Action{
			Group: told.Told("label.show"), Title: screen.Title(s.Name()), Keys: stage.Letter(rune(screenKeys[i])), Do: func() { kb.w.centre.openScreen(i) },
			On: func() bool { return kb.w.centre.InSight() && kb.w.centre.shown.screen == i }, When: kb.Opened,
		})
	}
	return as
}

// actions choose rows and marks.
func (dy *display) actions() []menu.Action {
	on := func(names ...string) func() bool { return dy.OnScreen(names...) }
	as := []menu.Action{
		{
			Title: told.Told("label.next-filter"), Keys: stage.Letter('f'), Do: dy.nextFilter, Rule: true,
			When: on(screen.OverviewName, screen.ReadName, screen.FactsName, screen.QuotesName, screen.WordingName, screen.NumbersName),
		},
		{Title: told.Told("label.next-order-of-the-facts"), Keys: stage.Letter('t'), Do: dy.nextSort, When: on(screen.FactsName)},
		{Title: told.Told("label.rows-follow-the-next-article"), Keys: stage.Letter('b'), Do: dy.nextBase, When: on(screen.ReadName), Here: func() bool { return !on(screen.QuotesName)() }},
		{Title: told.Told("label.quotations-by-speaker-or-by-article"), Keys: stage.Letter('b'), Do: dy.switchGroups, When: on(screen.QuotesName), Here: on(screen.QuotesName), On: func() bool { return dy.S.View().QuotesByArticle }},
	}
	for i, k := range drawn.Marks() {
		as = append(as, menu.Action{
			Title: told.Told("label.marks-name", say.Of("name", say.Words(k.Name()))), Do: func() { dy.toggleKind(k) },
			On: func() bool { return !dy.w.Glance().Hidden[k] }, Rule: i == 0,
		})
	}
	as = append(as,
		menu.Action{Title: told.Told("label.marks-your-highlights-and-notes"), Do: func() { dy.toggleKind(tone.Own) }, On: func() bool { return !dy.w.Glance().Hidden[tone.Own] }},
		menu.Action{Title: told.Told("label.kinds-of-marks-in-turn"), Keys: stage.Letter('m'), Do: dy.nextKinds},
		menu.Action{Title: told.Told("label.no-marks-in-quoted-words"), Keys: stage.Letter('q'), Do: dy.hideQuoted, On: func() bool { return dy.S.View().HideQuoted }},
		menu.Action{Title: told.Told("label.no-outlets-names"), Keys: stage.Letter('o'), Do: dy.hideOutlets, On: func() bool { return dy.S.View().HideOutlets }, Rule: true})
	for i := range as {
		as[i].Group = told.Told("label.show")
		if as[i].When == nil {
			as[i].When = dy.w.centre.InSight
		}
	}
	return as
}

func (kb *keyboard) helpActions() []menu.Action {
	hinted := func() bool { return kb.S.Setting(keyHint) != "away" }
	return []menu.Action{
		{Group: told.Told("label.help"), Title: told.Told("label.keys-and-words"), Keys: append(stage.Letter('?'), stage.Named(fyne.KeyF1)), Do: func() { kb.showHelp(menu.HelpKeys) }},
		{Group: told.Told("label.help"), Title: told.Told("label.what-the-words-mean"), Do: func() { kb.showHelp(menu.HelpWords) }},
		{Group: told.Told("label.help"), Title: drawn.MarkHelpTitle(), Keys: stage.Letter('v'), Do: kb.w.correcting.Labels.ShowMarkHelp},
		{Group: told.Told("label.help"), Title: told.Told("label.all-commands"), Keys: stage.WithCtrl(fyne.KeyK), Do: kb.showPalette},
		{Group: told.Told("label.help"), Title: told.Told("label.menus-by-keyboard"), Keys: []menu.Key{stage.Named(fyne.KeyF10)}, Do: func() { kb.bar.Open(0) }},
		{Group: told.Told("label.help"), Title: told.Told("label.first-steps"), Do: kb.w.frame.showFirstSteps, When: func() bool { return !hinted() }, Rule: true},
		{Group: told.Told("label.help"), Title: told.Told("label.put-the-first-steps-away"), Keys: []menu.Key{{Name: fyne.KeyH, Mod: stage.Ctrl}}, Do: kb.w.frame.hideHint, When: func() bool { return hinted() && kb.w.frame.onSample() && kb.OnScreen(screen.OverviewName)() }},
		{Group: told.Told("label.help"), Title: told.Told("label.about-parallax"), Do: func() { kb.showHelp(menu.HelpAbout) }, Rule: true},
	}
}
