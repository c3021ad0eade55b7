package drawn

import (
	"parallax/compare"
	"parallax/compare/news"
)

// passages are the parts of a cell's text from byte start to end, as spans of
// its article.
func (t cellText) passages(c *compare.Comparison, start, end int) []news.Passage {
	var out []news.Passage
	for _, p := range t.Pieces {
		s := news.Span{Start: max(start, p.at), End: min(end, p.at+p.span.Len())}
		if s.Start < s.End {
			d := p.span.Start - p.at
			out = append(out, news.Passage{Article: c.Readings[t.article].Article.ID, Span: news.Span{Start: s.Start + d, End: s.End + d}})
		}
	}
	return out
}
