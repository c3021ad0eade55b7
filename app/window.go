package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chip"
	"parallax/app/part/menu"
	"parallax/app/part/pane"
	"parallax/app/screen"
	"parallax/app/screen/adding"
	"parallax/app/screen/checking"
	"parallax/app/screen/desk"
	"parallax/app/screen/fact"
	"parallax/app/screen/notes"
	"parallax/app/screen/overview"
	"parallax/app/screen/panel"
	"parallax/app/screen/quoting"
	"parallax/app/screen/read"
	"parallax/app/screen/summary"
	"parallax/app/screen/worded"
	"parallax/app/session"
	"parallax/app/session/work"
)

const title = "Parallax"

// window is the one window of the program: its parts, each with what it holds
// and what can be done with it.
type window struct {
	*stage
	evidence *panel.Evidence

	held   int  // turns that go on
	dirty  bool // something is to be drawn when they end
	draws  int  // how often the window was drawn
	states int  // how often the state was built
	tidy   tidier

	keys        keyboard
	centre      centre
	frame       frame
	foot        footer
	incoming    incoming
	shelf       shelf
	finder      finder
	notebook    notebook
	bench       bench
	exports     exports
	quotes      quotes
	facts       facts
	list        differences
	corrections corrections
	labels      labelling
	words       vocabulary
	checks      checks
	class       classroom
	upkeep      upkeep
	history     history
	cursor      cursor
	display     display
	pairs       pairing
}

// newParts are the parts of a window on a stage.
func newParts(st *stage) *window {
	return &window{
		stage: st, keys: keyboard{stage: st}, centre: centre{stage: st}, frame: frame{stage: st},
		foot: footer{stage: st, slow: map[*work.Job]bool{}}, incoming: incoming{stage: st}, shelf: shelf{stage: st},
		finder: finder{stage: st}, notebook: notebook{stage: st}, bench: bench{stage: st}, exports: exports{stage: st},
		quotes: quotes{st}, facts: facts{st}, list: differences{st}, corrections: corrections{st}, labels: labelling{stage: st},
		words: vocabulary{st}, checks: checks{stage: st}, class: classroom{st}, upkeep: upkeep{st}, history: history{stage: st},
		cursor: cursor{stage: st, quote: -1}, display: display{stage: st}, pairs: pairing{stage: st},
	}
}

// newWindow makes the window; start begins its work.
func newWindow(a fyne.App, store session.Store, post func(func()), o Options) *window {
	wa := newWatch(o.Watch, post)
	post = wa.posting(post)
	st := &stage{app: a, win: a.NewWindow(title), post: post, opts: o, lib: libraryOf(store), watch: wa}
	w := newParts(st)
	st.w = w
	w.s = session.New(store, post, ways(o.Session))
	w.build()
	w.keys.actions = w.watch.watched(w.keys.makeActions())
	w.keys.makeBar()
	w.win.SetContent(container.NewStack(menu.NewUnder(w.keys.bar.Object(), w.frame.panes), w.hover.Layer))
	w.win.Resize(fyne.NewSize(1440, 900))
	w.keys.listen()
	return w
}

// build makes the panels and puts them together.
func (w *window) build() {
	h := w.hooks()
	w.labels.wording = worded.NewWording(h)
	w.notebook.notes, w.bench.summary = notes.NewNotes(h), summary.NewSummary(h)
	w.centre.screens = []screen.Screen{
		overview.NewOverview(h), read.NewRead(h), read.NewArticle(h), fact.NewFacts(h), quoting.NewQuotes(h), w.labels.wording, fact.NewNumbers(h), w.notebook.notes, w.bench.summary, checking.NewCheck(h),
	}
	w.centre.event = desk.NewEvent(w.centre.screens, w.centre.openScreen)
	w.shelf.library = desk.NewLibrary(desk.LibraryHooks{
		Open: w.centre.openEvent, OpenArticle: w.shelf.openArticle, OpenFound: w.finder.openFound, OpenNote: w.notebook.openNote, Search: w.finder.search, Add: w.incoming.openAdding,
		Menu: w.shelf.eventMenu, Keys: w.keys.fieldKey,
	})
	w.evidence = panel.NewEvidence(w.cursor.copyPick)
	w.incoming.outlets = desk.NewOutlets(w.s)
	w.incoming.adding = adding.NewAdd(w.s, adding.AddWays{Files: w.incoming.addFiles, Folder: w.incoming.addFolder, Paste: w.incoming.paste, Keys: w.keys.fieldKey})
	w.evidence.SetQuoteActions(w.quotes.quoteActions())
	w.evidence.SetWordActions(screen.WordActions{Mute: w.words.muteWords, Dont: w.words.dontMarkWords, Mark: w.words.markWords, Part: w.labels.partLabels, Join: w.labels.joinLabels, Move: w.labels.moveLabel, Rename: w.labels.renameRow, Help: w.labels.showWordingHelp, Away: w.pairs.away})
	w.evidence.SetFactActions(w.facts.factActions())
	w.evidence.SetDifferenceActions(w.list.differenceActions())
	w.evidence.SetExport(w.exports.export)
	w.evidence.SetNoteHooks(h.Notes)
	w.evidence.SetSummaryHooks(h.Summary, w.bench.pickHere)
	w.foot.status = desk.NewStatus()
	w.hover = chip.NewHoverCard()
	w.frame.hint = pane.NewSlot()
	w.centre.middle = container.NewStack()
	w.frame.body = pane.NewBody(w.frame.hint, w.foot.status.Object(), w.centre.middle)
	w.frame.panes = pane.NewPanes(w.shelf.library.Object(), w.frame.body, w.evidence.Object(), pane.PanesWays{Unfolded: func(int) { w.frame.keepFolds() }})
	w.win.SetPadded(false)
}

// hooks are what the screens can ask for.
func (w *window) hooks() screen.Hooks {
	return screen.Hooks{
		Pick:    w.cursor.pick,
		Filter:  w.cursor.filterRows,
		Base:    w.s.SetBase,
		Article: w.cursor.showArticle,
		Kind:    w.display.showKind,
		Copy:    w.copyText,
		Cite:    panel.CitedState,
		Parts:   w.incoming.parts,
		Hover:   w.display.showHover,
		Menu:    w.words.wordMenu,
		Tables:  w.display.tableHooks(),
		Summary: w.bench.summaryHooks(),
		Check:   w.checks.checkHooks(),
		Wording: w.labels.wordingHooks(),
		Notes:   w.notebook.noteHooks(),
		Quotes:  screen.QuoteHooks{Pick: w.quotes.pickQuote, Filter: w.quotes.filterQuotes, Group: w.quotes.groupQuotes},
	}
}

// start loads the library and opens what was open last.
func (w *window) start() {
	w.s.OnChange(w.refresh)
	w.s.OnWork(w.foot.work)
	w.s.Start()
	w.refresh()
	w.watch.look(w)
	if len(w.opts.Files) > 0 {
		w.incoming.add(w.opts.Files)
	}
}

// close keeps how the window stands and ends the session.
func (w *window) close() {
	if !w.incoming.asksToQuit(w.end) {
		w.end()
	}
}

func (w *window) end() {
	w.watch.end()
	w.tidy.stop()
	w.closePopup()
	w.frame.keepSize()
	w.s.Close()
	w.win.Close()
}
