package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/screen/overview"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// differences is what the reader does with the list of differences.
type differences struct{ *stage }

// differenceActions are what the reader can do with the list of differences.
func (dl *differences) differenceActions() []menu.Action {
	return []menu.Action{
		{Group: "Difference", Title: "Move up", Keys: withAlt(fyne.KeyUp), Do: func() { dl.moveDifference(-1) }, When: dl.chosen, Here: dl.meant},
		{Group: "Difference", Title: "Move down", Keys: withAlt(fyne.KeyDown), Do: func() { dl.moveDifference(1) }, When: dl.chosen, Here: dl.meant},
		{Group: "Difference", Title: "Hide it", Keys: []menu.Key{named(fyne.KeyDelete)}, Do: dl.hideDifference, When: dl.chosen, Here: dl.onOverview},
		{Group: "Difference", Title: "Not so…", Keys: letter('x'), Do: dl.notSo, When: dl.chosen, Here: dl.onOverview},
		{Group: "Difference", Title: "Show all, or the first ones", Keys: letter('a'), Do: dl.allDifferences, When: dl.onScreen(screen.OverviewName), On: func() bool { return dl.s.View().AllDifferences }},
	}
}

// onOverview reports whether the screen Overview is open.
func (dl *differences) onOverview() bool {
	return dl.w.centre.event.Screen().Name() == screen.OverviewName
}

// differencePicked is the difference that is selected; it says so when none is.
func (dl *differences) differencePicked() (c *compare.Comparison, d difference.Difference, ok bool) {
	c = dl.s.Comparison()
	n := dl.s.View().Difference
	if c == nil || !dl.onOverview() || n < 1 || n > len(c.Differences) {
		dl.say("Select a difference on Overview first: click one, or move with j and k.")
		return c, d, false
	}
	return c, c.Differences[n-1], true
}

// moveDifference puts the selected difference before the one above it, or after
// the one below it, as they are shown.
func (dl *differences) moveDifference(by int) {
	c, d, ok := dl.differencePicked()
	if !ok {
		return
	}
	shown, _ := overview.VisibleDifferences(dl.w.glance())
	at := slices.Index(shown, dl.s.View().Difference-1)
	if at < 0 || at+by < 0 || at+by >= len(shown) {
		dl.say("It stands at the end of the list.")
		return
	}
	side := "after "
	if by < 0 {
		side = "before "
	}
	dl.w.corrections.correct(c.AboutDifference(news.MoveDifference, d, side+c.Differences[shown[at+by]].ID))
}

// hideDifference puts the selected difference away.
func (dl *differences) hideDifference() {
	if c, d, ok := dl.differencePicked(); ok {
		dl.putAway(c.AboutDifference(news.HideDifference, d, ""))
	}
}

// notSo asks why the selected difference is not so, and puts it away.
func (dl *differences) notSo() {
	c, d, ok := dl.differencePicked()
	if !ok {
		return
	}
	done := func(why string) {
		dl.closePopup()
		dl.putAway(c.AboutDifference(news.NotSoDifference, d, why))
	}
	p := typing.NewPrompt("", "Not so", done, dl.closePopup)
	dl.show("Why is it not so? You may leave this empty", p.Object(), nil)
	dl.win.Canvas().Focus(p.Field())
}

// putAway keeps a correction that takes the selected difference away, and
// selects the one that stands below it.
func (dl *differences) putAway(one news.Correction) {
	v := dl.s.View()
	shown, _ := overview.VisibleDifferences(dl.w.glance())
	at := slices.Index(shown, v.Difference-1)
	switch {
	case at >= 0 && at+1 < len(shown):
		dl.w.cursor.pickDifference(shown[at+1]+1, 0)
	case at > 0:
		dl.w.cursor.pickDifference(shown[at-1]+1, 0)
	default:
		dl.w.cursor.pickDifference(0, 0)
	}
	dl.w.corrections.correct(one)
}

// bringBack brings the n-th difference back that was put away.
func (dl *differences) bringBack(n int) {
	if c := dl.s.Comparison(); c != nil && n >= 1 && n <= len(c.PutAway) {
		dl.w.corrections.correct(c.AboutDifference(news.ShowDifference, c.PutAway[n-1].Difference, ""))
	}
}

// allDifferences shows all differences, or again the first ones alone.
func (dl *differences) allDifferences() {
	if !dl.onOverview() {
		dl.say("All differences are shown on Overview: press 1 first.")
		return
	}
	dl.setView(func(v *view.View) { v.AllDifferences = !v.AllDifferences })
	dl.keepDifference()
}

// differencesOf shows the differences about an article, from 1, or about any.
func (dl *differences) differencesOf(article int) {
	c := dl.s.Comparison()
	dl.setView(func(v *view.View) {
		v.DifferencesOf = ""
		if c != nil && article > 0 && article <= len(c.Readings) {
			v.DifferencesOf = c.Readings[article-1].Article.ID
		}
	})
	dl.keepDifference()
}

// keepDifference selects the first difference that is shown where a filter hides
// the one that was selected.
func (dl *differences) keepDifference() {
	s := dl.w.glance()
	if s.Comparison == nil || s.Difference < 1 {
		return
	}
	shown, _ := overview.VisibleDifferences(s)
	if slices.Contains(shown, s.Difference-1) {
		return
	}
	n := 0
	if len(shown) > 0 {
		n = shown[0] + 1
	}
	dl.w.cursor.pickDifference(n, 0)
}
