package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
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
		c := newColumn(column{gap: 4, padX: 12, padY: 4}, os...)
		h = max(h, heightFor(c, keyColumn))
		parts = append(parts, c)
	}
	all := fixed(fyne.NewSize(keyColumn*float32(n), h), container.NewGridWithColumns(n, parts...))
	if most := window.Height - 110; h > most {
		s := newSheet(column{})
		s.set(true, all)
		return fixed(fyne.NewSize(keyColumn*float32(n)+12, most), s)
	}
	return all
}

func keyBlock(group string, actions []Action) []fyne.CanvasObject {
	block := []fyne.CanvasObject{gapAbove(sectionHead(group))}
	for _, a := range actions {
		if a.Group == group && len(a.Keys) > 0 {
			block = append(block, newSides(short(1, run{text: a.Title}), newLine(run{text: a.Shown(), bold: true})))
		}
	}
	return block
}

// sectionHead is a small heading in capitals, as over EVENTS and EVIDENCE.
func sectionHead(s string) fyne.CanvasObject {
	return newFlow(run{text: upper(s), bold: true, size: theme.SizeNameCaptionText, ink: muted})
}
