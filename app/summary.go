package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/screen"
	"parallax/app/screen/panel"
	"parallax/app/screen/summary"
	"parallax/app/session"
	"parallax/compare/cite"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/say"
)

// bench is the summary that the reader makes.
type bench struct {
	*stage
	summary *summary.Summary
	picked  string // the ID of the pick that is selected on Summary
}

// summaryActions are what the reader can do with the summary.
func (be *bench) summaryActions() []menu.Action {
	return []menu.Action{
		{Group: "Summary", Title: "Add to the summary, or take out", Keys: letter('u'), Do: be.pickHere, When: be.pickable},
		{Group: "Summary", Title: "Move up", Keys: withAlt(fyne.KeyUp), Do: func() { be.movePicked(-1) }, When: be.chosen, Here: be.onSummary, Rule: true},
		{Group: "Summary", Title: "Move down", Keys: withAlt(fyne.KeyDown), Do: func() { be.movePicked(1) }, When: be.chosen, Here: be.onSummary},
		{Group: "Summary", Title: "Comment", Keys: []menu.Key{named(fyne.KeyReturn)}, Do: be.commentPicked, When: be.chosen, Here: be.onSummary},
		{Group: "Summary", Title: "Take out", Keys: []menu.Key{named(fyne.KeyDelete)}, Do: be.dropPicked, When: be.chosen, Here: be.onSummary},
		{Group: "Summary", Title: "Export the summary…", Do: be.w.exports.exportSummary, When: be.compared, Rule: true},
		{Group: "Summary", Title: "Save the works cited as RIS…", Do: func() { be.w.exports.exportWorks("ris") }, When: be.compared},
		{Group: "Summary", Title: "Save the works cited as BibTeX…", Do: func() { be.w.exports.exportWorks("bib") }, When: be.compared},
		{Group: "Summary", Title: "Save the works cited as CSL-JSON…", Do: func() { be.w.exports.exportWorks("json") }, When: be.compared},
	}
}

// summaryHooks are what the screen Summary can ask for.
func (be *bench) summaryHooks() screen.SummaryHooks {
	h := screen.SummaryHooks{
		Select: be.selectPicked, Drop: be.drop, Move: be.s.MovePick,
		Comment: be.s.TypeComment, Field: be.s.TypeField, Choose: be.chooseSummary,
		Leave:  func() { be.win.Canvas().Unfocus() },
		Check:  func() { be.w.checks.checkSummary() },
		Export: be.w.exports.exportSummary, Works: be.w.exports.exportWorks,
	}
	for _, f := range summaryForms() {
		h.Forms = append(h.Forms, screen.SummaryChoice{ID: f, Name: sentence("bench.form." + f)})
	}
	for _, v := range []page.Variant{page.Summary, page.OnePage, page.Full, page.Worksheet, page.AnswerKey} {
		h.Variants = append(h.Variants, screen.SummaryChoice{ID: string(v), Name: sentence("bench.variant." + string(v))})
	}
	for _, tag := range say.Languages() {
		h.Languages = append(h.Languages, screen.SummaryChoice{ID: tag, Name: sentence("language." + tag)})
	}
	for _, s := range cite.Styles() {
		h.Styles = append(h.Styles, screen.SummaryChoice{ID: string(s), Name: s.Name()})
	}
	return h
}

// onSummary reports whether the screen Summary is open.
func (be *bench) onSummary() bool { return be.w.centre.event.Screen().Name() == screen.SummaryName }

// chooseSummary keeps a choice for the summary; the style is that of copies too.
func (be *bench) chooseSummary(field, id string) {
	be.win.Canvas().Unfocus()
	if field == session.SettingStyle {
		be.setCiteStyle(cite.StyleOf(id))
		return
	}
	be.s.SetField(field, id)
	be.w.refresh()
}

// summaryState puts into a state what the screen Summary shows.
func (be *bench) summaryState(s *screen.State) {
	if s.Screen != screen.SummaryName || be.s.Comparison() == nil {
		return
	}
	b := be.s.Bench()
	s.Summary = screen.SummaryState{At: be.picked, Fields: b.Fields, Document: be.s.Summary(), Pages: be.s.SummaryPages()}
	s.Summary.Fields[session.SettingStyle] = string(s.Style)
	for _, p := range b.Picks {
		found, _ := news.Note{At: p.At}.Places(be.s.Articles())
		s.Summary.Picks = append(s.Summary.Picks, screen.SummaryPick{ID: p.ID, Kind: p.Kind, Text: screen.PickText(p), Comment: p.Comment, Passages: found})
	}
}

// pickHere puts what is selected on the open screen into the summary, or takes
// it out when it is there.
func (be *bench) pickHere() {
	if be.onSummary() {
		be.dropPicked()
		return
	}
	p, ok := be.selectedPick()
	if !ok {
		be.say(sentence("bench.nothing"))
		return
	}
	if old, there := be.s.Picked(p); there {
		be.drop(old.ID)
		return
	}
	be.s.Pick(p)
	key := string(rune('1' + be.w.centre.screenIndex(screen.SummaryName)))
	be.say(sentence("bench.added", say.Count("n", len(be.s.Bench().Picks)+1), say.Of("key", say.Words(key))))
}

// selectedPick is what is selected: words in a text, else the line of the open
// screen. Outlets are named in it also while their names are hidden.
func (be *bench) selectedPick() (news.Pick, bool) { return be.selectedOf(be.w.state()) }

func (be *bench) selectedOf(s screen.State) (news.Pick, bool) {
	if be.s.Comparison() == nil {
		return news.Pick{}, false
	}
	if be.w.notebook.onNotes() {
		n, ok := be.s.NoteOf(be.w.notebook.noteView.At)
		return be.s.PickNote(n), ok
	}
	s.Comparison = be.s.Comparison()
	if r, ok := be.w.centre.event.Screen().(screen.Selecting); ok {
		if ps := r.SelectedPassages(); len(ps) > 0 {
			return be.s.PickOf(news.PickedPassage, -1, "", ps), true
		}
	}
	sel := panel.SelectedOf(s)
	if sel.Kind == panel.NothingSelected {
		return news.Pick{}, false
	}
	return be.s.PickOf(news.PickKind(sel.Kind), sel.At, sel.Lead, sel.Passages), true
}

func (be *bench) selectPicked(id string) {
	be.win.Canvas().Unfocus()
	be.picked = id
	be.w.refresh()
}

func (be *bench) drop(id string) {
	be.win.Canvas().Unfocus()
	picks := be.s.Bench().Picks
	if at := be.pickAt(id); id == be.picked && at >= 0 {
		be.picked = ""
		if near := slices.Concat(picks[at+1:], picks[:at]); len(near) > 0 {
			be.picked = near[0].ID
		}
	}
	be.s.Drop(id)
	be.say(sentence("bench.dropped"))
}

// pickAt is the place of a pick, -1 when it is not there.
func (be *bench) pickAt(id string) int {
	return slices.IndexFunc(be.s.Bench().Picks, func(p news.Pick) bool { return p.ID == id })
}

// withPicked does something with the pick that is selected on the screen
// Summary; it says so when none is.
func (be *bench) withPicked(do func(at int)) {
	at := be.pickAt(be.picked)
	if !be.onSummary() || at < 0 {
		be.say(sentence("bench.select"))
		return
	}
	do(at)
}

func (be *bench) dropPicked() { be.withPicked(func(int) { be.drop(be.picked) }) }

func (be *bench) commentPicked() { be.withPicked(func(int) { be.summary.Comment() }) }

// movePicked puts the selected pick before the one above it, or after the one
// below it.
func (be *bench) movePicked(by int) {
	be.withPicked(func(at int) {
		to := at + by
		if by > 0 {
			to++
		}
		if to < 0 || to > len(be.s.Bench().Picks) {
			be.say(sentence("bench.end"))
			return
		}
		be.s.MovePick(be.picked, to)
	})
}

// watchSummary has the summary made while its screen is open.
func (be *bench) watchSummary() {
	s := be.w.glance()
	be.s.WatchSummary(s.Screen == screen.SummaryName && be.s.Comparison() != nil && !be.w.incoming.showsAdding())
}

// citeStyle is the style in which copies are cited.
func (be *bench) citeStyle() cite.Style { return cite.StyleOf(be.s.Setting(session.SettingStyle)) }

func (be *bench) setCiteStyle(s cite.Style) {
	be.s.SetSetting(session.SettingStyle, string(s))
}
