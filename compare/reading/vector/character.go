package vector

import (
	"unicode"
	"unicode/utf8"
)

// asciiWord tells letters and digits, which most characters are.
func asciiWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

func lowerASCII(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

// isDropped tells what is no text: control and format characters, those of
// private use, and what could not be decoded.
func isDropped(r rune) bool {
	switch r {
	case '\t', '\n', '\r':
		return false
	case utf8.RuneError:
		return true
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}

// isMark tells punctuation: all of ASCII that is no letter, digit or blank, and
// what Unicode calls so.
func isMark(r rune) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r < 0x7f && !asciiWord(r)
	}
	return unicode.IsPunct(r)
}

// isChinese tells the ideographs that stand without blanks between them.
func isChinese(r rune) bool {
	switch {
	case r < 0x3400:
		return false
	case r <= 0x4dbf, r >= 0x4e00 && r <= 0x9fff, r >= 0xf900 && r <= 0xfaff:
		return true
	}
	return r >= 0x20000 && r <= 0x2a6df || r >= 0x2a700 && r <= 0x2b81f || r >= 0x2b920 && r <= 0x2ceaf || r >= 0x2f800 && r <= 0x2fa1f
}
