package token

import (
	"unicode"
	"unicode/utf8"
)

func isEnd(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

func isClosing(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', ')', ']', '»':
		return true
	}
	return false
}

func isOpening(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '(', '[', '«':
		return true
	}
	return false
}

// span is the end of the run of runes from i on for which is holds.
func span(p string, i int, is func(rune) bool) int {
	for i < len(p) {
		r, w := utf8.DecodeRuneInString(p[i:])
		if !is(r) {
			break
		}
		i += w
	}
	return i
}

func startsUpper(p string) bool {
	r, _ := utf8.DecodeRuneInString(p)
	return unicode.IsUpper(r)
}

// wordBefore is the word with inner dots and hyphens that ends at i; no
// further back than start.
func wordBefore(p string, start, i int) string {
	b := i
	for b > start && i-b < longestWord {
		r, w := utf8.DecodeLastRuneInString(p[start:b])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' {
			break
		}
		b -= w
	}
	return p[b:i]
}

// wordEnd is the end of the word that begins at i, inner apostrophes included.
func wordEnd(p string, i int) int {
	e := i
	for e < len(p) && e-i < longestWord {
		r, w := utf8.DecodeRuneInString(p[e:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' {
			break
		}
		e += w
	}
	return e
}
