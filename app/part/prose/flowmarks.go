package prose

import (
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
	"parallax/compare/news"
)

// LongestWord is the width of the widest word of a flow.
func (f *Flow) LongestWord() float32 {
	w := float32(0)
	for i, r := range f.runs {
		for _, word := range strings.Fields(r.Text) {
			w = max(w, f.Measure(i, word)+1)
		}
	}
	return w
}

// markLetter is the size of a mark's letter as a part of the text's.
const markLetter = .58

// letterStyle is how such a letter is set.
var letterStyle = fyne.TextStyle{Bold: true}

// tail is the room of the letters behind a run.
func (f *Flow) tail(i int) float32 {
	w := float32(0)
	for _, k := range f.runs[i].Kinds {
		w += f.letterWidth(i, k)
	}
	return w
}

func (f *Flow) letterWidth(i int, k tone.Kind) float32 {
	sz, _ := fyne.CurrentApp().Driver().RenderedTextSize(k.Letter(), f.textSize(i)*markLetter, letterStyle, tone.Face(letterStyle, k.Letter()))
	return sz.Width + 1
}

// ground draws what stands behind a piece: a tint, for a mark with a line.
func (r *flowRenderer) ground(p piece, y, h float32) {
	u := r.f.runs[p.run]
	if p.text == "" || u.Tint == nil && u.Under == nil {
		return
	}
	w := p.w
	if p.last {
		w += r.f.tail(p.run)
	}
	tint := u.Tint
	if u.Under != nil {
		tint = func(c *tone.Palette) color.NRGBA { return c.Mark(*u.Under).Tint }
	}
	back := canvas.NewRectangle(tint.Color())
	back.CornerRadius = 3
	lay.Place(back, p.x-1, y+1, w+2, h-2)
	r.objects = append(r.objects, back)
	if u.Under != nil {
		line := canvas.NewRectangle(tone.Colors().Mark(*u.Under).Line)
		lay.Place(line, p.x-1, y+h-2.5, w+2, 1.5)
		r.objects = append(r.objects, line)
	}
}

// letters draws the letters of the marks that end with a piece.
func (r *flowRenderer) letters(p piece, y float32) {
	if !p.last {
		return
	}
	x, size := p.x+p.w, r.f.textSize(p.run)*markLetter
	for _, k := range r.f.runs[p.run].Kinds {
		t := canvas.NewText(k.Letter(), tone.Colors().Mark(k).Line)
		t.TextSize, t.TextStyle, t.FontSource = size, letterStyle, tone.Face(letterStyle, k.Letter())
		w := r.f.letterWidth(p.run, k)
		lay.Place(t, x, y+1, w, size*1.38)
		r.objects = append(r.objects, t)
		x += w
	}
}

// MarkedSpan is a marked part of a text that a flow shows.
type MarkedSpan struct {
	news.Span
	Kind tone.Kind
}

// MarkedRuns cut a run where marks begin and end. Where marks lie over each
// other the one that is named first gives the ground; each has its letter
// where it ends.
func MarkedRuns(base Run, ms []MarkedSpan) []Run {
	cuts := []int{0, len(base.Text)}
	for _, m := range ms {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Run
	for i := 1; i < len(cuts); i++ {
		r := base
		r.Text = base.Text[cuts[i-1]:cuts[i]]
		for _, m := range ms {
			if m.Start <= cuts[i-1] && cuts[i] <= m.End {
				if r.Under == nil {
					r.Under = &m.Kind
				}
				if m.End == cuts[i] && !slices.Contains(r.Kinds, m.Kind) {
					r.Kinds = append(r.Kinds, m.Kind)
				}
			}
		}
		out = append(out, r)
	}
	return out
}

// Marked is a run that looks as a mark of a kind does in the text: on its ground,
// with its line and its letter.
func (r Run) Marked(k tone.Kind) Run {
	r.Under, r.Kinds = &k, []tone.Kind{k}
	return r
}
