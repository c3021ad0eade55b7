package view

import (
	"strings"
	"unicode/utf8"
)

// line is one wrapped line: bytes [start,end) of the text.
type line struct{ start, end int }

// stop is a byte offset behind which a mark's letter stands, and the room that
// the letter takes.
type stop struct {
	at   int
	room float32
}

// text is what is wrapped: a string with its stops, ascending, in one face.
type text struct {
	s     string
	stops []stop
	r     *ruler
}

// longest is the number of bytes after which a piece without a space may be
// broken anywhere, so that no text takes long to wrap.
const longest = 96

// atomEnd is the end of the piece that starts at byte i and must not be
// broken: up to a space, a line break, or behind a hyphen or dash.
func atomEnd(s string, i, end int) int {
	for j := i; j < end; j++ {
		if j-i >= longest && utf8.RuneStart(s[j]) {
			return j
		}
		switch s[j] {
		case ' ', '\n':
			return j
		case '-':
			if j > i && j+1 < end && s[j+1] != ' ' {
				return j + 1
			}
		case 0xe2:
			if strings.HasPrefix(s[j:end], "—") && j > i && j+3 < end {
				return j + 3
			}
		}
	}
	return end
}

// width is the advance of the piece [i,j), its letters included. It is the sum
// of the parts between stops, just as they are drawn.
func (t *text) width(i, j int) float32 {
	var w float32
	at := i
	for _, stop := range t.stops {
		if stop.at <= i || stop.at > j {
			continue
		}
		if stop.at > at {
			w += t.r.word(t.s[at:stop.at])
			at = stop.at
		}
		w += stop.room
	}
	if at < j {
		w += t.r.word(t.s[at:j])
	}
	return w
}

// wrapper gathers lines: start is where the current one begins, end the end of
// its last piece, x its width so far.
type wrapper struct {
	t          *text
	width      float32
	out        []line
	start, end int
	x          float32
}

// wrap breaks text greedily at spaces, hyphens and dashes; it cuts pieces that
// are wider than the column between runes. Runs of spaces count as one, and
// runs of line breaks too.
func wrap(t *text, width float32) []line {
	w := wrapper{t: t, width: width}
	gap := false
	for i := 0; i < len(t.s); {
		switch t.s[i] {
		case '\n':
			w.close()
			i++
			gap = false
		case ' ':
			i++
			gap = true
		default:
			j := atomEnd(t.s, i, len(t.s))
			w.add(i, j, gap)
			i, gap = j, false
		}
	}
	w.close()
	return w.out
}

// close ends the current line, if there is anything in it.
func (w *wrapper) close() {
	if w.x > 0 {
		w.out = append(w.out, line{w.start, w.end})
	}
	w.x = 0
}

// add puts the piece [i,j) on the current line or the next one.
func (w *wrapper) add(i, j int, gap bool) {
	adv := w.t.width(i, j)
	lead := float32(0)
	if gap && w.x > 0 {
		lead = w.t.r.space
	}
	if w.x > 0 && w.x+lead+adv > w.width {
		w.close()
		lead = 0
	}
	for w.x == 0 && adv > w.width {
		cut := w.cut(i, j)
		if cut >= j {
			break
		}
		w.out = append(w.out, line{i, cut})
		i, adv = cut, w.t.width(cut, j)
	}
	if w.x == 0 {
		w.start = i
	}
	w.x += lead + adv
	w.end = j
}

// cut is where the piece [i,j) must be cut to fit on a line of its own.
func (w *wrapper) cut(i, j int) int {
	at, x := i, float32(0)
	for at < j {
		_, n := utf8.DecodeRuneInString(w.t.s[at:])
		x += w.t.width(at, at+n)
		if x > w.width && at > i {
			break
		}
		at += n
	}
	return at
}
