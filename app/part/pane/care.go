package pane

import (
	"parallax/app/part/told"
	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// NewTold is a page that tells what was found or done, a line each, the first
// one in bold.
func NewTold(lines []string) fyne.CanvasObject {
	var parts []fyne.CanvasObject
	for i, l := range lines {
		parts = append(parts, prose.NewFlow(prose.Run{Text: l, Bold: i == 0}))
	}
	const many = 8
	if len(lines) <= many {
		return lay.Fixed(fyne.NewSize(480, 0), lay.NewColumn(lay.Column{Gap: 6}, parts...))
	}
	s := lay.NewSheet(lay.Column{Gap: 6, PadX: 5, PadY: 1})
	s.Set(true, parts...)
	return lay.Fixed(fyne.NewSize(480, 320), s)
}

// Busy is the whole window while a library is put into the place of another:
// what goes on, how far it is, and a way to stop it.
type Busy struct {
	object fyne.CanvasObject
	far    *prose.Flow
}

// NewBusy makes the page.
func NewBusy(what string, cancel func()) *Busy {
	b := &Busy{far: prose.NewFlow(prose.Run{Text: " ", Ink: tone.Muted})}
	b.object = container.NewCenter(lay.Fixed(fyne.NewSize(440, 160), lay.NewColumn(lay.Column{Gap: 14},
		prose.Short(2, prose.Run{Text: what, Bold: true, Size: theme.SizeNameHeadingText}), b.far,
		container.NewHBox(press.NewMainButton(told.Told("label.cancel"), cancel)))))
	return b
}

// Object is the page.
func (b *Busy) Object() fyne.CanvasObject { return b.object }

// Show says how far the work is; total is 0 where that is not known.
func (b *Busy) Show(done, total int) {
	text := told.Told("label.done-rows", say.Count("done", done))
	if total > 0 {
		text = told.Told("label.done-of-total", say.Count("done", done), say.Count("total", total))
	}
	b.far.Set(prose.Run{Text: text, Ink: tone.Muted})
}
