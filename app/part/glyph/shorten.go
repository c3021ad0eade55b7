package glyph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// HeadLine is the height of a line in the head, closer than that of text.
func (t Typeface) HeadLine() float32 { return Round(t.Size * 1.28) }

// KeepTogether keeps the parts of a line about an article ("229 words") from
// being broken, where they fit into a width.
func KeepTogether(s string, width float32, measure Measure) string {
	parts := strings.Split(s, " · ")
	for i, part := range parts {
		if measure(part+" ·") <= width {
			parts[i] = strings.ReplaceAll(part, " ", "\u00a0")
		}
	}
	return strings.Join(parts, "\u00a0· ")
}

// Fitted cuts a note at a width. Where its last part alone fits, the parts
// before it go: what is remarkable stands last.
func Fitted(note string, width float32, measure func(string) float32) string {
	if i := strings.LastIndex(note, noteDot); i >= 0 && measure(note) > width && measure(note[i+len(noteDot):]) <= width {
		return note[i+len(noteDot):]
	}
	return Shorten(note, width, measure)
}

// noteDot stands between the parts of a note.
const noteDot = " · "

// Shorten cuts a string to a width and ends it with "…", between words where
// that leaves something.
func Shorten(s string, width float32, measure Measure) string {
	if measure(s) <= width {
		return s
	}
	runes := []rune(s)
	lo, hi := 0, len(runes)
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if measure(string(runes[:mid])+"…") <= width {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	if lo == 0 {
		return ""
	}
	cut := string(runes[:lo])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}

// Capital is s with its first letter as a capital.
func Capital(s string) string {
	if s == "" {
		return s
	}
	c, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(c)) + s[n:]
}
