package event

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/align/contrary"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// ContradictionNumbers is the kind of numbers of one thing that cannot both be true; the kinds of
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

// Contradictions are the claims that contradict each other, and of each figure whose
// numbers cannot all be true the first two values that differ, in the order of the articles, then of
// their texts.
func Contradictions(docs []*token.Document, claims []align.Contrary, figures []figure.Figure) []Contradiction {
	var out []Contradiction
	for _, p := range claims {
		out = append(out, Contradiction{p.Kind, claimed(p.A), claimed(p.B)})
	}
	for _, f := range figures {
		if a, b, ok := firstApart(f); ok {
			out = append(out, Contradiction{ContradictionNumbers, given(docs, a), given(docs, b)})
		}
	}
	slices.SortStableFunc(out, func(x, y Contradiction) int {
		return cmp.Or(cmp.Compare(x.A.Article, y.A.Article), cmp.Compare(x.A.Sentence, y.A.Sentence), cmp.Compare(x.B.Article, y.B.Article), cmp.Compare(x.B.Sentence, y.B.Sentence))
	})
	return out
}

func claimed(s contrary.Side) Against {
	return Against{s.Place, news.Span{Start: min(s.Clause.Start, s.Words.Start), End: max(s.Clause.End, s.Words.End)}, s.Words}
}

func given(docs []*token.Document, v figure.Value) Against {
	return Against{v.Place, docs[v.Article].Sentences[v.Sentence].Span, v.Span}
}

// firstApart are the first two values of two articles that differ.
func firstApart(f figure.Figure) (a, b figure.Value, ok bool) {
	if f.Relation != figure.Conflict {
		return a, b, false
	}
	for k, b := range f.Values {
		for _, a := range f.Values[:k] {
			if a.Article != b.Article && figure.Relate(a.Quantity, b.Quantity) == figure.Differ {
				return a, b, true
			}
		}
	}
	return a, b, false
}
