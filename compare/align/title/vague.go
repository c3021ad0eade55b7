package title

import (
	"slices"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

var vaguePhrases = class.Phrases("vague-phrase")

// Vague counts phrases that leave open who did something ("in the confusion"),
// and words that only add force.
func Vague(words []token.Word) int {
	n := 0
	for _, h := range lexicon.Hedges().Find(words) {
		if h.Entry.Category == lexicon.Booster {
			n++
		}
	}
	for i := range words {
		if slices.ContainsFunc(vaguePhrases, func(p []string) bool { return begin(words[i:], p) }) {
			n++
		}
	}
	return n
}

// begin reports whether words begin with a phrase.
func begin(words []token.Word, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for k, w := range phrase {
		if words[k].Lower != w {
			return false
		}
	}
	return true
}
