package app

import (
	"strings"

	"parallax/app/screen"
	"parallax/compare/check"
	"parallax/compare/news"
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
		Copy: ch.copyChecked,
	}
}

// onCheck reports whether the screen Check is open.
func (ch *checks) onCheck() bool {
	return ch.w.state().Comparison != nil && !ch.w.incoming.showsAdding() && ch.w.centre.event.Screen().Name() == screen.CheckName
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

// copyChecked copies a passage with its citation.
func (ch *checks) copyChecked(p check.Place) {
	s := ch.w.state()
	if s.Check.Result == nil {
		return
	}
	d := s.Check.Result.Docs[p.Article]
	ch.copyText(screen.Cited(s, news.Passage{Article: d.Article.ID, Span: d.Sentences[p.Sentence].Span}))
}
