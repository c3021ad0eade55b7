package framing

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/reading/stem"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// word is a word with its stem in lower case.
type word struct {
	news.Span
	text, stem string
}

// usualWords is the number of words that most sentences do not exceed.
const usualWords = 64

// wordsOf reads the words of a span; a possessive ending is cut from stems.
func wordsOf(a *news.Article, s news.Span) []word {
	var space [usualWords]token.Token
	tokens := token.AppendWords(space[:0], a.Text, s)
	if len(tokens) == 0 {
		return nil
	}
	out := make([]word, 0, len(tokens))
	for _, w := range tokens {
		text := a.Slice(w.Span)
		out = append(out, word{w.Span, text, stemOf(text)})
	}
	return out
}

// stemOf is the stem of a word as it is written.
func stemOf(text string) string {
	key := strings.ToLower(text)
	return stem.Word(strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "’s"))
}

// bareWords reads the words of a span without their stems, which take time.
func bareWords(a *news.Article, s news.Span) []word {
	var space [usualWords]token.Token
	tokens := token.AppendWords(space[:0], a.Text, s)
	out := make([]word, len(tokens))
	for i, w := range tokens {
		out[i] = word{Span: w.Span, text: a.Slice(w.Span)}
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

// spelled is a small number in words.
func spelled(n int) string {
	names := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n >= 0 && n < len(names) {
		return names[n]
	}
	return "many"
}
