package ingest

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"parallax/compare/news"

	"golang.org/x/text/unicode/norm"
)

// maxMarks is how many combining marks one letter keeps. Living languages
// need up to four; more is decoration that grows lines without bound.
const maxMarks = 4

// escapes are the sequences by which text could steer a terminal.
var escapes = regexp.MustCompile("\x1b\\[[0-9;?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b\n]*(?:\x07|\x1b\\\\)|\x1b[@-Z\\\\^_]")

// cleaned is text without what must never reach the screen or an export, and
// what was done to it.
type cleaned struct {
	text string
	// unread counts U+FFFD, hidden the characters that turn or hide text,
	// marks the combining marks above maxMarks.
	unread, hidden, marks int
}

// clean normalises to NFC, makes every end of line "\n" and every blank " ",
// and drops control characters, escape sequences, bidi overrides and
// isolates, zero-width blanks, soft hyphens and surplus combining marks.
func clean(s string) cleaned {
	if strings.ContainsRune(s, '\x1b') {
		s = escapes.ReplaceAllString(s, "")
	}
	var c cleaned
	var b strings.Builder
	b.Grow(len(s))
	run, last := 0, rune(0)
	for _, r := range s {
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r) {
			if run++; run > maxMarks {
				c.marks++
				continue
			}
		} else {
			run = 0
		}
		r, last = c.rune(r, last)
		if r >= 0 {
			b.WriteRune(r)
		}
	}
	c.text = b.String()
	if !norm.NFC.IsNormalString(c.text) {
		c.text = norm.NFC.String(c.text)
	}
	return c
}

// lineEnds are all the ends of lines that Unicode knows, dropped the
// characters that only hide or that steer a terminal, turned those that turn
// the direction of text.
var (
	lineEnds = charTable("\n\r\v\f\u0085\u2028\u2029")
	dropped  = charTable("\u00ad\u200b\u2060\ufeff\u034f\ufff9\ufffa\ufffb")
	turned   = charTable("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)

func charTable(s string) map[rune]bool {
	set := map[rune]bool{}
	for _, r := range s {
		set[r] = true
	}
	return set
}

// rune is what becomes of r, -1 for nothing, and the rune to remember.
func (c *cleaned) rune(r, last rune) (out, remember rune) {
	if r >= ' ' && r < 0x7f {
		return r, r
	}
	switch {
	case r == '\n' && last == '\r':
		return -1, r
	case lineEnds[r]:
		return '\n', r
	case r == '\t', unicode.Is(unicode.Zs, r):
		return ' ', r
	case unicode.IsControl(r), dropped[r]:
		return -1, r
	case turned[r]:
		c.hidden++
		return -1, r
	case r == unicode.ReplacementChar, r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
		c.unread++
		return unicode.ReplacementChar, r
	}
	return r, r
}

// notes says what the cleaning took away.
func (c cleaned) notes() []string {
	var out []string
	add := func(key string, n int) {
		if n > 0 {
			out = append(out, news.Remark(key, "n", strconv.Itoa(n)))
		}
	}
	add("unread", c.unread)
	add("direction", c.hidden)
	add("accents", c.marks)
	return out
}

// squeeze makes every run of blanks and line ends one blank.
func squeeze(s string) string { return news.OneLine(s) }

// cleanLine is clean and squeezed, for values that stand on one line.
func cleanLine(s string) string { return squeeze(clean(s).text) }
