// Package stem cuts English words to their stems.
//
// In goes a word, out comes what is left of it without its endings, in lower
// case. The method is the Porter2 algorithm (Porter 2001, "Snowball"), step by
// step as github.com/kljensen/snowball has it, whose results it must give. It
// works on bytes in place, which is some twenty times as fast; words with
// other letters than ASCII are left to that library.
package stem

import (
	"strings"

	"github.com/kljensen/snowball/english"
)

// longest is the length in bytes up to which a word is stemmed here.
const longest = 64

// All are the stems of words.
func All(words []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		out[Word(w)] = true
	}
	return out
}

// Word is the stem of a word. Common words of grammar stay as they are.
func Word(s string) string {
	if len(s) > longest || !plain(s) {
		return english.Stem(s, false)
	}
	if len(s) <= 2 || english.IsStopWord(s) {
		return s
	}
	if x, ok := special[s]; ok {
		return x
	}
	var w word
	w.n = copy(w.b[:], s)
	w.cut()
	if stem := w.b[:w.n]; strings.HasPrefix(s, string(stem)) {
		return s[:w.n]
	}
	return string(w.b[:w.n])
}

// plain reports whether a word is ASCII in lower case without white space.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

// word is a word under work: its first n bytes, and where its regions R1 and
// R2 begin. A y that is no vowel is written Y.
type word struct {
	b         [longest + 2]byte // two steps add an e
	n, r1, r2 int
}

func (w *word) cut() {
	w.trim()
	w.markY()
	w.regions()
	w.possessive()
	w.plural()
	w.past()
	w.lastY()
	w.derived()
	w.derivedAgain()
	w.ending()
	w.lastLetter()
	for i := range w.b[:w.n] {
		if w.b[i] == 'Y' {
			w.b[i] = 'y'
		}
	}
}

// trim cuts leading apostrophes, but the last byte.
func (w *word) trim() {
	k := 0
	for k < w.n-1 && w.b[k] == '\'' {
		k++
	}
	copy(w.b[:], w.b[k:w.n])
	w.n -= k
}

func (w *word) markY() {
	for i := range w.b[:w.n] {
		if w.b[i] == 'y' && (i == 0 || vowel(w.b[i-1])) {
			w.b[i] = 'Y'
		}
	}
}

func (w *word) regions() {
	w.r1 = w.region(0)
	for _, p := range [...]string{"gener", "commun", "arsen"} {
		if strings.HasPrefix(string(w.b[:w.n]), p) {
			w.r1 = len(p)
		}
	}
	w.r2 = w.region(w.r1)
}

// region begins behind the first consonant that follows a vowel.
func (w *word) region(from int) int {
	for i := from + 1; i < w.n; i++ {
		if vowel(w.b[i-1]) && !vowel(w.b[i]) {
			return i + 1
		}
	}
	return w.n
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// vowelBefore reports whether a vowel stands before byte i.
func (w *word) vowelBefore(i int) bool {
	for _, c := range w.b[:max(i, 0)] {
		if vowel(c) {
			return true
		}
	}
	return false
}

func (w *word) ends(suffix string) bool {
	return w.n >= len(suffix) && w.b[w.n-1] == suffix[len(suffix)-1] && string(w.b[w.n-len(suffix):w.n]) == suffix
}

// replace puts something else in the place of the last n bytes.
func (w *word) replace(n int, by string) {
	w.n += copy(w.b[w.n-n:], by) - n
	w.r1, w.r2 = min(w.r1, w.n), min(w.r2, w.n)
}

// short reports whether w[:i] ends in a short syllable.
func (w *word) short(i int) bool {
	switch {
	case i == 2:
		return vowel(w.b[0]) && !vowel(w.b[1])
	case i >= 3:
		c := w.b[i-1]
		return !vowel(c) && c != 'w' && c != 'x' && c != 'Y' && vowel(w.b[i-2]) && !vowel(w.b[i-3])
	}
	return false
}
