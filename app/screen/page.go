package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// NewPage is a page that lies over the window: a title, what it shows, and a
// button that takes it away.
func NewPage(title string, content fyne.CanvasObject, done func()) fyne.CanvasObject {
	head := newSides(short(1, run{text: title, bold: true, size: theme.SizeNameSubHeadingText}),
		newBox(boxLook{hover: veil, round: 5, tap: done, label: "Close"}, column{padX: 10, padY: 4},
			newLine(run{text: "Close ", ink: accent, bold: true}, run{text: " Esc", ink: muted, size: theme.SizeNameCaptionText})))
	least := max(content.MinSize().Width, 420)
	return fixed(fyne.NewSize(least+28, 0), newColumn(column{gap: 10, padX: 14, padY: 12}, head, content))
}

// Choice is one thing to choose on a page, with a sentence about it.
type Choice struct {
	Name, Text string
	Do         func()
}

// NewChoices lists choices, one card each.
func NewChoices(cs []Choice) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, c := range cs {
		os = append(os, newBox(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: c.Do, label: c.Name},
			column{gap: 2, padX: 12, padY: 9},
			newFlow(run{text: c.Name, bold: true}), newFlow(run{text: c.Text, ink: muted})))
	}
	if len(cs) > 6 {
		s := newSheet(column{gap: 6})
		s.set(true, os...)
		return fixed(fyne.NewSize(480, 400), s)
	}
	return fixed(fyne.NewSize(480, 0), newColumn(column{gap: 6}, os...))
}
