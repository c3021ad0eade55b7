package screen

import (
	"fyne.io/fyne/v2"

	"parallax/app/view"
)

// chipRow is the layout of a bar of pills: some from the left, the others at
// the right edge. Where the bar is too narrow the kinds of marks shrink to
// their letters, then words between the pills are left out (not the only part
// at the left, which is a title), then the bar takes more lines: no pill is
// ever out of reach.
type chipRow struct {
	left  int
	width float32 // of the last layout
}

const barGap = 7

// chipPlace is where a part of the bar stands; a part left out has no width.
type chipPlace struct{ x, y, w, h float32 }

// Layout is Fyne's.
func (l *chipRow) Layout(os []fyne.CanvasObject, s fyne.Size) {
	l.width = s.Width
	places, _ := l.places(os, s.Width)
	for i, p := range places {
		if p.w <= 0 {
			os[i].Hide()
			continue
		}
		os[i].Show()
		place(os[i], p.x, p.y, p.w, p.h)
	}
}

// MinSize is Fyne's.
func (l *chipRow) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, l.heightOf(os, l.width))
}

func (l *chipRow) heightOf(os []fyne.CanvasObject, width float32) float32 {
	if width <= 0 {
		return lineOf(os)
	}
	_, h := l.places(os, width)
	return h
}

// lineOf is the height of one line.
func lineOf(os []fyne.CanvasObject) float32 {
	h := float32(0)
	for _, o := range os {
		h = max(h, o.MinSize().Height)
	}
	return h
}

// places are where all parts stand, and the height of the bar.
func (l *chipRow) places(os []fyne.CanvasObject, width float32) ([]chipPlace, float32) {
	for _, try := range []struct{ compact, words bool }{{false, true}, {true, true}, {true, l.left == 1}} {
		compact(os[l.left:], try.compact)
		if need(os[:l.left], try.words)+need(os[l.left:], true) <= width+barGap {
			return l.oneLine(os, width, try.words)
		}
	}
	return l.lines(os, width)
}

func compact(os []fyne.CanvasObject, on bool) {
	for _, o := range os {
		if c, ok := o.(*view.Chip); ok {
			c.SetCompact(on)
		}
	}
}

// need is the room of parts on one line, with the gap behind each.
func need(os []fyne.CanvasObject, words bool) float32 {
	w := float32(0)
	for _, o := range os {
		if _, word := o.(*flow); words || !word {
			w += o.MinSize().Width + barGap
		}
	}
	return w
}

func (l *chipRow) oneLine(os []fyne.CanvasObject, width float32, words bool) ([]chipPlace, float32) {
	out := make([]chipPlace, len(os))
	h, x := lineOf(os), float32(0)
	for i, o := range os[:l.left] {
		if _, word := o.(*flow); word && !words {
			continue
		}
		m := o.MinSize()
		out[i] = chipPlace{x, (h - m.Height) / 2, m.Width, m.Height}
		x += m.Width + barGap
	}
	r := width
	for i := len(os) - 1; i >= l.left; i-- {
		m := os[i].MinSize()
		r -= m.Width
		out[i] = chipPlace{r, (h - m.Height) / 2, m.Width, m.Height}
		r -= barGap
	}
	return out, h
}

// lines sets the parts in as many lines as it takes; those of the right edge
// begin a line unless they fit on the last one. Words are left out where the
// pills then fit on one line.
func (l *chipRow) lines(os []fyne.CanvasObject, width float32) ([]chipPlace, float32) {
	left, right := os[:l.left], os[l.left:]
	words := l.left == 1 || need(left, true) <= width+barGap || need(left, false) > width+barGap
	compact(right, false)
	compact(right, need(right, true) > width+barGap)
	out := make([]chipPlace, len(os))
	h := lineOf(os)
	x, y := float32(0), float32(0)
	for i, o := range os {
		if _, word := o.(*flow); word && !words && i < l.left {
			continue
		}
		m := o.MinSize()
		switch {
		case i == l.left && x+need(right, true) <= width+barGap:
			x = width + barGap - need(right, true)
		case x > 0 && (x+m.Width > width || i == l.left):
			x, y = 0, y+h+5
		}
		out[i] = chipPlace{x, y + (h-m.Height)/2, min(m.Width, width), m.Height}
		x += m.Width + barGap
	}
	return out, y + h
}
