package app

import (
	"strings"

	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/work"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
	"parallax/compare/say"
)

// checks is the screen Check: a text held against the articles.
type checks struct {
	*stage
	checkAt int // the statement that is selected, from 1
}

// checkHooks are what the screen Check can ask for.
func (ch *checks) checkHooks() screen.CheckHooks {
	return screen.CheckHooks{
		Paste: ch.pasteCheck, Clear: func() { ch.checkText("") },
		Pick: func(n int) { ch.checkAt = n; ch.w.refresh() },
		Copy: ch.copyChecked, CopyText: ch.copyWhole, Cite: ch.cite,
		Correct: func(v check.Verdict) { ch.s.CorrectStatement(ch.checkAt-1, v) },
		Add:     func() { ch.w.bench.pickHere() }, Export: ch.exportCheck,
	}
}

// onCheck reports whether the screen Check is open.
func (ch *checks) onCheck() bool {
	return ch.w.comparison() != nil && !ch.w.incoming.showsAdding() && ch.w.centre.event.Screen().Name() == screen.CheckName
}

// pasteCheck holds the text on the clipboard against the open articles.
func (ch *checks) pasteCheck() {
	text := ch.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		ch.say(sentence("check.screen.empty"))
		return
	}
	ch.checkText(text)
}

func (ch *checks) checkText(text string) {
	ch.checkAt = 0
	ch.s.Check(text)
}

// checkState puts into a state what the screen Check shows.
func (ch *checks) checkState(s *screen.State) {
	if s.Screen != screen.CheckName || ch.s.Comparison() == nil {
		return
	}
	c := ch.s.Checked()
	if c.Result == nil {
		ch.checkAt = min(ch.checkAt, 1)
	} else if ch.checkAt == 0 && len(c.Result.Statements) > 0 {
		ch.checkAt = 1
	}
	s.Check = screen.CheckState{Text: c.Text, Result: c.Result, At: ch.checkAt}
}

// cite cites a passage for the selected statement, or no more.
func (ch *checks) cite(p check.Place) { ch.s.CiteInText(ch.checkAt-1, p) }

// citeNearest cites the nearest passage of the selected statement in the text.
func (ch *checks) citeNearest() {
	r := ch.s.Checked().Result
	if !ch.onCheck() || r == nil || ch.checkAt < 1 || ch.checkAt > len(r.Statements) || len(r.Statements[ch.checkAt-1].Passages) == 0 {
		ch.say(sentence("check.screen.nothing"))
		return
	}
	ch.cite(r.Statements[ch.checkAt-1].Passages[0].Place)
}

// citeOwn puts the citations that were accepted into the reader's own text of the
// summary.
func (ch *checks) citeOwn() {
	ch.say(sentence("check.screen.cited-own", say.Count("n", ch.s.CiteInSummary())))
}

// copyWhole copies the text with the citations that were accepted.
func (ch *checks) copyWhole() {
	if r := ch.s.Checked().Result; r != nil {
		ch.copyText(sheet.CitedText(r, ch.s.SheetOptions()))
	}
}

// exportCheck asks for a form and a place, and writes what was found there.
func (ch *checks) exportCheck() {
	if ch.s.Checked().Result == nil {
		ch.say(sentence("check.screen.nothing"))
		return
	}
	var choices []press.Choice
	for _, f := range sheet.Forms() {
		choices = append(choices, press.Choice{Name: sentence("check.form." + f), Do: func() {
			ch.closePopup()
			ch.w.exports.saveAs(saving{form: f, name: sentence("check.file", say.Of("event", say.Words(ch.s.Event().Title))), write: func(path string) *work.Job {
				return ch.s.ExportCheck(f, path)
			}})
		}})
	}
	ch.offer(sentence("check.screen.export"), choices)
}

// checkSummary holds what the reader wrote for the summary against the articles.
func (ch *checks) checkSummary() {
	ch.s.KeepTyping()
	ch.checkAt = 0
	if !ch.s.CheckSummary() {
		ch.say(sentence("check.own.nothing"))
		return
	}
	ch.w.centre.openScreen(ch.w.centre.screenIndex(screen.CheckName))
}

// checkActions are what the reader can do with a text that is checked.
func (ch *checks) checkActions() []menu.Action {
	const group = "Check"
	out := []menu.Action{
		{Group: group, Title: sentence("check.screen.paste"), Do: func() { ch.w.centre.openScreen(ch.w.centre.screenIndex(screen.CheckName)); ch.pasteCheck() }, When: ch.compared},
		{Group: group, Title: sentence("check.own"), Do: ch.checkSummary, When: ch.compared},
		{Group: group, Title: sentence("check.action.cite"), Do: ch.citeNearest, When: ch.checked},
		{Group: group, Title: sentence("check.action.cite-own"), Do: ch.citeOwn, When: ch.checked},
		{Group: group, Title: sentence("check.screen.copy-text"), Do: ch.copyWhole, When: ch.checked},
		{Group: group, Title: sentence("check.screen.export"), Do: ch.exportCheck, When: ch.checked},
	}
	for _, v := range check.Verdicts() {
		out = append(out, menu.Action{Group: group, Title: sentence("check.action.mark", say.Of("verdict", say.Words(string(v)))), Do: func() { ch.correct(v) }, When: ch.checked})
	}
	return append(out, menu.Action{Group: group, Title: sentence("check.action.program"), Do: func() { ch.correct("") }, When: ch.checked, Rule: true})
}

func (ch *checks) correct(v check.Verdict) {
	if !ch.onCheck() || ch.checkAt < 1 {
		ch.say(sentence("check.screen.nothing"))
		return
	}
	ch.s.CorrectStatement(ch.checkAt-1, v)
}

// copyChecked copies a passage with its citation.
func (ch *checks) copyChecked(p check.Place) {
	s := ch.w.state()
	if s.Check.Result == nil {
		return
	}
	d := s.Check.Result.Docs[p.Article]
	ch.copyText(drawn.Cited(s, news.Passage{Article: d.Article.ID, Span: d.Sentences[p.Sentence].Span}))
}
