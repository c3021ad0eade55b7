package app

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/correcting"
	"parallax/app/handing"
	"parallax/app/noting"
	"parallax/app/part/chip"
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
	"parallax/app/stage"
	"parallax/app/tidy"
	"parallax/compare/news"
)

const title = "Parallax"

// window is the one window of the program: its parts, each with what it holds
// and what can be done with it.
type window struct {
	*stage.Stage
	opts     Options
	watch    *watch // nil for none
	evidence *panel.Evidence

	held   int  // turns that go on
	dirty  bool // something is to be drawn when they end
	draws  int  // how often the window was drawn
	states int  // how often the state was built
	tidy   tidy.Tidier

	keys       keyboard
	centre     centre
	frame      frame
	foot       footer
	incoming   incoming
	shelf      shelf
	finder     finder
	upkeep     upkeep
	display    display
	notebook   *noting.Notebook
	correcting *correcting.Room
	handing    *handing.Room
}

// part is a part of the window: what all stand on, and the window with the others.
type part struct {
	*stage.Stage
	w *window
}

// newParts are the parts of a window on a stage.
func newParts(st *stage.Stage) *window {
	w := &window{Stage: st}
	p := part{Stage: st, w: w}
	w.keys, w.centre, w.frame = keyboard{part: p}, centre{part: p}, frame{part: p}
	w.foot, w.incoming, w.shelf = footer{part: p, slow: map[*work.Job]bool{}}, incoming{part: p}, shelf{part: p}
	w.finder, w.upkeep, w.display = finder{part: p}, upkeep{p}, display{part: p}
	st.Draw, st.Shows, st.Middle, st.Panels = w, w, &w.centre, &w.frame
	st.Cursor, st.Places = &stage.Cursor{Stage: st, Quote: -1}, &stage.History{Stage: st}
	w.correcting = correcting.New(st)
	w.handing = handing.New(st, handing.Ways{
		Choose: w.incoming.choose, Add: w.incoming.add,
		PickedNote: func() (string, bool) { return w.notebook.PickedNote() },
		ScreenKey:  func(name string) string { return screenKeys[w.centre.screenIndex(name):][:1] },
	})
	w.notebook = noting.New(st, noting.Ways{
		Seek: func(p news.Passage) { w.finder.seek = p }, Sought: w.finder.soughtMarks,
		EventTitle: w.shelf.eventTitle, Keys: w.keys.fieldKey,
		FactChosen: w.correcting.Facts.Chosen, Save: w.handing.Exports.SaveAs,
	})
	return w
}

// newWindow makes the window; start begins its work.
func newWindow(a fyne.App, store session.Store, post func(func()), o Options) *window {
	wa := newWatch(o.Watch, post)
	post = wa.posting(post)
	w := newParts(&stage.Stage{App: a, Win: a.NewWindow(title), Post: post, Lib: libraryOf(store)})
	w.opts, w.watch = o, wa
	o.Session.Language = cmp.Or(o.Session.Language, speak(speaks(store), o.Locale))
	w.S = session.New(store, post, ways(o.Session))
	w.compose()
	w.Win.Resize(fyne.NewSize(1440, 900))
	w.keys.listen()
	return w
}

// build makes the panels and puts them together.
func (w *window) build() {
	h := w.hooks()
	wording, noted, made := worded.NewWording(h), notes.NewNotes(h), summary.NewSummary(h)
	w.correcting.SetScreen(wording)
	w.notebook.SetScreen(noted)
	w.handing.SetScreen(made)
	w.centre.screens = []screen.Screen{
		overview.NewOverview(h), read.NewRead(h), read.NewArticle(h), fact.NewFacts(h), quoting.NewQuotes(h), wording, fact.NewNumbers(h), noted, made, checking.NewCheck(h),
	}
	w.centre.event = desk.NewEvent(w.centre.screens, w.centre.openScreen)
	w.shelf.library = desk.NewLibrary(desk.LibraryHooks{
		Open: w.centre.OpenEvent, OpenArticle: w.shelf.openArticle, OpenFound: w.finder.openFound, OpenNote: w.notebook.OpenNote, Search: w.finder.search, Add: w.incoming.openAdding,
		Menu: w.shelf.eventMenu, Keys: w.keys.fieldKey,
	})
	w.evidence = panel.NewEvidence(w.Cursor.CopyPick)
	w.incoming.outlets = desk.NewOutlets(w.S)
	w.incoming.adding = adding.NewAdd(w.S, adding.AddWays{Files: w.incoming.addFiles, Folder: w.incoming.addFolder, Paste: w.incoming.paste, Keys: w.keys.fieldKey})
	w.evidence.SetQuoteActions(w.correcting.Quotes.QuoteActions())
	w.evidence.SetWordActions(screen.WordActions{Mute: w.correcting.Words.MuteWords, Dont: w.correcting.Words.DontMarkWords, Mark: w.correcting.Words.MarkWords, Part: w.correcting.Labels.PartLabels, Join: w.correcting.Labels.JoinLabels, Move: w.correcting.Labels.MoveLabel, Rename: w.correcting.Labels.RenameRow, Help: w.correcting.Labels.ShowWordingHelp, Away: w.correcting.Pairs.Away})
	w.evidence.SetFactActions(w.correcting.Facts.FactActions())
	w.evidence.SetDifferenceActions(w.correcting.List.DifferenceActions())
	w.evidence.SetExport(w.handing.Exports.Export)
	w.evidence.SetNoteHooks(h.Notes)
	w.evidence.SetSummaryHooks(h.Summary, w.handing.Bench.PickHere)
	w.foot.status = desk.NewStatus()
	w.Hover = chip.NewHoverCard()
	w.frame.hint = pane.NewSlot()
	w.centre.middle = container.NewStack()
	w.frame.body = pane.NewBody(w.frame.hint, w.foot.status.Object(), w.centre.middle)
	w.frame.panes = pane.NewPanes(w.shelf.library.Object(), w.frame.body, w.evidence.Object(), pane.PanesWays{Unfolded: func(int) { w.frame.keepFolds() }})
	w.Win.SetPadded(false)
}

// hooks are what the screens can ask for.
func (w *window) hooks() screen.Hooks {
	return screen.Hooks{
		Pick:    w.Cursor.Pick,
		Filter:  w.Cursor.FilterRows,
		Base:    w.S.SetBase,
		Article: w.Cursor.ShowArticle,
		Kind:    w.display.showKind,
		Copy:    w.CopyText,
		Cite:    panel.CitedState,
		Parts:   w.incoming.parts,
		Hover:   w.display.showHover,
		Menu:    w.correcting.Words.WordMenu,
		Tables:  w.display.tableHooks(),
		Summary: w.handing.Bench.SummaryHooks(),
		Check:   w.handing.Checks.CheckHooks(),
		Wording: w.correcting.Labels.WordingHooks(),
		Notes:   w.notebook.NoteHooks(),
		Quotes:  screen.QuoteHooks{Pick: w.correcting.Quotes.PickQuote, Filter: w.correcting.Quotes.FilterQuotes, Group: w.correcting.Quotes.GroupQuotes},
	}
}

// start loads the library and opens what was open last.
func (w *window) start() {
	w.S.OnChange(w.Refresh)
	w.S.OnWork(w.foot.work)
	w.S.Start()
	w.Refresh()
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
	w.tidy.Stop()
	w.ClosePopup()
	w.frame.keepSize()
	w.S.Close()
	w.Win.Close()
}
