package aligned

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/sight/scene"
)

// BenchmarkWrap wraps all cells of six articles and a thousand rows, with
// words that were measured before.
func BenchmarkWrap(b *testing.B) {
	test.NewTempApp(b)
	a := NewAligned(longDocument(6, 1000))
	scene.Window(b, a, tone.LookLight, 1400, 900)
	g := fitGrid(room{1400, a.faces.titleColumn(), MinColumn}, a.wanted, 0)
	all6 := grid{title: 124, col: 210, cols: a.wanted}
	for name, g := range map[string]grid{"four-columns": g, "six-columns": all6} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a.eng.setGrid(g)
			}
		})
	}
}

// BenchmarkFrame scrolls by 75 units and builds what came into sight.
func BenchmarkFrame(b *testing.B) {
	test.NewTempApp(b)
	a := NewAligned(longDocument(6, 1000))
	scene.Window(b, a, tone.LookLight, 1400, 900)
	y, most := float32(0), 0
	b.ReportAllocs()
	for b.Loop() {
		if y += 75; y > a.eng.total()-1000 {
			y = 0
		}
		a.setOffset(y)
		most = max(most, len(a.body.objects))
	}
	b.ReportMetric(float64(most), "objects")
}

// BenchmarkRebuild builds every row in sight anew, as a moved cursor does.
func BenchmarkRebuild(b *testing.B) {
	test.NewTempApp(b)
	a := NewAligned(longDocument(6, 1000))
	scene.Window(b, a, tone.LookLight, 1400, 900)
	b.ReportAllocs()
	for b.Loop() {
		a.body.rebuild()
	}
}

// BenchmarkOpen makes the view of a new document and lays it out.
func BenchmarkOpen(b *testing.B) {
	test.NewTempApp(b)
	d := longDocument(6, 1000)
	b.ReportAllocs()
	for b.Loop() {
		a := NewAligned(d)
		a.Resize(fyne.NewSize(1400, 900))
	}
}

// BenchmarkCapture paints a frame by Fyne's software painter, which the window
// does not use.
func BenchmarkCapture(b *testing.B) {
	test.NewTempApp(b)
	a := NewAligned(longDocument(6, 1000))
	w := scene.Window(b, a, tone.LookLight, 1400, 900)
	for b.Loop() {
		w.Canvas().Capture()
	}
}
