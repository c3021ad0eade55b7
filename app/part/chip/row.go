package chip

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
)

// ChipRow is the layout of a bar of pills: some from the left, the others at
// the right edge. Where the bar is too narrow the kinds of marks shrink to
// their letters, then words between the pills are left out (not the only part
// at the left, which is a title), then the bar takes more lines: no pill is
// ever out of reach.
type ChipRow struct {
	Left  int
	width float32 // of the last layout
}

const barGap = 7

// chipPlace is where a part of the bar stands; a part left out has no width.
type chipPlace struct{ x, y, w, h float32 }

// Layout is Fyne's.
func (l *ChipRow) Layout(os []fyne.CanvasObject, s fyne.Size) {
	l.width = s.Width
	places, _, compact := l.places(os, s.Width)
	for i, p := range places {
		if c, ok := os[i].(*Chip); ok {
			c.SetCompact(compact && i >= l.Left)
		}
		if p.w <= 0 {
			os[i].Hide()
			continue
		}
		os[i].Show()
		lay.Place(os[i], p.x, p.y, p.w, p.h)
	}
}

// MinSize is Fyne's.
func (l *ChipRow) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, l.HeightOf(os, l.width))
}

// HeightOf is the height of the parts at a width.
func (l *ChipRow) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	if width <= 0 {
		return lineOf(os)
	}
	_, h, _ := l.places(os, width)
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

// places are where all parts stand, the height of the bar, and whether the
// kinds of marks are letters alone. To ask changes nothing: Fyne asks at each
// frame, and what changes then is drawn again without end.
func (l *ChipRow) places(os []fyne.CanvasObject, width float32) (places []chipPlace, height float32, compact bool) {
	for _, try := range []struct{ compact, words bool }{{false, true}, {true, true}, {true, l.Left == 1}} {
		if need(os[:l.Left], try.words, false)+need(os[l.Left:], true, try.compact) <= width+barGap {
			places, height = l.oneLine(os, width, try.words, try.compact)
			return places, height, try.compact
		}
	}
	compact = need(os[l.Left:], true, false) > width+barGap
	places, height = l.lines(os, width, compact)
	return places, height, compact
}

// least is the least size of a part, of a pill for a kind of marks with its
// letter alone or with its words.
func least(o fyne.CanvasObject, compact bool) fyne.Size {
	if c, ok := o.(*Chip); ok {
		return c.Least(compact)
	}
	return o.MinSize()
}

// need is the room of parts on one line, with the gap behind each.
func need(os []fyne.CanvasObject, words, compact bool) float32 {
	w := float32(0)
	for _, o := range os {
		if _, word := o.(*prose.Flow); words || !word {
			w += least(o, compact).Width + barGap
		}
	}
	return w
}

func (l *ChipRow) oneLine(os []fyne.CanvasObject, width float32, words, compact bool) ([]chipPlace, float32) {
	out := make([]chipPlace, len(os))
	h, x := lineOf(os), float32(0)
	for i, o := range os[:l.Left] {
		if _, word := o.(*prose.Flow); word && !words {
			continue
		}
		m := least(o, false)
		out[i] = chipPlace{x, (h - m.Height) / 2, m.Width, m.Height}
		x += m.Width + barGap
	}
	r := width
	for i := len(os) - 1; i >= l.Left; i-- {
		m := least(os[i], compact)
		r -= m.Width
		out[i] = chipPlace{r, (h - m.Height) / 2, m.Width, m.Height}
		r -= barGap
	}
	return out, h
}

// lines sets the parts in as many lines as it takes; those of the right edge
// begin a line unless they fit on the last one. Words are left out where the
// pills then fit on one line.
func (l *ChipRow) lines(os []fyne.CanvasObject, width float32, compact bool) ([]chipPlace, float32) {
	left, right := os[:l.Left], os[l.Left:]
	words := l.Left == 1 || need(left, true, false) <= width+barGap || need(left, false, false) > width+barGap
	out := make([]chipPlace, len(os))
	h := lineOf(os)
	x, y := float32(0), float32(0)
	for i, o := range os {
		if _, word := o.(*prose.Flow); word && !words && i < l.Left {
			continue
		}
		m := least(o, compact && i >= l.Left)
		switch {
		case i == l.Left && x+need(right, true, compact) <= width+barGap:
			x = width + barGap - need(right, true, compact)
		case x > 0 && (x+m.Width > width || i == l.Left):
			x, y = 0, y+h+5
		}
		out[i] = chipPlace{x, y + (h-m.Height)/2, min(m.Width, width), m.Height}
		x += m.Width + barGap
	}
	return out, y + h
}
