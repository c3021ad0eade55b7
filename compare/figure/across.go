package figure

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Value is a quantity as one article gives it.
type Value struct {
	align.Place
	number.Quantity
	// Credit is who gives the number, by a name or a role, Unknown where the
	// article does not tell; "" when it gives the number in its own name.
	Credit string
	// Credited is the passage that names who gives the number, empty when there
	// is none.
	Credited news.Span

	// aside is true for a value in a headline that does not tell the fact.
	aside bool
}

// Figure is a quantity of one thing that two or more articles give.
type Figure struct {
	// Fact is the index into the facts, -1 where the sentences tell none together.
	Fact int
	// Values are in the order of the articles, one for each that gives the number.
	Values []Value
	// More are the further places at which these articles give it, in the order of
	// the articles and their texts.
	More []Value
	// Relation is the widest between any two values.
	Relation Relation
	// Beside are words that stand beside the number in two articles, as the first
	// writes them, the longest first; of figures of a fact, else those of the sentences.
	Beside []string
	// What is what is counted, in the words of the articles ("ships") or by what
	// befell them ("arrests"); for shares, of what they are; "" where that is not
	// clear.
	What string
}

// Clear reports whether it is plain what a figure measures, so that it is worth a row:
// not so of days, years, times and small counts that all give alike, and of amounts of
// which neither the noun nor the fact is known.
func (f Figure) Clear() bool {
	k := f.Values[0].Kind
	switch {
	case f.Relation.Differs():
		return true
	case f.Relation == Same && trivial(f.Values[0].Quantity):
		return false
	case dated(k), k == number.Year, k == number.Clock, k == number.Ordinal:
		return f.Fact >= 0 && f.Relation != Same && k != number.Year && k != number.Date
	}
	return f.What != "" || f.Fact >= 0 && k != number.Count
}

// trivial reports whether nobody wants a row of articles that all give a number: how long
// something took, how many times, or a count of up to ten.
func trivial(q number.Quantity) bool {
	switch q.Kind {
	case number.Duration, number.Times:
		return true
	}
	return q.Kind == number.Count && !q.Vague && q.High <= smallCount
}

// Across finds the figures of all facts, in the order of the facts, then of
// the first telling; behind them those that stand in other sentences, in the order
// of the articles.
func Across(set reading.Set, facts []align.Fact) []Figure {
	docs, quotes, numbers := set.Docs, set.Quotes, set.Numbers
	found := make([][]Figure, len(facts))
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(facts)/fewFacts+1) {
		group.Go(func() {
			r := round{docs: docs, quotes: quotes, numbers: numbers, contexts: map[site]*context{}, told: map[int][]Value{}}
			for f := int(next.Add(1)) - 1; f < len(facts); f = int(next.Add(1)) - 1 {
				found[f] = r.figures(f, facts[f])
			}
		})
	}
	group.Wait()
	return widen(set, facts, slices.Concat(found...))
}

// fewFacts is the number of facts up to which it is not worth while to look at some
// beside others.
const fewFacts = 50

// figures are those of one fact.
func (r *round) figures(f int, fact align.Fact) []Figure {
	var out []Figure
	for _, tellings := range r.pieces(fact) {
		r.values, r.groups = nil, nil
		r.readAll(tellings)
		r.readHeadlines(tellings)
		for _, values := range r.gather() {
			out = append(out, Figure{Fact: f, Values: values, Relation: r.widest(values), What: r.what(values), Beside: r.besideOrIn(values)})
		}
	}
	return out
}

// pieces are the tellings of a fact; of a quotation of several sentences, those of each
// sentence: numbers of two of them are not of one thing.
func (r *round) pieces(fact align.Fact) [][]align.Telling {
	var out [][]align.Telling
	for _, t := range fact.Tellings {
		for k, p := range t.Places() {
			if k == len(out) {
				out = append(out, nil)
			}
			out[k] = append(out[k], align.Telling{Place: p, Span: t.Span.Intersect(r.docs[p.Article].Sentences[p.Sentence].Span)})
		}
	}
	return out
}

// site is a span of an article by its index.
type site struct {
	article int
	news.Span
}

// round gathers the values of one fact into figures.
type round struct {
	docs    []*token.Document
	quotes  [][]quote.Quote
	numbers []number.Text
	values  []Value
	// groups are the values that stand together so far, as indexes.
	groups [][]int
	// contexts are those of the values met, by article and span; told all
	// values of an article.
	contexts map[site]*context
	told     map[int][]Value
}

// readAll reads the values of the tellings.
func (r *round) readAll(tellings []align.Telling) {
	for _, t := range tellings {
		found := r.numbers[t.Article][t.Sentence]
		if d := r.docs[t.Article]; t.Span != d.Sentences[t.Sentence].Span {
			found = r.numbers[t.Article].In(d, t.Span)
		}
		for _, q := range found {
			if q.Kind == number.Day && (r.spoken(t.Article, q.Span) || r.first(t)) {
				continue // the speaker's "yesterday" is not the article's
			}
			r.values = append(r.values, r.newValue(t, q))
			r.groups = append(r.groups, []int{len(r.groups)})
		}
	}
}

// readHeadlines reads the large counts of headlines that do not tell the fact,
// of articles that do: what the body tells in words the headline may count.
func (r *round) readHeadlines(tellings []align.Telling) {
	var done []int
	for _, t := range tellings {
		if slices.Contains(done, t.Article) {
			continue
		}
		done = append(done, t.Article)
		for i, s := range r.docs[t.Article].Sentences {
			if !s.Headline() {
				break
			}
			p := align.Place{Article: t.Article, Sentence: i}
			if slices.ContainsFunc(tellings, func(o align.Telling) bool { return o.Place == p }) {
				continue
			}
			for _, q := range r.numbers[t.Article][i] {
				r.values = append(r.values, Value{Place: p, Quantity: q, aside: true})
				r.groups = append(r.groups, []int{len(r.groups)})
			}
		}
	}
}

func (r *round) newValue(t align.Telling, q number.Quantity) Value {
	v := Value{Place: t.Place, Quantity: q}
	v.Credit, v.Credited = r.credit(t.Article, q.Span)
	return v
}

// first reports whether a telling is in the first person.
func (r *round) first(t align.Telling) bool {
	return slices.ContainsFunc(r.docs[t.Article].WordsIn(t.Span), func(w token.Word) bool { return writer[w.Lower] })
}

// spoken reports whether a span stands in words that are quoted.
func (r *round) spoken(article int, s news.Span) bool {
	return article < len(r.quotes) && slices.ContainsFunc(r.quotes[article], func(q quote.Quote) bool {
		return q.Kind != quote.Indirect && slices.ContainsFunc(q.Content, func(c news.Span) bool { return c.Contains(s) })
	})
}

// between is Between with the contexts read once. Numbers do not differ where
// one article tells both.
func (r *round) between(a, b Value) Relation {
	x, y := r.sited(a), r.sited(b)
	rel := relateSited(x, y)
	if rel == Unrelated || rel != Differ && !a.Stamp && !b.Stamp && a.Kind != number.Count && !a.IsTime() {
		return rel
	}
	rel = between(x, y, r.context(a), r.context(b))
	if rel == Differ && (r.tells(b.Article, a) || r.tells(a.Article, b)) {
		return Unrelated
	}
	return rel
}

// tells reports whether an article gives the very number of a value of
// another article somewhere.
func (r *round) tells(article int, v Value) bool {
	switch v.Kind {
	case number.Money, number.Percent, number.Count, number.Vote, number.Share, number.Length, number.Temperature, number.Duration:
	default:
		return false
	}
	for _, o := range r.all(article) {
		if o.Kind == v.Kind && o.Unit == v.Unit && Relate(o.Quantity, v.Quantity) == Same &&
			(v.Kind != number.Count || sameHead(r.context(o), r.context(v))) {
			return true
		}
	}
	return false
}

// all are the values of an article's body.
func (r *round) all(article int) []Value {
	values, ok := r.told[article]
	if !ok {
		d := r.docs[article]
		for i, s := range d.Sentences {
			if s.Headline() {
				continue
			}
			for _, q := range r.numbers[article][i] {
				values = append(values, Value{Place: align.Place{Article: article, Sentence: i}, Quantity: q})
			}
		}
		r.told[article] = values
	}
	return values
}

func (r *round) sited(v Value) Sited {
	return Sited{Quantity: v.Quantity, Doc: r.docs[v.Article], Numbers: r.numbers[v.Article], Sentence: v.Sentence}
}

func (r *round) context(v Value) *context {
	key := site{v.Article, v.Span}
	c, ok := r.contexts[key]
	if !ok {
		made := r.sited(v).context()
		c = &made
		r.contexts[key] = c
	}
	return c
}

// widest is the furthest relation between any two values.
func (r *round) widest(values []Value) Relation {
	most := Same
	for i, v := range values {
		for _, o := range values[:i] {
			rel := r.between(o, v)
			if r.headline(o) || r.headline(v) {
				rel = Relate(o.Quantity, v.Quantity)
			}
			most = wider(most, rel)
		}
	}
	return most
}

// wider is the further of two relations.
func wider(x, y Relation) Relation {
	return ranks[max(slices.Index(ranks, x), slices.Index(ranks, y))]
}
