package align

import "math"

// The weights of the regression, one for each feature, fitted by
// compare/align/train on sentence pairs of six events that were labelled by
// hand.
var weights = features{
	bigramShare:  1.3472,
	longestRun:   0.0535,
	sameNumbers:  0.2648,
	lengthRatio:  -0.1429,
	distance:     -0.9320,
	bothLead:     0.6926,
	leadOver:     1.0821,
	thirdLike:    1.4241,
	gramRoot:     4.4436,
	ideaCosine:   3.8645,
	filledCosine: 2.9711,
	aroundCosine: 1.6162,
	sharedIdeas:  0.2717,
	quoteAgainst: -0.2809,
	sameDate:     0.8290,
	otherDate:    0.2077,
	spread:       4.3271,
}

const bias = -6.7169

// What the guards take from the log-odds. Our rule, not fitted: the same stock
// phrases about two meetings four days apart are no one fact.
const (
	otherOccasion = 1.5
	perDayApart   = .8
	mostDaysApart = 3
)

// guard is what speaks against a pair whatever its words: another weekday, or
// articles that were published more than a day apart.
func (m *matrix) guard(i, j int) float64 {
	a, b := &m.sentences[i], &m.sentences[j]
	days := m.daysApart(a.Article, b.Article)
	g := -perDayApart * float64(min(max(days-1, -days-1, 0), mostDaysApart))
	if _, other := m.occasion(a, b); other {
		g -= otherOccasion
	}
	return g
}

// probability is the regression's estimate that a pair tells the same fact.
func probability(f features, guard float64) float64 {
	z := bias + guard
	for k := range f {
		z += weights[k] * f[k]
	}
	return 1 / (1 + math.Exp(-z))
}
