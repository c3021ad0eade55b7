package correcting

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
	"parallax/app/part/told"
	"parallax/app/part/typing"
	"parallax/app/screen"
	"parallax/app/screen/overview"
	"parallax/app/session/view"
	"parallax/app/stage"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// Differences is what the reader does with the list of differences.
type Differences struct{ part }

// DifferenceActions are what the reader can do with the list of differences.
func (dl *Differences) DifferenceActions() []menu.Action {
	return []menu.Action{
		{Group: told.Told("label.difference"), Title: told.Told("label.move-up"), Keys: stage.WithAlt(fyne.KeyUp), Do: func() { dl.MoveDifference(-1) }, When: dl.chosen, Here: dl.meant},
		{Group: told.Told("label.difference"), Title: told.Told("label.move-down"), Keys: stage.WithAlt(fyne.KeyDown), Do: func() { dl.MoveDifference(1) }, When: dl.chosen, Here: dl.meant},
		{Group: told.Told("label.difference"), Title: told.Told("label.hide-it"), Keys: []menu.Key{stage.Named(fyne.KeyDelete)}, Do: dl.hideDifference, When: dl.chosen, Here: dl.onOverview},
		{Group: told.Told("label.difference"), Title: told.Told("label.not-so.2"), Keys: stage.Letter('x'), Do: dl.notSo, When: dl.chosen, Here: dl.onOverview},
		{Group: told.Told("label.difference"), Title: told.Told("label.show-all-or-the-first-ones"), Keys: stage.Letter('a'), Do: dl.allDifferences, When: dl.OnScreen(screen.OverviewName), On: func() bool { return dl.S.View().AllDifferences }},
	}
}

// onOverview reports whether the screen Overview is open.
func (dl *Differences) onOverview() bool {
	return dl.Middle.Screen().Name() == screen.OverviewName
}

// differencePicked is the difference that is selected; it says so when none is.
func (dl *Differences) differencePicked() (c *compare.Comparison, d difference.Difference, ok bool) {
	c = dl.S.Comparison()
	n := dl.S.View().Difference
	if c == nil || !dl.onOverview() || n < 1 || n > len(c.Differences) {
		dl.Say(told.Told("window.differences.select-a-difference-on-overview"))
		return c, d, false
	}
	return c, c.Differences[n-1], true
}

// MoveDifference puts the selected difference before the one above it, or after
// the one below it, as they are shown.
func (dl *Differences) MoveDifference(by int) {
	c, d, ok := dl.differencePicked()
	if !ok {
		return
	}
	shown, _ := overview.VisibleDifferences(dl.Shows.Glance())
	at := slices.Index(shown, dl.S.View().Difference-1)
	if at < 0 || at+by < 0 || at+by >= len(shown) {
		dl.Say(told.Told("bench.end"))
		return
	}
	side := "after "
	if by < 0 {
		side = "before "
	}
	dl.room.Corrections.correct(c.AboutDifference(news.MoveDifference, d, side+c.Differences[shown[at+by]].ID))
}

// hideDifference puts the selected difference away.
func (dl *Differences) hideDifference() {
	if c, d, ok := dl.differencePicked(); ok {
		dl.putAway(c.AboutDifference(news.HideDifference, d, ""))
	}
}

// notSo asks why the selected difference is not so, and puts it away.
func (dl *Differences) notSo() {
	c, d, ok := dl.differencePicked()
	if !ok {
		return
	}
	done := func(why string) {
		dl.ClosePopup()
		dl.putAway(c.AboutDifference(news.NotSoDifference, d, why))
	}
	p := typing.NewPrompt("", told.Told("label.not-so.3"), done, dl.ClosePopup)
	dl.Show(told.Told("label.why-is-it-not-so-you-may"), p.Object(), nil)
	dl.Win.Canvas().Focus(p.Field())
}

// putAway keeps a correction that takes the selected difference away, and
// selects the one that stands below it.
func (dl *Differences) putAway(one news.Correction) {
	v := dl.S.View()
	shown, _ := overview.VisibleDifferences(dl.Shows.Glance())
	at := slices.Index(shown, v.Difference-1)
	switch {
	case at >= 0 && at+1 < len(shown):
		dl.Cursor.PickDifference(shown[at+1]+1, 0)
	case at > 0:
		dl.Cursor.PickDifference(shown[at-1]+1, 0)
	default:
		dl.Cursor.PickDifference(0, 0)
	}
	dl.room.Corrections.correct(one)
}

// BringBack brings the n-th difference back that was put away.
func (dl *Differences) BringBack(n int) {
	if c := dl.S.Comparison(); c != nil && n >= 1 && n <= len(c.PutAway) {
		dl.room.Corrections.correct(c.AboutDifference(news.ShowDifference, c.PutAway[n-1].Difference, ""))
	}
}

// allDifferences shows all differences, or again the first ones alone.
func (dl *Differences) allDifferences() {
	if !dl.onOverview() {
		dl.Say(told.Told("window.differences.all-differences-are-shown-on"))
		return
	}
	dl.SetView(func(v *view.View) { v.AllDifferences = !v.AllDifferences })
	dl.KeepDifference()
}

// DifferencesOf shows the differences about an article, from 1, or about any.
func (dl *Differences) DifferencesOf(article int) {
	c := dl.S.Comparison()
	dl.SetView(func(v *view.View) {
		v.DifferencesOf = ""
		if c != nil && article > 0 && article <= len(c.Readings) {
			v.DifferencesOf = c.Readings[article-1].Article.ID
		}
	})
	dl.KeepDifference()
}

// KeepDifference selects the first difference that is shown where a filter hides
// the one that was selected.
func (dl *Differences) KeepDifference() {
	s := dl.Shows.Glance()
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
	dl.Cursor.PickDifference(n, 0)
}

func (dl *Differences) chosen() bool {
	c, n := dl.S.Comparison(), dl.S.View().Difference
	return c != nil && dl.onOverview() && n >= 1 && n <= len(c.Differences)
}

// meant reports whether Alt with the arrows means the list of differences.
func (dl *Differences) meant() bool { return dl.Middle.Screen().Name() != screen.SummaryName }
