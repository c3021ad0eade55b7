package chip

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight/scene"
)

// TestAskingABarForItsSizeDrawsNothing: Fyne asks at each frame.
func TestAskingABarForItsSizeDrawsNothing(t *testing.T) {
	scene.WithTheme(t)
	kind := NewKindChip(tone.Verb, "verb", true, nil)
	l := &ChipRow{Left: 1}
	os := []fyne.CanvasObject{NewChip("All", true, nil), kind}
	for _, width := range []float32{400, 90} {
		l.Layout(os, fyne.NewSize(width, 30))
		before := slices.Clone(test.WidgetRenderer(kind).Objects())
		wide := kind.MinSize().Width
		for range 3 {
			l.MinSize(os)
		}
		if kind.MinSize().Width != wide || !slices.Equal(before, test.WidgetRenderer(kind).Objects()) {
			t.Errorf("at width %v to ask for the size changed the pill", width)
		}
	}
}
