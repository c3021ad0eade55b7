package app

import (
	"slices"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare/cite"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/say"
)

// summaryActions are what the reader can do with the summary.
func (w *window) summaryActions() []screen.Action {
	return []screen.Action{
		{Group: "Summary", Title: "Add to the summary, or take out", Keys: letter('u'), Do: w.pickHere},
		{Group: "Summary", Title: "Move up (Alt+↑)", Do: func() { w.movePicked(-1) }},
		{Group: "Summary", Title: "Move down (Alt+↓)", Do: func() { w.movePicked(1) }},
		{Group: "Summary", Title: "Comment (Enter)", Do: w.commentPicked},
		{Group: "Summary", Title: "Take out (Delete)", Do: w.dropPicked},
		{Group: "Summary", Title: "Export the summary…", Do: w.exportSummary},
		{Group: "Summary", Title: "Save the works cited as RIS…", Do: func() { w.exportWorks("ris") }},
		{Group: "Summary", Title: "Save the works cited as BibTeX…", Do: func() { w.exportWorks("bib") }},
		{Group: "Summary", Title: "Save the works cited as CSL-JSON…", Do: func() { w.exportWorks("json") }},
	}
}

// summaryHooks are what the screen Summary can ask for.
func (w *window) summaryHooks() screen.SummaryHooks {
	h := screen.SummaryHooks{
		Select: w.selectPicked, Drop: w.drop, Move: w.s.MovePick,
		Comment: w.s.TypeComment, Field: w.s.TypeField, Choose: w.chooseSummary,
		Leave:  func() { w.win.Canvas().Unfocus() },
		Export: w.exportSummary, Works: w.exportWorks,
	}
	for _, f := range summaryForms() {
		h.Forms = append(h.Forms, screen.SummaryChoice{ID: f, Name: sentence("bench.form." + f)})
	}
	for _, v := range []page.Variant{page.Summary, page.OnePage, page.Full, page.Worksheet, page.AnswerKey} {
		h.Variants = append(h.Variants, screen.SummaryChoice{ID: string(v), Name: sentence("bench.variant." + string(v))})
	}
	for _, s := range cite.Styles() {
		h.Styles = append(h.Styles, screen.SummaryChoice{ID: string(s), Name: s.Name()})
	}
	return h
}

// onSummary reports whether the screen Summary is open.
func (w *window) onSummary() bool { return w.event.Screen().Name() == screen.SummaryName }

// chooseSummary keeps a choice for the summary; the style is that of copies too.
func (w *window) chooseSummary(field, id string) {
	w.win.Canvas().Unfocus()
	if field == session.SettingStyle {
		w.setCiteStyle(cite.StyleOf(id))
		return
	}
	w.s.SetField(field, id)
	w.refresh()
}

// summaryState puts into a state what the screen Summary shows.
func (w *window) summaryState(s *screen.State) {
	if s.Screen != screen.SummaryName || w.s.Comparison() == nil {
		return
	}
	b := w.s.Bench()
	s.Summary = screen.SummaryState{At: w.picked, Fields: b.Fields, Document: w.s.Summary()}
	s.Summary.Fields[session.SettingStyle] = string(s.Style)
	for _, p := range b.Picks {
		found, _ := news.Note{At: p.At}.Places(w.s.Articles())
		s.Summary.Picks = append(s.Summary.Picks, screen.SummaryPick{ID: p.ID, Kind: p.Kind, Text: screen.PickText(p), Comment: p.Comment, Passages: found})
	}
}

// pickHere puts what is selected on the open screen into the summary, or takes
// it out when it is there.
func (w *window) pickHere() {
	if w.onSummary() {
		w.dropPicked()
		return
	}
	p, ok := w.selectedPick()
	if !ok {
		w.say(sentence("bench.nothing"))
		return
	}
	if old, there := w.s.Picked(p); there {
		w.drop(old.ID)
		return
	}
	w.s.Pick(p)
	key := string(rune('1' + w.screenIndex(screen.SummaryName)))
	w.say(sentence("bench.added", say.Count("n", len(w.s.Bench().Picks)+1), say.Of("key", say.Words(key))))
}

// selectedPick is what is selected: words in a text, else the line of the open
// screen. Outlets are named in it also while their names are hidden.
func (w *window) selectedPick() (news.Pick, bool) {
	s := w.state()
	if w.s.Comparison() == nil {
		return news.Pick{}, false
	}
	if w.onNotes() {
		n, ok := w.s.NoteOf(w.noteView.At)
		return w.s.PickNote(n), ok
	}
	s.Comparison = w.s.Comparison()
	if r, ok := w.event.Screen().(screen.Selecting); ok {
		if ps := r.SelectedPassages(); len(ps) > 0 {
			return w.s.PickOf(news.PickedPassage, -1, "", ps), true
		}
	}
	sel := screen.SelectedOf(s)
	if sel.Kind == screen.NothingSelected {
		return news.Pick{}, false
	}
	return w.s.PickOf(news.PickKind(sel.Kind), sel.At, sel.Lead, sel.Passages), true
}

func (w *window) selectPicked(id string) {
	w.win.Canvas().Unfocus()
	w.picked = id
	w.refresh()
}

func (w *window) drop(id string) {
	w.win.Canvas().Unfocus()
	picks := w.s.Bench().Picks
	if at := w.pickAt(id); id == w.picked && at >= 0 {
		w.picked = ""
		if near := slices.Concat(picks[at+1:], picks[:at]); len(near) > 0 {
			w.picked = near[0].ID
		}
	}
	w.s.Drop(id)
	w.say(sentence("bench.dropped"))
}

// pickAt is the place of a pick, -1 when it is not there.
func (w *window) pickAt(id string) int {
	return slices.IndexFunc(w.s.Bench().Picks, func(p news.Pick) bool { return p.ID == id })
}

// withPicked does something with the pick that is selected on the screen
// Summary; it says so when none is.
func (w *window) withPicked(do func(at int)) {
	at := w.pickAt(w.picked)
	if !w.onSummary() || at < 0 {
		w.say(sentence("bench.select"))
		return
	}
	do(at)
}

func (w *window) dropPicked() { w.withPicked(func(int) { w.drop(w.picked) }) }

func (w *window) commentPicked() { w.withPicked(func(int) { w.summary.Comment() }) }

// movePicked puts the selected pick before the one above it, or after the one
// below it.
func (w *window) movePicked(by int) {
	w.withPicked(func(at int) {
		to := at + by
		if by > 0 {
			to++
		}
		if to < 0 || to > len(w.s.Bench().Picks) {
			w.say(sentence("bench.end"))
			return
		}
		w.s.MovePick(w.picked, to)
	})
}

// watchSummary has the summary made while its screen is open.
func (w *window) watchSummary() {
	s := w.state()
	w.s.WatchSummary(s.Screen == screen.SummaryName && w.s.Comparison() != nil && !w.showsAdding())
}
