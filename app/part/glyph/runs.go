package glyph

import (
	"sort"
)

// Run is a piece of a line that is drawn as one text: bytes [start,end), from
// x to x+w.
type Run struct {
	Start, End int
	X, w       float32
}

// Letter is the sign behind a mark.
type Letter struct {
	X    float32
	Mark int
}

// Runs places the pieces of a line as wrap measured them.
func (t *Text) Runs(ln Line) []Run {
	var out []Run
	var x float32
	gap := false
	for i := ln.Start; i < ln.End; {
		if t.S[i] == ' ' || t.S[i] == '\n' {
			gap = true
			i++
			continue
		}
		if gap && x > 0 {
			x += t.R.space
		}
		x += t.lead(i)
		j := AtomEnd(t.S, i, ln.End)
		for i < j {
			k, room := t.nextStop(i, j)
			w := t.R.Word(t.S[i:k])
			out = append(out, Run{i, k, x, w})
			x += w + room
			i = k
		}
		gap = false
	}
	return out
}

// nextStop is the end of the part of [i,j) up to the next stop, and the room
// of the letters behind it.
func (t *Text) nextStop(i, j int) (end int, room float32) {
	end = j
	for _, stop := range t.Stops {
		if stop.At > i && stop.At < end {
			end = stop.At
		}
	}
	for _, stop := range t.Stops {
		if stop.At == end {
			room += stop.Room
		}
	}
	return end, room
}

// StartX is the x at which byte b of a line begins.
func (t *Text) StartX(rs []Run, b int) float32 {
	for _, r := range rs {
		if b <= r.Start {
			return r.X
		}
		if b < r.End {
			return r.X + t.R.Measure(t.S[r.Start:b])
		}
	}
	return LineEnd(rs)
}

// EndX is the x at which the bytes before b end.
func (t *Text) EndX(rs []Run, b int) float32 {
	var x float32
	for _, r := range rs {
		if b <= r.Start {
			break
		}
		if b < r.End {
			return r.X + t.R.Measure(t.S[r.Start:b])
		}
		x = r.X + r.w
	}
	return x
}

// LineEnd is where the runs of a line end.
func LineEnd(rs []Run) float32 {
	if len(rs) == 0 {
		return 0
	}
	last := rs[len(rs)-1]
	return last.X + last.w
}

// ByteAt is the byte offset nearest to x in a line, on a rune edge.
func (t *Text) ByteAt(rs []Run, x float32) int {
	if len(rs) == 0 {
		return 0
	}
	i := sort.Search(len(rs), func(i int) bool { return rs[i].X+rs[i].w >= x })
	if i == len(rs) {
		return rs[i-1].End
	}
	r := rs[i]
	if x <= r.X {
		if i > 0 && x < (rs[i-1].X+rs[i-1].w+r.X)/2 {
			return rs[i-1].End
		}
		return r.Start
	}
	var before float32
	for k, c := range t.S[r.Start:r.End] {
		after := t.R.Measure(t.S[r.Start : r.Start+k+len(string(c))])
		if x-r.X < (before+after)/2 {
			return r.Start + k
		}
		before = after
	}
	return r.End
}

// WordAt is the word around byte b, without the punctuation at its ends.
func WordAt(s string, b int) (start, end int) {
	start, end = b, b
	for start > 0 && !isBlank(s[start-1]) {
		start--
	}
	for end < len(s) && !isBlank(s[end]) {
		end++
	}
	return trimPunct(s, start, end)
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' }
