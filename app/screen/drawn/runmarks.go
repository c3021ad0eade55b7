package drawn

import (
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// Marking says whose marks are wanted: those of an article, perhaps without
// the words that it quotes.
type Marking struct {
	C        *compare.Comparison
	Article  int
	Unquoted bool
}

// MarksIn are what the checks found in a span of an article, of some kinds in
// their order, as spans of the text that stands there.
func MarksIn(m Marking, span news.Span, kinds ...tone.Kind) []prose.MarkedSpan {
	var out []prose.MarkedSpan
	for _, k := range kinds {
		for _, f := range m.C.Findings {
			kind, ok := MarkKindOf(f.Check)
			if !ok || kind != k || f.Article != m.Article || m.Unquoted && f.Voice == wording.Quoted {
				continue
			}
			if u := f.Words[0].Intersect(span); !u.Empty() {
				out = append(out, prose.MarkedSpan{Span: news.Span{Start: u.Start - span.Start, End: u.End - span.Start}, Kind: kind})
			}
		}
	}
	return out
}

// loadedRuns mark the loaded words of a piece of a sentence.
func loadedRuns(c *compare.Comparison, p difference.Piece, r prose.Run) []prose.Run {
	if p.Article < 0 || p.Article >= len(c.Readings) || p.Span.Empty() || prose.Flat(c.Readings[p.Article].Article.Slice(p.Span)) != r.Text {
		return []prose.Run{r}
	}
	return prose.MarkedRuns(r, MarksIn(Marking{c, p.Article, false}, p.Span, tone.Loaded))
}
