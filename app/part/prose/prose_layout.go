package prose

import (
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// proseWord is a piece of text that is drawn as one: it does not break.
type proseWord struct {
	text  string
	piece int
	face  glyph.Typeface
	w     float32
	gap   float32 // room before it, when it does not begin a line
	glued bool    // it must stay on the line of the one before
	feed  bool    // it begins a new line

	line int
	x    float32
}

// split cuts the pieces into words and measures them.
func (p *Prose) split() []proseWord {
	var out []proseWord
	gap, feed := false, false
	for i, piece := range p.pieces {
		f := p.typeface(piece)
		space := glyph.Round(f.Measure("a b") - f.Measure("ab"))
		for at := 0; at < len(piece.Text); {
			switch piece.Text[at] {
			case ' ':
				gap = true
				at++
				continue
			case '\n':
				feed = true
				at++
				continue
			}
			end := glyph.AtomEnd(piece.Text, at, len(piece.Text))
			w := proseWord{text: piece.Text[at:end], piece: i, face: f, feed: feed}
			w.w = f.Measure(w.text)
			if gap {
				w.gap = space
			}
			w.glued = !gap && !feed && at == 0 && len(out) > 0
			out = append(out, w)
			gap, feed, at = false, false, end
		}
	}
	return out
}

// Wrap places the words for a width and returns the number of lines.
func (p *Prose) Wrap(width float32) int {
	p.fit(width)
	var x float32
	line := 0
	for i := range p.words {
		w := &p.words[i]
		switch {
		case w.feed, x > 0 && !w.glued && x+w.gap+p.group(i) > width:
			line, x = line+1, 0
		case x > 0:
			x += w.gap
		}
		w.line, w.x = line, x
		x += w.w
	}
	return line + 1
}

// fit cuts the pieces into words, and parts words that are wider than a width.
func (p *Prose) fit(width float32) {
	if p.words == nil || p.parted != 0 && p.parted != width {
		p.words, p.parted = p.split(), 0
	}
	if width <= 0 || !slices.ContainsFunc(p.words, func(w proseWord) bool { return w.w > width }) {
		return
	}
	var out []proseWord
	for _, w := range p.words {
		out = append(out, w.part(width)...)
	}
	p.words, p.parted = out, width
}

// part is the word in parts that fit into a width.
func (w proseWord) part(width float32) []proseWord {
	var out []proseWord
	for w.w > width {
		head, rest := glyph.PartWord(w.text, width, w.face.Measure)
		if rest == "" {
			break
		}
		first := w
		first.text, first.w = head, w.face.Measure(head)
		out = append(out, first)
		w = proseWord{text: rest, piece: w.piece, face: w.face, w: w.face.Measure(rest)}
	}
	return append(out, w)
}

// group is the width of a word with those that are glued to it.
func (p *Prose) group(i int) float32 {
	w := p.words[i].w
	for j := i + 1; j < len(p.words) && p.words[j].glued; j++ {
		w += p.words[j].w
	}
	return w
}

// LineHeight is that of the tallest face.
func (p *Prose) LineHeight() float32 {
	h := glyph.Themed(p.size, fyne.TextStyle{}).Line()
	for _, piece := range p.pieces {
		h = max(h, p.typeface(piece).Line())
	}
	return h
}

// defaultProse is the width of a paragraph before it was given one.
const defaultProse = 240

// LeastSize is the least size of the drawing.
func (p *Prose) LeastSize() fyne.Size {
	if p.oneLine {
		p.Wrap(math.MaxFloat32)
		return fyne.NewSize(max(p.minWidth, p.end()), p.LineHeight())
	}
	width := p.Size().Width
	if width <= 1 {
		width = max(p.minWidth, defaultProse)
	}
	lines := p.Wrap(width)
	if p.most > 0 {
		lines = min(lines, p.most)
	}
	return fyne.NewSize(max(p.minWidth, p.longest()), float32(lines)*p.LineHeight())
}

// HeightFor is the height at a width, in units of the canvas.
func (p *Prose) HeightFor(width float32) float32 {
	lines := p.Wrap(width)
	if p.most > 0 {
		lines = min(lines, p.most)
	}
	return float32(lines) * p.LineHeight()
}

// end is where the last word ends.
func (p *Prose) end() float32 {
	if len(p.words) == 0 {
		return 0
	}
	last := p.words[len(p.words)-1]
	return glyph.Round(last.x + last.w + .5)
}

// longest is the width of the longest word, but no more than what a narrow
// column has room for.
func (p *Prose) longest() float32 {
	var w float32
	for i := range p.words {
		w = max(w, p.words[i].w)
	}
	return min(glyph.Round(w+.5), 160)
}

// Draw draws it with a pen.
func (p *Prose) Draw(pen *glyph.Pen, size fyne.Size) {
	pal, h := tone.Colors(), p.LineHeight()
	top := float32(0)
	if p.oneLine {
		p.Wrap(math.MaxFloat32)
		top = (size.Height - h) / 2
	} else {
		p.Wrap(size.Width)
	}
	p.drawPicked(pen, top)
	for i := range p.words {
		w := &p.words[i]
		if p.most > 0 && w.line >= p.most {
			break
		}
		p.drawWord(pen, pal, i, glyph.At(0, top, size.Width, h))
	}
}

// cutText is the text of a word, with "…" when the paragraph is cut behind it.
func (p *Prose) cutText(i int, width float32) string {
	w := p.words[i]
	last := p.most > 0 && i+1 < len(p.words) && w.line == p.most-1 && p.words[i+1].line == p.most
	if !last {
		return w.text
	}
	return glyph.Shorten(w.text+"…", width-w.x, w.face.Measure)
}

// drawWord draws word i with its mark and strike, which reach over the gap to
// the word before it in the same piece; r is the first line.
func (p *Prose) drawWord(pen *glyph.Pen, pal *tone.Palette, i int, r glyph.Rect) {
	w := &p.words[i]
	piece, y := p.pieces[w.piece], r.Y+float32(w.line)*r.H
	left := w.x
	if w.x > 0 && i > 0 && p.words[i-1].piece == w.piece {
		left -= w.gap
	}
	if piece.Marked {
		ink := pal.Mark(piece.Kind)
		pen.Box(glyph.At(left-1, y+1, w.x+w.w-left+2, r.H-2), ink.Tint, 3)
		pen.Box(glyph.At(left, y+r.H-2.5, w.x+w.w-left, 1.5), ink.Line, 0)
	}
	pen.Write(p.cutText(i, r.W), w.x, y, r.H, w.face, piece.ink(pal))
	if piece.Line {
		pen.Box(glyph.At(left, y+r.H-3, w.x+w.w-left, 1.2), piece.ink(pal), 0)
	}
	if piece.Strike {
		pen.Box(glyph.At(left, y+r.H/2+1, w.x+w.w-left, 1), piece.ink(pal), 0)
	}
}

// proseRenderer lays out anew when the height follows from a new width.
type proseRenderer struct {
	*glyph.Sketch
	p *Prose
}

// Layout implements fyne.WidgetRenderer.
func (r *proseRenderer) Layout(size fyne.Size) {
	r.Sketch.Layout(size)
	if size.Width != r.p.laidOut {
		r.p.laidOut = size.Width
		canvas.Refresh(r.p)
	}
}

// Refresh implements fyne.WidgetRenderer.
func (r *proseRenderer) Refresh() {
	r.p.words = nil
	r.Sketch.Refresh()
}
