package press

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"parallax/app/part/told"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// NewPage is a page that lies over the window: a title, what it shows, and a
// button that takes it away.
func NewPage(title string, content fyne.CanvasObject, done func()) fyne.CanvasObject {
	head := lay.NewSides(prose.Short(1, prose.Run{Text: title, Bold: true, Size: theme.SizeNameSubHeadingText}),
		NewBox(BoxLook{Hover: tone.Veil, Round: 5, Tap: done, Label: told.Told("label.close")}, lay.Column{PadX: 10, PadY: 4},
			prose.NewLine(prose.Run{Text: told.Told("label.close") + " ", Ink: tone.Accent, Bold: true}, prose.Run{Text: " " + told.Told("label.esc"), Ink: tone.Muted, Size: theme.SizeNameCaptionText})))
	least := max(content.MinSize().Width, 420)
	return lay.Fixed(fyne.NewSize(least+28, 0), lay.NewColumn(lay.Column{Gap: 10, PadX: 14, PadY: 12}, head, content))
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
	var cards []*Touch
	var reveal func(fyne.CanvasObject)
	for i, c := range cs {
		card := NewTouch(BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: c.Do, Label: c.Name},
			lay.Column{Gap: 2, PadX: 12, PadY: 9},
			prose.NewFlow(prose.Run{Text: c.Name, Bold: true}), prose.NewFlow(prose.Run{Text: c.Text, Ink: tone.Muted}))
		card.Keys = func(n fyne.KeyName) bool {
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
		s := lay.NewSheet(lay.Column{Gap: 6, PadX: 5, PadY: 1})
		reveal = s.Reveal
		s.Set(true, os...)
		return lay.Fixed(fyne.NewSize(480, 400), s), first
	}
	return lay.Fixed(fyne.NewSize(480, 0), lay.NewColumn(lay.Column{Gap: 6}, os...)), first
}
