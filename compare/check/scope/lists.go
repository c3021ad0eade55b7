package scope

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

// The lists; see assets/lexicon/class/check.tsv.
var (
	nouns         = class.Words("article-noun")
	telling       = class.Words("tells")
	leavesOut     = class.Words("leaves-out")
	negates       = class.Words("not-telling")
	parts         = class.Words("parts-texts")
	fillers       = class.Words("between-name-and-verb")
	setAgainst    = class.Words("set-against")
	leadsName     = class.Words("leads-article-name")
	aloneIn       = class.Words("alone-in")
	smallWords    = class.Words("small-name-word")
	letterDoes    = class.Words("letter-does")
	leadsLetter   = class.Words("leads-letter")
	togetherWords = class.Texts("articles-together")
	inGroup       = class.Words("in-article-group")
	softly        = class.Words("joins-softly")
	orders        = class.Values("article-order")
	numbers       = class.Values("article-number")
	tails         = class.Words("outlet-tail")
	omitting      = class.Phrases("leaves-out-phrase")
	gone          = class.Phrases("gone-from")
	without       = class.Phrases("without-telling")
	leaning       = class.Phrases("this-article")
)

// match is how many of some words the longest phrase takes that they begin with,
// 0 for none.
func match(phrases [][]string, words []token.Word) int {
	for _, p := range phrases {
		if begins(words, p) {
			return len(p)
		}
	}
	return 0
}

func begins(words []token.Word, phrase []string) bool {
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

func contains(s string, r rune) bool { return strings.ContainsRune(s, r) }
