package menu

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
)

// keyColumn is the width of a column of keys.
const keyColumn = 310

// NewKeys is the page that shows every key, in as many columns of groups as
// there is room for in a window of that size; what is too high is scrolled.
func NewKeys(actions []Action, window fyne.Size) fyne.CanvasObject {
	n := min(max(1, int((window.Width-60)/keyColumn)), 3)
	columns := make([][]fyne.CanvasObject, n)
	rows := make([]int, n)
	for _, g := range Groups(actions) {
		block := keyBlock(g, actions)
		if len(block) < 2 {
			continue
		}
		least := 0
		for i := range rows {
			if rows[i] < rows[least] {
				least = i
			}
		}
		columns[least] = append(columns[least], block...)
		rows[least] += len(block) + 1
	}
	var parts []fyne.CanvasObject
	h := float32(0)
	for _, os := range columns {
		c := lay.NewColumn(lay.Column{Gap: 4, PadX: 12, PadY: 4}, os...)
		h = max(h, lay.HeightFor(c, keyColumn))
		parts = append(parts, c)
	}
	all := lay.Fixed(fyne.NewSize(keyColumn*float32(n), h), container.NewGridWithColumns(n, parts...))
	if most := window.Height - 110; h > most {
		s := lay.NewSheet(lay.Column{})
		s.Set(true, all)
		return lay.Fixed(fyne.NewSize(keyColumn*float32(n)+12, most), s)
	}
	return all
}

func keyBlock(group string, actions []Action) []fyne.CanvasObject {
	block := []fyne.CanvasObject{lay.GapAbove(prose.SectionHead(group))}
	for _, a := range actions {
		if a.Group == group && len(a.Keys) > 0 {
			block = append(block, lay.NewSides(prose.Short(1, prose.Run{Text: a.Title}), prose.NewLine(prose.Run{Text: a.Shown(), Bold: true})))
		}
	}
	return block
}
