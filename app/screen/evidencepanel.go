package screen

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
	"parallax/compare/actor"
	"parallax/compare/lexicon"
)

// Evidence is the right panel: what every article writes at the place that is
// picked, why it stands in one row, and a copy of it with its citation.
type Evidence struct {
	sheet      *lay.Sheet
	copy       *press.Box
	quote      []menu.Action // what can be done with a quotation
	words      WordActions
	fact       []menu.Action // what can be done with a fact
	difference []menu.Action // what can be done with a difference
	notes      NoteHooks
	out        func() // exports the comparison, nil where that cannot be done
	summary    SummaryHooks
	below      *fyne.Container // the buttons at the bottom
	pick       *press.Box      // nil where nothing can be picked
	pickText   *prose.Flow
	last       State
	shown      bool
	byWord     bool   // tellings of a fact are shown word by word
	note       string // that is shown instead, "" for none
	object     fyne.CanvasObject
}

// NewEvidence makes the panel; copy copies what is picked.
func NewEvidence(copy func()) *Evidence {
	e := &Evidence{sheet: lay.NewSheet(lay.Column{Gap: 7, PadX: 16, PadY: 14})}
	e.copy = press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: copy, Label: "Copy with citation"}, lay.Column{PadY: 8},
		lay.Centered(prose.NewLine(prose.Run{Text: "❝  Copy with citation"}, prose.Run{Text: "   c", Ink: tone.Muted})))
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

// WordActions are what the reader can say about words.
type WordActions struct {
	// Mute leaves words unmarked as far as the scope reaches.
	Mute func(Words, lexicon.Scope)
	// Dont asks where words are left unmarked, Mark how they are marked.
	Dont, Mark func(Words)
	// Part says that the two labels of a proposal do not mean the same.
	Part func(actor.Proposal)
	// Join asks what else means the same as the row of labels that is selected,
	// Move which label of it means something else, Rename how it is called.
	Join, Move, Rename func()
	// Help shows or puts away what the marks mean, Away the two passages that are set
	// against each other.
	Help func(bool)
	Away func()
}

// SetWordActions sets what can be said about words.
func (e *Evidence) SetWordActions(a WordActions) { e.words = a }

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
func (e *Evidence) Show(s State) {
	if e.shown && sameEvidence(s, e.last) {
		return
	}
	e.last, e.shown, e.note = s, true, ""
	can := s.Comparison != nil && CitedState(s) != ""
	pick := can && s.Screen != SummaryName && e.pick != nil
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
		os = append(markPanel(func() { e.words.Help(false) }), os...)
	}
	e.sheet.Set(true, os...)
}

// HasMarks reports whether the screen that is open shows marks in text.
func HasMarks(s State) bool {
	return s.Comparison != nil && (s.Screen == ReadName || s.Screen == ArticleName || s.Screen == WordingName)
}

// sameEvidence reports whether two states show the same in the panel.
func sameEvidence(s, t State) bool {
	return s.Comparison == t.Comparison && s.Pick == t.Pick && s.Screen == t.Screen && samePlaces(s, t) &&
		s.Facts == t.Facts && s.HideQuoted == t.HideQuoted && maps.Equal(s.Labels, t.Labels) && maps.Equal(s.Hidden, t.Hidden) &&
		slices.Equal(s.NotesHere, t.NotesHere) && s.Style == t.Style && s.Check == t.Check && s.InSummary == t.InSummary && s.WordingHelp == t.WordingHelp && s.Words == t.Words
}

// samePlaces reports whether the same is selected on every screen.
func samePlaces(s, t State) bool {
	return s.Wording == t.Wording && s.WordingAt == t.WordingAt && s.Difference == t.Difference && s.Cell == t.Cell &&
		s.Figure == t.Figure && s.Notes.At == t.Notes.At && s.Summary.At == t.Summary.At
}

// panel are the parts for the screen that is open.
func (e *Evidence) panel(s State) []fyne.CanvasObject {
	if s.Comparison == nil || len(s.Comparison.Readings) == 1 {
		return evidence(s.Comparison, s.Pick, false)
	}
	switch s.Screen {
	case QuotesName:
		return e.quotesPanel(s)
	case WordingName:
		return e.wordingPanel(s)
	case OverviewName:
		return e.overviewPanel(s)
	case NumbersName:
		return numbersPanel(s)
	case NotesName:
		return notesPanel(s)
	case SummaryName:
		return e.summaryPanel(s)
	case CheckName:
		return checkPanel(s)
	case FactsName:
		return append(e.factPanel(s), lay.GapAbove(prose.SectionHead("At a glance")), atAGlance(s.Comparison))
	}
	return append(e.factPanel(s), e.marksHere(s)...)
}

// factPanel is the evidence for the selected row, with what can be done with
// its fact.
func (e *Evidence) factPanel(s State) []fyne.CanvasObject {
	c, os := s.Comparison, evidence(s.Comparison, s.Pick, e.byWord)
	if s.Pick.Row >= 0 && s.Pick.Row < len(c.Rows) && c.Rows[s.Pick.Row].Fact >= 0 && len(tellers(c, c.Rows[s.Pick.Row].Fact)) > 1 {
		os = append(os, press.WordLink(told.Told(map[bool]string{false: "reading.words.fact", true: "reading.words.plain"}[e.byWord]), func() {
			e.byWord, e.shown = !e.byWord, false
			e.Show(e.last)
		}))
	}
	if s.Pick.Row < 0 || s.Pick.Row >= len(c.Rows) || c.Rows[s.Pick.Row].Fact < 0 || len(e.fact) == 0 {
		return os
	}
	return append(os, lay.GapAbove(prose.SectionHead("Not right?")), menu.ActionLinks(e.fact))
}
