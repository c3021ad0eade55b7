package glyph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is one wrapped line: bytes [start,end) of the text. Hyphen says that it
// ends inside a word, so that a hyphen is drawn behind it.
type Line struct {
	Start, End int
	Hyphen     bool
}

// Stop is a byte offset behind which a mark's letter stands, and the room that
// the letter takes.
type Stop struct {
	At   int
	Room float32
}

// Of is the line as it is drawn.
func (ln Line) Of(s string) string {
	if ln.Hyphen {
		return s[ln.Start:ln.End] + "-"
	}
	return s[ln.Start:ln.End]
}

// Text is what is wrapped: a string with its stops, ascending, in one face.
// Leads are the room before some bytes, each at the beginning of a word.
type Text struct {
	S     string
	Stops []Stop
	Leads []Stop
	R     *Ruler
}

// longest is the number of bytes after which a piece without a space may be
// broken anywhere, so that no text takes long to wrap.
const longest = 96

// AtomEnd is the end of the piece that starts at byte i and must not be
// broken: up to a space, a line break, or behind a hyphen or dash.
func AtomEnd(s string, i, end int) int {
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
func (t *Text) width(i, j int) float32 {
	w := t.lead(i)
	at := i
	for _, stop := range t.Stops {
		if stop.At <= i || stop.At > j {
			continue
		}
		if stop.At > at {
			w += t.R.Word(t.S[at:stop.At])
			at = stop.At
		}
		w += stop.Room
	}
	if at < j {
		w += t.R.Word(t.S[at:j])
	}
	return w
}

// lead is the room before the word that begins at byte i.
func (t *Text) lead(i int) float32 {
	for _, l := range t.Leads {
		if l.At == i {
			return l.Room
		}
	}
	return 0
}

// wrapper gathers lines: start is where the current one begins, end the end of
// its last piece, x its width so far.
type wrapper struct {
	t          *Text
	width      float32
	out        []Line
	start, end int
	x          float32
}

// Wrap breaks text greedily at spaces, hyphens and dashes; it parts pieces that
// are wider than the column, at signs or with a hyphen. Runs of spaces count as one, and
// runs of line breaks too.
func Wrap(t *Text, width float32) []Line {
	w := wrapper{t: t, width: width}
	gap := false
	for i := 0; i < len(t.S); {
		switch t.S[i] {
		case '\n':
			w.close()
			i++
			gap = false
		case ' ':
			i++
			gap = true
		default:
			j := AtomEnd(t.S, i, len(t.S))
			w.Add(i, j, gap)
			i, gap = j, false
		}
	}
	w.close()
	return w.out
}

// close ends the current line, if there is anything in it.
func (w *wrapper) close() {
	if w.x > 0 {
		w.out = append(w.out, Line{Start: w.start, End: w.end})
	}
	w.x = 0
}

// Add puts the piece [i,j) on the current line or the next one.
func (w *wrapper) Add(i, j int, gap bool) {
	adv := w.t.width(i, j)
	lead := float32(0)
	if gap && w.x > 0 {
		lead = w.t.R.space
	}
	if w.x > 0 && w.x+lead+adv > w.width {
		w.close()
		lead = 0
	}
	for w.x == 0 && adv > w.width {
		ln := w.cut(i, j)
		if ln.End >= j {
			break
		}
		w.out = append(w.out, ln)
		i, adv = ln.End, w.t.width(ln.End, j)
	}
	if w.x == 0 {
		w.start = i
	}
	w.x += lead + adv
	w.end = j
}

// cut is the line that the piece [i,j), which is too wide for one, begins with:
// up to a sign inside of it, as in an address, else a part of the word.
func (w *wrapper) cut(i, j int) Line {
	at, sign := w.reach(i, j)
	switch {
	case at >= j:
		return Line{Start: i, End: j}
	case sign > i+(at-i)/3:
		return Line{Start: i, End: sign}
	}
	return w.inside(i, at, j)
}

// reach is where what fits of the piece [i,j) ends, at least one rune, and the
// place behind the last sign in it, i without one.
func (w *wrapper) reach(i, j int) (at, sign int) {
	at, sign = i, i
	for x := float32(0); at < j; {
		c, n := utf8.DecodeRuneInString(w.t.S[at:])
		x += w.t.width(at, at+n)
		if x > w.width && at > i {
			break
		}
		at += n
		if unicode.IsPunct(c) || unicode.IsSymbol(c) {
			sign = at
		}
	}
	return at, sign
}

// inside parts a word with a hyphen, two letters at least on each side; without
// one where there is no room for that or the script has none.
func (w *wrapper) inside(i, at, j int) Line {
	hyphen := w.t.R.Word("-")
	for end := at; end > i; {
		last, n := utf8.DecodeLastRuneInString(w.t.S[i:end])
		next, _ := utf8.DecodeRuneInString(w.t.S[end:j])
		if hyphenated(last) && hyphenated(next) && end-n > i && utf8.RuneCountInString(w.t.S[end:j]) > 1 &&
			w.t.width(i, end)+hyphen <= w.width {
			return Line{Start: i, End: end, Hyphen: true}
		}
		end -= n
	}
	return Line{Start: i, End: at}
}

// hyphenated reports whether words of a letter's script are parted by hyphens.
func hyphenated(r rune) bool { return unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic) }

// PartWord parts a word that is wider than a width: head fits, with a hyphen where
// one is drawn, and rest follows on the next line. Head is all of a word that
// fits, and at least one letter.
func PartWord(word string, width float32, measure Measure) (head, rest string) {
	w := wrapper{t: &Text{S: word, R: NewRuler(measure, 0)}, width: width}
	ln := w.cut(0, len(word))
	return ln.Of(word), word[ln.End:]
}
