package menu

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// Below opens a menu under a part of the window.
func Below(o fyne.CanvasObject, items []*fyne.MenuItem) {
	d := fyne.CurrentApp().Driver()
	if c := d.CanvasForObject(o); c != nil {
		at := d.AbsolutePositionForObject(o).AddXY(0, o.Size().Height+2)
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c, at)
	}
}

// ActionLinks are actions as words that can be pressed, with their keys.
func ActionLinks(as []Action) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, a := range as {
		keys := ""
		if len(a.Keys) > 0 {
			keys = a.Keys[0].String()
		}
		os = append(os, press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 5, Tap: a.Do, Label: a.Title}, lay.Column{PadX: 6, PadY: 3},
			lay.NewSides(prose.Short(1, prose.Run{Text: a.Title, Ink: tone.Accent}), prose.NewLine(prose.Run{Text: keys, Ink: tone.Muted, Size: theme.SizeNameCaptionText}))))
	}
	return press.CardOf(0, os)
}
