package align

import "math"

// Model estimates in two stages whether two sentences tell the same: by what
// the two are like, then also by what the first stage says of others.
type Model struct {
	// First weighs the first Own features, Second all, in the order of
	// FeatureNames.
	First      [Own]float64
	FirstBias  float64
	Second     [featureCount]float64
	SecondBias float64
}

// shipped is fitted by tools/train/align on sentence pairs of six events
// that were labelled by hand.
func shipped() *Model {
	return &Model{
		First: [Own]float64{
			sameNumbers:  0.1915,
			distance:     -0.9097,
			bothFirst:    1.2355,
			leadOver:     0.9621,
			gramRoot:     4.2619,
			ideaCosine:   4.7930,
			aroundCosine: 1.8779,
			sharedIdeas:  0.2163,
			secondIdea:   1.6440,
			namesOnly:    -0.3561,
			sameDate:     0.6932,
			oneReports:   -0.3372,
			spread:       6.7977,
		},
		FirstBias: -6.6720,
		Second: [featureCount]float64{
			sameNumbers:  0.1497,
			distance:     -0.5788,
			bothFirst:    0.3364,
			leadOver:     0.9301,
			gramRoot:     4.0010,
			ideaCosine:   3.9746,
			aroundCosine: 0.8926,
			sharedIdeas:  0.1834,
			secondIdea:   1.6659,
			namesOnly:    -0.3901,
			sameDate:     0.5283,
			oneReports:   -0.2735,
			spread:       4.4556,
			thirdTold:    2.7385,
			thirdMissed:  -0.6200,
			inOrder:      0.5365,
		},
		SecondBias: -6.1965,
	}
}

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

// first is the first stage's log-odds of a pair.
func (m *Model) first(f features) float64 {
	z := m.FirstBias
	for k, x := range f {
		z += m.First[k] * x
	}
	return z
}

// own is what the pair's own features add to the log-odds of the second stage.
func (m *Model) own(f features) float64 {
	z := m.SecondBias
	for k, x := range f {
		z += m.Second[k] * x
	}
	return z
}

// others is what the scores of other pairs add to them.
func (m *Model) others(support [featureCount - Own]float64) float64 {
	z := 0.0
	for k, x := range support {
		z += m.Second[Own+k] * x
	}
	return z
}

func probability(logOdds float64) float64 { return 1 / (1 + math.Exp(-logOdds)) }
