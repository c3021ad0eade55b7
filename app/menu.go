package app

import (
	"fyne.io/fyne/v2"

	"parallax/app/screen"
)

// makeBar makes the row of the menus, with what can be opened now among the
// rest.
func (kb *keyboard) makeBar() {
	kb.bar = screen.NewMenuBar(screen.Groups(kb.actions), screen.MenuWays{
		Actions: func() []screen.Action { return kb.actions },
		Lay:     func(o fyne.CanvasObject) { kb.layOver(o, kb.bar.Closed) },
		Close:   kb.closePopup,
	})
}
