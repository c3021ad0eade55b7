package app

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
)

// makeBar makes the row of the menus, with what can be opened now among the
// rest.
func (kb *keyboard) makeBar() {
	kb.bar = menu.NewMenuBar(menu.Groups(kb.actions), menu.MenuWays{
		Actions: func() []menu.Action { return kb.actions },
		Lay:     func(o fyne.CanvasObject) { kb.LayOver(o, kb.bar.Closed) },
		Close:   kb.ClosePopup,
	})
}
