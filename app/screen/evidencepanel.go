package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Evidence is the right panel: what every article writes at the place that is
// picked, why it stands in one row, and a copy of it with its citation.
type Evidence struct {
	sheet  *sheet
	copy   *box
	object fyne.CanvasObject
}

// NewEvidence makes the panel; copy copies what is picked.
func NewEvidence(copy func()) *Evidence {
	e := &Evidence{sheet: newSheet(column{gap: 7, padX: 16, padY: 14})}
	e.copy = newBox(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: copy, label: "Copy with citation"}, column{padY: 8},
		centered(newLine(run{text: "❝  Copy with citation"}, run{text: "   c", ink: muted})))
	e.object = newBox(boxLook{fill: panel}, column{}).with(container.NewBorder(nil,
		newColumn(column{padX: 16, padY: 12}, e.copy), nil, nil, e.sheet))
	return e
}

// Object is the panel.
func (e *Evidence) Object() fyne.CanvasObject { return e.object }

// Show shows the evidence for what is picked.
func (e *Evidence) Show(s State) {
	os := evidence(s.Comparison, s.Pick)
	if s.Comparison == nil || s.Pick.Row < 0 {
		e.copy.Hide()
	} else {
		e.copy.Show()
	}
	e.sheet.set(true, os...)
}
