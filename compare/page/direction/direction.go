// Package direction parts text by the direction in which it is read.
//
// In goes a text of a document that is read from left to right, out come its
// stretches: those of letters that are read from right to left (Hebrew, Arabic and
// their kin) and those between them. Method: the classes of characters of the Unicode
// bidirectional algorithm (UAX 9). A stretch begins and ends with a strong letter, as if
// it were isolated (UAX 9, 3.3.1): numbers and signs at its ends belong to the text
// around it, so that a name with a number behind it does not change places with that.
// Brackets that are open at its end are closed inside it.
//
// Known miss: a whole text from right to left stands at the left of the page.
package direction

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// Stretch is text that is read in one direction.
type Stretch struct {
	Text        string
	RightToLeft bool
}

// first is the first letter that is read from right to left.
const first = 0x590

// Stretches are the parts of a text, which make it up one after another.
func Stretches(s string) []Stretch {
	if strings.IndexFunc(s, func(r rune) bool { return r >= first }) < 0 {
		return []Stretch{{Text: s}}
	}
	var out []Stretch
	rs, done := []rune(s), 0
	for i := 0; i < len(rs); i++ {
		if !turns(rs[i]) {
			continue
		}
		from, to := widened(rs, max(done, i-1), i, last(rs, i))
		if from > done {
			out = append(out, Stretch{Text: string(rs[done:from])})
		}
		out = append(out, Stretch{string(rs[from:to]), true})
		done, i = to, to-1
	}
	if done < len(rs) || len(out) == 0 {
		out = append(out, Stretch{Text: string(rs[done:])})
	}
	return out
}

func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	return p.Class()
}

func turns(r rune) bool { return class(r) == bidi.R || class(r) == bidi.AL }

// last is the end of the stretch that begins at a letter: behind the last letter of its
// direction, and the marks upon that, before one of the other direction.
func last(rs []rune, from int) int {
	to := from + 1
	for i := from + 1; i < len(rs) && class(rs[i]) != bidi.L; i++ {
		if turns(rs[i]) || i == to && class(rs[i]) == bidi.NSM {
			to = i + 1
		}
	}
	return to
}

// widened takes in an opening bracket before a stretch that is closed inside or right
// behind it, one that closes what is open in it, and signs of Arabic writing.
func widened(rs []rune, before, from, to int) (int, int) {
	for to < len(rs) && (unicode.Is(unicode.Arabic, rs[to]) || class(rs[to]) == bidi.CS && rs[to] >= first || closes(rs[to]) && open(rs[from:to]) > 0) {
		to++
	}
	if p, _ := bidi.LookupRune(rs[before]); before < from && p.IsBracket() && p.IsOpeningBracket() && open(rs[from:to]) < 0 {
		from = before
	}
	return from, to
}

func closes(r rune) bool {
	p, _ := bidi.LookupRune(r)
	return p.IsBracket() && !p.IsOpeningBracket()
}

// open is how many brackets are open at the end of a text.
func open(rs []rune) int {
	n := 0
	for _, r := range rs {
		if p, _ := bidi.LookupRune(r); p.IsBracket() && p.IsOpeningBracket() {
			n++
		} else if p.IsBracket() {
			n--
		}
	}
	return n
}

// Isolated is a text whose stretches from right to left stand between the characters
// that isolate them (U+2067, U+2069), for forms that know no other sign of direction.
func Isolated(s string) string {
	var b strings.Builder
	for _, x := range Stretches(s) {
		if !x.RightToLeft {
			b.WriteString(x.Text)
			continue
		}
		b.WriteString("\u2067" + x.Text + "\u2069")
	}
	return b.String()
}

// Mirrored is a text from right to left as it stands on the page from left to right:
// turned around, with brackets and angled quotation marks as their counterparts.
func Mirrored(s string) string { return angles.Replace(bidi.ReverseString(s)) }

var angles = strings.NewReplacer("«", "»", "»", "«", "‹", "›", "›", "‹", "<", ">", ">", "<")

// Number reports whether a character is read from left to right among letters from
// right to left.
func Number(r rune) bool { return class(r) == bidi.EN || class(r) == bidi.AN }

// Between reports whether a character may stand inside a number: "1,5", "1/2".
func Between(r rune) bool { return class(r) == bidi.CS || class(r) == bidi.ES }
