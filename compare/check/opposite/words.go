package opposite

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
)

var (
	small       = class.Words("matching-stop-word", "small-word")
	negating    = class.Words("clause-negation")
	be          = class.Words("be")
	light       = stem.All(class.List("light-verb"))
	declining   = stem.All(class.List("declining-verb"))
	prefixes    = class.List("denying-prefix")
	endings     = class.List("denying-prefix-end")
	noOpposites = class.Words("no-opposite")
	against     = class.Opposites("antonym")
	smallOnes   = class.Opposites("small-antonym")
)

// opposites reports whether two words are each other's opposites.
func opposites(x, y token.Word) bool {
	return slices.Contains(against[x.Lower], y.Lower) || denies(x.Lower, y.Lower) || denies(y.Lower, x.Lower)
}

// leastBase is how many letters a word has at least that a prefix turns round.
const leastBase = 4

// denies reports whether a word is another one behind a denying prefix: any with "un",
// qualities by their endings with the others.
func denies(word, base string) bool {
	if len(base) < leastBase || !strings.HasSuffix(word, base) || noOpposites[word] {
		return false
	}
	prefix := strings.TrimSuffix(word[:len(word)-len(base)], "-")
	if !slices.Contains(prefixes, prefix) {
		return false
	}
	return prefix == "un" || slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(base, e) })
}
