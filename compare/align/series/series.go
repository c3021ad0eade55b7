// Package series tells sentences about one of a series ("Option three would close the
// quay") from those that speak of no such thing.
//
// In go two sentences, out comes whether one of them is about a thing that bears a number as
// its name, and the other has no word for it. Method: our rule; a label is what opens the
// sentence, by the rules of reading/number. Known misses: labels further back in a sentence
// ("under option three"), things that another article calls by another word. English only.
package series

import (
	"slices"

	"parallax/compare/align/row"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// Apart reports whether one of two sentences is about one of a series which the other has
// no word for: whatever words they share beside, they are no one fact.
func Apart(set reading.Set, p, q row.Place) bool {
	return alone(set, p, q) || alone(set, q, p)
}

// alone reports whether a sentence is about one of a series that another has no word for.
func alone(set reading.Set, of, other row.Place) bool {
	d := set.Docs[of.Article]
	if !number.OpensWithLabel(d, of.Sentence) {
		return false
	}
	noun := d.WordsOf(of.Sentence)[0]
	return !slices.ContainsFunc(set.Docs[other.Article].WordsOf(other.Sentence), func(w token.Word) bool { return w.Stem == noun.Stem })
}
