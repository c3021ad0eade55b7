package glyph

import (
	"math"

	"fyne.io/fyne/v2"

	"parallax/app/part/tone"
)

// Round is the nearest whole number of units.
func Round(v float32) float32 { return float32(math.Round(float64(v))) }

// Measure is the width of a string in one face and size.
type Measure func(s string) float32

// Ruler measures words of one face and keeps what it measured. Widths are
// snapped to whole device pixels, so that words drawn one by one keep even
// gaps.
type Ruler struct {
	Measure Measure
	Scale   float32 // device pixels a unit; 0 does not snap
	words   map[string]float32
	parts   advances
	space   float32
}

// NewRuler makes a ruler of a face; scale is in device pixels a unit, 0 does not
// snap.
func NewRuler(measure Measure, scale float32) *Ruler {
	r := &Ruler{Measure: measure, Scale: scale, words: map[string]float32{}, parts: newAdvances(measure)}
	r.space = r.Snap(measure("a b") - measure("ab"))
	r.Word(probe)
	return r
}

// probe is a word whose width tells whether the face has changed.
const probe = "Parallax"

// Stale reports whether the face measures other than it did.
func (r *Ruler) Stale() bool { return r.Snap(r.Measure(probe)) != r.Word(probe) }

// Word is the advance of a string.
func (r *Ruler) Word(w string) float32 {
	if v, ok := r.words[w]; ok {
		return v
	}
	v := r.Snap(r.parts.word(w))
	r.words[w] = v
	return v
}

// Snap is the nearest width of whole device pixels.
func (r *Ruler) Snap(v float32) float32 {
	if r.Scale == 0 {
		return v
	}
	return float32(math.Round(float64(v*r.Scale))) / r.Scale
}

// Typeface is a font with its size.
type Typeface struct {
	Font  fyne.Resource // nil: the interface's
	Style fyne.TextStyle
	Size  float32
}

// Measure is the Measure of the face.
func (t Typeface) Measure(s string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, t.Size, t.Style, t.of(s))
	return size.Width
}

// of is the font for a text: the interface's own where none is named.
func (t Typeface) of(s string) fyne.Resource {
	if t.Font != nil {
		return t.Font
	}
	return tone.Face(t.Style, s)
}

// Line is the height of a line of the face.
func (t Typeface) Line() float32 { return float32(math.Round(float64(t.Size) * 1.42)) }
