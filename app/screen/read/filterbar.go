package read

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/chip"
	"parallax/app/part/menu"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/view"
)

// filterBar is the line above the columns: which rows are shown, which
// article they follow, and the legend of the marks.
type filterBar struct {
	hooks   screen.Hooks
	filters *chip.Choices[view.Filter]
	base    *chip.Chip
	legend  legend
	object  fyne.CanvasObject
	state   screen.State
}

func newFilterBar(h screen.Hooks) *filterBar {
	b := &filterBar{hooks: h, legend: newLegend(h)}
	b.filters = chip.NewChoices(drawn.FilterNames(), h.Filter)
	b.base = chip.NewMenuChip("", b.chooseBase)
	left := append(b.filters.Behind(told.Told("label.show")), prose.NewLine(prose.Run{Text: "  " + told.Told("label.rows-follow"), Ink: tone.Muted}), b.base)
	b.object = chip.BarOf(left, append(b.legend.objects(), markChip(h)))
	return b
}

// show brings the bar to a state.
func (b *filterBar) show(s screen.State) {
	b.state = s
	b.filters.Show(s.Filter)
	b.legend.show(s)
	if c := s.Comparison; c != nil && len(c.Readings) > 0 {
		b.base.SetText(prose.Shorten(drawn.NameOf(c, c.Base), 22))
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

func newLegend(h screen.Hooks) legend {
	var l legend
	for _, k := range drawn.Marks() {
		c := chip.NewKindChip(k, drawn.ShortName(k), true, nil)
		c.OnTapped = func() { h.Kind(k, !c.Selected()) }
		c.OnHover = func(in bool) { legendHint(h, c, k, in) }
		l = append(l, c)
	}
	return l
}

// legendHint says what a pill of a kind does, also where it shows its letter
// alone.
func legendHint(h screen.Hooks, c *chip.Chip, k tone.Kind, in bool) {
	if h.Hover == nil {
		return
	}
	if !in {
		h.Hover(aligned.Mark{}, "", fyne.Position{})
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c).AddXY(0, c.Size().Height)
	h.Hover(aligned.Mark{Kind: k, Reason: drawn.KindText(k) + " " + told.Told("reading.legend.hover")}, "", at)
}

func (l legend) show(s screen.State) {
	for i, k := range drawn.Marks() {
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
func markChip(h screen.Hooks) fyne.CanvasObject {
	return chip.NewChip("?", false, func() {
		if h.Wording.Help != nil {
			h.Wording.Help(true)
		}
	})
}
