package align

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"parallax/compare/align/copied"
	"parallax/compare/align/core"
	"parallax/compare/align/odds"
	"parallax/compare/align/pair"
	"parallax/compare/reading"
)

// Told is the score from which on two sentences count as telling the same
// fact.
const Told = .55

// together is the least score of two sentences of one group. Others may come
// between Told and it: two that are surely alike but for which the group had
// better ones.
const together = .6

// linked is the regression's estimate from which on two sentences that are
// each other's best are linked.
const linked = .35

// Input is what is aligned.
type Input struct {
	reading.Set
	// Base is the document whose order the facts and rows follow.
	Base int
	// Model scores the pairs; nil for the one that ships.
	Model *pair.Model
}

// Result is what the articles tell together and alone.
type Result struct {
	// Pairs are the sentences that are each other's best, best first.
	Pairs []Pair
	// Facts follow the base article, see Rows.
	Facts []Fact
	// Maybe are sentences of two or more articles that may tell the same, in the order
	// of the articles: too like to be apart, not like enough to be one fact.
	Maybe    []Fact
	OnlyHere []OnlyHere
	// Nearby are in order sentences with the nearest of an article that has no part in their
	// facts, where that is near enough to be worth a look.
	Nearby []Nearby
	// Contraries are sentences near in meaning that contradict each other; no fact has
	// both.
	Contraries []Contrary
	NotFound   []NotFound
	Rows       []Row
	// Copies are the runs of words that two articles share, in their order.
	Copies []Copied
	// Independent is the number of texts that are no copies of each other.
	Independent int

	// matrix is what Apply looks at again; nil when nothing was aligned.
	matrix *matrix
}

// Match aligns the sentences of the documents. The result depends on the
// input alone; when ctx ends first, it is the zero value.
func Match(ctx context.Context, in Input) Result { return Read(ctx, in).Match() }

// Texts are the sentences of the documents with their words by number, as Match needs them.
type Texts struct {
	in     Input
	corpus *corpus
}

// Read takes the first step of Match, in which no two sentences are compared: one core
// takes it, so that something else can be done beside.
func Read(ctx context.Context, in Input) Texts { return Texts{in, newCorpus(ctx, in)} }

// Match takes the other steps.
func (t Texts) Match() Result {
	in, c := t.in, t.corpus
	var r Result
	var beside sync.WaitGroup // for what only reads, and needs none of the facts
	m, links, groups := align(c)
	if c.ended() {
		return Result{}
	}
	beside.Go(func() { r.Copies = c.copies() })
	r.Pairs, r.Contraries = m.pairs(links), m.contraries
	beside.Go(func() {
		e := estimator{matrix: m}
		all := e.all(groups.All)
		r.OnlyHere, r.Nearby = e.onlyHere(all), e.nearby(all)
	})
	facts, maybe := m.facts(groups, links, r.Pairs)
	m.attachHeadlines(facts)
	facts = m.joinPassages(facts)
	r.Maybe = slices.DeleteFunc(maybe, func(f Fact) bool { return heldByOne(facts, f) })
	beside.Wait()
	r.Facts, r.Rows = r.layOut(in.Docs, facts, in.Base)
	r.NotFound = m.newSeeker().notFound(Near(r.Facts, nil), nil)
	r.matrix = m
	if c.ended() {
		return Result{}
	}
	r.Independent = copied.Independent(len(in.Docs), r.Copies)
	return r
}

// align scores the candidates, links the best and groups what is linked. It
// gives no links when the context of the corpus ends first.
func align(c *corpus) (m *matrix, links []link, groups core.Cores) {
	m = newMatrix(c)
	m.scoreAll()
	if c.ended() {
		return m, nil, core.Cores{}
	}
	likely := m.links(linked)
	links = m.mutual(likely)
	g := &grouper{m, make([]float64, len(m.sentences))}
	found := g.group(likely, links)
	m.contraries, m.others = certainty{m}.readContraries()
	groups = core.Of(g.adopt(found), certainty{m})
	m.settle(found)
	for i, l := range links {
		links[i].score = m.score(int(l.a), int(l.b))
	}
	return m, links, groups
}

// settle brings the scores in line with the groups: the members of one group
// support each other and score together or more, and two likely partners in
// different groups, which have better ones elsewhere, score less.
func (m *matrix) settle(groups [][]int) {
	of := make([]int, len(m.sentences))
	for g, members := range groups {
		for _, i := range members {
			of[i] = g + 1
		}
	}
	for i := range m.near {
		for k := range m.near[i] {
			n := &m.near[i][k]
			switch {
			case of[i] > 0 && of[i] == of[n.other]:
				n.score = together + (1-together)*n.score
			case n.score >= linked:
				n.score = linked + (together-linked)*.99*(n.score-linked)/(1-linked)
			}
		}
	}
}

// Scores are the scores of all pairs of sentences that come into question,
// best first. Sentences of headlines are left out.
func Scores(in Input) []Pair {
	m, _, _ := align(newCorpus(context.Background(), in))
	links := m.links(0)
	out := make([]Pair, len(links))
	for i, l := range links {
		out[i] = Pair{A: m.sentences[l.a].Place, B: m.sentences[l.b].Place, Score: l.score}
	}
	return out
}

// scoreAll gives each candidate its score.
func (m *matrix) scoreAll() {
	m.scoreFirst()
	if m.ended() {
		return
	}
	best := m.bestScores()
	m.parallel(func(next func() int) {
		s := m.newSupporter(best)
		for i := next(); i >= 0; i = next() {
			s.look(i)
			for k := range m.near[i] {
				n := &m.near[i][k]
				if int(n.other) > i && n.score >= slight {
					n.odds = odds.Probability(n.odds + m.model.Of(n.meant).OtherOdds(s.support(int(n.other))))
				}
			}
		}
	})
	m.mirror(func(n *near) {
		if n.score >= slight {
			n.score = n.odds
		}
	})
	m.partSpeakers()
}

// partSpeakers keeps pairs with hardly more in common than who speaks below
// what is linked: two statements of one person are no one fact.
func (m *matrix) partSpeakers() {
	for i, list := range m.near {
		for k := range list {
			n := &list[k]
			if int(n.other) > i && n.score >= linked && m.sameSpeakerOnly(&m.sentences[i], &m.sentences[n.other]) {
				n.score = .99 * linked
				m.near[n.other][n.twin].score = n.score
			}
		}
	}
}

// scoreFirst gives each candidate the score of the first stage, and its own
// log-odds of the second.
func (m *matrix) scoreFirst() {
	hopeless := m.breadth().hopeless
	m.parallel(func(next func() int) {
		v := m.newView()
		for i := next(); i >= 0; i = next() {
			v.look(i)
			for k := range m.near[i] {
				n := &m.near[i][k]
				if int(n.other) > i && (n.sum() > hopeless || n.meant && n.cosine > hopelessMeant) {
					n.score, n.odds = v.estimate(*n)
				}
			}
		}
	})
	m.mirror(func(*near) {})
}

// mirror changes each pair and tells the other sentence its score.
func (m *matrix) mirror(change func(*near)) {
	for i, list := range m.near {
		for k := range list {
			if n := &list[k]; int(n.other) > i && n.score > 0 {
				change(n)
				m.near[n.other][n.twin].score = n.score
			}
		}
	}
}

// slight is the estimate of the first stage that stands without the guards
// that look at the words and without the second stage: nothing would come of
// them.
const slight = .01

// estimate is the guarded estimate of the first stage for the open sentence
// and a candidate, with the log-odds of the second.
func (v *view) estimate(n near) (score, second float64) {
	f, w := v.features(n), v.model.Of(n.meant)
	a, b := &v.sentences[v.i], &v.sentences[n.other]
	g, z := v.dateGuard(a, b), w.FirstOdds(f)
	if p := odds.Probability(z + g); p < slight {
		return p, 0
	}
	g += v.wordGuard(a, b)
	return odds.Probability(z + g), w.OwnOdds(f) + g
}

// from is where in the list of sentence i the candidates from j on begin.
func (m *matrix) from(i, j int) int {
	list := m.near[i]
	low, high := 0, len(list)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if list[mid].other < int32(j) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// inArticle are the candidates of sentence i in one article.
func (m *matrix) inArticle(i, article int) []near {
	return m.near[i][m.from(i, m.first[article]):m.from(i, m.first[article+1])]
}

// score is the score of two sentences, 0 when they are no candidates.
func (m *matrix) score(i, j int) float64 {
	list := m.near[i]
	if k := m.from(i, j); k < len(list) && list[k].other == int32(j) {
		return list[k].score
	}
	return 0
}

// link is a scored pair of sentences of the matrix, a < b.
type link struct {
	a, b  int32
	score float64
}

// links are the candidates from a score on, best first; equal ones in text
// order.
func (m *matrix) links(least float64) []link {
	var out []link
	for i, list := range m.near {
		for _, n := range list {
			if int(n.other) > i && n.score >= least {
				out = append(out, link{int32(i), n.other, n.score})
			}
		}
	}
	slices.SortFunc(out, func(x, y link) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return out
}

// mutual keeps the links whose sentences are each other's best in their two
// articles.
func (m *matrix) mutual(links []link) []link {
	taken := make([]bool, len(m.sentences)*len(m.docs)) // by sentence and article
	var out []link
	for _, l := range links {
		x := int(l.a)*len(m.docs) + m.sentences[l.b].Article
		y := int(l.b)*len(m.docs) + m.sentences[l.a].Article
		if !taken[x] && !taken[y] {
			out = append(out, l)
		}
		taken[x], taken[y] = true, true
	}
	return out
}

// pairs are the links with their reasons.
func (m *matrix) pairs(links []link) []Pair {
	out := make([]Pair, len(links))
	parallel(m.ctx, len(links), func(next func() int) {
		for i := next(); i >= 0; i = next() {
			l := links[i]
			out[i] = Pair{
				A: m.sentences[l.a].Place, B: m.sentences[l.b].Place,
				Score: l.score, Why: m.reason(int(l.a), int(l.b)),
			}
		}
	})
	return out
}

// Measured is a pair that comes into question with what the regressions see.
type Measured struct {
	A, B   Place
	Values []float64 // in the order of pair.FeatureNames
	Guard  float64   // what the guards add to the log-odds
}

// Measure gives the features of all pairs that come into question, for the
// program that fits the weights; those behind the first pair.Own follow from the
// first stage of the model.
func Measure(in Input) []Measured {
	m := newMatrix(newCorpus(context.Background(), in))
	m.scoreFirst()
	var out []Measured
	v, s := m.newView(), m.newSupporter(m.bestScores())
	for i, list := range m.near {
		v.look(i)
		s.look(i)
		for _, n := range list {
			j := int(n.other)
			if j < i {
				continue
			}
			f, others := v.features(n), s.support(j)
			a, b := &v.sentences[i], &v.sentences[j]
			out = append(out, Measured{
				m.sentences[i].Place, m.sentences[j].Place,
				append(f[:], others[:]...), v.dateGuard(a, b) + v.wordGuard(a, b),
			})
		}
	}
	return out
}
