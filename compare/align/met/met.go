// Package met judges whether two stretches of words of two sentences, which a sentence encoder
// holds for alike, may be other words for one thing.
//
// In go their texts and how alike they are (the cosine of their states), out comes a yes or
// no. Method: our rules, chosen by reading such pairs of unlabelled events. Known misses: names
// and numbers are never other words for each other here, though "the president" may be "Trump".
package met

import (
	"slices"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// leastAlike is how alike two stretches are at least: of 70 pairs that were read, 13 of 18 from
// there on are other words for one thing, below it 16 of 49.
const leastAlike = .7

// Tells reports whether two stretches may be other words for one thing: both have a word that
// is neither small nor a number nor a name, and neither is a form of the other's.
func Tells(a, b string, alike float64) bool {
	if alike < leastAlike {
		return false
	}
	x, y := plainStems(a), plainStems(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}

// smallWords tell nothing by themselves.
var smallWords = class.Words("small-word")

// plainStems are the stems of the words that tell something and are no names or numbers.
func plainStems(text string) []string {
	var out []string
	for _, w := range token.Read(text) {
		if !w.Capital && !w.Number && !smallWords[w.Lower] {
			out = append(out, w.Stem)
		}
	}
	return out
}
