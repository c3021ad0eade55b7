package title

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// denying are words that say that something is not so.
var denying = class.Words("clause-negation", "negation", "negative-verb")

// Denies reports whether words say that something is not so: "he meant the clerk, not
// the mayor" is no title of "he blamed both".
func Denies(words []token.Word) bool {
	return slices.ContainsFunc(words, func(w token.Word) bool {
		return denying[w.Lower] || strings.HasSuffix(w.Lower, "n't") || strings.HasSuffix(w.Lower, "n’t")
	})
}
