package difference

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// word is a word with its stem in lower case.
type word struct {
	news.Span
	text, stem string
}

// wordsOf reads the words of a span; a possessive ending is cut from stems.
func wordsOf(d *token.Document, s news.Span) []word {
	words := d.WordsIn(s)
	if len(words) == 0 {
		return nil
	}
	out := make([]word, len(words))
	for i, w := range words {
		out[i] = word{w.Span, d.Article.Slice(w.Span), w.Stem}
	}
	return out
}

// small words tell nothing by themselves.
var small = class.Words("small-word")

var (
	beForms    = class.Words("passive-auxiliary")
	clauseEnds = class.Words("harm-clause-edge")
)

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

// spelled is a small number in words.
func spelled(n int) string {
	names := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n >= 0 && n < len(names) {
		return names[n]
	}
	return "many"
}
