package title

import (
	"strings"
	"unicode"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// lastDateline is the sentence of a body behind which no dateline stands: names of
// authors and lines under pictures may come before it.
const lastDateline = 5

// WithoutDateline leaves out "PORT ELLIS — " and "(Wire) — " at the start.
func WithoutDateline(text string, s news.Span) news.Span {
	for _, dash := range []string{" — ", " – ", " ― ", " -- ", " - "} {
		head, _, ok := strings.Cut(text[s.Start:s.End], dash)
		place, _, _ := strings.Cut(head, "(")
		place, _, _ = strings.Cut(place, ",")
		agency := place == "" && strings.LastIndex(head, ")") == len(head)-1
		if ok && len(head) < 40 && (agency || place == strings.ToUpper(place) && strings.ContainsFunc(place, unicode.IsLetter)) {
			s.Start += len(head) + len(dash)
			return s
		}
	}
	return s
}

// Behind is where sentence i goes on behind its dateline, which tells where an article
// was written and by which agency; -1 where it has none.
func Behind(d *token.Document, i int) int {
	s := d.Sentences[i]
	if s.Number < 1 || s.Number > lastDateline || d.Paragraphs[s.Paragraph].First != i {
		return -1
	}
	if told := WithoutDateline(d.Article.Text, s.Span); told != s.Span {
		return told.Start
	}
	return -1
}
