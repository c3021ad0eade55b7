package view

import (
	"math"

	"fyne.io/fyne/v2"
)

// Measure is the width of a string in one face and size.
type Measure func(s string) float32

// ruler measures words of one face and keeps what it measured. Widths are
// snapped to whole device pixels, so that words drawn one by one keep even
// gaps.
type ruler struct {
	measure Measure
	scale   float32 // device pixels a unit; 0 does not snap
	words   map[string]float32
	space   float32
}

func newRuler(measure Measure, scale float32) *ruler {
	r := &ruler{measure: measure, scale: scale, words: map[string]float32{}}
	r.space = r.snap(measure("a b") - measure("ab"))
	r.word(probe)
	return r
}

// probe is a word whose width tells whether the face has changed.
const probe = "Parallax"

// stale reports whether the face measures other than it did.
func (r *ruler) stale() bool { return r.snap(r.measure(probe)) != r.word(probe) }

// word is the advance of a string.
func (r *ruler) word(w string) float32 {
	if v, ok := r.words[w]; ok {
		return v
	}
	v := r.snap(r.measure(w))
	r.words[w] = v
	return v
}

func (r *ruler) snap(v float32) float32 {
	if r.scale == 0 {
		return v
	}
	return float32(math.Round(float64(v*r.scale))) / r.scale
}

// typeface is a font with its size.
type typeface struct {
	font  fyne.Resource // nil: the theme's
	style fyne.TextStyle
	size  float32
}

// measure is the Measure of the face.
func (t typeface) measure(s string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, t.size, t.style, t.font)
	return size.Width
}

// line is the height of a line of the face.
func (t typeface) line() float32 { return float32(math.Round(float64(t.size) * 1.42)) }
