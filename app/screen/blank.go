package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
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
		short(3, run{text: b.Title, bold: true, size: theme.SizeNameHeadingText}),
		newFlow(run{text: b.Text, ink: muted}),
	}
	if b.Do != "" {
		parts = append(parts, container.NewHBox(NewMainButton(b.Do, b.Tap)))
	}
	return container.NewCenter(fixed(fyne.NewSize(440, 200), newColumn(column{gap: 14}, parts...)))
}

// NewRefusal says why the library was not opened, and offers ways on.
func NewRefusal(why string, ways []Choice) fyne.CanvasObject {
	list, _ := NewChoices(ways)
	return fixed(fyne.NewSize(500, 0), newColumn(column{gap: 14},
		short(2, run{text: "The library was not opened", bold: true, size: theme.SizeNameHeadingText}),
		newFlow(run{text: why, ink: muted}), list))
}

// NewMainButton is the button that a page wants to be pressed.
func NewMainButton(text string, tap func()) fyne.CanvasObject {
	return newBox(boxLook{fill: accent, hover: accent, round: 7, tap: tap, label: text}, column{padY: 8, padX: 14},
		centered(newLine(run{text: text, bold: true, ink: paper})))
}

// NewAlone says over a single article that it stands alone, and offers to add
// another.
func NewAlone(why string, add func()) fyne.CanvasObject {
	return newBox(boxLook{fill: chosen}, column{padX: 20, padY: 10},
		newFlow(run{text: why}), newSides(newLine(), NewMainButton("Add another article", add)))
}
