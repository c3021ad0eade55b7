package align

import (
	"context"
	"math"
	"slices"

	"parallax/compare/align/elsewhere"
	"parallax/compare/align/term"
)

// estimated is a sentence and another article that has no part in its facts.
type estimated struct {
	sentence, article int
	nearest           int // -1 when there is none
	meant             bool
	// told is the estimate that the article tells the sentence or a part of it, near that
	// its nearest sentence does.
	told, near float64
}

// estimator estimates whether articles tell sentences of others.
type estimator struct {
	*matrix
	apart []Place // sentences that are not looked at
}

// inArticle are the candidates of sentence i in one article that are looked at.
func (m estimator) inArticle(i, article int) []near {
	list := m.matrix.inArticle(i, article)
	if len(m.apart) == 0 {
		return list
	}
	parted := func(n near) bool { return slices.Contains(m.apart, m.sentences[n.other].Place) }
	return slices.DeleteFunc(slices.Clone(list), parted)
}

// all are in order the estimates of all sentences and articles.
func (m estimator) all(groups [][]member) []estimated {
	with, has := elsewhere.Parts(groups, len(m.sentences), len(m.docs), certainty{m.matrix}.ArticleOf), m.ideasByArticle()
	by := make([][]estimated, len(m.sentences))
	tables := elsewhere.Shipped()
	m.parallel(func(next func() int) {
		for i := next(); i >= 0; i = next() {
			by[i] = make([]estimated, 0, len(m.docs)-1)
			for a := range m.docs {
				if a == m.sentences[i].Article || with[i] != nil && with[i][a] {
					continue
				}
				e, g := m.ground(i, a, has[a])
				e.told, e.near = tables.Elsewhere.Judge(&g, e.meant), tables.Nearest.Judge(&g, e.meant)
				by[i] = append(by[i], e)
			}
		}
	})
	return slices.Concat(by...)
}

// ideasByArticle tells which ideas each article has, its headline among it.
func (m estimator) ideasByArticle() [][]bool {
	out := make([][]bool, len(m.docs))
	for a := range out {
		out[a] = make([]bool, m.vocab.Stems())
	}
	for _, list := range [][]sentence{m.sentences, m.headlines} {
		for i := range list {
			for _, id := range list[i].ideas {
				out[list[i].Article][id] = true
			}
		}
	}
	return out
}

// ground gathers what speaks for and against an article's telling sentence i; has are the
// article's ideas.
func (m estimator) ground(i, article int, has []bool) (e estimated, g elsewhere.Grounds) {
	s := &m.sentences[i]
	e = estimated{sentence: i, article: article}
	list := m.inArticle(i, article)
	score := 0.0
	e.nearest, score = nearest(list, -1)
	for k := range list {
		n := &list[k]
		g[elsewhere.Words] = max(g[elsewhere.Words], float64(n.words))
		if n.meant {
			e.meant = true
			told, tells := n.told()
			g[elsewhere.Told], g[elsewhere.Tells] = max(g[elsewhere.Told], told), max(g[elsewhere.Tells], tells)
			g[elsewhere.Meant] = max(g[elsewhere.Meant], float64(n.cosine))
		}
	}
	g[elsewhere.Score], g[elsewhere.Next] = elsewhere.LogOdds(score), elsewhere.LogOdds(m.nextScore(i, article))
	g[elsewhere.Names], g[elsewhere.NamesApart] = m.namesApart(s.idea, has)
	g[elsewhere.Length], g[elsewhere.Position] = math.Log(1+float64(len(s.idea))), s.position
	if e.nearest >= 0 {
		g[elsewhere.OtherLong] = math.Log(1 + float64(len(m.sentences[e.nearest].idea)))
	}
	return e, g
}

// nextScore is the best score of the sentence behind sentence i with one of an article.
func (m estimator) nextScore(i, article int) float64 {
	if i+1 == m.first[m.sentences[i].Article+1] {
		return 0
	}
	_, score := nearest(m.inArticle(i+1, article), -1)
	return score
}

// namesApart are the weights of all names among ideas and of those that are not among some.
func (m estimator) namesApart(ideas []term.Weight, has []bool) (all, apart float64) {
	for _, x := range ideas {
		if m.named[x.ID] {
			all += m.ideaIDF[x.ID]
			if !has[x.ID] {
				apart += m.ideaIDF[x.ID]
			}
		}
	}
	return all, apart
}

// onlyHere are in order the sentences that most likely no other article tells, not even in
// part, and of which none has a rare number.
func (m estimator) onlyHere(all []estimated) []OnlyHere {
	bounds := elsewhere.Shipped().Elsewhere
	rare := term.Elsewhere(len(m.sentences), func(i int) (int, []int32) {
		return m.sentences[i].Article, m.vocab.Rare(m.sentences[i].words)
	})
	var out []OnlyHere
	for i := 0; i < len(all); {
		e, from := all[i], i
		var told []float64
		for ; i < len(all) && all[i].sentence == e.sentence; i++ {
			told = append(told, all[i].told)
		}
		_, best := nearest(m.near[e.sentence], -1)
		if i-from == len(m.docs)-1 && elsewhere.Any(told) < bounds.Least(e.meant) && !rare[e.sentence] {
			out = append(out, OnlyHere{m.sentences[e.sentence].Place, best})
		}
	}
	return out
}

// nearby are in order the pairs that are likely enough to be worth a look. What is nearest
// to a sentence has that for its own nearest where it has none nearer.
func (m estimator) nearby(all []estimated) []Nearby {
	type side struct{ sentence, article int }
	least := elsewhere.Shipped().Nearest
	best := map[side]Nearby{}
	take := func(at side, n Nearby) {
		if n.Score > best[at].Score {
			best[at] = n
		}
	}
	for _, e := range all {
		if e.nearest >= 0 && e.near >= least.Least(e.meant) {
			p, q := m.sentences[e.sentence].Place, m.sentences[e.nearest].Place
			take(side{e.sentence, e.article}, Nearby{p, q, e.near})
			take(side{e.nearest, p.Article}, Nearby{q, p, e.near})
		}
	}
	var out []Nearby
	for _, e := range all { // so none has a part in the facts of the other
		if n, ok := best[side{e.sentence, e.article}]; ok {
			out = append(out, n)
		}
	}
	return out
}

// Estimated is a sentence and another article, with what is asked to know whether that
// tells it, for the program that fits the weights.
type Estimated struct {
	Place
	Article int
	Nearest Place // Sentence is -1 when there is none
	Grounds elsewhere.Grounds
}

// Estimates are in order those of all sentences and the articles that have no part in
// their facts.
func Estimates(in Input) []Estimated {
	m, _, groups := align(newCorpus(context.Background(), in))
	var out []Estimated
	of := estimator{matrix: m}
	has := of.ideasByArticle()
	for _, e := range of.all(groups.All) {
		_, grounds := of.ground(e.sentence, e.article, has[e.article])
		x := Estimated{m.sentences[e.sentence].Place, e.article, Place{Article: e.article, Sentence: -1}, grounds}
		if e.nearest >= 0 {
			x.Nearest = m.sentences[e.nearest].Place
		}
		out = append(out, x)
	}
	return out
}
