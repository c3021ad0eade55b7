package aligned

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

// In a narrow window titles stand above their rows.
func TestAlignedPicture(t *testing.T) {
	test.NewTempApp(t)
	a := NewAligned(sampleDocument())
	win := scene.Window(t, a, tone.LookDark, 720, 560)
	a.SetCursor(1, 1)
	a.Select(0, 2, 6, 53)
	sight.MatchPicture(t, "aligned-dark.png", win.Canvas().Capture())
}
