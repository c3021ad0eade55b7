package quote

import (
	"strings"

	"parallax/compare/news"
)

// longestSigned is the number of words of a line with a dash and a name.
const longestSigned = 8

// signedBelow is the name in the line below a quotation that ends its paragraph:
// "— Ole Berg, a miller"; empty where there is none.
func (f *finder) signedBelow(q Quote) news.Span {
	end := q.Content[len(q.Content)-1].End
	i := f.paragraphOf(end - 1)
	if !q.Cue.Empty() || q.Kind == Indirect || i+1 >= len(f.blocks) || strings.TrimSpace(f.doc.Article.Text[end:f.doc.Paragraphs[i].Span.End]) != "" {
		return news.Span{}
	}
	line := f.doc.Paragraphs[i+1].Span
	text := f.doc.Article.Slice(line)
	rest := strings.TrimLeft(text, "—–―- ")
	if rest == text || len(strings.Fields(rest)) > longestSigned {
		return news.Span{}
	}
	line.Start += len(text) - len(rest)
	name, _, _ := strings.Cut(strings.TrimRight(rest, ". \n"), ",")
	if !IsPersonName(strings.Fields(name)) {
		return news.Span{}
	}
	return news.Span{Start: line.Start, End: line.Start + len(name)}
}

// signed reports whether the source of a quotation stands behind it.
func signed(q *Quote) bool { return q.Source.Start >= q.Content[0].End }
