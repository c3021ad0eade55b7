package chart

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight"
	"parallax/app/sight/scene"
)

func TestBarStaysInside(t *testing.T) {
	test.NewTempApp(t)
	b := NewBar(true, Part{Share: .7}, Part{Share: .6, Color: 1, Level: 2, Sign: "2"}, Part{Share: -1, Color: 2, Level: 9})
	scene.Window(t, b, tone.LookLight, 200, 20)
	for _, o := range test.WidgetRenderer(b).Objects() {
		sight.WantAtMost(t, o.Position().X+o.Size().Width, float32(200.1))
		sight.WantAtMost(t, float32(0), o.Size().Width)
	}
}
