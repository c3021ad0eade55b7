package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// NewKeys is the page that shows every key, in two columns of groups.
func NewKeys(actions []Action) fyne.CanvasObject {
	var sides [2][]fyne.CanvasObject
	rows := [2]int{}
	for _, g := range Groups(actions) {
		i := 0
		if rows[1] < rows[0] {
			i = 1
		}
		block := keyBlock(g, actions)
		if len(block) > 1 {
			sides[i] = append(sides[i], block...)
			rows[i] += len(block) + 1
		}
	}
	cols := container.NewGridWithColumns(2,
		newColumn(column{gap: 4, padX: 12, padY: 4}, sides[0]...),
		newColumn(column{gap: 4, padX: 12, padY: 4}, sides[1]...))
	h := float32(0)
	for _, c := range cols.Objects {
		h = max(h, heightFor(c, 390))
	}
	return fixed(fyne.NewSize(780, h), cols)
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
