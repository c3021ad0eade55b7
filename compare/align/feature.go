package align

import "math"

// The features of a pair of sentences, in the order of the weights.
const (
	wordCosine  = iota // of stems, IDF over the loaded articles
	gramCosine         // of character runs of 3 to 5
	bigramShare        // Dice coefficient of the sets of word pairs
	longestRun         // words in the longest common run, 15 at most
	sameNumbers        // IDF of the common numbers, 12 at most
	otherDay           // 1 when both name weekdays and none in common
	lengthRatio        // of the content words, shorter over longer
	distance           // of the places in their articles, 0-1
	bothLead           // 1 when both stand in the first eighth
	leadOver           // of the cosines over the best rival, -1 to 1
	thirdLike          // cosines to a sentence of a third article like both
	featureCount
)

type features [featureCount]float64

// lead is where in the body, 0-1, the lead of a story ends.
const lead = .12

// plausible is the sum of cosines below which a candidate is no neighbour.
const plausible = .25

// matrix is the candidates of all sentences with what is derived from them.
type matrix struct {
	*corpus
	near [][]near
	best [][]rival // by sentence, by article
}

// rival holds the best two candidates in one article.
type rival struct {
	first         int32
	best, another float32
}

func newMatrix(c *corpus) *matrix {
	m := &matrix{corpus: c, near: c.candidates()}
	m.best = make([][]rival, len(c.sentences))
	all := make([]rival, len(c.sentences)*len(c.docs))
	for i := range m.best {
		m.best[i], all = all[:len(c.docs)], all[len(c.docs):]
		for a := range m.best[i] {
			m.best[i][a].first = -1
		}
		for _, n := range m.near[i] {
			m.best[i][c.sentences[n.other].Article].meet(n)
		}
	}
	return m
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

// back is the same pair seen from the other sentence.
func (n near) back(i int) near {
	n.other = int32(i)
	return n
}

func (m *matrix) features(i int, n near) features {
	j := int(n.other)
	a, b := &m.sentences[i], &m.sentences[j]
	f := features{wordCosine: float64(n.words), gramCosine: float64(n.grams)}
	f[bigramShare] = 2 * float64(common(a.bigrams, b.bigrams)) / float64(len(a.bigrams)+len(b.bigrams)+1)
	length, _ := commonRun(a.stems, b.stems)
	f[longestRun] = float64(min(length, 15))
	f[sameNumbers] = min(m.sharedNumbers(a, b), 12)
	f[otherDay] = indicate(a.days != 0 && b.days != 0 && a.days&b.days == 0)
	la, lb := float64(a.content+1), float64(b.content+1)
	f[lengthRatio] = min(la, lb) / max(la, lb)
	f[distance] = math.Abs(a.position - b.position)
	f[bothLead] = indicate(a.position < lead && b.position < lead)
	f[leadOver] = max(-1, min(1, m.over(i, n), m.over(j, n.back(i))))
	f[thirdLike] = float64(m.third(i, j))
	return f
}

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
// both most.
func (m *matrix) third(i, j int) float32 {
	a1, a2 := m.sentences[i].Article, m.sentences[j].Article
	var most float32
	x, y := m.near[i], m.near[j]
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].other < y[0].other:
			x = x[1:]
		case x[0].other > y[0].other:
			y = y[1:]
		default:
			a := m.sentences[x[0].other].Article
			if s := min(x[0].sum(), y[0].sum()); s > most && x[0].sum() > plausible && a != a1 && a != a2 {
				most = s
			}
			x, y = x[1:], y[1:]
		}
	}
	return most
}

// common counts the members that two sorted sets share.
func common(x, y []uint64) int {
	n := 0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			n++
			x, y = x[1:], y[1:]
		}
	}
	return n
}

// maxRun is the number of words from the start of a sentence in which common
// runs are sought.
const maxRun = 200

// commonRun is the length of the longest common run of words, and where it
// ends in a.
func commonRun(a, b []int32) (length, end int) {
	a, b = a[:min(len(a), maxRun)], b[:min(len(b), maxRun)]
	var rows [maxRun + 1]uint8
	for i, x := range a {
		var diagonal uint8
		for j, y := range b {
			old := rows[j+1]
			rows[j+1] = 0
			if x == y {
				rows[j+1] = diagonal + 1
				if int(diagonal)+1 > length {
					length, end = int(diagonal)+1, i+1
				}
			}
			diagonal = old
		}
	}
	return length, end
}

func indicate(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
