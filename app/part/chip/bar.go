package chip

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chart"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// BarOf is a bar with parts from the left and parts at the right edge, on the
// tint of the panels.
func BarOf(left, right []fyne.CanvasObject) fyne.CanvasObject {
	row := container.New(&ChipRow{Left: len(left)}, append(left, right...)...)
	return lay.NewColumn(lay.Column{}, press.NewBox(press.BoxLook{Fill: tone.Panel}, lay.Column{PadX: 20, PadY: 8}, row), chart.NewRule(false))
}

// BarRow is the layout of the line at the bottom: parts from the left, the
// others at the right edge. Where it is too narrow, parts at the right are left
// out first, then the first part at the left is cut.
type BarRow struct{ Left int }

// Layout is Fyne's.
func (l *BarRow) Layout(os []fyne.CanvasObject, s fyne.Size) {
	room := s.Width + barGap
	for _, o := range os[:l.Left] {
		room -= wide(o) + barGap
	}
	x := float32(0)
	for i, o := range os[:l.Left] {
		w := wide(o)
		if i == 0 {
			w = max(0, min(w, w+room)) // what does not fit is cut
		}
		h := lay.HeightFor(o, w)
		lay.Place(o, x, (s.Height-h)/2, w, h)
		x += w + barGap
	}
	r := s.Width
	for i := len(os) - 1; i >= l.Left; i-- {
		w := wide(os[i])
		r -= w
		if r < x {
			os[i].Hide()
			continue
		}
		os[i].Show()
		h := os[i].MinSize().Height
		lay.Place(os[i], r, (s.Height-h)/2, w, h)
		r -= barGap
	}
}

// wide is the width that a part of a bar wants on one line.
func wide(o fyne.CanvasObject) float32 {
	if f, ok := o.(*prose.Flow); ok {
		return f.Natural()
	}
	return o.MinSize().Width
}

// MinSize is Fyne's.
func (l *BarRow) MinSize(os []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, o := range os {
		h = max(h, o.MinSize().Height)
	}
	return fyne.NewSize(1, h)
}

// NewChipLines stands pills in as many lines as it takes.
func NewChipLines(os ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &ChipRow{Left: len(os)}, Objects: os}
}
