package object

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"parallax/compare/say"
)

// layout passes on JSON, which comes in whole values without white space and with a line
// end behind them: without that line end, with white space, and with what steers escaped.
type layout struct {
	out *bytes.Buffer
	// prefix begins each line but the first, indent each level behind it; no lines
	// are made where both are empty.
	prefix, indent string
	depth          int
}

func (l *layout) Write(p []byte) (int, error) {
	n := len(p)
	p = bytes.TrimSuffix(p, []byte("\n"))
	for len(p) > 0 {
		p = p[l.next(p):]
	}
	return n, nil
}

// next passes on what stands first, and gives its length: a string, a sign, or a number
// or word up to the next sign.
func (l *layout) next(p []byte) int {
	switch c := p[0]; c {
	case '"':
		return l.quoted(p)
	case '{', '[':
		if p[1] == c+2 { // closed at once
			l.out.Write(p[:2])
			return 2
		}
		l.depth++
		l.out.WriteByte(c)
		l.line()
	case '}', ']':
		l.depth--
		l.line()
		l.out.WriteByte(c)
	case ',':
		l.out.WriteByte(c)
		l.line()
	case ':':
		l.out.WriteByte(c)
		if l.indent != "" || l.prefix != "" {
			l.out.WriteByte(' ')
		}
	default:
		n := bytes.IndexAny(p, `,:}]`)
		if n < 0 {
			n = len(p)
		}
		l.out.Write(p[:n])
		return n
	}
	return 1
}

func (l *layout) line() {
	if l.indent == "" && l.prefix == "" {
		return
	}
	l.out.WriteByte('\n')
	l.out.WriteString(l.prefix)
	for range l.depth {
		l.out.WriteString(l.indent)
	}
}

// quoted passes on the string at the beginning, and gives its length.
func (l *layout) quoted(p []byte) int {
	from := 0
	for i := 1; i < len(p); {
		switch c := p[i]; {
		case c == '"':
			l.out.Write(p[from : i+1])
			return i + 1
		case c == '\\':
			i += 2
		case c < 0x7f:
			i++
		default:
			l.out.Write(p[from:i])
			r, width := utf8.DecodeRune(p[i:])
			l.escape(r)
			i += width
			from = i
		}
	}
	return len(p)
}

func (l *layout) escape(r rune) {
	switch {
	case !say.Steers(r) && !unicode.Is(unicode.Cf, r):
		_, _ = l.out.WriteRune(r)
	case r > 0xffff:
		hi, lo := utf16.EncodeRune(r)
		_, _ = fmt.Fprintf(l.out, `\u%04x\u%04x`, hi, lo)
	default:
		_, _ = fmt.Fprintf(l.out, `\u%04x`, r)
	}
}
