package report

import (
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
