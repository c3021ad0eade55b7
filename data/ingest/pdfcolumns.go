package ingest

import (
	"math"
	"slices"
	"strings"
)

// strip is a run of glyphs that stand on one line without a wide gap.
type strip struct {
	text        strings.Builder
	left, right float64
	y, size     float64
	inked       int
	last        glyph
}

// Distances in sizes of the type. wideSpace is a gap that may be the one
// between two columns, wordSpace one that parts two words.
const (
	// sameLine is how far two signs of a line stand apart in height at most: a
	// small figure stands above the others.
	sameLine  = .5
	wideSpace = .9
	wordSpace = .15
)

// strips cuts the glyphs of a page, in the order in which they are drawn, where
// the line changes or a wide gap stands.
func strips(glyphs []glyph) []*strip {
	var out []*strip
	for _, g := range glyphs {
		if g.turned || g.text == "" {
			continue // text that stands upright in the margin is no line
		}
		size := math.Max(g.size, 1)
		var s *strip
		if len(out) > 0 {
			s = out[len(out)-1]
		}
		if s == nil || math.Abs(s.y-g.y) > math.Max(size, s.size)*sameLine || g.x < s.last.x-size*.5 || g.x-s.right > size*wideSpace {
			if strings.TrimSpace(g.text) == "" {
				continue
			}
			s = &strip{left: g.x, right: g.x, y: g.y, size: size}
			out = append(out, s)
		} else if s.apart(g, size) {
			s.text.WriteByte(' ')
		}
		s.add(g)
	}
	return out
}

// apart reports whether a blank stands between the strip and its next glyph.
// Where a font tells no widths a gap has to be wide.
func (s *strip) apart(g glyph, size float64) bool {
	gap := wordSpace
	if !s.last.sureWidth {
		gap = .4
	}
	return g.x > s.right+size*gap && strings.TrimSpace(s.last.text) != "" && strings.TrimSpace(g.text) != ""
}

func (s *strip) add(g glyph) {
	s.text.WriteString(g.text)
	if strings.TrimSpace(g.text) != "" {
		s.right = math.Max(s.right, g.x+g.w)
		s.inked++
	} else if g.sureWidth {
		s.right = math.Max(s.right, g.x) // a blank may be stretched over a gap
	}
	s.last = g
}

// leastRows is how many lines must stand side by side before a gap is taken
// for one between columns, leastInk how many signs each of them has.
const (
	leastRows = 5
	leastInk  = 12
)

// byColumns puts strips that a page draws line by line across its columns into
// the order in which they are read: the left column down, then the right one.
func byColumns(in []*strip) []*strip {
	gutter, ok := findGutter(in)
	if !ok {
		return in
	}
	var out, left, right []*strip
	flush := func() {
		out = append(out, byColumns(left)...)
		out = append(out, byColumns(right)...)
		left, right = nil, nil
	}
	for _, s := range in {
		switch {
		case s.right <= gutter:
			left = append(left, s)
		case s.left >= gutter:
			right = append(right, s)
		default: // a headline over both columns
			flush()
			out = append(out, s)
		}
	}
	flush()
	return out
}

// findGutter is the middle of the gap that the most lines share, where the
// page draws on both sides of it in turn.
func findGutter(in []*strip) (float64, bool) {
	type span struct{ from, to float64 }
	var gaps []span
	for i := 1; i < len(in); i++ {
		a, b := in[i-1], in[i]
		if math.Abs(a.y-b.y) < a.size*sameLine && b.left > a.right && a.inked >= leastInk && b.inked >= leastInk {
			gaps = append(gaps, span{a.right, b.left})
		}
	}
	if len(gaps) < leastRows {
		return 0, false
	}
	var ends []float64
	for _, g := range gaps {
		ends = append(ends, g.to)
	}
	slices.Sort(ends)
	best, at := 0, 0.0
	for _, x := range ends[:min(len(ends), 400)] {
		n := 0
		for _, g := range gaps {
			if g.from < x && x <= g.to {
				n++
			}
		}
		if n > best {
			best, at = n, x-.01
		}
	}
	return at, best >= leastRows
}

// pageLines are the strips of a page as its text: a new line where the height
// changes, a blank line where it changes by more than the lines around it do.
func pageLines(in []*strip) string {
	var b strings.Builder
	step := 0.0
	for i, s := range in {
		if i > 0 {
			prev := in[i-1]
			size := math.Max(prev.size, s.size)
			switch dy := math.Abs(prev.y - s.y); {
			case dy <= size*sameLine:
				b.WriteByte(' ')
			default:
				b.WriteByte('\n')
				if prev.otherType(s) {
					b.WriteString(typeBreak + "\n")
				}
				if step > 0 && dy > step*1.35 || dy > size*2.2 {
					b.WriteByte('\n')
				} else {
					step = dy
				}
			}
		}
		b.WriteString(strings.TrimSpace(s.text.String()))
	}
	return b.String()
}

// otherType reports whether two strips are of different sizes of type.
func (s *strip) otherType(o *strip) bool { return s.size > o.size*1.12 || o.size > s.size*1.12 }
