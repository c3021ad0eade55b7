package prose

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

var (
	_ fyne.Draggable = (*Prose)(nil)
	_ Pickable       = (*Prose)(nil)
)

// Dragged selects text.
func (p *Prose) Dragged(e *fyne.DragEvent) {
	if p.pick == nil {
		p.pick = NewTextPick(p)
	}
	p.pick.Dragged(e)
}

// DragEnd implements fyne.Draggable.
func (p *Prose) DragEnd() {
	if p.pick != nil {
		p.pick.DragEnd()
	}
}

// shownWords are the words that are not cut off, and where each begins in the drawn
// text: words of which one follows on the other without a gap touch.
func (p *Prose) shownWords() (words []proseWord, starts []int) {
	at := 0
	for i, w := range p.words {
		if p.most > 0 && w.line >= p.most {
			break
		}
		if i > 0 && (w.gap > 0 || w.line != p.words[i-1].line) {
			at++
		}
		words, starts = append(words, w), append(starts, at)
		at += len(w.text)
	}
	return words, starts
}

// TextAt is the byte of the drawn text nearest to a point.
func (p *Prose) TextAt(at fyne.Position) int {
	words, starts := p.shownWords()
	row, end := int(at.Y/p.LineHeight()), 0
	if at.Y < 0 {
		return 0
	}
	for i, w := range words {
		if w.line > row {
			break
		}
		if w.line == row && at.X < w.x+w.w {
			return starts[i] + ByteNear(w.text, at.X-w.x, w.face.Measure)
		}
		end = starts[i] + len(w.text)
	}
	return end
}

// TextBetween is a stretch of the drawn text, on one line.
func (p *Prose) TextBetween(from, to int) string {
	words, starts := p.shownWords()
	var b strings.Builder
	for i, w := range words {
		if a, z := max(from, starts[i]), min(to, starts[i]+len(w.text)); a < z {
			if b.Len() > 0 && i > 0 && starts[i] > starts[i-1]+len(words[i-1].text) {
				b.WriteByte(' ')
			}
			b.WriteString(w.text[a-starts[i] : z-starts[i]])
		}
	}
	return b.String()
}

// drawPicked draws the ground of what is selected.
func (p *Prose) drawPicked(pen *glyph.Pen, top float32) {
	from, to, ok := p.pick.Range()
	if !ok {
		return
	}
	h := p.LineHeight()
	words, starts := p.shownWords()
	for i, w := range words {
		a, z := max(from, starts[i]), min(to, starts[i]+len(w.text))
		if a >= z {
			continue
		}
		x0, x1 := w.x+w.face.Measure(w.text[:a-starts[i]]), w.x+w.face.Measure(w.text[:z-starts[i]])
		if a == starts[i] && from < a && w.gap > 0 && w.x > 0 {
			x0 -= w.gap
		}
		pen.Box(glyph.At(x0, top+float32(w.line)*h, x1-x0, h), tone.Colors().Select, 0)
	}
}

// Objects implements fyne.WidgetRenderer: what holds the keyboard for selected text
// comes with it.
func (r *proseRenderer) Objects() []fyne.CanvasObject {
	if _, _, ok := r.p.pick.Range(); ok {
		return append(slices.Clip(r.Sketch.Objects()), r.p.pick.Holder())
	}
	return r.Sketch.Objects()
}
