package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/app/view"
	"parallax/compare"
)

// shown is what was drawn last, to draw only what is different.
type shown struct {
	shelf  screen.Shelf
	state  screen.State
	blank  screen.Blank
	screen int
	hints  []string
	left   bool
}

// refresh brings everything on the screen to what the session holds.
func (w *window) refresh() {
	if !w.s.Started() {
		return
	}
	if !w.started {
		w.started = true
		w.applySettings()
	}
	w.listNotes()
	w.watchSummary()
	w.refreshShelf()
	w.refreshMiddle()
	w.refreshEvidence()
	w.refreshStatus()
	w.refreshHint()
	w.tellKept()
	w.tellAlike()
	w.outlets.Show()
	if w.bin != nil {
		w.bin.Show()
	}
	w.seekArticle()
	w.checkMenu()
}

// state is what the screens show.
func (w *window) state() screen.State {
	v := w.s.View()
	c := w.s.Comparison()
	if c == nil {
		c = w.alone()
	}
	if c != nil && v.HideOutlets {
		c = w.blind(c)
	}
	s := screen.State{
		Comparison: c, HideQuoted: v.HideQuoted, Filter: v.Filter, TextSize: w.readingSize(),
		Screen: w.screens[max(0, w.screenIndex(v.Screen))].Name(), Quotes: v.Quotes, QuotesByArticle: v.QuotesByArticle,
		Difference: v.Difference, Cell: 1 + readingOf(c, v.Cell), Differences: v.Differences,
		DifferencesOf: 1 + readingOf(c, v.DifferencesOf), AllDifferences: v.AllDifferences, Facts: v.Facts, FactsSort: v.FactsSort, Numbers: v.Numbers, Figure: v.Figure,
		Wording: v.Wording, WordingAt: v.WordingAt, WordingHelp: w.wordingHelp(),
		Pick: screen.Pick{Row: v.Row, Article: readingOf(c, v.Article), Quote: w.quote}, Hidden: map[view.Kind]bool{},
	}
	if w.quote < 0 && v.Screen == screen.QuotesName {
		s.Pick.Quote = v.Quote - 1
	}
	if e := w.s.Event(); e != nil {
		s.Title = e.Title
	}
	s.Article = max(0, s.Pick.Article)
	s.Labels, s.Style, s.Retrieved = w.labels(), w.citeStyle(), w.s.Retrieved()
	w.summaryState(&s)
	w.checkState(&s)
	for _, k := range view.Kinds() {
		if slices.Contains(v.HiddenMarks, k.Name()) {
			s.Hidden[k] = true
		}
	}
	w.noteState(&s)
	return s
}

// labels are the reader's own words for outlets, by the outlets' names.
func (w *window) labels() map[string]string {
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
	if p, ok := w.selectedPick(); ok {
		_, s.InSummary = w.s.Picked(p)
	}
	if w.showsAdding() {
		w.evidence.ShowNote("Adding", "Nothing leaves this computer. Pages are read from their files; pictures and scripts in them are not loaded. An address is loaded once, when you ask for it.")
		return
	}
	w.evidence.Show(s)
}
