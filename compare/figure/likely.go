package figure

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"parallax/assets"
	"parallax/compare/align"
	"parallax/compare/align/odds"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
)

// The grounds of the regression, in the order of the rows of likelyFile.
const (
	groundTold     = iota // their sentences tell one fact
	groundSentence        // root of the cosine of the sentences
	groundNear            // the same of the words near
	groundDeed            // the same befell those counted
	groundAnchor          // the age of one person
	groundLead            // both stand at the beginning
	groundSmall           // a count up to ten
	groundTime            // a day, a period or a year
	groundOrdinal
	groundVague
	groundIncludes
	groundStrangers
	groundCrowd // logarithm of how often each article gives it
	groundMeant // how much of the sentences' meaning they have in common
	groundBias
)

var groundNames = []string{
	"told together", "sentence", "near", "deed", "anchor", "lead", "small", "time", "ordinal", "vague", "includes", "strangers", "crowd", "meant", "bias",
}

// likelyFile has the weights of the regression that tells how likely two numbers
// that are the same, rounded or included are of one thing, with their origin.
const likelyFile = "align/numbers.tsv"

// likelyWeights are the weights by ground, by words alone and with what sentences mean;
// nobody may change them.
var likelyWeights = sync.OnceValue(func() odds.Columns {
	return odds.Shipped(assets.Align, likelyFile, groundNames)
})

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
	about []*context // of each value
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
		for _, p := range fact.Places() {
			l.facts[p.Article][p.Sentence] = append(l.facts[p.Article][p.Sentence], f)
		}
	}
	l.count()
	for _, v := range r.values {
		l.about = append(l.about, r.context(v))
	}
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

// near are the words near a number; they are kept, as it is compared with many.
func (l *liken) near(c *context) weighed {
	if c.likeness == nil {
		stems := slices.Compact(slices.Sorted(slices.Values(c.near)))
		c.likeness = &weighed{stems, l.length(stems)}
	}
	return *c.likeness
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
func (w *rows) estimate(i, j int, rel Relation) float64 {
	a, b := w.values[i], w.values[j]
	if w.weights == nil || w.meaning[a.Article] == nil || w.meaning[b.Article] == nil {
		return odds.Probability(w.logOdds(i, j, rel, likelyWeights()[0]))
	}
	weights := likelyWeights()[1]
	z := w.logOdds(i, j, rel, weights)
	if z+weights[groundMeant] < hopeless {
		return 0 // before the meaning of the sentences is compared, which takes long
	}
	meant, _ := w.meant(a, b)
	return odds.Probability(z + weights[groundMeant]*meant)
}

// hopeless are log-odds from which nothing comes.
const hopeless = -2

// logOdds are those that the words about two values give.
func (l *liken) logOdds(i, j int, rel Relation, weights []float64) float64 {
	a, b := l.values[i], l.values[j]
	x, y := l.about[i], l.about[j]
	z := weights[groundBias] + weights[groundSentence]*math.Sqrt(l.cosine(l.of[a.Article][a.Sentence], l.of[b.Article][b.Sentence]))
	z += weights[groundNear] * math.Sqrt(l.cosine(l.near(x), l.near(y)))
	z += weights[groundCrowd] * (math.Log(l.often[i]) + math.Log(l.often[j]))
	for _, w := range []struct {
		holds  bool
		ground int
	}{
		{l.fact(a, b) >= 0, groundTold},
		{x.deed != "" && x.deed == y.deed, groundDeed},
		{x.anchor != "" && x.anchor == y.anchor, groundAnchor},
		{a.Sentence < leading && b.Sentence < leading, groundLead},
		{a.Kind == number.Count && !a.Vague && !b.Vague && min(a.High, b.High) <= smallCount, groundSmall},
		{dated(a.Kind) || dated(b.Kind) || a.Kind == number.Year, groundTime},
		{a.Kind == number.Ordinal, groundOrdinal},
		{a.Vague || b.Vague, groundVague},
		{rel == Includes, groundIncludes},
		{strangers(x, y), groundStrangers},
	} {
		if w.holds {
			z += weights[w.ground]
		}
	}
	return z
}

// dated reports whether a kind tells a day or a stretch of the calendar.
func dated(k number.Kind) bool {
	switch k {
	case number.Weekday, number.Day, number.Date, number.Period:
		return true
	}
	return false
}
