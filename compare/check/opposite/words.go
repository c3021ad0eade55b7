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
	light       = stems("light-verb")
	declining   = stems("declining-verb")
	prefixes    = class.List("denying-prefix")
	endings     = class.List("denying-prefix-end")
	noOpposites = class.Words("no-opposite")
	wordSides   = sidesOf("opposite-word")
	smallSides  = sidesOf("opposite-small-word")
)

func stems(name string) map[string]bool {
	out := map[string]bool{}
	for _, w := range class.List(name) {
		out[stem.Word(w)] = true
	}
	return out
}

// sidesOf are the sides on which each word of a class stands: "course-a", "level-a".
func sidesOf(name string) map[string][]string {
	out := map[string][]string{}
	for w, sides := range class.Texts(name) {
		out[w] = strings.Split(sides, "+")
	}
	return out
}

// opposites reports whether two words are each other's opposites.
func opposites(x, y token.Word) bool {
	return apart(wordSides, x.Lower, y.Lower) || denies(x.Lower, y.Lower) || denies(y.Lower, x.Lower)
}

// apart reports whether two words stand on the two sides of one pair.
func apart(sides map[string][]string, x, y string) bool {
	return slices.ContainsFunc(sides[x], func(s string) bool {
		i := strings.LastIndexByte(s, '-')
		return slices.ContainsFunc(sides[y], func(o string) bool { return s != o && strings.HasPrefix(o, s[:i+1]) })
	})
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
