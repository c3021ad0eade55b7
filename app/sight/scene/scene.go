package scene

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
)

// WithTheme gives a test an app with the light theme.
func WithTheme(t *testing.T) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(tone.NewTheme(tone.LookLight))
}

// Window shows an object in a window of a size, in a look.
func Window(t testing.TB, o fyne.CanvasObject, look tone.Look, w, h float32) fyne.Window {
	t.Helper()
	fyne.CurrentApp().Settings().SetTheme(tone.NewTheme(look))
	win := test.NewTempWindow(t, o)
	win.SetPadded(false)
	win.Resize(fyne.NewSize(w, h))
	return win
}
