package title

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// Part is the first part of what a quotation says that lies in a span.
func Part(q quote.Quote, in news.Span) news.Span {
	for _, c := range q.Content {
		if c.Overlaps(in) {
			return c.Intersect(in)
		}
	}
	return news.Span{}
}

// IsClause reports whether reported words are a clause that can stand alone:
// they come before the verb of saying, or after "that".
func IsClause(text string, content news.Span, q quote.Quote) bool {
	before := strings.ToLower(strings.TrimSpace(text[max(content.Start-6, 0):content.Start]))
	return !content.Empty() && (content.End <= q.Cue.Start || strings.HasSuffix(before, "that"))
}
