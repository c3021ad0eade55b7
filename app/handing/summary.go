package handing

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/panel"
	"parallax/app/screen/summary"
	"parallax/app/session"
	"parallax/app/stage"
	"parallax/compare/cite"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/say"
)

// Bench is the summary that the reader makes.
type Bench struct {
	part
	summary *summary.Summary
	Picked  string // the ID of the pick that is selected on Summary
}

// SummaryActions are what the reader can do with the summary.
func (be *Bench) SummaryActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.summary"), Title: told.Told("label.add-to-the-summary-or-take-out"), Keys: stage.Letter('u'), Do: be.PickHere, When: be.pickable},
		{Group: told.Told("label.summary"), Title: told.Told("label.move-up"), Keys: stage.WithAlt(fyne.KeyUp), Do: func() { be.MovePicked(-1) }, When: be.chosen, Here: be.OnSummary, Rule: true},
		{Group: told.Told("label.summary"), Title: told.Told("label.move-down"), Keys: stage.WithAlt(fyne.KeyDown), Do: func() { be.MovePicked(1) }, When: be.chosen, Here: be.OnSummary},
		{Group: told.Told("label.summary"), Title: told.Told("label.comment"), Keys: []menu.Key{stage.Named(fyne.KeyReturn)}, Do: be.commentPicked, When: be.chosen, Here: be.OnSummary},
		{Group: told.Told("label.summary"), Title: told.Told("label.take-out"), Keys: []menu.Key{stage.Named(fyne.KeyDelete)}, Do: be.dropPicked, When: be.chosen, Here: be.OnSummary},
		{Group: told.Told("label.summary"), Title: told.Told("window.summary.export-the-summary"), Do: be.room.Exports.exportSummary, When: be.Compared, Rule: true},
		{Group: told.Told("label.summary"), Title: told.Told("window.summary.save-the-works-cited-as"), Do: func() { be.room.Exports.exportWorks("ris") }, When: be.Compared},
		{Group: told.Told("label.summary"), Title: told.Told("window.summary.save-the-works-cited-as-bibtex"), Do: func() { be.room.Exports.exportWorks("bib") }, When: be.Compared},
		{Group: told.Told("label.summary"), Title: told.Told("window.summary.save-the-works-cited-as-csl"), Do: func() { be.room.Exports.exportWorks("json") }, When: be.Compared},
	}
}

// SummaryHooks are what the screen Summary can ask for.
func (be *Bench) SummaryHooks() screen.SummaryHooks {
	h := screen.SummaryHooks{
		Select: be.selectPicked, Drop: be.drop, Move: be.S.MovePick,
		Comment: be.S.TypeComment, Field: be.S.TypeField, Choose: be.ChooseSummary,
		Leave:  func() { be.Win.Canvas().Unfocus() },
		Check:  func() { be.room.Checks.CheckSummary() },
		Export: be.room.Exports.exportSummary, Works: be.room.Exports.exportWorks,
	}
	for _, f := range summaryForms() {
		h.Forms = append(h.Forms, screen.SummaryChoice{ID: f, Name: told.Told("bench.form." + f)})
	}
	for _, v := range []page.Variant{page.Summary, page.OnePage, page.Full, page.Worksheet, page.AnswerKey} {
		h.Variants = append(h.Variants, screen.SummaryChoice{ID: string(v), Name: told.Told("bench.variant." + string(v))})
	}
	for _, tag := range say.Languages() {
		h.Languages = append(h.Languages, screen.SummaryChoice{ID: tag, Name: told.Language(tag)})
	}
	for _, s := range cite.Styles() {
		h.Styles = append(h.Styles, screen.SummaryChoice{ID: string(s), Name: s.Name()})
	}
	return h
}

// OnSummary reports whether the screen Summary is open.
func (be *Bench) OnSummary() bool { return be.Middle.Screen().Name() == screen.SummaryName }

// ChooseSummary keeps a choice for the summary; the style is that of copies too.
func (be *Bench) ChooseSummary(field, id string) {
	be.Win.Canvas().Unfocus()
	if field == session.SettingStyle {
		be.SetCiteStyle(cite.StyleOf(id))
		return
	}
	be.S.SetField(field, id)
	be.Draw.Refresh()
}

// SummaryState puts into a state what the screen Summary shows, and which differences,
// facts and quotations are picked for it.
func (be *Bench) SummaryState(s *screen.State) {
	if be.S.Comparison() == nil {
		return
	}
	b := be.S.Bench()
	for _, p := range b.Picks {
		switch p.Kind {
		case news.PickedDifference:
			s.PickedDifferences = append(s.PickedDifferences, p.Name)
		case news.PickedFact:
			s.PickedFacts = append(s.PickedFacts, p.Name)
		case news.PickedQuotation:
			s.PickedQuotations = append(s.PickedQuotations, p.Name)
		}
	}
	if s.Screen != screen.SummaryName {
		return
	}
	s.Summary = screen.SummaryState{At: be.Picked, Fields: b.Fields, Document: be.S.Summary(), Pages: be.S.SummaryPages()}
	s.Summary.Fields[session.SettingStyle] = string(s.Style)
	for _, p := range b.Picks {
		found, _ := news.Note{At: p.At}.Places(be.S.Articles())
		s.Summary.Picks = append(s.Summary.Picks, screen.SummaryPick{ID: p.ID, Kind: p.Kind, Text: screen.PickText(p), Comment: p.Comment, Passages: found})
	}
}

// PickHere puts what is selected on the open screen into the summary, or takes
// it out when it is there.
func (be *Bench) PickHere() {
	if be.OnSummary() {
		be.dropPicked()
		return
	}
	p, ok := be.SelectedPick()
	if !ok {
		be.Say(told.Told("bench.nothing"))
		return
	}
	if old, there := be.S.Picked(p); there {
		be.drop(old.ID)
		return
	}
	be.S.Pick(p)
	key := be.ways.ScreenKey(screen.SummaryName)
	be.Say(told.Told("bench.added", say.Count("n", len(be.S.Bench().Picks)+1), say.Of("key", say.Words(key))))
}

// SelectedPick is what is selected: words in a text, else the line of the open
// screen. Outlets are named in it also while their names are hidden.
func (be *Bench) SelectedPick() (news.Pick, bool) { return be.SelectedOf(be.Shows.State()) }

// SelectedOf is SelectedPick in a state; false where nothing is selected.
func (be *Bench) SelectedOf(s screen.State) (news.Pick, bool) {
	if be.S.Comparison() == nil {
		return news.Pick{}, false
	}
	if id, on := be.ways.PickedNote(); on {
		n, ok := be.S.NoteOf(id)
		return be.S.PickNote(n), ok
	}
	s.Comparison = be.S.Comparison()
	if r, ok := be.Middle.Screen().(screen.Selecting); ok {
		if ps := r.SelectedPassages(); len(ps) > 0 {
			return be.S.PickOf(news.PickedPassage, -1, "", ps), true
		}
	}
	s.Cell = 0 // a difference goes in whole, whichever article's part is selected
	sel := panel.SelectedOf(s)
	if sel.Kind == panel.NothingSelected {
		return news.Pick{}, false
	}
	return be.S.PickOf(news.PickKind(sel.Kind), sel.At, sel.Lead, sel.Passages), true
}

func (be *Bench) selectPicked(id string) {
	be.Win.Canvas().Unfocus()
	be.Picked = id
	be.Draw.Refresh()
}

func (be *Bench) drop(id string) {
	be.Win.Canvas().Unfocus()
	picks := be.S.Bench().Picks
	if at := be.pickAt(id); id == be.Picked && at >= 0 {
		be.Picked = ""
		if near := slices.Concat(picks[at+1:], picks[:at]); len(near) > 0 {
			be.Picked = near[0].ID
		}
	}
	be.S.Drop(id)
	be.Say(told.Told("bench.dropped"))
}

// pickAt is the place of a pick, -1 when it is not there.
func (be *Bench) pickAt(id string) int {
	return slices.IndexFunc(be.S.Bench().Picks, func(p news.Pick) bool { return p.ID == id })
}

// withPicked does something with the pick that is selected on the screen
// Summary; it says so when none is.
func (be *Bench) withPicked(do func(at int)) {
	at := be.pickAt(be.Picked)
	if !be.OnSummary() || at < 0 {
		be.Say(told.Told("bench.select"))
		return
	}
	do(at)
}

func (be *Bench) dropPicked() { be.withPicked(func(int) { be.drop(be.Picked) }) }

func (be *Bench) commentPicked() { be.withPicked(func(int) { be.summary.Comment() }) }

// MovePicked puts the selected pick before the one above it, or after the one
// below it.
func (be *Bench) MovePicked(by int) {
	be.withPicked(func(at int) {
		to := at + by
		if by > 0 {
			to++
		}
		if to < 0 || to > len(be.S.Bench().Picks) {
			be.Say(told.Told("bench.end"))
			return
		}
		be.S.MovePick(be.Picked, to)
	})
}

// WatchSummary has the summary made while its screen is open.
func (be *Bench) WatchSummary() {
	s := be.Shows.Glance()
	be.S.WatchSummary(s.Screen == screen.SummaryName && be.S.Comparison() != nil && !be.Middle.ShowsAdding())
}

// CiteStyle is the style in which copies are cited.
func (be *Bench) CiteStyle() cite.Style { return cite.StyleOf(be.S.Setting(session.SettingStyle)) }

// SetCiteStyle cites copies and summaries in a style from now on.
func (be *Bench) SetCiteStyle(s cite.Style) {
	be.S.SetSetting(session.SettingStyle, string(s))
}

// StyleActions choose the style in which copies are cited.
func (be *Bench) StyleActions() []menu.Action {
	var as []menu.Action
	for i, s := range cite.Styles() {
		as = append(as, menu.Action{
			Group: told.Told("label.edit"), Title: told.Told("label.cite-as-name", say.Of("name", say.Words(s.Name()))), Do: func() { be.SetCiteStyle(s) },
			On: func() bool { return be.CiteStyle() == s }, Rule: i == 0,
		})
	}
	return as
}

func (be *Bench) chosen() bool { return be.OnSummary() && be.pickAt(be.Picked) >= 0 }

// pickable reports whether something is selected that can go into the summary.
func (be *Bench) pickable() bool {
	_, ok := be.SelectedPick()
	return ok || be.chosen()
}
