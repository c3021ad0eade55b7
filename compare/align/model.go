package align

import "math"

// The weights of the regression, one for each feature, fitted by
// compare/align/train on sentence pairs of six events that were labelled by
// hand.
var weights = features{
	wordCosine: 10.0589, gramCosine: 10.3848, bigramShare: 1.2434,
	longestRun: .1465, sameNumbers: .3768, otherDay: -2.5233,
	lengthRatio: .4517, distance: -1.4075, bothLead: 1.5232,
	leadOver: 1.1881, thirdLike: 5.8057,
}

const bias = -6.6288

// probability is the regression's estimate that a pair tells the same fact.
func probability(f features) float64 {
	z := bias
	for k := range f {
		z += weights[k] * f[k]
	}
	return 1 / (1 + math.Exp(-z))
}
