package handing

import (
	"strings"

	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/work"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Checks is the screen Check: a text held against the articles.
type Checks struct {
	part
	checkAt int // the statement that is selected, from 1
}

// CheckHooks are what the screen Check can ask for.
func (ch *Checks) CheckHooks() screen.CheckHooks {
	return screen.CheckHooks{
		Paste: ch.PasteCheck, Clear: func() { ch.CheckText("") },
		Pick: func(n int) { ch.checkAt = n; ch.Draw.Refresh() },
		Copy: ch.copyChecked, CopyText: ch.CopyWhole, Cite: ch.Cite,
		Correct: func(v check.Verdict) { ch.S.CorrectStatement(ch.checkAt-1, v) },
		Add:     func() { ch.room.Bench.PickHere() }, Export: ch.exportCheck,
	}
}

// OnCheck reports whether the screen Check is open.
func (ch *Checks) OnCheck() bool {
	return ch.Shows.Comparison() != nil && !ch.Middle.ShowsAdding() && ch.Middle.Screen().Name() == screen.CheckName
}

// PasteCheck holds the text on the clipboard against the open articles.
func (ch *Checks) PasteCheck() {
	text := ch.App.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		ch.Say(told.Told("check.screen.empty"))
		return
	}
	ch.CheckText(text)
}

// CheckText holds a text against the open articles; "" ends that.
func (ch *Checks) CheckText(text string) {
	ch.checkAt = 0
	ch.S.Check(text)
}

// CheckState puts into a state what the screen Check shows.
func (ch *Checks) CheckState(s *screen.State) {
	if s.Screen != screen.CheckName || ch.S.Comparison() == nil {
		return
	}
	c := ch.S.Checked()
	if c.Result == nil {
		ch.checkAt = min(ch.checkAt, 1)
	} else if ch.checkAt == 0 && len(c.Result.Statements) > 0 {
		ch.checkAt = 1
	}
	s.Check = screen.CheckState{Text: c.Text, Result: c.Result, At: ch.checkAt}
}

// Cite cites a passage for the selected statement, or no more.
func (ch *Checks) Cite(p check.Place) { ch.S.CiteInText(ch.checkAt-1, p) }

// citeNearest cites the passage that shows the selected statement best in the text.
func (ch *Checks) citeNearest() {
	if r := ch.S.Checked().Result; ch.OnCheck() && r != nil && ch.checkAt >= 1 && ch.checkAt <= len(r.Statements) {
		if p, ok := r.Statements[ch.checkAt-1].Best(); ok {
			ch.Cite(p)
			return
		}
	}
	ch.Say(told.Told("check.screen.nothing"))
}

// CiteOwn puts the citations that were accepted into the reader's own text of the
// summary.
func (ch *Checks) CiteOwn() {
	ch.Say(told.Told("check.screen.cited-own", say.Count("n", ch.S.CiteInSummary())))
}

// CopyWhole copies the text with the citations that were accepted.
func (ch *Checks) CopyWhole() {
	if r := ch.S.Checked().Result; r != nil {
		ch.CopyText(sheet.CitedText(r, ch.S.SheetOptions()))
	}
}

// exportCheck asks for a form and a place, and writes what was found there.
func (ch *Checks) exportCheck() {
	if ch.S.Checked().Result == nil {
		ch.Say(told.Told("check.screen.nothing"))
		return
	}
	var choices []press.Choice
	for _, f := range sheet.Forms() {
		choices = append(choices, press.Choice{Name: told.Told("check.form." + f), Do: func() {
			ch.ClosePopup()
			ch.room.Exports.SaveAs(Saving{Form: f, Name: told.Told("check.file", say.Of("event", say.Words(ch.S.Event().Title))), Write: func(path string) *work.Job {
				return ch.S.ExportCheck(f, path)
			}})
		}})
	}
	ch.Offer(told.Told("check.screen.export"), choices)
}

// CheckSummary holds what the reader wrote for the summary against the articles.
func (ch *Checks) CheckSummary() {
	ch.S.KeepTyping()
	ch.checkAt = 0
	if !ch.S.CheckSummary() {
		ch.Say(told.Told("check.own.nothing"))
		return
	}
	ch.Middle.OpenScreen(screen.CheckName)
}

// CheckActions are what the reader can do with a text that is checked.
func (ch *Checks) CheckActions() []menu.Action {
	group := told.Told("menu.check")
	out := []menu.Action{
		{Group: group, Title: told.Told("check.screen.paste"), Do: func() { ch.Middle.OpenScreen(screen.CheckName); ch.PasteCheck() }, When: ch.Compared},
		{Group: group, Title: told.Told("check.own"), Do: ch.CheckSummary, When: ch.Compared},
		{Group: group, Title: told.Told("check.action.cite"), Do: ch.citeNearest, When: ch.checked},
		{Group: group, Title: told.Told("check.action.cite-own"), Do: ch.CiteOwn, When: ch.checked},
		{Group: group, Title: told.Told("check.screen.copy-text"), Do: ch.CopyWhole, When: ch.checked},
		{Group: group, Title: told.Told("check.screen.export"), Do: ch.exportCheck, When: ch.checked},
	}
	for _, v := range check.Verdicts() {
		out = append(out, menu.Action{Group: group, Title: told.Told("check.action.mark", say.Of("verdict", say.Words(string(v)))), Do: func() { ch.Correct(v) }, When: ch.checked})
	}
	return append(out, menu.Action{Group: group, Title: told.Told("check.action.program"), Do: func() { ch.Correct("") }, When: ch.checked, Rule: true})
}

// Correct gives the selected statement another verdict, "" that of the program.
func (ch *Checks) Correct(v check.Verdict) {
	if !ch.OnCheck() || ch.checkAt < 1 {
		ch.Say(told.Told("check.screen.nothing"))
		return
	}
	ch.S.CorrectStatement(ch.checkAt-1, v)
}

// copyChecked copies a passage with its citation.
func (ch *Checks) copyChecked(p check.Place) {
	s := ch.Shows.State()
	if s.Check.Result == nil {
		return
	}
	d := s.Check.Result.Docs[p.Article]
	ch.CopyText(drawn.Cited(s, news.Passage{Article: d.Article.ID, Span: d.Sentences[p.Sentence].Span}))
}

// checked reports whether a text stands on the screen Check.
func (ch *Checks) checked() bool { return ch.OnCheck() && ch.S.Checked().Result != nil }
