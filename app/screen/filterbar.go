package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare"
)

// Marks are the kinds of marks that the reading screens set, in the order of
// their legend.
func Marks() []view.Kind {
	return []view.Kind{view.Hedge, view.Agent, view.Number, view.Quoted, view.Verb, view.Label, view.Loaded}
}

// shortName is a kind's name in the legend.
func shortName(k view.Kind) string {
	switch k {
	case view.Quoted:
		return "quoted"
	case view.Verb:
		return "verb"
	case view.Loaded:
		return "loaded"
	case view.Agent:
		return "who acts"
	case view.Hedge:
		return "how sure"
	}
	return k.Name()
}

// filterBar is the line above the columns: which rows are shown, which
// article they follow, and the legend of the marks.
type filterBar struct {
	hooks   Hooks
	filters []*view.Chip
	base    *view.Chip
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
	left := []fyne.CanvasObject{newLine(run{text: "Show", ink: muted})}
	for _, f := range filterNames() {
		p := view.NewChip(f.name, false, func() { h.Filter(f.id) })
		b.filters = append(b.filters, p)
		left = append(left, p)
	}
	b.base = view.NewMenuChip("", b.chooseBase)
	left = append(left, newLine(run{text: "  Rows follow", ink: muted}), b.base)
	b.object = barOf(left, append(b.legend.objects(), markChip(h)))
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
		b.base.SetText(shorten(nameOf(c, c.Base), 22))
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
	below(b.base, items)
}

// below opens a menu under a part of the window.
func below(o fyne.CanvasObject, items []*fyne.MenuItem) {
	d := fyne.CurrentApp().Driver()
	if c := d.CanvasForObject(o); c != nil {
		at := d.AbsolutePositionForObject(o).AddXY(0, o.Size().Height+2)
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c, at)
	}
}

// legend is the chips of the kinds of marks; a tap hides and shows a kind.
type legend []*view.Chip

func newLegend(h Hooks) legend {
	var l legend
	for _, k := range Marks() {
		c := view.NewKindChip(k, shortName(k), true, nil)
		c.OnTapped = func() { h.Kind(k, !c.Selected()) }
		c.OnHover = func(in bool) { legendHint(h, c, k, in) }
		l = append(l, c)
	}
	return l
}

// legendHint says what a pill of a kind does, also where it shows its letter
// alone.
func legendHint(h Hooks, c *view.Chip, k view.Kind, in bool) {
	if h.Hover == nil {
		return
	}
	if !in {
		h.Hover(view.Mark{}, "", fyne.Position{})
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c).AddXY(0, c.Size().Height)
	h.Hover(view.Mark{Kind: k, Reason: kindText(k) + " " + told("reading.legend.hover")}, "", at)
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
	return view.NewChip("?", false, func() {
		if h.Wording.Help != nil {
			h.Wording.Help(true)
		}
	})
}

// showKinds shows and hides the marks of an aligned view.
func showKinds(a *view.Aligned, hidden map[view.Kind]bool) {
	for _, k := range Marks() {
		if a.KindShown(k) == hidden[k] {
			a.ShowKind(k, !hidden[k])
		}
	}
}

// barOf is a bar with parts from the left and parts at the right edge, on the
// tint of the panels.
func barOf(left, right []fyne.CanvasObject) fyne.CanvasObject {
	row := container.New(&chipRow{left: len(left)}, append(left, right...)...)
	return newColumn(column{}, newBox(boxLook{fill: panel}, column{padX: 20, padY: 8}, row), view.NewRule(false))
}

// barRow is the layout of the line at the bottom: parts from the left, the
// others at the right edge. Where it is too narrow, parts at the right are left
// out first, then the first part at the left is cut.
type barRow struct{ left int }

// Layout is Fyne's.
func (l *barRow) Layout(os []fyne.CanvasObject, s fyne.Size) {
	room := s.Width + barGap
	for _, o := range os[:l.left] {
		room -= wide(o) + barGap
	}
	x := float32(0)
	for i, o := range os[:l.left] {
		w := wide(o)
		if i == 0 {
			w = max(0, min(w, w+room)) // what does not fit is cut
		}
		h := heightFor(o, w)
		place(o, x, (s.Height-h)/2, w, h)
		x += w + barGap
	}
	r := s.Width
	for i := len(os) - 1; i >= l.left; i-- {
		w := wide(os[i])
		r -= w
		if r < x {
			os[i].Hide()
			continue
		}
		os[i].Show()
		h := os[i].MinSize().Height
		place(os[i], r, (s.Height-h)/2, w, h)
		r -= barGap
	}
}

// wide is the width that a part of a bar wants on one line.
func wide(o fyne.CanvasObject) float32 {
	if f, ok := o.(*flow); ok {
		return f.natural()
	}
	return o.MinSize().Width
}

// MinSize is Fyne's.
func (l *barRow) MinSize(os []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, o := range os {
		h = max(h, o.MinSize().Height)
	}
	return fyne.NewSize(1, h)
}

// nameOf is an article's name, "" for an index out of bounds.
func nameOf(c *compare.Comparison, i int) string {
	if c == nil || i < 0 || i >= len(c.Readings) {
		return ""
	}
	return c.Readings[i].Article.Name()
}

// shorten cuts a name at so many characters.
func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimRight(string(r[:n-1]), " ") + "…"
	}
	return s
}
