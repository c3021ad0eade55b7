package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// NewHint is the card over the sample event: what it is, and the three steps to
// articles of the reader's own, with ways to take the first one and to put the
// card away. A short one, for low windows, leaves the steps out.
func NewHint(add, dismiss func(), short bool) fyne.CanvasObject {
	away := newTouch(boxLook{hover: veil, round: 5, tap: dismiss, label: told("first.away.label")}, column{padX: 8, padY: 6}, newLine(run{text: told("first.away"), ink: accent, bold: true}))
	what := newColumn(column{gap: 3}, newFlow(run{text: told("first.title"), bold: true}), newFlow(run{text: told("first.look"), ink: muted}))
	os := []fyne.CanvasObject{newSides(what, container.New(&inLine{}, NewMainButton(told("first.add"), add), away))}
	if !short {
		os = append(os, newFlow(run{text: told("first.own"), bold: true}), firstStep("1"), firstStep("2"), firstStep("3"))
	}
	return newBox(boxLook{fill: chosen}, column{}, newColumn(column{gap: 4, padX: 20, padY: 10}, os...))
}

func firstStep(n string) fyne.CanvasObject {
	return newFlow(run{text: n + "  ", bold: true, ink: accent}, run{text: told("first."+n+".what") + "  ", bold: true}, run{text: told("first." + n + ".how"), ink: muted})
}
