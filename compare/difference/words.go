package difference

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
)

var (
	// small words tell nothing by themselves.
	small = class.Words("small-word")
	// timeNouns are stems of words for numbers and times.
	timeNouns  = stemsOf("time-or-number")
	articles   = class.Words("article")
	beForms    = class.Words("passive-auxiliary")
	clauseEnds = class.Words("harm-clause-edge")
)

// stemsOf are the stems of the forms of a class.
func stemsOf(name string) map[string]bool {
	out := map[string]bool{}
	for form := range class.Words(name) {
		out[token.Stem(form)] = true
	}
	return out
}

func capitalised(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// lowerFirst makes the first letter small; titles of people and names are not
// given to it.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// upperFirst makes the first letter a capital.
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// flat is text on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// bare is a word in small letters without its possessive ending.
func bare(w token.Word) string { return strings.TrimSuffix(w.Lower, "'s") }

// lastWord is the last of the words that white space parts.
func lastWord(s string) string {
	s = strings.TrimSpace(s)
	return s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]
}
