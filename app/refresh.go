package app

import (
	"slices"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
)

// refresh brings everything on the screen to what the session holds, at the end
// of the turn where there is one.
func (w *window) refresh() {
	if w.held > 0 {
		w.dirty = true
		return
	}
	w.draw()
}

// turn does what changes several things, and draws what came of it once.
func (w *window) turn(do func()) {
	w.held++
	do()
	w.held--
	if w.held == 0 && w.dirty {
		w.dirty = false
		w.draw()
	}
}

// now draws within a turn what goes on with what is shown.
func (w *window) now() {
	if w.dirty {
		w.dirty = false
		w.draw()
	}
}

func (w *window) draw() {
	if !w.s.Started() {
		return
	}
	if !w.frame.started {
		w.frame.started = true
		w.frame.applySettings()
	}
	w.tidy.shows(w.s.Comparison())
	w.notebook.listNotes()
	w.bench.watchSummary()
	w.shelf.refreshShelf()
	w.draws++
	this, s := w.draws, w.state()
	w.centre.refreshMiddle(s)
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

// comparison is what the screens show, without names where the reader hides
// them; an article alone too, nil for none.
func (w *window) comparison() *compare.Comparison {
	c := w.s.Comparison()
	if c == nil {
		c = w.centre.alone()
	}
	if c != nil && w.s.View().HideOutlets {
		c = w.display.blind(c)
	}
	return c
}

// state is what the screens show, with what the reader wrote.
func (w *window) state() screen.State {
	w.states++
	s := w.glance()
	w.bench.summaryState(&s)
	w.checks.checkState(&s)
	w.notebook.noteState(&s)
	return s
}

// glance is the part of the state that says what is shown and selected.
func (w *window) glance() screen.State {
	v, c := w.s.View(), w.comparison()
	s := screen.State{
		Comparison: c, HideQuoted: v.HideQuoted, Filter: v.Filter, TextSize: w.frame.readingSize(),
		Screen: w.centre.screens[max(0, w.centre.screenIndex(v.Screen))].Name(), Quotes: v.Quotes, QuotesByArticle: v.QuotesByArticle,
		Difference: v.Difference, Cell: 1 + readingOf(c, v.Cell), Differences: v.Differences,
		DifferencesOf: 1 + readingOf(c, v.DifferencesOf), AllDifferences: v.AllDifferences, Facts: v.Facts, FactsSort: v.FactsSort, Numbers: v.Numbers, Figure: v.Figure,
		Wording: v.Wording, WordingAt: v.WordingAt, WordingHelp: w.labels.wordingHelp(), Words: w.pairs.words,
		Pick: screen.Pick{Row: v.Row, Article: readingOf(c, v.Article), Quote: w.cursor.quote}, Hidden: map[tone.Kind]bool{},
	}
	if w.cursor.quote < 0 && v.Screen == screen.QuotesName {
		s.Pick.Quote = v.Quote - 1
	}
	if e := w.s.Event(); e != nil {
		s.Title = e.Title
	}
	s.Article = max(0, s.Pick.Article)
	s.Labels, s.Style, s.Retrieved = w.outletLabels(), w.bench.citeStyle(), w.s.Retrieved()
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
	for _, o := range w.s.KnownOutlets() {
		if o.ReaderLabel != "" {
			out[o.Name] = o.ReaderLabel
		}
	}
	return out
}

// readingOf is the index of an article in a comparison, -1 for none.
func readingOf(c *compare.Comparison, id string) int {
	if c == nil || id == "" {
		return -1
	}
	return slices.IndexFunc(c.Readings, func(r compare.Reading) bool { return r.Article.ID == id })
}

func (w *window) refreshEvidence(s screen.State) {
	if p, ok := w.bench.selectedOf(s); ok {
		_, s.InSummary = w.s.Picked(p)
	}
	if w.incoming.showsAdding() {
		w.evidence.ShowNote("Adding", "Nothing leaves this computer. Pages are read from their files; pictures and scripts in them are not loaded. An address is loaded once, when you ask for it.")
		return
	}
	w.evidence.Show(s)
}
