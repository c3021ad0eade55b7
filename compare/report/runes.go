package report

import (
	"encoding/json"
	"fmt"
	"slices"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"parallax/compare/news"
)

// codePoints turns byte offsets of one text into Unicode code points.
type codePoints struct{ before []int32 }

func newCodePoints(text string) codePoints {
	c := codePoints{make([]int32, len(text)+1)}
	n := int32(0)
	for i := range len(text) {
		c.before[i] = n
		if i+1 == len(text) || utf8.RuneStart(text[i+1]) {
			n++
		}
	}
	c.before[len(text)] = n
	return c
}

// at is the number of code points before a byte offset.
func (c codePoints) at(offset int) int {
	return int(c.before[max(0, min(offset, len(c.before)-1))])
}

// jsonSpan is a half-open range of code points with its words.
type jsonSpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// jsonText is an article's text with its code points.
type jsonText struct {
	article *news.Article
	codePoints
}

func newText(a *news.Article) jsonText { return jsonText{a, newCodePoints(a.Text)} }

// span is nil for an empty one.
func (t jsonText) span(s news.Span) *jsonSpan {
	if s.Empty() {
		return nil
	}
	return &jsonSpan{t.at(s.Start), t.at(s.End), t.article.Slice(s)}
}

func (t jsonText) spans(ss []news.Span) []jsonSpan {
	out := []jsonSpan{}
	for _, s := range ss {
		if p := t.span(s); p != nil {
			out = append(out, *p)
		}
	}
	return out
}

// encode writes a value as indented JSON in which every character that steers
// a terminal or the direction of text is escaped.
func encode(v any) ([]byte, error) {
	var out escaper
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("report json: %w", err)
	}
	return out.text, nil
}

// escaper gathers JSON, which comes in whole characters, with what steers
// escaped.
type escaper struct{ text []byte }

func (e *escaper) Write(p []byte) (int, error) {
	e.text = slices.Grow(e.text, len(p)+len(p)/64)
	for i := 0; i < len(p); {
		run := plainRun(p[i:])
		e.text = append(e.text, p[i:i+run]...)
		if i += run; i < len(p) {
			r, width := utf8.DecodeRune(p[i:])
			e.escape(r)
			i += width
		}
	}
	return len(p), nil
}

// plainRun is how many bytes at the beginning are ASCII that steers nothing.
func plainRun(p []byte) int {
	for i, c := range p {
		if c != '\n' && (c < ' ' || c >= 0x7f) {
			return i
		}
	}
	return len(p)
}

func (e *escaper) escape(r rune) {
	switch {
	case !steers(r) && !unicode.Is(unicode.Cf, r):
		e.text = utf8.AppendRune(e.text, r)
	case r > 0xffff:
		hi, lo := utf16.EncodeRune(r)
		e.text = fmt.Appendf(e.text, `\u%04x\u%04x`, hi, lo)
	default:
		e.text = fmt.Appendf(e.text, `\u%04x`, r)
	}
}
