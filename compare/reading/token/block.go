package token

import (
	"strings"
	"unicode"

	"parallax/compare/news"
)

// blocks are the stretches between blank lines, without the white space
// around them.
func blocks(text string) []news.Span {
	var out []news.Span
	start := 0
	for i := 0; i < len(text); {
		if text[i] != '\n' {
			i++
			continue
		}
		end := skipSpace(text, i)
		if strings.Count(text[i:end], "\n") > 1 {
			out = appendTrimmed(out, text, news.Span{Start: start, End: i})
			start = end
		}
		i = end
	}
	return appendTrimmed(out, text, news.Span{Start: start, End: len(text)})
}

func skipSpace(text string, i int) int {
	return len(text) - len(strings.TrimLeftFunc(text[i:], unicode.IsSpace))
}

// appendTrimmed adds s without the white space around it, if anything is left.
func appendTrimmed(out []news.Span, text string, s news.Span) []news.Span {
	part := text[s.Start:s.End]
	left := strings.TrimLeftFunc(part, unicode.IsSpace)
	s.Start += len(part) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	if s.Empty() {
		return out
	}
	return append(out, s)
}
