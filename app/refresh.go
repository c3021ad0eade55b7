package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/app/view"
	"parallax/compare"
)

// refresh brings everything on the screen to what the session holds.
func (w *window) refresh() {
	if !w.s.Started() {
		return
	}
	if !w.frame.started {
		w.frame.started = true
		w.frame.applySettings()
	}
	w.notebook.listNotes()
	w.bench.watchSummary()
	w.shelf.refreshShelf()
	w.centre.refreshMiddle()
	w.refreshEvidence()
	w.foot.refreshStatus()
	w.frame.refreshHint()
	w.incoming.tellKept()
	w.finder.tellAlike()
	w.incoming.outlets.Show()
	if w.shelf.bin != nil {
		w.shelf.bin.Show()
	}
	w.finder.seekArticle()
	w.keys.checkMenu()
}

// state is what the screens show.
func (w *window) state() screen.State {
	v := w.s.View()
	c := w.s.Comparison()
	if c == nil {
		c = w.centre.alone()
	}
	if c != nil && v.HideOutlets {
		c = w.display.blind(c)
	}
	s := screen.State{
		Comparison: c, HideQuoted: v.HideQuoted, Filter: v.Filter, TextSize: w.frame.readingSize(),
		Screen: w.centre.screens[max(0, w.centre.screenIndex(v.Screen))].Name(), Quotes: v.Quotes, QuotesByArticle: v.QuotesByArticle,
		Difference: v.Difference, Cell: 1 + readingOf(c, v.Cell), Differences: v.Differences,
		DifferencesOf: 1 + readingOf(c, v.DifferencesOf), AllDifferences: v.AllDifferences, Facts: v.Facts, FactsSort: v.FactsSort, Numbers: v.Numbers, Figure: v.Figure,
		Wording: v.Wording, WordingAt: v.WordingAt, WordingHelp: w.labels.wordingHelp(), Words: w.pairs.words,
		Pick: screen.Pick{Row: v.Row, Article: readingOf(c, v.Article), Quote: w.cursor.quote}, Hidden: map[view.Kind]bool{},
	}
	if w.cursor.quote < 0 && v.Screen == screen.QuotesName {
		s.Pick.Quote = v.Quote - 1
	}
	if e := w.s.Event(); e != nil {
		s.Title = e.Title
	}
	s.Article = max(0, s.Pick.Article)
	s.Labels, s.Style, s.Retrieved = w.outletLabels(), w.bench.citeStyle(), w.s.Retrieved()
	w.bench.summaryState(&s)
	w.checks.checkState(&s)
	for _, k := range view.Kinds() {
		if slices.Contains(v.HiddenMarks, k.ID()) {
			s.Hidden[k] = true
		}
	}
	w.notebook.noteState(&s)
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

func (w *window) refreshEvidence() {
	s := w.state()
	if p, ok := w.bench.selectedPick(); ok {
		_, s.InSummary = w.s.Picked(p)
	}
	if w.incoming.showsAdding() {
		w.evidence.ShowNote("Adding", "Nothing leaves this computer. Pages are read from their files; pictures and scripts in them are not loaded. An address is loaded once, when you ask for it.")
		return
	}
	w.evidence.Show(s)
}
