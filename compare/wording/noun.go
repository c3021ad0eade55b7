package wording

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
)

// beforeNoun are words behind which a noun stands and no verb.
var beforeNoun = beforeNouns()

func beforeNouns() map[string]bool {
	out := map[string]bool{}
	for _, c := range []string{"article", "possessive", "preposition", "number-word"} {
		for w := range class.Words(c) {
			out[w] = true
		}
	}
	delete(out, "to")
	return out
}

// asNoun reports whether a verb of doubt stands as a noun: "her claims" are what she said,
// and doubt nothing.
func asNoun(h lexicon.Hit, words []lexicon.Word) bool {
	word, verb := words[h.First].Lower, h.Entry.Name()
	if h.Entry.Category != lexicon.Doubt || !h.Entry.Verb || h.First == 0 || word != verb && word != verb+"s" {
		return false
	}
	before := words[h.First-1].Lower
	return beforeNoun[before] || strings.HasSuffix(before, "'s") || strings.HasSuffix(before, "s'")
}
