package screen

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/view"
)

// overviewBar is the line over the differences: which kinds are shown, and of
// which article. It has a pill for the kinds that there are.
type overviewBar struct {
	hooks  Hooks
	row    *fyne.Container
	chips  []*view.Chip
	groups []string
	of     *view.Chip
	count  *flow
	object fyne.CanvasObject
	state  State
}

func newOverviewBar(h Hooks) *overviewBar {
	b := &overviewBar{hooks: h, count: newLine(), row: container.New(&chipRow{})}
	b.of = view.NewMenuChip("", b.choose)
	b.object = newColumn(column{}, newBox(boxLook{fill: panel}, column{padX: 20, padY: 8}, b.row), view.NewRule(false))
	return b
}

// show brings the bar to a state in which so many differences are shown.
func (b *overviewBar) show(s State, shown int) {
	b.state = s
	if there := DifferenceGroups(s.Comparison); !slices.Equal(there, b.groups) {
		b.fill(there)
	}
	for i, id := range b.groups {
		b.chips[i].SetSelected(id == s.Differences)
	}
	name := "any article"
	if s.DifferencesOf > 0 {
		name = shorten(nameOf(s.Comparison, s.DifferencesOf-1), 22)
	}
	b.of.SetText("About " + name)
	b.count.set(caption(fmt.Sprintf("%d of %d", shown, len(s.Comparison.Differences))))
}

// fill makes the pills of groups.
func (b *overviewBar) fill(ids []string) {
	b.groups, b.chips = ids, nil
	os := []fyne.CanvasObject{newLine(run{text: "Show", ink: muted})}
	for _, id := range ids {
		c := view.NewChip(groupName(id), false, func() { b.hooks.Tables.Differences(id) })
		b.chips, os = append(b.chips, c), append(os, c)
	}
	os = append(os, b.of)
	b.row.Layout = &chipRow{left: len(os)}
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
		it := fyne.NewMenuItem("About "+name, func() { b.hooks.Tables.DifferencesOf(n) })
		it.Checked = n == b.state.DifferencesOf
		items = append(items, it)
	}
	add(0, "any article")
	for i, r := range b.state.Comparison.Readings {
		add(i+1, r.Article.Name())
	}
	below(b.of, items)
}
