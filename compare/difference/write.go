package difference

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/news"
)

// MostDifferences is how many sentences are written at most; a page of six to
// ten is read, a list of thirty is not.
const MostDifferences = 10

// Write gives the sentences worth reading, most telling first. More may be
// given that other checks wrote; they are ranked with the rest.
func Write(in *Input, more ...Difference) []Difference {
	if len(in.Docs) < 2 {
		return nil
	}
	w := newWriter(in)
	kinds := []func() []Difference{
		w.numbers, w.notFound, w.quotations, w.placements, w.onlyHere, w.verbs, w.agents, w.labels, w.voices, w.headlines, w.loadedWords, w.onlyNames, w.notNamed, w.people,
	}
	found := make([][]Difference, len(kinds))
	var group sync.WaitGroup
	for i, kind := range kinds {
		group.Go(func() { found[i] = kind() })
	}
	group.Wait()
	out := rank(append(slices.Clone(more), slices.Concat(found...)...))
	for i := range out {
		out[i].ID = w.id(out[i])
	}
	return out
}

// id names a difference by its kind, its fact or else its first passage, and the
// articles that it names.
func (w *writer) id(d Difference) string {
	id := string(d.Kind)
	switch {
	case d.Fact >= 0:
		id += " " + w.in.Facts[d.Fact].ID
	case len(d.Evidence) > 0:
		id += fmt.Sprintf(" %s:%d", d.Evidence[0].Article, d.Evidence[0].Start)
	}
	if d.about != "" {
		id += " " + d.about
	}
	for _, p := range d.Pieces {
		if p.Kind == Outlet {
			id += " " + w.in.Article(p.Article).ID
		}
	}
	return id
}

// writer words the differences of one input.
type writer struct {
	in    *Input
	names []Name
	// lone are last names, small the words in small letters, in all articles.
	lone, small map[string]bool
	// pairs are the aligned pairs that a sentence is in, as indexes.
	pairs map[align.Place][]int
	// plain are the texts in small letters without accents, made when asked for.
	plain []func() string
}

func newWriter(in *Input) *writer {
	articles := make([]*news.Article, len(in.Docs))
	for i, d := range in.Docs {
		articles[i] = d.Article
	}
	w := &writer{in: in, names: Names(articles), lone: loneNames(in), small: smallWords(in), pairs: make(map[align.Place][]int, 2*len(in.Pairs))}
	for i, p := range in.Pairs {
		w.pairs[p.A], w.pairs[p.B] = append(w.pairs[p.A], i), append(w.pairs[p.B], i)
	}
	for _, a := range articles {
		w.plain = append(w.plain, sync.OnceValue(func() string { return folded(a.Text) }))
	}
	return w
}

func (w *writer) line() *line { return &line{names: w.names} }

// rank orders by weight; of two sentences of one aspect of a fact the weightier
// one stays, and among the first six stand two of a kind at most. Facts stand
// in the base article's order, which breaks ties.
func rank(all []Difference) []Difference {
	slices.SortStableFunc(all, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Sentence(), b.Sentence()))
	})
	type aspect struct {
		fact    int
		wording bool
	}
	taken := map[aspect]bool{}
	of := map[Kind]int{}
	var first, rest []Difference
	for _, d := range all {
		at := aspect{d.Fact, d.Kind == KindAgent || d.Kind == KindLabels || d.Kind == KindVerbs}
		if d.Fact >= 0 && taken[at] {
			continue
		}
		taken[at] = true
		if len(first) < 6 && of[d.Kind] < 2 {
			of[d.Kind]++
			first = append(first, d)
			continue
		}
		rest = append(rest, d)
	}
	out := append(first, spread(rest)...)
	return out[:min(len(out), MostDifferences)]
}

// mostOfAKind is how many sentences of one kind are written in all.
const mostOfAKind = 3

// spread leaves out what would be one more of the same behind the first six.
func spread(rest []Difference) []Difference {
	of := map[Kind]int{}
	return slices.DeleteFunc(rest, func(d Difference) bool {
		of[d.Kind]++
		return of[d.Kind] > mostOfAKind-1
	})
}

// The scores of an alignment from which on a sentence may be written about it.
const (
	sureLead = .1
	surePair = .6
	// leastTold is how many words a statement needs that is cited for a fact.
	leastTold = 6
)

// sure reports whether the alignment of a fact is beyond doubt: every sentence
// in it has a good partner there.
func (w *writer) sure(fact int) bool {
	f := w.in.Facts[fact]
	if f.Corrected {
		return true // the reader joined it
	}
	if !w.leads(fact) {
		return false
	}
	best := map[align.Place]float64{}
	in := map[align.Place]bool{}
	for _, t := range f.Tellings {
		in[t.Place] = true
	}
	for _, t := range f.Tellings {
		for _, i := range w.pairs[t.Place] {
			p := w.in.Pairs[i]
			if in[p.A] && in[p.B] {
				best[t.Place] = max(best[t.Place], p.Score)
			}
		}
	}
	for _, t := range f.Tellings {
		whole := w.in.Docs[t.Article].Sentences[t.Sentence].Span == t.Span
		if whole && !w.in.headline(t.Place) && best[t.Place] < surePair {
			return false
		}
	}
	return true
}

// leads reports whether the sentences of a fact match clearly better than others.
func (w *writer) leads(fact int) bool {
	f := w.in.Facts[fact]
	return f.Corrected || f.Why.Lead >= sureLead
}

// title is the passage that a fact's title was taken from; false when the
// title is no full statement or names nobody and no number.
func (w *writer) title(fact int) (article int, at news.Span, ok bool) {
	f := w.in.Facts[fact]
	if !f.Statement || f.From.Span.Empty() {
		return 0, at, false
	}
	return f.From.Article, f.From.Span, w.specific(f.From.Article, f.From.Span)
}

// specific reports whether words name something or give a number: "The video
// was released" may be any.
func (w *writer) specific(article int, s news.Span) bool {
	words := wordsOf(w.in.Docs[article], s)
	for i, x := range words {
		if len(words) >= leastTold && i > 0 && (capitalised(x.text) || x.text[0] >= '0' && x.text[0] <= '9') {
			return true
		}
	}
	return false
}

// quoted reports whether words stand in direct speech.
func (w *writer) quoted(article int, s news.Span) bool {
	for _, q := range w.in.Quotes[article] {
		for _, c := range q.Content {
			if c.Overlaps(s) && strings.ContainsAny(w.in.Article(article).Slice(c), "“”\"") {
				return true
			}
		}
	}
	return false
}
