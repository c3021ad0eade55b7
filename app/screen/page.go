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

// NewChoices lists choices, one card each; the first can be given the keyboard,
// and arrows lead from one to the next.
func NewChoices(cs []Choice) (list fyne.CanvasObject, first fyne.Focusable) {
	var os []fyne.CanvasObject
	var cards []*touch
	var reveal func(fyne.CanvasObject)
	for i, c := range cs {
		card := newTouch(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: c.Do, label: c.Name},
			column{gap: 2, padX: 12, padY: 9},
			newFlow(run{text: c.Name, bold: true}), newFlow(run{text: c.Text, ink: muted}))
		card.keys = func(n fyne.KeyName) bool {
			var to int
			switch n {
			case fyne.KeyDown:
				to = min(i+1, len(cards)-1)
			case fyne.KeyUp:
				to = max(i-1, 0)
			default:
				return false
			}
			if canvas := fyne.CurrentApp().Driver().CanvasForObject(cards[to]); canvas != nil {
				canvas.Focus(cards[to])
			}
			if reveal != nil {
				reveal(cards[to])
			}
			return true
		}
		cards, os = append(cards, card), append(os, card)
	}
	if len(cards) > 0 {
		first = cards[0]
	}
	if len(cs) > 6 {
		s := newSheet(column{gap: 6, padX: 5, padY: 1})
		reveal = s.reveal
		s.set(true, os...)
		return fixed(fyne.NewSize(480, 400), s), first
	}
	return fixed(fyne.NewSize(480, 0), newColumn(column{gap: 6}, os...)), first
}
