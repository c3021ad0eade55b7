package panel

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/pane"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/read"
	"parallax/app/sight/scene"
)

// BenchmarkStep measures a step of the cursor, with the evidence for it.
func BenchmarkStep(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	c := scene.Long(b)
	e := NewEvidence(func() {})
	r := read.NewRead(screen.Hooks{Pick: func(p screen.Pick) { e.Show(screen.State{Comparison: c, Pick: p}) }})
	w := test.NewTempWindow(b, pane.NewPanes(pane.NewSlot(), r.Object(), e.Object(), pane.PanesWays{}))
	w.Resize(fyne.NewSize(1440, 900))
	r.Show(screen.State{Comparison: c})
	for b.Loop() {
		r.Rune('j')
	}
}
