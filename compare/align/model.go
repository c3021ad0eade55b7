package align

import "math"

// Model is a regression that estimates whether two sentences tell the same.
type Model struct {
	// Weights are those of the features, in the order of FeatureNames.
	Weights [featureCount]float64
	Bias    float64
}

// shipped is fitted by compare/align/train on sentence pairs of six events
// that were labelled by hand.
func shipped() *Model { return &Model{weights, bias} }

var weights = features{
	sameNumbers:  0.2047,
	distance:     -0.9237,
	bothFirst:    1.0069,
	leadOver:     1.0239,
	thirdLike:    1.5939,
	gramRoot:     4.0501,
	ideaCosine:   4.3013,
	aroundCosine: 1.7538,
	sharedIdeas:  0.2054,
	secondIdea:   1.6284,
	sameDate:     0.7022,
	spread:       5.5204,
}

const bias = -6.5747

// What the guards add to the log-odds or take from them. Our rule, not fitted: the same stock
// phrases about two meetings four days apart are no one fact.
const (
	otherOccasion = 1.5
	perDayApart   = .8
	mostDaysApart = 3
	// fittingCount is what speaks for a pair: the same things counted, with
	// numbers of which one may be the other, rounded.
	fittingCount = 2
	sameSpeaker  = 1.5
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
func (m *Model) probability(f features, guard float64) float64 {
	z := m.Bias + guard
	for k := range f {
		z += m.Weights[k] * f[k]
	}
	return 1 / (1 + math.Exp(-z))
}
