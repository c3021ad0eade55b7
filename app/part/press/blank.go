package press

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"parallax/app/part/told"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// Blank is the middle when there is no comparison to show: what is the
// matter, and what to do about it.
type Blank struct {
	Title, Text string
	// Do is the action offered, "" for none.
	Do  string
	Tap func()
}

// NewBlank makes the page.
func NewBlank(b Blank) fyne.CanvasObject {
	parts := []fyne.CanvasObject{
		prose.Short(3, prose.Run{Text: b.Title, Bold: true, Size: theme.SizeNameHeadingText}),
		prose.NewFlow(prose.Run{Text: b.Text, Ink: tone.Muted}),
	}
	if b.Do != "" {
		parts = append(parts, container.NewHBox(NewMainButton(b.Do, b.Tap)))
	}
	return container.NewCenter(lay.Fixed(fyne.NewSize(440, 200), lay.NewColumn(lay.Column{Gap: 14}, parts...)))
}

// NewRefusal says why the library was not opened, and offers ways on.
func NewRefusal(why string, ways []Choice) fyne.CanvasObject {
	list, _ := NewChoices(ways)
	return lay.Fixed(fyne.NewSize(500, 0), lay.NewColumn(lay.Column{Gap: 14},
		prose.Short(2, prose.Run{Text: told.Told("label.the-library-was-not-opened"), Bold: true, Size: theme.SizeNameHeadingText}),
		prose.NewFlow(prose.Run{Text: why, Ink: tone.Muted}), list))
}

// NewMainButton is the button that a page wants to be pressed.
func NewMainButton(text string, tap func()) fyne.CanvasObject {
	return NewBox(BoxLook{Fill: tone.Accent, Hover: tone.Accent, Round: 7, Tap: tap, Label: text}, lay.Column{PadY: 8, PadX: 14},
		lay.Centered(prose.NewLine(prose.Run{Text: text, Bold: true, Ink: tone.Paper})))
}

// NewAlone says over a single article that it stands alone, and offers to add
// another.
func NewAlone(why string, add func()) fyne.CanvasObject {
	return NewBox(BoxLook{Fill: tone.Chosen}, lay.Column{PadX: 20, PadY: 10},
		prose.NewFlow(prose.Run{Text: why}), lay.NewSides(prose.NewLine(), NewMainButton(told.Told("label.add-another-article"), add)))
}
