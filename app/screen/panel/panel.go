package panel

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/fact"
)

// Evidence is the right panel: what every article writes at the place that is
// picked, why it stands in one row, and a copy of it with its citation.
type Evidence struct {
	sheet      *lay.Sheet
	copy       *press.Box
	quote      []menu.Action // what can be done with a quotation
	words      screen.WordActions
	fact       []menu.Action // what can be done with a fact
	difference []menu.Action // what can be done with a difference
	notes      screen.NoteHooks
	out        func() // exports the comparison, nil where that cannot be done
	summary    screen.SummaryHooks
	below      *fyne.Container // the buttons at the bottom
	pick       *press.Box      // nil where nothing can be picked
	pickText   *prose.Flow
	last       screen.State
	shown      bool
	byWord     bool   // tellings of a fact are shown word by word
	allLeft    bool   // all that a checked text leaves out is shown
	note       string // that is shown instead, "" for none
	object     fyne.CanvasObject
}

// NewEvidence makes the panel; copy copies what is picked.
func NewEvidence(copy func()) *Evidence {
	e := &Evidence{sheet: lay.NewSheet(lay.Column{Gap: 7, PadX: 16, PadY: 14})}
	e.copy = press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: copy, Label: told.Told("label.copy-with-citation")}, lay.Column{PadY: 8},
		lay.Centered(prose.NewLine(prose.Run{Text: told.Told("label.copy-with-citation.2")}, prose.Run{Text: "   c", Ink: tone.Muted})))
	e.below = lay.NewColumn(lay.Column{Gap: 6, PadX: 16, PadY: 12}, e.copy)
	e.object = press.NewBox(press.BoxLook{Fill: tone.Panel}, lay.Column{}).With(lay.NewFrame(lay.Frame{Bottom: e.below}, e.sheet))
	return e
}

// SetQuoteActions sets what can be done with the selected quotation.
func (e *Evidence) SetQuoteActions(as []menu.Action) { e.quote = as }

// SetFactActions sets what can be done with the selected fact.
func (e *Evidence) SetFactActions(as []menu.Action) { e.fact = as }

// SetDifferenceActions sets what can be done with the selected difference.
func (e *Evidence) SetDifferenceActions(as []menu.Action) { e.difference = as }

// SetExport sets what the card below the articles does.
func (e *Evidence) SetExport(do func()) { e.out = do }

// SetWordActions sets what can be said about words.
func (e *Evidence) SetWordActions(a screen.WordActions) { e.words = a }

// Object is the panel.
func (e *Evidence) Object() fyne.CanvasObject { return e.object }

// ShowNote shows a word about the page in the middle instead.
func (e *Evidence) ShowNote(heading, text string) {
	if e.note == text {
		return
	}
	e.note, e.shown = text, false
	if e.copy.Hidden = true; e.pick != nil {
		e.pick.Hidden = true
	}
	e.object.Refresh()
	e.sheet.Set(true, prose.SectionHead(heading), press.Card(prose.NewFlow(prose.Run{Text: text, Ink: tone.Muted})))
}

// Show shows the evidence for what is picked.
func (e *Evidence) Show(s screen.State) {
	if e.shown && sameEvidence(s, e.last) {
		return
	}
	e.last, e.shown, e.note = s, true, ""
	can := s.Comparison != nil && CitedState(s) != ""
	pick := can && s.Screen != screen.SummaryName && e.pick != nil
	if pick {
		e.namePick(s.InSummary)
		e.pick.Refresh()
	}
	if can != e.copy.Visible() || e.pick != nil && pick != e.pick.Visible() {
		e.copy.Hidden = !can
		if e.pick != nil {
			e.pick.Hidden = !pick
		}
		e.object.Refresh()
	}
	os := append(e.wordsPanel(s), append(e.notesHere(s), e.panel(s)...)...)
	if s.WordingHelp && HasMarks(s) {
		os = append(drawn.MarkPanel(func() { e.words.Help(false) }), os...)
	}
	e.sheet.Set(true, os...)
}

// HasMarks reports whether the screen that is open shows marks in text.
func HasMarks(s screen.State) bool {
	return s.Comparison != nil && (s.Screen == screen.ReadName || s.Screen == screen.ArticleName || s.Screen == screen.WordingName)
}

// sameEvidence reports whether two states show the same in the panel.
func sameEvidence(s, t screen.State) bool {
	return s.Comparison == t.Comparison && s.Pick == t.Pick && s.Screen == t.Screen && samePlaces(s, t) &&
		s.Facts == t.Facts && s.HideQuoted == t.HideQuoted && maps.Equal(s.Labels, t.Labels) && maps.Equal(s.Hidden, t.Hidden) &&
		slices.Equal(s.NotesHere, t.NotesHere) && s.Style == t.Style && s.Check == t.Check && s.InSummary == t.InSummary && s.WordingHelp == t.WordingHelp && s.Words == t.Words
}

// samePlaces reports whether the same is selected on every screen.
func samePlaces(s, t screen.State) bool {
	return s.Wording == t.Wording && s.WordingAt == t.WordingAt && s.Difference == t.Difference && s.Cell == t.Cell &&
		s.Figure == t.Figure && s.Notes.At == t.Notes.At && s.Summary.At == t.Summary.At
}

// panel are the parts for the screen that is open.
func (e *Evidence) panel(s screen.State) []fyne.CanvasObject {
	if s.Comparison == nil || len(s.Comparison.Readings) == 1 {
		return drawn.Evidence(s.Comparison, s.Pick, false)
	}
	switch s.Screen {
	case screen.QuotesName:
		return e.quotesPanel(s)
	case screen.WordingName:
		return e.wordingPanel(s)
	case screen.OverviewName:
		return e.overviewPanel(s)
	case screen.NumbersName:
		return fact.NumbersPanel(s)
	case screen.NotesName:
		return notesPanel(s)
	case screen.SummaryName:
		return e.summaryPanel(s)
	case screen.CheckName:
		return e.checkPanel(s)
	case screen.FactsName:
		return append(e.factPanel(s), lay.GapAbove(prose.SectionHead(told.Told("label.at-a-glance"))), fact.AtAGlance(s.Comparison))
	}
	return append(e.factPanel(s), e.marksHere(s)...)
}

// factPanel is the evidence for the selected row, with what can be done with
// its fact.
func (e *Evidence) factPanel(s screen.State) []fyne.CanvasObject {
	c, os := s.Comparison, drawn.Evidence(s.Comparison, s.Pick, e.byWord)
	if s.Pick.Row >= 0 && s.Pick.Row < len(c.Rows) && c.Rows[s.Pick.Row].Fact >= 0 && len(drawn.Tellers(c, c.Rows[s.Pick.Row].Fact)) > 1 {
		os = append(os, press.WordLink(told.Told(map[bool]string{false: "reading.words.fact", true: "reading.words.plain"}[e.byWord]), func() {
			e.byWord, e.shown = !e.byWord, false
			e.Show(e.last)
		}))
	}
	if s.Pick.Row < 0 || s.Pick.Row >= len(c.Rows) || c.Rows[s.Pick.Row].Fact < 0 || len(e.fact) == 0 {
		return os
	}
	return append(os, lay.GapAbove(prose.SectionHead(told.Told("label.not-right"))), menu.ActionLinks(e.fact))
}
