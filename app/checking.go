package app

import (
	"strings"

	"parallax/app/screen"
	"parallax/compare/check"
	"parallax/compare/news"
)

// checkHooks are what the screen Check can ask for.
func (w *window) checkHooks() screen.CheckHooks {
	return screen.CheckHooks{
		Paste: w.pasteCheck, Clear: func() { w.checkText("") },
		Pick: func(n int) { w.checkAt = n; w.refresh() },
		Copy: w.copyChecked,
	}
}

// onCheck reports whether the screen Check is open.
func (w *window) onCheck() bool {
	return w.state().Comparison != nil && !w.showsAdding() && w.event.Screen().Name() == screen.CheckName
}

// pasteCheck holds the text on the clipboard against the open articles.
func (w *window) pasteCheck() {
	text := w.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		w.say(sentence("check.screen.empty"))
		return
	}
	w.checkText(text)
}

func (w *window) checkText(text string) {
	w.checkAt = 0
	w.s.Check(text)
}

// checkState puts into a state what the screen Check shows.
func (w *window) checkState(s *screen.State) {
	if s.Screen != screen.CheckName || w.s.Comparison() == nil {
		return
	}
	c := w.s.Checked()
	if c.Result == nil {
		w.checkAt = min(w.checkAt, 1)
	} else if w.checkAt == 0 && len(c.Result.Statements) > 0 {
		w.checkAt = 1
	}
	s.Check = screen.CheckState{Text: c.Text, Result: c.Result, At: w.checkAt}
}

// copyChecked copies a passage with its citation.
func (w *window) copyChecked(p check.Place) {
	s := w.state()
	if s.Check.Result == nil {
		return
	}
	d := s.Check.Result.Docs[p.Article]
	w.copyText(screen.Cited(s, news.Passage{Article: d.Article.ID, Span: d.Sentences[p.Sentence].Span}))
}
