package screen

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/chip"
	"parallax/app/part/menu"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/compare"
)

// Marks are the kinds of marks that the reading screens set, in the order of
// their legend.
func Marks() []tone.Kind {
	return []tone.Kind{tone.Hedge, tone.Agent, tone.Number, tone.Quoted, tone.Verb, tone.Label, tone.Loaded}
}

// shortName is a kind's name in the legend.
func shortName(k tone.Kind) string {
	switch k {
	case tone.Quoted:
		return "quoted"
	case tone.Verb:
		return "verb"
	case tone.Loaded:
		return "loaded"
	case tone.Agent:
		return "who acts"
	case tone.Hedge:
		return "how sure"
	}
	return k.Name()
}

// filterBar is the line above the columns: which rows are shown, which
// article they follow, and the legend of the marks.
type filterBar struct {
	hooks   Hooks
	filters []*chip.Chip
	base    *chip.Chip
	legend  legend
	object  fyne.CanvasObject
	state   State
}

type filterName struct {
	id   session.Filter
	name string
}

// filterNames are the filters in the order of their chips.
func filterNames() []filterName {
	return []filterName{
		{session.FilterAll, "All"},
		{session.FilterShared, "Shared"},
		{session.FilterOnlyHere, "Only in one"},
		{session.FilterConflicts, "Conflicts"},
	}
}

func newFilterBar(h Hooks) *filterBar {
	b := &filterBar{hooks: h, legend: newLegend(h)}
	left := []fyne.CanvasObject{prose.NewLine(prose.Run{Text: "Show", Ink: tone.Muted})}
	for _, f := range filterNames() {
		p := chip.NewChip(f.name, false, func() { h.Filter(f.id) })
		b.filters = append(b.filters, p)
		left = append(left, p)
	}
	b.base = chip.NewMenuChip("", b.chooseBase)
	left = append(left, prose.NewLine(prose.Run{Text: "  Rows follow", Ink: tone.Muted}), b.base)
	b.object = chip.BarOf(left, append(b.legend.objects(), markChip(h)))
	return b
}

// show brings the bar to a state.
func (b *filterBar) show(s State) {
	b.state = s
	for i, f := range filterNames() {
		b.filters[i].SetSelected(f.id == s.Filter)
	}
	b.legend.show(s)
	if c := s.Comparison; c != nil && len(c.Readings) > 0 {
		b.base.SetText(prose.Shorten(nameOf(c, c.Base), 22))
	}
}

// chooseBase opens the list of articles that the rows can follow.
func (b *filterBar) chooseBase() {
	c := b.state.Comparison
	if c == nil {
		return
	}
	var items []*fyne.MenuItem
	for i, r := range c.Readings {
		it := fyne.NewMenuItem(r.Article.Name(), func() { b.hooks.Base(r.Article.ID) })
		it.Checked = i == c.Base
		items = append(items, it)
	}
	menu.Below(b.base, items)
}

// legend is the chips of the kinds of marks; a tap hides and shows a kind.
type legend []*chip.Chip

func newLegend(h Hooks) legend {
	var l legend
	for _, k := range Marks() {
		c := chip.NewKindChip(k, shortName(k), true, nil)
		c.OnTapped = func() { h.Kind(k, !c.Selected()) }
		c.OnHover = func(in bool) { legendHint(h, c, k, in) }
		l = append(l, c)
	}
	return l
}

// legendHint says what a pill of a kind does, also where it shows its letter
// alone.
func legendHint(h Hooks, c *chip.Chip, k tone.Kind, in bool) {
	if h.Hover == nil {
		return
	}
	if !in {
		h.Hover(aligned.Mark{}, "", fyne.Position{})
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c).AddXY(0, c.Size().Height)
	h.Hover(aligned.Mark{Kind: k, Reason: kindText(k) + " " + told.Told("reading.legend.hover")}, "", at)
}

func (l legend) show(s State) {
	for i, k := range Marks() {
		l[i].SetSelected(!s.Hidden[k])
	}
}

func (l legend) objects() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, p := range l {
		os = append(os, p)
	}
	return os
}

// markChip asks what the marks mean.
func markChip(h Hooks) fyne.CanvasObject {
	return chip.NewChip("?", false, func() {
		if h.Wording.Help != nil {
			h.Wording.Help(true)
		}
	})
}

// showKinds shows and hides the marks of an aligned view.
func showKinds(a *aligned.Aligned, hidden map[tone.Kind]bool) {
	for _, k := range Marks() {
		if a.KindShown(k) == hidden[k] {
			a.ShowKind(k, !hidden[k])
		}
	}
}

// nameOf is an article's name, "" for an index out of bounds.
func nameOf(c *compare.Comparison, i int) string {
	if c == nil || i < 0 || i >= len(c.Readings) {
		return ""
	}
	return c.Readings[i].Article.Name()
}
