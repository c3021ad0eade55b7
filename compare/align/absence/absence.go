// Package absence judges whether an article does not tell a fact that all the
// others tell.
//
// In go the grounds for it, out comes how likely it is and whether that is enough
// to say so. Method: logistic regression, fitted on facts of labelled events; see
// assets/align/absent.tsv. Known misses: what is told in quite other words, and
// facts whose tellings do not belong together; of those that it is sure of, one in
// ten is told after all or is no fact.
package absence

import (
	"fmt"
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// What speaks for and against it.
const (
	NearestScore  = iota // of a sentence of the article with a telling, the best
	FoundNowhere         // share of the words sought that stand nowhere in the article
	LeastScore           // of two tellings of the fact: whether they belong together
	NearestSoft          // how much of a telling one sentence of the article has, the most
	NearestCosine        // of a telling with a sentence of the article
	count
)

// Grounds are the values of these, each 0-1. The last two are known only where it
// was read what sentences mean.
type Grounds [count]float64

var names = []string{"nearestScore", "foundNowhere", "leastScore", "nearestSoft", "nearestCosine", "bias", "sure"}

const file = "align/absent.tsv"

// shipped are the weights for facts sought by words, and for those sought by what
// sentences mean too; nobody may change them.
var shipped = sync.OnceValue(func() odds.Columns {
	data, err := assets.Align.ReadFile(file)
	var c odds.Columns
	if err == nil {
		c, err = odds.Read(string(data), names)
	}
	if err != nil {
		panic(fmt.Errorf("%s: %w", file, err))
	}
	return c
})

// Judge estimates how likely it is, 0-1, that the article does not tell the fact,
// and whether that is sure enough to say so.
func Judge(g Grounds, meant bool) (chance float64, sure bool) {
	w := shipped()[0]
	if meant {
		w = shipped()[1]
	}
	z := w[count]
	for k, x := range g {
		z += w[k] * x
	}
	chance = odds.Probability(z)
	return chance, chance >= w[count+1]
}
