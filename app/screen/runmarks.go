package screen

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// markLetter is the size of a mark's letter as a part of the text's.
const markLetter = .58

// tail is the room of the letters behind a run.
func (f *flow) tail(i int) float32 {
	w := float32(0)
	for _, k := range f.runs[i].kinds {
		w += f.letterWidth(i, k)
	}
	return w
}

func (f *flow) letterWidth(i int, k view.Kind) float32 {
	sz, _ := fyne.CurrentApp().Driver().RenderedTextSize(k.Letter(), f.textSize(i)*markLetter, fyne.TextStyle{Bold: true}, nil)
	return sz.Width + 1
}

// ground draws what stands behind a piece: a tint, for a mark with a line.
func (r *flowRenderer) ground(p piece, y, h float32) {
	u := r.f.runs[p.run]
	if p.text == "" || u.tint == nil && u.under == nil {
		return
	}
	w := p.w
	if p.last {
		w += r.f.tail(p.run)
	}
	tint := u.tint
	if u.under != nil {
		tint = func(c *view.Palette) color.NRGBA { return c.Mark(*u.under).Tint }
	}
	back := canvas.NewRectangle(tint.color())
	back.CornerRadius = 3
	place(back, p.x-1, y+1, w+2, h-2)
	r.objects = append(r.objects, back)
	if u.under != nil {
		line := canvas.NewRectangle(view.Colors().Mark(*u.under).Line)
		place(line, p.x-1, y+h-2.5, w+2, 1.5)
		r.objects = append(r.objects, line)
	}
}

// letters draws the letters of the marks that end with a piece.
func (r *flowRenderer) letters(p piece, y float32) {
	if !p.last {
		return
	}
	x, size := p.x+p.w, r.f.textSize(p.run)*markLetter
	for _, k := range r.f.runs[p.run].kinds {
		t := canvas.NewText(k.Letter(), view.Colors().Mark(k).Line)
		t.TextSize, t.TextStyle = size, fyne.TextStyle{Bold: true}
		w := r.f.letterWidth(p.run, k)
		place(t, x, y+1, w, size*1.38)
		r.objects = append(r.objects, t)
		x += w
	}
}

// markedSpan is a marked part of a text that a flow shows.
type markedSpan struct {
	news.Span
	kind view.Kind
}

// markedRuns cut a run where marks begin and end. Where marks lie over each
// other the one that is named first gives the ground; each has its letter
// where it ends.
func markedRuns(base run, ms []markedSpan) []run {
	cuts := []int{0, len(base.text)}
	for _, m := range ms {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []run
	for i := 1; i < len(cuts); i++ {
		r := base
		r.text = base.text[cuts[i-1]:cuts[i]]
		for _, m := range ms {
			if m.Start <= cuts[i-1] && cuts[i] <= m.End {
				if r.under == nil {
					r.under = &m.kind
				}
				if m.End == cuts[i] && !slices.Contains(r.kinds, m.kind) {
					r.kinds = append(r.kinds, m.kind)
				}
			}
		}
		out = append(out, r)
	}
	return out
}

// marking says whose marks are wanted: those of an article, perhaps without
// the words that it quotes.
type marking struct {
	c        *compare.Comparison
	article  int
	unquoted bool
}

// marksIn are what the checks found in a span of an article, of some kinds in
// their order, as spans of the text that stands there.
func marksIn(m marking, span news.Span, kinds ...view.Kind) []markedSpan {
	var out []markedSpan
	for _, k := range kinds {
		for _, f := range m.c.Findings {
			kind, ok := markKindOf(f.Check)
			if !ok || kind != k || f.Article != m.article || m.unquoted && f.Voice == wording.Quoted {
				continue
			}
			if u := f.Words[0].Intersect(span); !u.Empty() {
				out = append(out, markedSpan{news.Span{Start: u.Start - span.Start, End: u.End - span.Start}, kind})
			}
		}
	}
	return out
}

// loadedRuns mark the loaded words of a piece of a sentence.
func loadedRuns(c *compare.Comparison, p difference.Piece, r run) []run {
	if p.Article < 0 || p.Article >= len(c.Readings) || p.Span.Empty() || flat(c.Readings[p.Article].Article.Slice(p.Span)) != r.text {
		return []run{r}
	}
	return markedRuns(r, marksIn(marking{c, p.Article, false}, p.Span, view.Loaded))
}
