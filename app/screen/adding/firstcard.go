package adding

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// NewHint is the card over the sample event: what it is, and the three steps to
// articles of the reader's own, with ways to take the first one and to put the
// card away. A short one, for low windows, leaves the steps out.
func NewHint(add, dismiss func(), short bool) fyne.CanvasObject {
	away := press.NewTouch(press.BoxLook{Hover: tone.Veil, Round: 5, Tap: dismiss, Label: told.Told("first.away.label")}, lay.Column{PadX: 8, PadY: 6}, prose.NewLine(prose.Run{Text: told.Told("first.away"), Ink: tone.Accent, Bold: true}))
	what := lay.NewColumn(lay.Column{Gap: 3}, prose.NewFlow(prose.Run{Text: told.Told("first.title"), Bold: true}), prose.NewFlow(prose.Run{Text: told.Told("first.look"), Ink: tone.Muted}))
	os := []fyne.CanvasObject{lay.NewSides(what, container.NewHBox(press.NewMainButton(told.Told("first.add"), add), away))}
	if !short {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("first.own"), Bold: true}), firstStep("1"), firstStep("2"), firstStep("3"))
	}
	return press.NewBox(press.BoxLook{Fill: tone.Chosen}, lay.Column{}, lay.NewColumn(lay.Column{Gap: 4, PadX: 20, PadY: 10}, os...))
}

func firstStep(n string) fyne.CanvasObject {
	return prose.NewFlow(prose.Run{Text: n + "  ", Bold: true, Ink: tone.Accent}, prose.Run{Text: told.Told("first."+n+".what") + "  ", Bold: true}, prose.Run{Text: told.Told("first." + n + ".how"), Ink: tone.Muted})
}
