package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data"
)

const title = "Parallax"

// window is the one window of the program with what stands in it.
type window struct {
	app  fyne.App
	win  fyne.Window
	post func(func())
	opts Options
	lib  *data.Library // the library itself, nil in some tests
	s    *session.Session

	actions  []screen.Action
	screens  []screen.Screen
	wording  *screen.Wording
	panes    *screen.Panes
	library  *screen.Library
	event    *screen.Event
	evidence *screen.Evidence
	status   *screen.Status
	hover    *view.HoverCard
	middle   *fyne.Container // event or blank page
	body     *fyne.Container // hint, middle, status
	hint     *fyne.Container
	adding   *screen.Add
	outlets  *screen.Outlets
	bin      *screen.Bin // while it lies over the window
	notes    *screen.Notes
	summary  *screen.Summary
	popup    fyne.CanvasObject  // the page over the window, nil for none
	files    *dialog.FileDialog // that lies over the window, nil for none
	closed   func()             // called when it is taken away

	shown        shown
	moved        displaced
	quote        int    // the quotation picked in the selected row, -1 for none
	addingHidden bool   // an event was opened from the page for adding
	query        string // typed into the search field
	text         int    // steps of text size, 0 is the normal one
	look         view.Look
	started      bool
	said         string            // by the line at the bottom
	wantsAlike   bool              // sentences that mean the same were asked for
	picked       string            // the ID of the pick that is selected on Summary
	seek         news.Passage      // what to show when its event is there
	sought       []news.Passage    // found words that are marked
	noteView     screen.NotesState // how the list of notes is filtered
	listed       data.NoteFilter   // what the session was asked to list
	slow         map[*session.Job]bool
	checkAt      int // the statement that is selected on the screen Check, from 1

	past     history
	masked   *compare.Comparison // without the outlets' names
	unmasked *compare.Comparison // what masked was made of

	writing   *session.Job // of an export
	writingTo string
}

// newWindow makes the window; start begins its work.
func newWindow(a fyne.App, store session.Store, post func(func()), o Options) *window {
	w := &window{app: a, win: a.NewWindow(title), post: post, opts: o, lib: libraryOf(store), quote: -1, slow: map[*session.Job]bool{}}
	w.s = session.New(store, post, ways(o.Session))
	w.build()
	w.actions = w.makeActions()
	w.win.SetMainMenu(w.menu())
	w.listen()
	return w
}

// build makes the panels and puts them together.
func (w *window) build() {
	h := w.hooks()
	w.wording = screen.NewWording(h)
	w.notes, w.summary = screen.NewNotes(h), screen.NewSummary(h)
	w.screens = []screen.Screen{
		screen.NewOverview(h), screen.NewRead(h), screen.NewArticle(h), screen.NewFacts(h), screen.NewQuotes(h), w.wording, screen.NewNumbers(h), w.notes, w.summary, screen.NewCheck(h),
	}
	w.event = screen.NewEvent(w.screens, w.openScreen)
	w.library = screen.NewLibrary(screen.LibraryHooks{
		Open: w.openEvent, OpenArticle: w.openArticle, OpenFound: w.openFound, OpenNote: w.openNote, Search: w.search, Add: w.openAdding,
		Menu: w.eventMenu, Keys: w.fieldKey,
	})
	w.evidence = screen.NewEvidence(w.copyPick)
	w.outlets = screen.NewOutlets(w.s)
	w.adding = screen.NewAdd(w.s, screen.AddWays{Files: w.addFiles, Folder: w.addFolder, Paste: w.paste, Keys: w.fieldKey})
	w.evidence.SetQuoteActions(w.quoteActions())
	w.evidence.SetWordActions(screen.WordActions{Mute: w.muteWords, Dont: w.dontMarkWords, Mark: w.markWords, Part: w.partLabels, Join: w.joinLabels, Move: w.moveLabel, Rename: w.renameRow})
	w.evidence.SetFactActions(w.factActions())
	w.evidence.SetDifferenceActions(w.differenceActions())
	w.evidence.SetExport(w.export)
	w.evidence.SetNoteHooks(h.Notes)
	w.evidence.SetSummaryHooks(h.Summary, w.pickHere)
	w.status = screen.NewStatus()
	w.hover = view.NewHoverCard()
	w.hint = screen.NewSlot()
	w.middle = container.NewStack()
	w.body = screen.NewBody(w.hint, w.status.Object(), w.middle)
	w.panes = screen.NewPanes(w.library.Object(), w.body, w.evidence.Object())
	w.win.SetPadded(false)
	w.win.SetContent(container.NewStack(w.panes, w.hover.Layer))
	w.win.Resize(fyne.NewSize(1440, 900))
}

// hooks are what the screens can ask for.
func (w *window) hooks() screen.Hooks {
	return screen.Hooks{
		Pick:    w.pick,
		Filter:  w.filterRows,
		Base:    w.s.SetBase,
		Article: w.showArticle,
		Kind:    w.showKind,
		Copy:    w.copyText,
		Parts:   w.parts,
		Hover:   w.showHover,
		Menu:    w.wordMenu,
		Tables:  w.tableHooks(),
		Summary: w.summaryHooks(),
		Check:   w.checkHooks(),
		Wording: w.wordingHooks(),
		Notes:   w.noteHooks(),
		Quotes:  screen.QuoteHooks{Pick: w.pickQuote, Filter: w.filterQuotes, Group: w.groupQuotes},
	}
}

// start loads the library and opens what was open last.
func (w *window) start() {
	w.s.OnChange(w.refresh)
	w.s.Start()
	w.refresh()
	if len(w.opts.Files) > 0 {
		w.add(w.opts.Files)
	}
}

// close keeps how the window stands and ends the session.
func (w *window) close() {
	w.closePopup()
	w.keepSize()
	w.s.Close()
	w.win.Close()
}

// pick selects a place; keys go to the window, not to the text.
func (w *window) pick(p screen.Pick) {
	w.win.Canvas().Unfocus()
	w.quote = p.Quote
	c := w.s.Comparison()
	if c == nil && w.alone() != nil {
		w.pickAlone(p)
		return
	}
	if c == nil || p.Row < 0 || p.Row >= len(c.Rows) {
		return
	}
	v := w.s.View()
	v.Row, v.Article, v.Sentence, v.Quote = p.Row, "", -1, p.Quote+1
	if p.Article >= 0 && p.Article < len(c.Readings) {
		v.Article = c.Readings[p.Article].Article.ID
		if cells := c.Rows[p.Row].Cells; p.Article < len(cells) && len(cells[p.Article]) > 0 {
			v.Sentence = cells[p.Article][0]
		}
	}
	w.s.SetView(v)
	w.refresh()
}

// pickAlone selects the only article of an event.
func (w *window) pickAlone(p screen.Pick) {
	v := w.s.View()
	v.Article, v.Row, v.Sentence = w.alone().Readings[0].Article.ID, -1, -1
	w.quote = p.Quote
	w.s.SetView(v)
	w.refresh()
}

func (w *window) openScreen(i int) {
	if i >= 0 && i < len(w.screens) && i != w.shown.screen {
		w.leave()
		w.s.SetScreen(w.screens[i].Name())
	}
}

func (w *window) openEvent(id string) {
	if e := w.s.Event(); e != nil && e.ID == id {
		w.addingHidden = true
		w.refresh()
		return
	}
	w.leave()
	w.quote, w.addingHidden = -1, true
	w.s.OpenEvent(id)
}

// showArticle opens the article with the index on the screen One article.
func (w *window) showArticle(i int) {
	c := w.s.Comparison()
	if c == nil || i < 0 || i >= len(c.Readings) {
		return
	}
	w.leave()
	v := w.s.View()
	v.Article, v.Sentence, v.Row, v.Quote = c.Readings[i].Article.ID, -1, -1, 0
	w.quote = -1
	w.s.SetView(v)
}

func (w *window) showKind(k view.Kind, show bool) {
	v := w.s.View()
	var hidden []string
	for _, n := range v.HiddenMarks {
		if n != k.Name() {
			hidden = append(hidden, n)
		}
	}
	if !show {
		hidden = append(hidden, k.Name())
	}
	v.HiddenMarks = hidden
	w.s.SetView(v)
}

func (w *window) showHover(m view.Mark, phrase string, at fyne.Position) {
	if m.Reason == "" {
		w.hover.Hide()
		return
	}
	w.hover.Show(view.Hint{Kind: m.Kind, Phrase: phrase, Reason: m.Reason}, at)
}

func (w *window) copyText(text string) {
	if text == "" {
		return
	}
	w.app.Clipboard().SetContent(text)
	w.say("Copied with its citation.")
}

// copyPick copies what is selected on the screen that is open: words that are
// selected in its text, else the line or row.
func (w *window) copyPick() {
	if r, ok := w.event.Screen().(screen.Selecting); ok && w.reader() != nil && len(r.SelectedPassages()) > 0 {
		w.copySelection()
		return
	}
	text := screen.CitedState(w.state())
	if text == "" {
		w.say(say.English().Text(say.Message{Key: "copy.nothing"}))
	}
	w.copyText(text)
}

func (w *window) toggleKind(k view.Kind) { w.showKind(k, w.state().Hidden[k]) }
