package app

import (
	"slices"

	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
)

// Refresh brings everything on the screen to what the session holds, at the end
// of the turn where there is one.
func (w *window) Refresh() {
	if w.held > 0 {
		w.dirty = true
		return
	}
	w.drawAll()
}

// Turn does what changes several things, and draws what came of it once.
func (w *window) Turn(do func()) {
	w.held++
	do()
	w.held--
	if w.held == 0 && w.dirty {
		w.dirty = false
		w.drawAll()
	}
}

// Now draws within a turn what goes on with what is shown.
func (w *window) Now() {
	if w.dirty {
		w.dirty = false
		w.drawAll()
	}
}

// RefreshStatus draws the line at the bottom alone.
func (w *window) RefreshStatus() { w.foot.refreshStatus() }

func (w *window) drawAll() {
	if !w.S.Started() {
		return
	}
	if !w.frame.started {
		w.frame.started = true
		w.frame.applySettings()
	}
	w.notebook.ListNotes()
	w.handing.Bench.WatchSummary()
	w.shelf.refreshShelf()
	w.draws++
	this, s := w.draws, w.State()
	w.centre.refreshMiddle(s)
	w.tidy.Drew()
	if w.draws != this {
		return // the place was moved, and the rest drawn with it
	}
	w.refreshEvidence(s)
	w.foot.refreshStatus()
	w.frame.refreshHint()
	w.incoming.tellKept()
	w.finder.tellAlike()
	w.incoming.outlets.Show()
	if w.shelf.bin != nil {
		w.shelf.bin.Show()
	}
	w.finder.seekArticle()
}

// Comparison is what the screens show, without names where the reader hides
// them; an article alone too, nil for none.
func (w *window) Comparison() *compare.Comparison {
	c := w.S.Comparison()
	if c == nil {
		c = w.centre.alone()
	}
	if c != nil && w.S.View().HideOutlets {
		c = w.display.blind(c)
	}
	return c
}

// State is what the screens show, with what the reader wrote.
func (w *window) State() screen.State {
	w.states++
	s := w.Glance()
	w.handing.Bench.SummaryState(&s)
	w.handing.Checks.CheckState(&s)
	w.notebook.NoteState(&s)
	return s
}

// Glance is the part of the state that says what is shown and selected.
func (w *window) Glance() screen.State {
	v, c := w.S.View(), w.Comparison()
	s := screen.State{
		Comparison: c, HideQuoted: v.HideQuoted, Filter: v.Filter, TextSize: w.frame.readingSize(),
		Screen: w.centre.screens[max(0, w.centre.screenIndex(v.Screen))].Name(), Quotes: v.Quotes, QuotesByArticle: v.QuotesByArticle,
		Difference: v.Difference, Cell: 1 + c.ReadingOf(v.Cell), Differences: v.Differences,
		DifferencesOf: 1 + c.ReadingOf(v.DifferencesOf), AllDifferences: v.AllDifferences, Facts: v.Facts, FactsSort: v.FactsSort, Numbers: v.Numbers, Figure: v.Figure,
		Wording: v.Wording, WordingAt: v.WordingAt, WordingHelp: w.correcting.Labels.WordingHelp(), Words: w.correcting.Pairs.Words,
		Pick: screen.Pick{Row: v.Row, Article: c.ReadingOf(v.Article), Quote: w.Cursor.Quote}, Hidden: map[tone.Kind]bool{},
	}
	if w.Cursor.Quote < 0 && v.Screen == screen.QuotesName {
		s.Pick.Quote = v.Quote - 1
	}
	if e := w.S.Event(); e != nil {
		s.Title = e.Title
	}
	s.Article = max(0, s.Pick.Article)
	s.Labels, s.Style, s.Retrieved = w.outletLabels(), w.handing.Bench.CiteStyle(), w.S.Retrieved()
	for _, k := range tone.Kinds() {
		if slices.Contains(v.HiddenMarks, k.ID()) {
			s.Hidden[k] = true
		}
	}
	return s
}

// labels are the reader's own words for outlets, by the outlets' names.
func (w *window) outletLabels() map[string]string {
	out := map[string]string{}
	for _, o := range w.S.KnownOutlets() {
		if o.ReaderLabel != "" {
			out[o.Name] = o.ReaderLabel
		}
	}
	return out
}

func (w *window) refreshEvidence(s screen.State) {
	if p, ok := w.handing.Bench.SelectedOf(s); ok {
		_, s.InSummary = w.S.Picked(p)
	}
	if w.incoming.showsAdding() {
		w.evidence.ShowNote(told.Told("label.adding"), told.Told("window.refresh.nothing-leaves-this-computer-pages"))
		return
	}
	w.evidence.Show(s)
}
