package token

import (
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// Token is a word or a number.
type Token struct {
	news.Span
	// Number is true for what begins with a digit: "23", "1,500", "4.5", "19th".
	Number bool
}

// cut adds the words and numbers of text inside s to out, in order. A word is a
// run of letters, digits and combining marks, with apostrophes inside it
// ("don't"); initials keep their inner dots ("U.S" of "U.S."), numbers their
// inner commas and points. A hyphen parts words.
func cut(out []Token, text string, s news.Span) []Token {
	cutBytes.Add(int64(max(s.Len(), 0)))
	for i := s.Start; i < s.End; {
		r, w := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(text[i:s.End])
		}
		if !isWordRune(r) {
			i += w
			continue
		}
		end := tokenEnd(text[:s.End], i)
		out = append(out, Token{Span: news.Span{Start: i, End: end}, Number: unicode.IsDigit(r)})
		i = end
	}
	return out
}

// cutBytes only ever grows; see CutBytes.
var cutBytes atomic.Int64

// CutBytes is how many bytes have been cut into words since the program
// started, for the test that holds that a comparison cuts each byte once.
func CutBytes() int64 { return cutBytes.Load() }

// usualWords is how many words a text of n bytes has at most, as a rule.
func usualWords(n int) int { return n/5 + 2 }

// asciiWord tells which ASCII bytes are word runes.
var asciiWord = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
	}
	return t
}()

func isWordRune(r rune) bool {
	if uint32(r) < utf8.RuneSelf {
		return asciiWord[r]
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || unicode.Is(unicode.M, r)
}

// tokenEnd is the end of the token that begins at i.
func tokenEnd(text string, i int) int {
	for {
		run := i
		i = wordRun(text, i)
		if i == len(text) || text[i] == ' ' {
			return i
		}
		joint, w := utf8.DecodeRuneInString(text[i:])
		next, nw := utf8.DecodeRuneInString(text[i+w:])
		if i+w >= len(text) || !isWordRune(next) || !joins(text, run, i, joint) {
			return i
		}
		if joint == '.' && !unicode.IsDigit(next) {
			if after, _ := utf8.DecodeRuneInString(text[i+w+nw:]); isWordRune(after) {
				return i
			}
		}
		if (joint == '.' || joint == ',') && unicode.IsDigit(lastRune(text[run:i])) != unicode.IsDigit(next) {
			return i
		}
		i += w
	}
}

// wordRun is the end of the run of word runes from i on.
func wordRun(text string, i int) int {
	for i < len(text) && text[i] < utf8.RuneSelf {
		if !asciiWord[text[i]] {
			return i
		}
		i++
	}
	return span(text, i, isWordRune)
}

// joins reports whether the mark after text[run:end] may stand inside a word.
func joins(text string, run, end int, joint rune) bool {
	switch joint {
	case '\'', '’':
		return true
	case ',':
		return unicode.IsDigit(lastRune(text[run:end]))
	case '.':
		r, w := utf8.DecodeRuneInString(text[run:end])
		return unicode.IsDigit(lastRune(text[run:end])) || w == end-run && unicode.IsLetter(r)
	}
	return false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
