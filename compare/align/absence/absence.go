// Package absence judges whether an article does not tell a fact that all the
// others tell.
//
// In go the grounds for it, out comes how likely it is and whether that is enough
// to say so. Method: logistic regression, fitted on facts of labelled events; see
// assets/align/absent.tsv, which tells how often it is right. It rests on the estimate
// that also decides what stands in one article only (compare/align/elsewhere). Known
// misses: what is told in quite other words, and facts whose tellings do not belong together.
package absence

import (
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// What speaks for and against it.
const (
	ToldThere    = iota // that the article tells one of the tellings, the most, as log-odds of the estimate (compare/align/elsewhere)
	FoundNowhere        // share of the words sought that stand nowhere in the article, 0-1
	LeastScore          // of two tellings of the fact: whether they belong together, 0-1
	Tellings            // how many there are, up to ManyTellings: the more, the likelier one is another matter
	count
)

// ManyTellings is the number from which on more of them count no more.
const ManyTellings = 5

// Grounds are the values of these.
type Grounds [count]float64

// names are the rows of the table; sure is from when on it can be said.
var names = []string{"toldThere", "foundNowhere", "leastScore", "tellings", "bias", "sure"}

const file = "align/absent.tsv"

// shipped are the weights for facts sought by words, and for those sought by what
// sentences mean too; nobody may change them.
var shipped = sync.OnceValue(func() odds.Columns {
	return odds.Shipped(assets.Align, file, names)
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

// Text is a table of columns as it stands in assets/align: weights, bias, and the least chance that is sure.
func Text(c odds.Columns) string { return odds.Table(names, c) }
