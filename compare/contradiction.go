package compare

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/align/contrary"
	"parallax/compare/figure"
	"parallax/compare/news"
)

// ContradictionNumbers is the kind of numbers of one thing that differ; the kinds of
// claims are those of package contrary.
const ContradictionNumbers contrary.Kind = "numbers"

// Against is one of two sides that contradict each other: the words in which it differs,
// inside of the words that are set against the other's.
type Against struct {
	align.Place
	Whole, Words news.Span
}

// Contradiction is two articles that tell what cannot both be. Nobody judges which one
// is right. A.Article < B.Article.
type Contradiction struct {
	Kind contrary.Kind
	A, B Against
}

// contradictions are the claims that contradict each other.
func contradictions(pairs []align.Contrary) []Contradiction {
	var out []Contradiction
	for _, p := range pairs {
		side := func(s contrary.Side) Against {
			return Against{s.Place, news.Span{Start: min(s.Clause.Start, s.Words.Start), End: max(s.Clause.End, s.Words.End)}, s.Words}
		}
		out = append(out, Contradiction{p.Kind, side(p.A), side(p.B)})
	}
	return out
}

// addNumbers puts the numbers of one thing that differ among the contradictions: of each
// row the first two values that differ.
func addNumbers(c *Comparison) {
	for _, f := range c.Figures {
		if f.Relation != figure.Differ {
			continue
		}
		if a, b, ok := firstApart(f.Values); ok {
			c.Contradictions = append(c.Contradictions, Contradiction{ContradictionNumbers, against(c, a), against(c, b)})
		}
	}
	slices.SortStableFunc(c.Contradictions, func(x, y Contradiction) int {
		return cmp.Or(cmp.Compare(x.A.Article, y.A.Article), cmp.Compare(x.A.Sentence, y.A.Sentence), cmp.Compare(x.B.Article, y.B.Article), cmp.Compare(x.B.Sentence, y.B.Sentence))
	})
}

// firstApart are the first two values of two articles that differ.
func firstApart(values []figure.Value) (a, b figure.Value, ok bool) {
	for k, b := range values {
		for _, a := range values[:k] {
			if a.Article != b.Article && figure.Relate(a.Quantity, b.Quantity) == figure.Differ {
				return a, b, true
			}
		}
	}
	return a, b, false
}

func against(c *Comparison, v figure.Value) Against {
	return Against{v.Place, c.Readings[v.Article].Doc.Sentences[v.Sentence].Span, v.Span}
}
