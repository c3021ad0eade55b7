package aligned

import (
	"sort"

	"parallax/app/part/glyph"
)

// prepareMarks places the letters, then the tints, which reach over them.
func (e *engine) prepareMarks(c *Cell, b *cellBox) {
	order := e.markOrder(c)
	ends := e.placeLetters(c, b, order)
	for at, mi := range order {
		m := c.Marks[mi]
		depth := 0
		for _, outer := range order[:at] {
			if o := c.Marks[outer]; o.Start < m.End && m.Start < o.End {
				depth++
			}
		}
		b.addTints(m, tint{mark: mi, depth: depth}, ends[mi])
	}
	sort.SliceStable(b.tints, func(i, j int) bool { return b.tints[i].depth < b.tints[j].depth })
}

// placeLetters puts a letter behind each mark, that of the inner mark first,
// and returns for each mark the x where its letter ends.
func (e *engine) placeLetters(c *Cell, b *cellBox, order []int) map[int]float32 {
	ends := map[int]float32{}
	taken := map[int]float32{} // room behind a byte
	for i := len(order) - 1; i >= 0; i-- {
		stop := c.Marks[order[i]].End
		for li, ln := range b.lines {
			if stop <= ln.Start || stop > ln.End {
				continue
			}
			x := b.text.EndX(b.runs[li], stop) + taken[stop]
			room := e.room(c.Marks[order[i]])
			taken[stop] += room
			b.letters[li] = append(b.letters[li], glyph.Letter{X: x, Mark: order[i]})
			ends[order[i]] = x + room
		}
	}
	return ends
}

// addTints adds the ground of a mark on each line that it touches; end is
// where its letter ends.
func (b *cellBox) addTints(m Mark, t tint, end float32) {
	for li, ln := range b.lines {
		if m.End <= ln.Start || m.Start >= ln.End {
			continue
		}
		t.line = li
		t.x0 = b.text.StartX(b.runs[li], max(m.Start, ln.Start))
		t.x1 = b.text.EndX(b.runs[li], min(m.End, ln.End))
		if m.End <= ln.End {
			t.x1 = max(t.x1, end)
		}
		b.tints = append(b.tints, t)
	}
}

// markAt is the innermost mark at a point of a line, -1 when there is none.
func (b *cellBox) markAt(li int, x float32) int {
	mark, depth := -1, -1
	for _, t := range b.tints {
		if t.line == li && x >= t.x0-1 && x <= t.x1+1 && t.depth > depth {
			mark, depth = t.mark, t.depth
		}
	}
	return mark
}
