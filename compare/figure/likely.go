package figure

import (
	"cmp"
	"math"
	"slices"

	"parallax/compare/align"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
)

// weights of the regression that tells how likely two numbers that are the same,
// rounded or included are of one thing. Fitted by logistic regression (ridge 3) on
// the pairs of numbers of the 54 events whose numbers were labelled; with events
// left out of the fit its estimates hold: of those from .3 to .7 one in two was
// labelled so, of those above .8 four in five.
const (
	weightTold      = 1.14  // their sentences tell one fact
	weightSentence  = 4.07  // root of the cosine of the sentences
	weightNear      = .84   // the same of the words near
	weightDeed      = 4.65  // the same befell those counted
	weightAnchor    = 3.45  // the age of one person
	weightLead      = 1.62  // both stand at the beginning
	weightSmall     = -3.00 // a count up to ten
	weightTime      = -1.71 // a day, a period or a year
	weightOrdinal   = -5.32
	weightVague     = -1.42
	weightIncludes  = -1.17
	weightHead      = .17 // the same noun
	weightStrangers = -.51
	weightCrowd     = -.48 // logarithm of how often each article gives it
	weightBias      = -.48
)

// Likely is the estimate from which on two numbers stand in one row.
const Likely = .5

// Bounds of the features.
const (
	smallCount = 10
	leading    = 3 // sentences
)

// liken estimates how likely numbers are of one thing.
type liken struct {
	*round
	// of are the words of each sentence, by article, as stems in order with their
	// weights; facts those that each sentence tells.
	of    [][]weighed
	facts [][][]int
	rare  map[string]float64
	// often is how many times the article gives each value.
	often []float64
}

// weighed are stems in order, and the length of their vector.
type weighed struct {
	stems  []string
	length float64
}

func newLiken(r *round, set reading.Set, facts []align.Fact) *liken {
	l := &liken{round: r, rare: map[string]float64{}}
	sentences := 0.0
	for _, d := range set.Docs {
		of, told := make([]weighed, len(d.Sentences)), make([][]int, len(d.Sentences))
		for i := range d.Sentences {
			sentences++
			for _, w := range d.WordsOf(i) {
				if !w.Number && len(w.Lower) > 2 && !empty[w.Lower] {
					of[i].stems = append(of[i].stems, w.Stem)
				}
			}
			slices.Sort(of[i].stems)
			of[i].stems = slices.Compact(of[i].stems)
			for _, s := range of[i].stems {
				l.rare[s]++
			}
		}
		l.of, l.facts = append(l.of, of), append(l.facts, told)
	}
	for s, n := range l.rare {
		l.rare[s] = math.Log((sentences + 1) / n)
	}
	for a := range l.of {
		for i := range l.of[a] {
			l.of[a][i].length = l.length(l.of[a][i].stems)
		}
	}
	for f, fact := range facts {
		for _, t := range fact.Tellings {
			l.facts[t.Article][t.Sentence] = append(l.facts[t.Article][t.Sentence], f)
		}
	}
	l.count()
	return l
}

// count counts how often each article gives each value.
func (l *liken) count() {
	type key struct {
		article   int
		kind      number.Kind
		unit      string
		low, high float64
	}
	n := map[key]float64{}
	of := func(v Value) key { return key{v.Article, v.Kind, v.Unit, v.Low, v.High} }
	for _, v := range l.values {
		n[of(v)]++
	}
	for _, v := range l.values {
		l.often = append(l.often, n[of(v)])
	}
}

func (l *liken) length(stems []string) float64 {
	sum := 0.0
	for _, s := range stems {
		sum += l.rare[s] * l.rare[s]
	}
	return math.Sqrt(sum)
}

// cosine is that of two lists of stems in order.
func (l *liken) cosine(x, y weighed) float64 {
	if x.length == 0 || y.length == 0 {
		return 0
	}
	sum := 0.0
	for i, k := 0, 0; i < len(x.stems) && k < len(y.stems); {
		switch c := cmp.Compare(x.stems[i], y.stems[k]); {
		case c < 0:
			i++
		case c > 0:
			k++
		default:
			sum += l.rare[x.stems[i]] * l.rare[x.stems[i]]
			i, k = i+1, k+1
		}
	}
	return sum / (x.length * y.length)
}

// near are the words near a number.
func (l *liken) near(c *context) weighed {
	stems := slices.Compact(slices.Sorted(slices.Values(c.near)))
	return weighed{stems, l.length(stems)}
}

// fact is the first fact that the sentences of two values tell, -1 for none.
func (l *liken) fact(a, b Value) int {
	for _, f := range l.facts[a.Article][a.Sentence] {
		if slices.Contains(l.facts[b.Article][b.Sentence], f) {
			return f
		}
	}
	return -1
}

// estimate is how likely two values that stand in a relation other than Differ are
// of one thing, 0-1.
func (l *liken) estimate(i, j int, rel Relation) float64 {
	a, b := l.values[i], l.values[j]
	x, y := l.context(a), l.context(b)
	z := weightBias + weightSentence*math.Sqrt(l.cosine(l.of[a.Article][a.Sentence], l.of[b.Article][b.Sentence]))
	z += weightNear * math.Sqrt(l.cosine(l.near(x), l.near(y)))
	z += weightCrowd * (math.Log(l.often[i]) + math.Log(l.often[j]))
	for _, w := range []struct {
		holds  bool
		weight float64
	}{
		{l.fact(a, b) >= 0, weightTold},
		{x.deed != "" && x.deed == y.deed, weightDeed},
		{x.anchor != "" && x.anchor == y.anchor, weightAnchor},
		{a.Sentence < leading && b.Sentence < leading, weightLead},
		{a.Kind == number.Count && !a.Vague && !b.Vague && min(a.High, b.High) <= smallCount, weightSmall},
		{dated(a.Kind) || dated(b.Kind) || a.Kind == number.Year, weightTime},
		{a.Kind == number.Ordinal, weightOrdinal},
		{a.Vague || b.Vague, weightVague},
		{rel == Includes, weightIncludes},
		{sameHead(x, y), weightHead},
		{strangers(x, y), weightStrangers},
	} {
		if w.holds {
			z += w.weight
		}
	}
	return 1 / (1 + math.Exp(-z))
}

// dated reports whether a kind tells a day or a stretch of the calendar.
func dated(k number.Kind) bool {
	switch k {
	case number.Weekday, number.Day, number.Date, number.Period:
		return true
	}
	return false
}
