package overview

import (
	"slices"

	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chart"
	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
)

// overviewBar is the line over the differences: which kinds are shown, and of
// which article. It has a pill for the kinds that there are.
type overviewBar struct {
	hooks  screen.Hooks
	row    *fyne.Container
	kinds  *chip.Choices[string]
	groups []string
	of     *chip.Chip
	count  *prose.Flow
	object fyne.CanvasObject
	state  screen.State
}

func newOverviewBar(h screen.Hooks) *overviewBar {
	b := &overviewBar{hooks: h, count: prose.NewLine(), row: container.New(&chip.ChipRow{})}
	b.of = chip.NewMenuChip("", b.choose)
	b.object = lay.NewColumn(lay.Column{}, press.NewBox(press.BoxLook{Fill: tone.Panel}, lay.Column{PadX: 20, PadY: 8}, b.row), chart.NewRule(false))
	return b
}

// show brings the bar to a state in which so many differences are shown.
func (b *overviewBar) show(s screen.State, shown int) {
	b.state = s
	if there := DifferenceGroups(s.Comparison); !slices.Equal(there, b.groups) {
		b.fill(there)
	}
	b.kinds.Show(s.Differences)
	name := told.Told("label.any-article")
	if s.DifferencesOf > 0 {
		name = prose.Shorten(drawn.NameOf(s.Comparison, s.DifferencesOf-1), 22)
	}
	b.of.SetText(told.Told("label.about-name", say.Of("name", say.Words(name))))
	b.count.Set(prose.Caption(told.Told("label.shown-of-differences", say.Count("shown", shown), say.Count("differences", len(s.Comparison.Differences)))))
}

// fill makes the pills of groups.
func (b *overviewBar) fill(ids []string) {
	var of []chip.Choice[string]
	for _, id := range ids {
		of = append(of, chip.Choice[string]{ID: id, Name: groupName(id)})
	}
	b.groups, b.kinds = ids, chip.NewChoices(of, b.hooks.Tables.Differences)
	os := append(b.kinds.Behind(told.Told("label.show")), b.of)
	b.row.Layout = &chip.ChipRow{Left: len(os)}
	b.row.Objects = append(os, b.count)
	b.row.Refresh()
}

// choose opens the list of articles.
func (b *overviewBar) choose() {
	if b.state.Comparison == nil {
		return
	}
	var items []*fyne.MenuItem
	add := func(n int, name string) {
		it := fyne.NewMenuItem(told.Told("label.about-name", say.Of("name", say.Words(name))), func() { b.hooks.Tables.DifferencesOf(n) })
		it.Checked = n == b.state.DifferencesOf
		items = append(items, it)
	}
	add(0, told.Told("label.any-article"))
	for i, r := range b.state.Comparison.Readings {
		add(i+1, r.Article.Name())
	}
	menu.Below(b.of, items)
}
