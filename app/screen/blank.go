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

// NewHint is the three steps that the first start shows, with a way to put
// them away.
func NewHint(dismiss func()) fyne.CanvasObject {
	step := func(n, what, how string) fyne.CanvasObject {
		return newFlow(run{text: n + "  ", bold: true, ink: accent}, run{text: what + "  ", bold: true}, run{text: how, ink: muted})
	}
	steps := newColumn(column{gap: 4, padX: 20, padY: 10},
		newSides(short(1, run{text: "This is an invented event, to try things out.", bold: true}),
			newTouch(boxLook{hover: veil, round: 5, tap: dismiss, label: "Put the hint away"}, column{padX: 8}, newLine(run{text: "Got it", ink: accent, bold: true}))),
		step("1", "Start with the differences.", "Each leads to its sentences, in the panel on the right. Move with the arrows, or click."),
		step("2", "Read across.", "Press 2: each row is one fact, told by up to four articles, and the panel says why its sentences match."),
		step("3", "Bring your own.", "Drop pages, PDFs or text files on the window, or paste a text with Ctrl+V. The ? key shows all keys."))
	return newBox(boxLook{fill: chosen}, column{}, steps)
}
