package row

import "parallax/compare/news"

// Telling is the passage in which one article reports a fact: a sentence or a part of
// it, or several sentences of one quotation.
type Telling struct {
	// Place is the sentence in which it begins.
	Place
	Span news.Span
	// More is how many of the sentences behind that one the span takes in too.
	More int
}

// Places are the sentences of a telling, in text order.
func (t Telling) Places() []Place {
	out := make([]Place, 0, 1+t.More)
	for i := range 1 + t.More {
		out = append(out, Place{t.Article, t.Sentence + i})
	}
	return out
}

// Holds reports whether a sentence is one of those of a telling.
func (t Telling) Holds(p Place) bool {
	return t.Article == p.Article && t.Sentence <= p.Sentence && p.Sentence <= t.Sentence+t.More
}

// Facing are the sentences of another telling that stand beside one of this telling: the
// same one in the row where both have as many, else all.
func (t Telling) Facing(p Place, o Telling) []Place {
	if t.More == o.More {
		return []Place{{o.Article, o.Sentence + p.Sentence - t.Sentence}}
	}
	return o.Places()
}
