package glyph

import (
	"unicode"
	"unicode/utf8"
)

// trimPunct narrows [start,end) to what is left without punctuation at its
// ends; when nothing is left it stays as it is.
func trimPunct(s string, start, end int) (int, int) {
	a, z := start, end
	for a < z {
		c, n := utf8.DecodeRuneInString(s[a:z])
		if !unicode.IsPunct(c) {
			break
		}
		a += n
	}
	for z > a {
		c, n := utf8.DecodeLastRuneInString(s[a:z])
		if !unicode.IsPunct(c) {
			break
		}
		z -= n
	}
	if a == z {
		return start, end
	}
	return a, z
}
