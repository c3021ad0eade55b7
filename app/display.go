package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/chip"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/fact"
	"parallax/app/screen/overview"
	"parallax/app/screen/worded"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/say"
)

// display is what is shown of an event: which rows and marks, with names or
// without.
type display struct {
	part
	masked   *compare.Comparison // without the outlets' names
	unmasked *compare.Comparison // what masked was made of
	hinted   bool                // how the evidence is seen
}

// tableHooks are what the screens Overview, Facts and Numbers can ask for.
func (dy *display) tableHooks() screen.TableHooks {
	return screen.TableHooks{
		Difference: func(n int) { dy.Cursor.PickDifference(n, 0) },
		Cell: func(n, article int) {
			dy.Cursor.PickDifference(n, article)
			dy.hintEvidence()
		},
		Differences: func(group string) {
			dy.SetView(func(v *view.View) { v.Differences = group })
			dy.w.correcting.List.KeepDifference()
		},
		DifferencesOf:  dy.w.correcting.List.DifferencesOf,
		AllDifferences: func(all bool) { dy.SetView(func(v *view.View) { v.AllDifferences = all }) },
		BringBack:      dy.w.correcting.List.BringBack,
		Open:           func(name string) { dy.w.centre.OpenScreen(name) },
		Facts: func(f view.Filter) {
			dy.SetView(func(v *view.View) { v.Facts = f })
			dy.Cursor.KeepVisible()
		},
		FactsSort: func(by string) { dy.SetView(func(v *view.View) { v.FactsSort = by }) },
		Numbers:   func(f view.Filter) { dy.SetView(func(v *view.View) { v.Numbers = f }) },
		Figure:    dy.Cursor.PickFigure,
	}
}

// hintEvidence says once how the evidence of what was clicked is seen while its panel is
// folded, as it is in a narrow window.
func (dy *display) hintEvidence() {
	if _, right := dy.Panels.Folded(); right && !dy.hinted {
		dy.hinted = true
		dy.Say(told.Told("window.display.enter-shows-the-evidence"))
	}
}

// nextSort sorts the facts in the next way.
func (dy *display) nextSort() {
	if dy.w.centre.event.Screen().Name() != screen.FactsName {
		dy.Say(told.Told("window.display.facts-are-sorted-on-their"))
		return
	}
	sorts := fact.FactSorts()
	at := slices.Index(sorts, dy.S.View().FactsSort)
	dy.SetView(func(v *view.View) { v.FactsSort = sorts[(at+1)%len(sorts)] })
}

// tableFilter goes to the next filter of the screens Facts and Numbers; false
// on other screens.
func (dy *display) tableFilter() bool {
	v := dy.S.View()
	switch dy.w.centre.event.Screen().Name() {
	case screen.FactsName:
		dy.tableHooks().Facts(nextOf([]view.Filter{
			view.FilterAll, view.FilterEvery, view.FilterMissing, view.FilterOnlyHere, view.FilterMaybe, view.FilterConflicts,
		}, v.Facts))
	case screen.NumbersName:
		dy.tableHooks().Numbers(nextOf([]view.Filter{
			view.FilterAll, view.FilterConflicts, view.FilterChanged, view.FilterShared,
		}, v.Numbers))
	case screen.OverviewName:
		if c := dy.S.Comparison(); c != nil {
			dy.tableHooks().Differences(nextOf(overview.DifferenceGroups(c), v.Differences))
		}
	default:
		return false
	}
	return true
}

func (dy *display) showKind(k tone.Kind, show bool) {
	v := dy.S.View()
	var hidden []string
	for _, n := range v.HiddenMarks {
		if n != k.ID() {
			hidden = append(hidden, n)
		}
	}
	if !show {
		hidden = append(hidden, k.ID())
	}
	v.HiddenMarks = hidden
	dy.S.SetView(v)
}

func (dy *display) toggleKind(k tone.Kind) { dy.showKind(k, dy.w.Glance().Hidden[k]) }

func (dy *display) showHover(m aligned.Mark, phrase string, at fyne.Position) {
	if m.Reason == "" {
		dy.Hover.Hide()
		return
	}
	dy.Hover.Show(chip.Hint{Kind: m.Kind, Phrase: phrase, Reason: m.Reason}, at)
}

// nextFilter goes through all rows, shared ones, those of one article; on the
// screen Quotes through what is said.
func (dy *display) nextFilter() {
	if dy.tableFilter() {
		return
	}
	if dy.OnScreen(screen.WordingName)() {
		dy.w.correcting.Labels.WordingHooks().Part(nextOf(worded.WordingParts(), dy.S.View().Wording))
		return
	}
	v := dy.S.View()
	if dy.w.correcting.Quotes.OnQuotes() {
		dy.w.correcting.Quotes.FilterQuotes(nextOf([]view.Filter{view.FilterAll, view.FilterChanged, view.FilterOnlyHere}, v.Quotes))
		return
	}
	dy.Cursor.FilterRows(nextOf([]view.Filter{view.FilterAll, view.FilterShared, view.FilterOnlyHere, view.FilterConflicts}, v.Filter))
}

// nextKinds shows all kinds of marks, then one kind alone after the other,
// then none.
func (dy *display) nextKinds() {
	kinds := drawn.Marks()
	hidden := dy.w.Glance().Hidden
	shown := -1 // the only kind that is shown
	n := 0
	for i, k := range kinds {
		if !hidden[k] {
			shown, n = i, n+1
		}
	}
	next := 0
	switch {
	case n == len(kinds):
	case n == 1 && shown+1 < len(kinds):
		next = shown + 1
	case n == 1:
		next = -1
	default:
		next = len(kinds) // all
	}
	for i, k := range kinds {
		dy.showKind(k, i == next || next == len(kinds))
	}
}

func (dy *display) hideOutlets() {
	v := dy.S.View()
	v.HideOutlets = !v.HideOutlets
	dy.S.SetView(v)
}

// nameOf is how an article is called: in blind reading by its letter, "An
// article" where it is of another event.
func (dy *display) nameOf(id, name string) string {
	if !dy.S.View().HideOutlets {
		return name
	}
	c := dy.w.Comparison()
	if i := c.ReadingOf(id); i >= 0 {
		return c.Readings[i].Article.Name()
	}
	return told.Told("label.an-article")
}

func (dy *display) hideQuoted() {
	v := dy.S.View()
	v.HideQuoted = !v.HideQuoted
	dy.S.SetView(v)
}

// nextBase lets the rows of Read follow the next article.
func (dy *display) nextBase() {
	c := dy.S.Comparison()
	if c == nil || !dy.OnScreen(screen.ReadName)() {
		dy.Say(told.Told("frame.base.where"))
		return
	}
	at := max(0, c.ReadingOf(dy.S.View().Base))
	next := c.Readings[(at+1)%len(c.Readings)].Article
	dy.S.SetBase(next.ID)
	if name := dy.w.Comparison().Readings; len(name) > 0 {
		dy.Say(told.Told("frame.base", say.Of("article", say.Words(name[(at+1)%len(name)].Article.Name()))))
	}
}

// switchGroups shows quotations by article, or by speaker again.
func (dy *display) switchGroups() {
	if !dy.OnScreen(screen.QuotesName)() {
		dy.Say(told.Told("frame.groups.where"))
		return
	}
	dy.w.correcting.Quotes.GroupQuotes(!dy.S.View().QuotesByArticle)
}

// nextOf is the filter after this one.
func nextOf[F comparable](fs []F, at F) F {
	for i, f := range fs {
		if f == at {
			return fs[(i+1)%len(fs)]
		}
	}
	return fs[0]
}
