package align

import "math"

// The weights of the regression, one for each feature, fitted by
// compare/align/train on sentence pairs of six events that were labelled by
// hand.
var weights = features{
	bigramShare:  1.3677,
	longestRun:   0.0545,
	sameNumbers:  0.2664,
	lengthRatio:  -0.1501,
	distance:     -0.9301,
	bothLead:     0.6957,
	leadOver:     1.0844,
	thirdLike:    1.4420,
	gramRoot:     4.4437,
	ideaCosine:   3.8745,
	filledCosine: 2.9607,
	aroundCosine: 1.6476,
	sharedIdeas:  0.2725,
	quoteAgainst: -0.2739,
	sameDate:     0.8315,
	otherDate:    0.2075,
	spread:       4.1591,
}

const bias = -6.7058

// What the guards add to the log-odds or take from them. Our rule, not fitted: the same stock
// phrases about two meetings four days apart are no one fact.
const (
	otherOccasion = 1.5
	perDayApart   = .8
	mostDaysApart = 3
	// fittingCount is what speaks for a pair: the same things counted, with
	// numbers of which one may be the other, rounded.
	fittingCount = 2
)

// guard is what speaks for or against a pair whatever its words: a count that
// fits, another weekday, or
// articles that were published more than a day apart.
func (m *matrix) guard(i, j int) float64 {
	a, b := &m.sentences[i], &m.sentences[j]
	days := m.daysApart(a.Article, b.Article)
	g := -perDayApart * float64(min(max(days-1, -days-1, 0), mostDaysApart))
	if _, other := m.occasion(a, b); other {
		g -= otherOccasion
	}
	if _, fits := m.countedAlike(a, b); fits {
		g += fittingCount
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
