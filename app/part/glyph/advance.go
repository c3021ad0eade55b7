package glyph

import "strings"

// advances are the widths of letters and of pairs of them in one face. The width of
// a word of plain letters follows from them: a face moves a letter by the one before
// it alone (pair kerning). A language has some thousand pairs and many more words, and
// shaping a string costs the same for both.
type advances struct {
	measure Measure
	alone   map[rune]float32
	pairs   map[[2]rune]float32 // by how much the second makes the first wider
}

func newAdvances(m Measure) advances {
	return advances{m, map[rune]float32{}, map[[2]rune]float32{}}
}

// word is the width of a word.
func (a advances) word(w string) float32 {
	if !plain(w) {
		return a.measure(w)
	}
	sum, last := float32(0), rune(0)
	for i, r := range w {
		if i == 0 {
			sum = a.letter(r)
		} else {
			sum += a.after(last, r)
		}
		last = r
	}
	return sum
}

func (a advances) letter(r rune) float32 {
	v, ok := a.alone[r]
	if !ok {
		v = a.measure(string(r))
		a.alone[r] = v
	}
	return v
}

func (a advances) after(l, r rune) float32 {
	k := [2]rune{l, r}
	v, ok := a.pairs[k]
	if !ok {
		v = a.measure(string(k[:])) - a.letter(l)
		a.pairs[k] = v
	}
	return v
}

// latin reports whether a rune is a Latin letter of Western or Central Europe.
func latin(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || 0xC0 <= r && r <= 0x17F && r != '×' && r != '÷'
}

// plain reports whether a word consists of letters that are drawn one by one: Latin
// letters and the signs that stand in and at words, without those that faces draw as
// one sign with an f before them.
func plain(w string) bool {
	last := rune(0)
	for _, r := range w {
		sign := strings.ContainsRune(",;’“”", r) || r == '.' && last != '.'
		if !sign && !latin(r) || last == 'f' && strings.ContainsRune("bfhijklt", r) {
			return false
		}
		last = r
	}
	return true
}
