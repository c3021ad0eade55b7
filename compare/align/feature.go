package align

import (
	"math"

	"parallax/compare/align/pair"
	"parallax/compare/align/term"
)

// features are those of a pair that are its own.
type features [pair.Own]float64

// opening is the number of sentences with which a body opens.
const opening = 2

// matrix is the candidates of all sentences with what is derived from them.
type matrix struct {
	*corpus
	near   [][]near
	headed [][]float32 // see likeHeadlines
	best   [][]rivals  // by sentence, by article
	spread float64
	rarest float64 // the highest IDF
	named  []bool  // by idea, whether it is a name
	// contraries are the sentences that contradict each other.
	contraries []Contrary
	// others are sentences that say yes and no of two things.
	others []Contrary
}

// rivals are the best candidates in one article, by words and by meaning.
type rivals struct{ words, soft, cosine rival }

// unmet stands where no candidate was met; likeness of meaning may be below 0.
var unmet = rival{-1, -1, -1}

// rival holds the best two candidates in one article.
type rival struct {
	first         int32
	best, another float32
}

func newMatrix(c *corpus) *matrix {
	c.weigh()
	m := &matrix{corpus: c, near: c.candidates(), headed: c.likeHeadlines()}
	for i := range c.sentences {
		c.sentences[i].grams = nil // they take more room than all the rest and are done with
	}
	c.weighIdeas()
	m.best = make([][]rivals, len(c.sentences))
	all := make([]rivals, len(c.sentences)*len(c.docs))
	for i := range m.best {
		m.best[i], all = all[:len(c.docs)], all[len(c.docs):]
	}
	c.parallel(func(next func() int) {
		for i := next(); i >= 0; i = next() {
			m.meet(i)
		}
	})
	m.spread, m.named = m.deviation(), c.nameIdeas()
	m.rarest = math.Log(float64(len(c.sentences)+1) / 1.5)
	return m
}

// meet looks at the candidates of sentence i.
func (m *matrix) meet(i int) {
	for a := range m.best[i] {
		m.best[i][a] = rivals{rival{first: -1}, unmet, unmet}
	}
	for _, n := range m.near[i] {
		r := &m.best[i][m.sentences[n.other].Article]
		r.words.meet(n.other, n.sum())
		if n.meant {
			r.soft.meet(n.other, n.soft())
			r.cosine.meet(n.other, n.cosine)
		}
	}
}

// nameIdeas tells of each idea whether the articles write it as a name.
func (c *corpus) nameIdeas() []bool {
	out := make([]bool, len(c.ideaIDF))
	for i := range c.vocab.Lexemes {
		if c.vocab.IsName(int32(i)) {
			out[c.vocab.Lexemes[i].Idea] = true
		}
	}
	return out
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

func (r *rival) meet(other int32, x float32) {
	switch {
	case x > r.best:
		r.first, r.best, r.another = other, x, r.best
	case x > r.another:
		r.another = x
	}
}

// over is the lead of a candidate with some likeness over its best rival.
func (r *rival) over(other int32, x float32) float64 {
	if r.first == other {
		return float64(x - r.another)
	}
	return float64(x - r.best)
}

// rivals of candidate n of sentence i.
func (m *matrix) rivals(i int, n near) *rivals { return &m.best[i][m.sentences[n.other].Article] }

// view is a sentence whose vectors lie open for products with others; it is
// scratch space for one goroutine.
type view struct {
	*matrix
	i            int
	idea, around []float32
}

func (m *matrix) newView() *view {
	n := len(m.ideaIDF)
	return &view{matrix: m, i: -1, idea: make([]float32, n), around: make([]float32, n)}
}

// look opens sentence i and closes the one before.
func (v *view) look(i int) {
	if v.i >= 0 {
		old := &v.sentences[v.i]
		term.ClearAt(v.idea, old.idea)
		term.ClearAt(v.around, old.around)
	}
	v.i = i
	s := &v.sentences[i]
	term.Scatter(v.idea, s.idea)
	term.Scatter(v.around, s.around)
}

// features compares the open sentence with one of its candidates.
func (v *view) features(n near) features {
	j := int(n.other)
	a, b := &v.sentences[v.i], &v.sentences[j]
	c := v.ideasOf(b)
	same, _ := v.occasion(a, b)
	mine, their := v.rivals(v.i, n), v.rivals(j, n.back(v.i))
	f := features{
		pair.SameNumbers:  min(v.sharedNumbers(a, b), 12),
		pair.Distance:     math.Abs(a.position - b.position),
		pair.BothFirst:    indicate(v.opens(v.i) && v.opens(j)),
		pair.LeadOver:     lead(mine.words.over(n.other, n.sum()), their.words.over(int32(v.i), n.sum())),
		pair.GramRoot:     math.Sqrt(float64(min(n.grams, 1))),
		pair.IdeaCosine:   float64(c.cosine),
		pair.AroundCosine: float64(term.Dot(v.around, b.around)),
		pair.SharedIdeas:  float64(min(c.ideas, 8)),
		pair.SecondIdea:   c.second / v.rarest,
		pair.NamesOnly:    indicate(c.ideas > 0 && c.ideas == c.names),
		pair.SameDate:     indicate(same),
		pair.OneReports:   indicate(a.reports != b.reports),
		pair.Spread:       v.spread,
	}
	if n.meant {
		f.meaning(n)
		f[pair.SoftLead] = lead(mine.soft.over(n.other, n.soft()), their.soft.over(int32(v.i), n.soft()))
		f[pair.MeantLead] = lead(mine.cosine.over(n.other, n.cosine), their.cosine.over(int32(v.i), n.cosine))
	}
	return f
}

// lead is the lower one of the leads of two sentences.
func lead(x, y float64) float64 { return max(-1, min(1, x, y)) }

// meaning takes in what two sentences alone tell of it.
func (f *features) meaning(n near) {
	soft, cosine, words := float64(n.soft()), float64(n.cosine), float64(n.words)
	f[pair.SoftMean], f[pair.SoftMost], f[pair.SoftLeast], f[pair.SoftGap] = soft, float64(n.most), float64(n.least), float64(n.most-n.least)
	f[pair.MeantCosine], f[pair.SoftByMeant], f[pair.SoftByWords], f[pair.MeantByWords] = cosine, soft*cosine, soft*words, cosine*words
}

// inCommon is what two sentences have in common.
type inCommon struct {
	cosine       float32 // of their ideas
	ideas, names int     // how many
	first        float64 // IDF of the rarest idea
	second       float64 // IDF of the rarest but one
}

// ideasOf is what the open sentence and b have in common.
func (v *view) ideasOf(b *sentence) (c inCommon) {
	for _, x := range b.idea {
		d := v.idea[x.ID]
		if d == 0 {
			continue
		}
		c.cosine += d * x.W
		c.ideas++
		if v.named[x.ID] {
			c.names++
		}
		switch idf := v.ideaIDF[x.ID]; {
		case idf > c.first:
			c.first, c.second = idf, c.first
		case idf > c.second:
			c.second = idf
		}
	}
	return c
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

func indicate(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
