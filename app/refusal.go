package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/screen"
)

// refusal is the page that says why the library was not opened. read opens it
// for reading; nil where that is no help.
func refusal(why string, read, quit func()) fyne.CanvasObject {
	b := screen.Blank{Title: "The library was not opened", Text: why, Do: "Quit", Tap: quit}
	if read != nil {
		b.Do, b.Tap = "Open for reading", read
	}
	return container.NewStack(screen.NewBlank(b))
}
