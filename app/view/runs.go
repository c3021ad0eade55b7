package view

import "sort"

// run is a piece of a line that is drawn as one text: bytes [start,end), from
// x to x+w.
type run struct {
	start, end int
	x, w       float32
}

// letter is the sign behind a mark.
type letter struct {
	x    float32
	mark int
}

// runs places the pieces of a line as wrap measured them.
func (t *text) runs(ln line) []run {
	var out []run
	var x float32
	gap := false
	for i := ln.start; i < ln.end; {
		if t.s[i] == ' ' || t.s[i] == '\n' {
			gap = true
			i++
			continue
		}
		if gap && x > 0 {
			x += t.r.space
		}
		x += t.lead(i)
		j := atomEnd(t.s, i, ln.end)
		for i < j {
			k, room := t.nextStop(i, j)
			w := t.r.word(t.s[i:k])
			out = append(out, run{i, k, x, w})
			x += w + room
			i = k
		}
		gap = false
	}
	return out
}

// nextStop is the end of the part of [i,j) up to the next stop, and the room
// of the letters behind it.
func (t *text) nextStop(i, j int) (end int, room float32) {
	end = j
	for _, stop := range t.stops {
		if stop.at > i && stop.at < end {
			end = stop.at
		}
	}
	for _, stop := range t.stops {
		if stop.at == end {
			room += stop.room
		}
	}
	return end, room
}

// startX is the x at which byte b of a line begins.
func (t *text) startX(rs []run, b int) float32 {
	for _, r := range rs {
		if b <= r.start {
			return r.x
		}
		if b < r.end {
			return r.x + t.r.measure(t.s[r.start:b])
		}
	}
	return lineEnd(rs)
}

// endX is the x at which the bytes before b end.
func (t *text) endX(rs []run, b int) float32 {
	var x float32
	for _, r := range rs {
		if b <= r.start {
			break
		}
		if b < r.end {
			return r.x + t.r.measure(t.s[r.start:b])
		}
		x = r.x + r.w
	}
	return x
}

func lineEnd(rs []run) float32 {
	if len(rs) == 0 {
		return 0
	}
	last := rs[len(rs)-1]
	return last.x + last.w
}

// byteAt is the byte offset nearest to x in a line, on a rune edge.
func (t *text) byteAt(rs []run, x float32) int {
	if len(rs) == 0 {
		return 0
	}
	i := sort.Search(len(rs), func(i int) bool { return rs[i].x+rs[i].w >= x })
	if i == len(rs) {
		return rs[i-1].end
	}
	r := rs[i]
	if x <= r.x {
		if i > 0 && x < (rs[i-1].x+rs[i-1].w+r.x)/2 {
			return rs[i-1].end
		}
		return r.start
	}
	var before float32
	for k, c := range t.s[r.start:r.end] {
		after := t.r.measure(t.s[r.start : r.start+k+len(string(c))])
		if x-r.x < (before+after)/2 {
			return r.start + k
		}
		before = after
	}
	return r.end
}

// wordAt is the word around byte b, without the punctuation at its ends.
func wordAt(s string, b int) (start, end int) {
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
