package title

import (
	"strings"
	"unicode"

	"parallax/compare/lexicon/class"
)

// openEnds are words with which no title ends.
var openEnds = class.Words("open-end")

// longestCited is how many runes a title has at most that is cited.
const longestCited = 150

// Cited are words that not all bear out, as those of the article that has them
// so; long ones are cut behind a word.
func Cited(outlet, words string, told Told) string {
	words = elide(words, longestCited, told)
	if runes := []rune(words); len(runes) > longestCited {
		kept := strings.Fields(string(runes[:longestCited]))
		for kept = kept[:len(kept)-1]; len(kept) > 1 && openEnds[strings.ToLower(kept[len(kept)-1])]; {
			kept = kept[:len(kept)-1]
		}
		words = strings.TrimRight(strings.Join(kept, " "), " ,;:—–-") + "…"
	}
	return outlet + ": “" + inner(words) + "”"
}

// inner are words with the quotation marks that they have inside of a quotation.
func inner(words string) string {
	var out strings.Builder
	before := ' '
	for _, r := range words {
		switch {
		case r == '“', r == '"' && !unicode.IsLetter(before) && !unicode.IsPunct(before):
			out.WriteRune('‘')
		case r == '”', r == '"':
			out.WriteRune('’')
		default:
			out.WriteRune(r)
		}
		before = r
	}
	return out.String()
}
