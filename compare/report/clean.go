package report

import (
	"strconv"
	"strings"
	"unicode"
)

// maxMarks is how many combining marks one letter keeps; real writing needs
// four at most, more would paint over the lines around it.
const maxMarks = 6

// clean makes text of an article safe to show: white space becomes single
// spaces, control characters and those that turn the direction of text around
// become a visible sign, invisible ones are dropped.
func clean(s string) string {
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
		if marks <= maxMarks && !invisible(r) {
			b.WriteRune(shown(r))
			space = false
		}
	}
	return strings.TrimRight(b.String(), " ")
}

// invisible characters carry nothing that a reader could see.
func invisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

// steers reports whether a character controls a terminal or the direction of
// text.
func steers(r rune) bool {
	return unicode.IsControl(r) || r == '\u061c' || r == '\u200e' || r == '\u200f' ||
		r >= '\u2028' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r >= 0xe0000 && r <= 0xe007f
}

func shown(r rune) rune {
	if steers(r) {
		return unicode.ReplacementChar
	}
	return r
}

func itoa(n int) string { return strconv.Itoa(n) }

// count is a number with its noun: "1 article", "3 articles".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return itoa(n) + " " + noun
}

// and joins names the way a sentence does: "A", "A and B", "A, B and C".
func and(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
