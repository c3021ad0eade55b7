package align

import "math"

// The weights of the regression, one for each feature, fitted by
// compare/align/train on sentence pairs of six events that were labelled by
// hand.
var weights = features{
	bigramShare:  1.6711,
	longestRun:   0.0437,
	sameNumbers:  0.2293,
	lengthRatio:  -0.1342,
	distance:     -0.9864,
	bothLead:     0.5106,
	leadOver:     1.0354,
	thirdLike:    1.5979,
	gramRoot:     3.9709,
	ideaCosine:   2.8356,
	filledCosine: 2.6639,
	aroundCosine: 1.5199,
	sharedIdeas:  0.2414,
	quoteAgainst: -0.1355,
	sameDate:     0.8510,
	otherDate:    0.2062,
	spread:       6.2966,
}

const bias = -6.1502

// What the guards add to the log-odds or take from them. Our rule, not fitted: the same stock
// phrases about two meetings four days apart are no one fact.
const (
	otherOccasion = 1.5
	perDayApart   = .8
	mostDaysApart = 3
	// fittingCount is what speaks for a pair: the same things counted, with
	// numbers of which one may be the other, rounded.
	fittingCount = 2
	sameSpeaker  = 3
)

// dateGuard is what speaks against a pair whatever its words: another weekday,
// or articles that were published more than a day apart.
func (m *matrix) dateGuard(a, b *sentence) float64 {
	days := m.daysApart(a.Article, b.Article)
	g := -perDayApart * float64(min(max(days-1, -days-1, 0), mostDaysApart))
	if _, other := m.occasion(a, b); other {
		g -= otherOccasion
	}
	return g
}

// wordGuard is what speaks for a pair, a count that fits, and against it,
// nothing in common but the speaker.
func (m *matrix) wordGuard(a, b *sentence) float64 {
	g := 0.0
	if _, fits := m.countedAlike(a, b); fits {
		g += fittingCount
	}
	if m.sameSpeakerOnly(a, b) {
		g -= sameSpeaker
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
