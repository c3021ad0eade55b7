package told

import (
	"slices"
	"strings"

	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

var (
	// verbs are forms that are hardly ever nouns, bases such that open no noun phrase.
	verbs = class.Words("past-form", "past-or-participle", "irregular-participle", "irregular-past", "third-person-verb", "saying-verb")
	bases = class.Words("base-verb")
	// either are forms that are verbs where an object follows.
	either = class.Words("noun-or-verb")
	// before stand before a verb, openers before a noun.
	before  = class.Words("modal", "subject-pronoun", "clause-negation", "do")
	openers = class.Words("noun-opener")
	// ending are nouns in -ing.
	ending = class.Words("noun-in-ing")
	// adjectives are such by their form or by nature; what ends with one names nothing.
	adjectives = class.Words("short-adjective", "trailing-adjective")
	// adjectiveEnds are endings of adjectives.
	adjectiveEnds = class.List("sure-adjective-ending")
	dated         = class.Words("weekday", "month", "month-abbreviation", "near-day", "noon-word")
)

// noun reports whether word i of a sentence may be a part of what a noun phrase names:
// no verb, no adverb and no day, by our lists and by the words beside it.
func noun(words []token.Word, i int) bool {
	x, last, next := words[i], token.Word{}, token.Word{}
	if i > 0 {
		last = words[i-1]
	}
	if i+1 < len(words) {
		next = words[i+1]
	}
	if dated[x.Lower] && !next.Capital || contracted(x.Lower) {
		return false
	}
	if x.Capital && i > 0 || x.Number {
		return true
	}
	opened := openers[last.Lower]
	many := strings.HasSuffix(x.Lower, "s")
	switch {
	case verbs[x.Lower], before[last.Lower], last.Lower == "to" && !many, strings.HasSuffix(x.Lower, "ly"):
		return false
	case participle(x.Lower), bases[x.Lower]:
		return opened
	}
	return !either[x.Lower] && !many || !openers[next.Lower] || opened
}

// contracted reports whether a word is a contraction, "they're", and no possessive.
func contracted(lower string) bool {
	return strings.Contains(lower, "'") && !strings.HasSuffix(lower, "'s")
}

// participle reports whether a word has the form of one and is no noun that we know.
func participle(lower string) bool {
	return !strings.Contains(lower, "-") && (strings.HasSuffix(lower, "ed") || strings.HasSuffix(lower, "ing") && !ending[lower])
}

// trimmed is how many words of a phrase are left without the adjectives and numbers at
// its end: a phrase of them alone names nothing.
func trimmed(words []token.Word) int {
	n := len(words)
	for n > 0 {
		x := words[n-1]
		plain := adjectives[x.Lower] && (n == 1 || !words[n-2].Capital)
		counts := x.Number || phrase.TimeNouns[x.Stem] || len(x.Lower) == 1
		if !counts && (x.Capital || !plain && !adjectival(x.Lower)) {
			break
		}
		n--
	}
	return n
}

// adjectival reports whether a word has an ending of adjectives that nouns hardly have.
func adjectival(lower string) bool {
	return slices.ContainsFunc(adjectiveEnds, func(end string) bool { return strings.HasSuffix(lower, end) })
}
