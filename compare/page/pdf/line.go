package pdf

import (
	"strings"
	"unicode"

	"parallax/compare/page"
)

// look is how a kind of text is set: face, size, the height of its lines, and
// how grey it is (0 is black).
type look struct {
	face
	size, lead float64
	grey       int
}

var (
	body      = look{serif, 9.8, 13.4, 0}
	small     = look{sans, 7.8, 10.6, 80}
	cell      = look{sans, 7.9, 10.6, 0}
	cellHead  = look{sansBold, 7.9, 10.6, 0}
	title     = look{sansBold, 16, 20, 0}
	headline  = look{sansBold, 11.5, 15, 0}
	statement = look{sansBold, 9.4, 12.6, 0}
)

// atom is a part of a word that is set in one way; spaced ones begin a word.
type atom struct {
	face
	piece
	width  float64
	space  float64 // before it, 0 inside a word
	mark   page.Mark
	of     *element // of its run, nil for the paragraph's
	behind bool     // the blank before it has its mark too
}

// line is what stands beside each other.
type line struct {
	atoms []atom
	width float64
	blank bool // a blank stands behind it, not a part of the word that it ends with
}

// lines breaks runs into lines that are at most so wide: as many words as fit
// (greedy); a word that is wider than a line is cut.
func (fs *fonts) lines(t page.Text, l look, width float64) []line {
	return fs.broken(fs.words(t, l), l, width, width)
}

// broken are words in lines, of which the first may be of another width.
func (fs *fonts) broken(words [][]atom, l look, first, others float64) []line {
	var out []line
	var now line
	width := first
	for _, w := range words {
		for _, part := range fs.fitting(w, l, min(first, others)) {
			wide := part[0].space
			for _, a := range part {
				wide += a.width
			}
			if len(now.atoms) > 0 && now.width+wide > width {
				now.blank = part[0].space > 0
				out, now, width = append(out, now), line{}, others
			}
			if len(now.atoms) == 0 {
				wide -= part[0].space
				part[0].space = 0
			}
			now.atoms = append(now.atoms, part...)
			now.width += wide
		}
	}
	if len(now.atoms) > 0 {
		out = append(out, now)
	}
	return out
}

// atoms cuts runs at blanks.
func (fs *fonts) atoms(t page.Text, l look) []atom {
	var out []atom
	space := false
	var last page.Mark
	for _, r := range t {
		f := l.face
		switch {
		case r.Strong:
			f = f.strong()
		case r.Emphasis:
			f = f.slanted()
		}
		if r.Text != "" && unicode.IsSpace([]rune(r.Text)[0]) {
			space = true
		}
		of := inline(r)
		for i, word := range fs.pieces(f, r.Text) {
			for k, w := range word {
				a := atom{face: f, piece: w, mark: r.Mark, of: of}
				a.width = fs.wide(a, l.size)
				if k == 0 && (space || i > 0) {
					a.space, a.behind = fs.width(f, " ", l.size), r.Mark == last && (i > 0 || r.Mark != page.NoMark)
				}
				out = append(out, a)
				space, last = false, r.Mark
			}
		}
		if r.Text != "" && unicode.IsSpace([]rune(r.Text)[len([]rune(r.Text))-1]) {
			space = true
		}
	}
	return out
}

// wide is how wide an atom is at a size.
func (fs *fonts) wide(a atom, size float64) float64 {
	if a.lent != nil {
		return fs.shape(shapedWord{a.lent, a.text, a.level == 1}).width * size / 1000
	}
	return fs.width(a.face, a.text, size)
}

// words are the words of runs.
func (fs *fonts) words(t page.Text, l look) [][]atom { return words(fs.atoms(t, l)) }

// words are atoms between which a line may end: behind blanks, and behind
// dashes, but for one that stands alone: it goes with what it is before.
func words(atoms []atom) [][]atom {
	var out [][]atom
	for i, a := range atoms {
		dash := i > 0 && strings.HasSuffix(atoms[i-1].text, "—")
		alone := dash && atoms[i-1].text == "—"
		if i == 0 || a.loose || (a.space > 0 || dash) && !alone {
			out = append(out, []atom{a})
			continue
		}
		out[len(out)-1] = append(out[len(out)-1], a)
	}
	return out
}

// fitting cuts a word that is wider than a line, best behind a sign, else where
// it must be.
func (fs *fonts) fitting(word []atom, l look, width float64) [][]atom {
	wide := 0.0
	for _, a := range word {
		wide += a.width
	}
	if wide <= width {
		return [][]atom{word}
	}
	var out [][]atom
	for _, a := range word {
		for _, part := range fs.cut(a, l, width) {
			out = append(out, []atom{part})
		}
	}
	return out
}

func (fs *fonts) cut(a atom, l look, width float64) []atom {
	var out []atom
	for rest := a.text; rest != ""; {
		end, sign, wide := 0, 0, 0.0
		for i, r := range rest {
			one := a
			one.text = string(r)
			wide += fs.wide(one, l.size)
			if wide > width && i > 0 && !combining(r) {
				break
			}
			end = i + len(string(r))
			if strings.ContainsRune("/-_.?&=", r) {
				sign = end
			}
		}
		if end < len(rest) && sign > end/2 {
			end = sign
		}
		part := a
		part.text = rest[:end]
		part.width = fs.wide(part, l.size)
		if len(out) > 0 {
			part.space = 0
		}
		out, rest = append(out, part), rest[end:]
	}
	return out
}
