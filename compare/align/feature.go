package align

import "math"

// The features of a pair of sentences, in the order of the weights.
const (
	sameNumbers  = iota // IDF of the common numbers, 12 at most
	distance            // of the places in their articles, 0-1
	bothFirst           // 1 when both are among the first two of their bodies
	leadOver            // of the cosines over the best rival, -1 to 1
	thirdLike           // cosines to a sentence of a third article like both
	gramRoot            // root of the cosine of character runs
	ideaCosine          // of content words, paraphrases taken as one
	aroundCosine        // of the sentences before and after
	sharedIdeas         // number of common ideas, 8 at most
	secondIdea          // IDF of the rarest common idea but one, 1 for the highest
	sameDate            // 1 when both name the same weekday of the same week
	spread              // standard deviation of the cosines in this event
	featureCount
)

// FeatureNames are the names of the features, in the order of their weights.
var FeatureNames = [featureCount]string{
	"sameNumbers", "distance", "bothFirst", "leadOver", "thirdLike", "gramRoot",
	"ideaCosine", "aroundCosine", "sharedIdeas", "secondIdea", "sameDate", "spread",
}

type features [featureCount]float64

// opening is the number of sentences with which a body opens.
const opening = 2

// plausible is the sum of cosines below which a candidate is no neighbour.
const plausible = .25

// matrix is the candidates of all sentences with what is derived from them.
type matrix struct {
	*corpus
	near   [][]near
	close  [][]weight // the plausible ones, with their sums of cosines
	best   [][]rival  // by sentence, by article
	spread float64
	rarest float64   // the highest IDF
	open   []float32 // scratch space for a vector of ideas, all 0
	laid   []float64 // scratch space for the scores of a sentence, all 0
}

// rival holds the best two candidates in one article.
type rival struct {
	first         int32
	best, another float32
}

func newMatrix(c *corpus) *matrix {
	m := &matrix{corpus: c, near: c.candidates(), open: make([]float32, len(c.ideaIDF))}
	m.best, m.close = make([][]rival, len(c.sentences)), make([][]weight, len(c.sentences))
	all := make([]rival, len(c.sentences)*len(c.docs))
	for i := range m.best {
		m.best[i], all = all[:len(c.docs)], all[len(c.docs):]
	}
	c.parallel(func(next func() int) {
		var room []weight
		for i := next(); i >= 0; i = next() {
			room = m.meet(i, room)
		}
	})
	m.spread = m.deviation()
	m.rarest = math.Log(float64(len(c.sentences)+1) / 1.5)
	return m
}

// meet looks at the candidates of sentence i; it adds the plausible ones to
// the room given.
func (m *matrix) meet(i int, room []weight) []weight {
	for a := range m.best[i] {
		m.best[i][a].first = -1
	}
	if cap(room)-len(room) < len(m.near[i]) {
		room = make([]weight, 0, 64*len(m.near[i]))
	}
	from := len(room)
	for _, n := range m.near[i] {
		m.best[i][m.sentences[n.other].Article].meet(n)
		if n.sum() > plausible {
			room = append(room, weight{n.other, n.sum()})
		}
	}
	m.close[i] = room[from:len(room):len(room)]
	return room
}

// fork is the same matrix with scratch space of its own, for another goroutine.
func (m *matrix) fork() *matrix {
	c := *m.corpus
	c.count, c.vocab = newCounter(m.ideaIDF), m.vocab.fork()
	f := *m
	f.corpus, f.open, f.laid = &c, make([]float32, len(m.open)), nil
	return &f
}

// deviation is the standard deviation of the sums of cosines of all
// candidates, held within what events of usual size show: .13 to .25.
func (m *matrix) deviation() float64 {
	var n, sum, square float64
	for _, list := range m.near {
		for _, x := range list {
			v := float64(x.sum())
			n, sum, square = n+1, sum+v, square+v*v
		}
	}
	mean := sum / max(n, 1)
	return max(.13, min(.25, math.Sqrt(max(square/max(n, 1)-mean*mean, 0))))
}

func (r *rival) meet(n near) {
	switch x := n.sum(); {
	case x > r.best:
		r.first, r.best, r.another = n.other, x, r.best
	case x > r.another:
		r.another = x
	}
}

// over is the lead of candidate n of sentence i over its best rival.
func (m *matrix) over(i int, n near) float64 {
	r := m.best[i][m.sentences[n.other].Article]
	if r.first == n.other {
		return float64(n.sum() - r.another)
	}
	return float64(n.sum() - r.best)
}

// view is a sentence whose vectors lie open for products with others; it is
// scratch space for one goroutine.
type view struct {
	*matrix
	i            int
	idea, around []float32
	like         []float32 // sums of cosines, by sentence
}

func (m *matrix) newView() *view {
	n := len(m.ideaIDF)
	return &view{
		matrix: m, i: -1, like: make([]float32, len(m.sentences)),
		idea: make([]float32, n), around: make([]float32, n),
	}
}

// look opens sentence i and closes the one before.
func (v *view) look(i int) {
	if v.i >= 0 {
		old := &v.sentences[v.i]
		clearAt(v.idea, old.idea)
		clearAt(v.around, old.around)
		for _, n := range v.close[v.i] {
			v.like[n.id] = 0
		}
	}
	v.i = i
	s := &v.sentences[i]
	scatter(v.idea, s.idea)
	scatter(v.around, s.around)
	for _, n := range v.close[i] {
		v.like[n.id] = n.w
	}
}

// features compares the open sentence with one of its candidates.
func (v *view) features(n near) features {
	j := int(n.other)
	a, b := &v.sentences[v.i], &v.sentences[j]
	idea, shared, second := v.ideasOf(b)
	same, _ := v.occasion(a, b)
	return features{
		sameNumbers:  min(v.sharedNumbers(a, b), 12),
		distance:     math.Abs(a.position - b.position),
		bothFirst:    indicate(v.opens(v.i) && v.opens(j)),
		leadOver:     max(-1, min(1, v.over(v.i, n), v.over(j, n.back(v.i)))),
		thirdLike:    float64(v.third(j)),
		gramRoot:     math.Sqrt(float64(min(n.grams, 1))),
		ideaCosine:   float64(idea),
		aroundCosine: float64(dot(v.around, b.around)),
		sharedIdeas:  float64(min(shared, 8)),
		secondIdea:   second / v.rarest,
		sameDate:     indicate(same),
		spread:       v.spread,
	}
}

// ideasOf is the cosine of the ideas of the open sentence and b, with the
// number of those in common and the IDF of the rarest of them but one.
func (v *view) ideasOf(b *sentence) (cosine float32, shared int, second float64) {
	first := 0.0
	for _, x := range b.idea {
		d := v.idea[x.id]
		if d == 0 {
			continue
		}
		cosine += d * x.w
		shared++
		switch idf := v.ideaIDF[x.id]; {
		case idf > first:
			first, second = idf, first
		case idf > second:
			second = idf
		}
	}
	return cosine, shared, second
}

// opens reports whether sentence i opens its body.
func (m *matrix) opens(i int) bool { return i-m.first[m.sentences[i].Article] < opening }

func (m *matrix) sharedNumbers(a, b *sentence) float64 {
	var sum float64
	for _, x := range a.numbers {
		for _, y := range b.numbers {
			if x == y {
				sum += m.idf[x]
			}
		}
	}
	return sum
}

// third is the likeness of the sentence of a third article that resembles
// both the open sentence and sentence j most.
func (v *view) third(j int) float32 {
	var most float32
	for _, n := range v.close[j] {
		if x := v.like[n.id]; x > most { // seldom so
			most = max(most, min(x, n.w))
		}
	}
	return most
}
