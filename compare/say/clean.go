package say

import (
	"strings"
	"unicode"
)

// MostMarks is how many combining marks one letter keeps; real writing needs
// four at most, more would paint over the lines around it.
const MostMarks = 6

// Clean makes text of an article safe to show: white space becomes single
// spaces, control characters and those that turn the direction of text around
// become a visible sign, invisible ones are dropped.
func Clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	marks, space := 0, true
	for _, r := range s {
		if unicode.IsSpace(r) {
			if !space {
				b.WriteByte(' ')
			}
			space, marks = true, 0
			continue
		}
		if unicode.Is(unicode.M, r) {
			marks++
		} else {
			marks = 0
		}
		if marks <= MostMarks && !invisible(r) {
			b.WriteRune(shown(r))
			space = false
		}
	}
	return strings.TrimRight(b.String(), " ")
}

// invisible characters carry nothing that a reader could see; the marks of direction in
// names from right to left are among them, since documents isolate those themselves.
func invisible(r rune) bool {
	return r == '\u200e' || r == '\u200f' || r == '\u061c' || r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

// Steers reports whether a character controls a terminal or the direction of
// text.
func Steers(r rune) bool {
	return unicode.IsControl(r) || r == '\u061c' || r == '\u200e' || r == '\u200f' ||
		r >= '\u2028' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r >= 0xe0000 && r <= 0xe007f
}

func shown(r rune) rune {
	if Steers(r) {
		return unicode.ReplacementChar
	}
	return r
}
