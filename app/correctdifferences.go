package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// differenceActions are what the reader can do with the list of differences.
func (w *window) differenceActions() []screen.Action {
	alt := func(n fyne.KeyName) []screen.Key { return []screen.Key{{Name: n, Mod: fyne.KeyModifierAlt}} }
	return []screen.Action{
		{Group: "Difference", Title: "Move up", Keys: alt(fyne.KeyUp), Do: func() { w.moveDifference(-1) }},
		{Group: "Difference", Title: "Move down", Keys: alt(fyne.KeyDown), Do: func() { w.moveDifference(1) }},
		{Group: "Difference", Title: "Hide it", Keys: []screen.Key{named(fyne.KeyDelete)}, Do: w.hideOrDelete},
		{Group: "Difference", Title: "Not so (x)…", Do: w.notSo},
		{Group: "Difference", Title: "Show all, or the first ones", Keys: letter('a'), Do: w.allDifferences},
	}
}

// onOverview reports whether the screen Overview is open.
func (w *window) onOverview() bool { return w.event.Screen().Name() == screen.OverviewName }

// differencePicked is the difference that is selected; it says so when none is.
func (w *window) differencePicked() (c *compare.Comparison, d difference.Difference, ok bool) {
	c = w.s.Comparison()
	n := w.s.View().Difference
	if c == nil || !w.onOverview() || n < 1 || n > len(c.Differences) {
		w.say("Select a difference on Overview first: click one, or move with j and k.")
		return c, d, false
	}
	return c, c.Differences[n-1], true
}

// moveDifference puts the selected difference before the one above it, or after
// the one below it, as they are shown.
func (w *window) moveDifference(by int) {
	if w.onSummary() {
		w.movePicked(by)
		return
	}
	c, d, ok := w.differencePicked()
	if !ok {
		return
	}
	shown, _ := screen.VisibleDifferences(w.state())
	at := slices.Index(shown, w.s.View().Difference-1)
	if at < 0 || at+by < 0 || at+by >= len(shown) {
		w.say("It stands at the end of the list.")
		return
	}
	side := "after "
	if by < 0 {
		side = "before "
	}
	w.correct(c.AboutDifference(news.MoveDifference, d, side+c.Differences[shown[at+by]].ID))
}

// hideDifference puts the selected difference away.
func (w *window) hideDifference() {
	if c, d, ok := w.differencePicked(); ok {
		w.putAway(c.AboutDifference(news.HideDifference, d, ""))
	}
}

// notSo asks why the selected difference is not so, and puts it away.
func (w *window) notSo() {
	c, d, ok := w.differencePicked()
	if !ok {
		return
	}
	done := func(why string) {
		w.closePopup()
		w.putAway(c.AboutDifference(news.NotSoDifference, d, why))
	}
	p := screen.NewPrompt("", "Not so", done, w.closePopup)
	w.show("Why is it not so? You may leave this empty", p.Object(), nil)
	w.win.Canvas().Focus(p.Field())
}

// putAway keeps a correction that takes the selected difference away, and
// selects the one that stands below it.
func (w *window) putAway(one news.Correction) {
	v := w.s.View()
	shown, _ := screen.VisibleDifferences(w.state())
	at := slices.Index(shown, v.Difference-1)
	switch {
	case at >= 0 && at+1 < len(shown):
		w.pickDifference(shown[at+1]+1, 0)
	case at > 0:
		w.pickDifference(shown[at-1]+1, 0)
	default:
		w.pickDifference(0, 0)
	}
	w.correct(one)
}

// bringBack brings the n-th difference back that was put away.
func (w *window) bringBack(n int) {
	if c := w.s.Comparison(); c != nil && n >= 1 && n <= len(c.PutAway) {
		w.correct(c.AboutDifference(news.ShowDifference, c.PutAway[n-1].Difference, ""))
	}
}

// allDifferences shows all differences, or again the first ones alone.
func (w *window) allDifferences() {
	if !w.onOverview() {
		w.say("All differences are shown on Overview: press 1 first.")
		return
	}
	w.setView(func(v *session.View) { v.AllDifferences = !v.AllDifferences })
	w.keepDifference()
}

// differencesOf shows the differences about an article, from 1, or about any.
func (w *window) differencesOf(article int) {
	c := w.s.Comparison()
	w.setView(func(v *session.View) {
		v.DifferencesOf = ""
		if c != nil && article > 0 && article <= len(c.Readings) {
			v.DifferencesOf = c.Readings[article-1].Article.ID
		}
	})
	w.keepDifference()
}

// keepDifference selects the first difference that is shown where a filter hides
// the one that was selected.
func (w *window) keepDifference() {
	s := w.state()
	if s.Comparison == nil || s.Difference < 1 {
		return
	}
	shown, _ := screen.VisibleDifferences(s)
	if slices.Contains(shown, s.Difference-1) {
		return
	}
	n := 0
	if len(shown) > 0 {
		n = shown[0] + 1
	}
	w.pickDifference(n, 0)
}
