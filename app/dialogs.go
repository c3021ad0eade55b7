package app

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"parallax/app/screen"
)

var errNoPortal = errors.New("the desktop's file dialog gave no answer")

// show lays a page over the window. Escape and its button take it away; then
// closed is called.
func (w *window) show(title string, content fyne.CanvasObject, closed func()) {
	w.closePopup()
	w.lay(screen.NewPage(title, content, w.closePopup))
	w.closed = closed
}

// offer lays choices over the window, the first with the keyboard.
func (w *window) offer(title string, choices []screen.Choice) {
	list, first := screen.NewChoices(choices)
	w.show(title, list, nil)
	if first != nil {
		w.win.Canvas().Focus(first)
	}
}

// lay puts an object over the window, which takes no input below it. Fyne's
// own modal pop-up blurs the window anew for each frame.
func (w *window) lay(o fyne.CanvasObject) {
	c := w.win.Canvas()
	w.hover.Hide()
	w.popup = screen.NewOverlay(o, w.closePopup)
	c.Overlays().Add(w.popup)
	w.popup.Resize(c.Size())
	w.popup.Refresh()
}

// closePopup takes the page away that lies over the window.
func (w *window) closePopup() {
	if w.popup == nil {
		return
	}
	p, closed := w.popup, w.closed
	w.popup, w.closed = nil, nil
	w.win.Canvas().Overlays().Remove(p)
	if closed != nil {
		closed()
	}
}

func (w *window) showKeys() { w.show("Keys", screen.NewKeys(w.actions, w.win.Canvas().Size()), nil) }

// showPalette opens the command palette.
func (w *window) showPalette() {
	w.closePopup()
	p := screen.NewPalette(append(slices.Clone(w.actions), w.eventActions()...))
	p.Close = w.closePopup
	w.lay(p.Object())
	w.win.Canvas().Focus(p.Field())
}

// showFiles shows a dialog of Fyne's for files. Where the system shows one of
// its own instead, there is nothing to size.
func (w *window) showFiles(d *dialog.FileDialog) {
	d.Show()
	if !w.covered() {
		return
	}
	w.files = d
	d.SetOnClosed(func() { w.files = nil })
	d.Resize(fyne.NewSize(800, 560))
}
