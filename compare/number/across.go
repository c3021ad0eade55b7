package number

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/quote"
	"parallax/compare/segment"
)

// Value is a quantity as one article gives it.
type Value struct {
	align.Place
	Quantity
	// Credited is the passage that names who gives the number, empty when the
	// article gives it in its own name.
	Credited news.Span
}

// Figure is a quantity that two or more articles give for the same fact.
type Figure struct {
	// Fact is the index into the facts.
	Fact int
	// Values are in the order of the tellings, one for each article.
	Values []Value
	// Relation is the widest between any two values.
	Relation Relation
}

// Across finds the figures of all facts, in the order of the facts, then of
// the first telling. Quotes are those of each document, in its order.
func Across(docs []*segment.Document, quotes [][]quote.Quote, facts []align.Fact) []Figure {
	var out []Figure
	for f, fact := range facts {
		r := round{docs: docs, quotes: quotes, contexts: map[news.Passage]context{}}
		r.placeAll(fact.Tellings, false)
		r.placeAll(fact.Tellings, true)
		for _, values := range r.figures {
			if len(values) > 1 {
				out = append(out, Figure{f, values, r.widest(values)})
			}
		}
	}
	return out
}

// round gathers the values of one fact into figures.
type round struct {
	docs    []*segment.Document
	quotes  [][]quote.Quote
	figures [][]Value
	// contexts are those of the values met, by article and span.
	contexts map[news.Passage]context
}

// placeAll places the values of the tellings in the bodies, or those in the
// headlines.
func (r *round) placeAll(tellings []align.Telling, headlines bool) {
	for _, t := range tellings {
		d := r.docs[t.Article]
		if d.Sentences[t.Sentence].Headline() != headlines {
			continue
		}
		for _, q := range Find(d.Article.Text, t.Span) {
			r.place(r.newValue(t, q), headlines)
		}
	}
}

func (r *round) newValue(t align.Telling, q Quantity) Value {
	return Value{t.Place, q, r.credited(t.Article, q.Span)}
}

// credited is the source of the quotation that holds a span.
func (r *round) credited(article int, s news.Span) news.Span {
	if article >= len(r.quotes) {
		return news.Span{}
	}
	for _, q := range r.quotes[article] {
		if slices.ContainsFunc(q.Content, func(c news.Span) bool { return c.Contains(s) }) {
			return q.Source
		}
	}
	return news.Span{}
}

// place puts a value where it relates best: to a figure to which its article
// has given no value, equal ones before others; else it begins a new figure. A
// headline shortens: a number in it counts only where it does not differ.
func (r *round) place(v Value, headline bool) {
	best, rank := -1, len(ranks)
	for i, values := range r.figures {
		if slices.ContainsFunc(values, func(o Value) bool { return o.Article == v.Article }) {
			continue
		}
		for _, o := range values {
			x := slices.Index(ranks, r.between(o, v))
			if x >= 0 && x < rank && !(headline && ranks[x] == Differ) {
				best, rank = i, x
			}
		}
	}
	if best < 0 && headline {
		return
	}
	if best < 0 {
		r.figures = append(r.figures, []Value{v})
		return
	}
	r.figures[best] = append(r.figures[best], v)
}

// ranks are the relations that join values, nearest first.
var ranks = []Relation{Same, Rounded, Includes, Differ}

// between is Between with the contexts read once.
func (r *round) between(a, b Value) Relation {
	rel := Relate(a.Quantity, b.Quantity)
	if rel != Differ {
		return rel
	}
	return settle(a.Kind, r.context(a), r.context(b))
}

func (r *round) context(v Value) context {
	d := r.docs[v.Article]
	key := news.Passage{Article: d.Article.ID, Span: v.Span}
	c, ok := r.contexts[key]
	if !ok {
		c = Sited{v.Quantity, d.Article.Text, d.Sentences[v.Sentence].Span}.context()
		r.contexts[key] = c
	}
	return c
}

func (r *round) widest(values []Value) Relation {
	most := 0
	for i, v := range values {
		for _, o := range values[:i] {
			most = max(most, slices.Index(ranks, Relate(o.Quantity, v.Quantity)))
		}
	}
	return ranks[most]
}
