package clause

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// joiners are words that join a sentence to the one before, with the sign that
// has to follow them.
var (
	joiners   = class.Texts("sentence-joiner")
	joinEdges = phrasesOf("sentence-joiner")
)

// Behind is the span behind a word that joins a sentence to the one before it
// ("But the council voted"), the same span where there is none.
func Behind(d *token.Document, s news.Span) news.Span {
	const longest = 4 // words, with one behind the joiner
	from, to := d.RangeIn(s)
	if from == to {
		return s
	}
	words := read(d, news.Span{Start: s.Start, End: min(s.End, d.Words[min(to, from+longest)-1].End)})
	n := phraseAt(words, 0, joinEdges)
	if n == 0 || !words[0].capital || words[0].Start != s.Start {
		return s
	}
	end := words[n-1].End
	sign := joiners[keyOf(words[:n])] + " "
	if !strings.HasPrefix(d.Article.Text[end:s.End], sign) {
		return s
	}
	return news.Span{Start: end + len(sign), End: s.End}
}

// keyOf are words as a list writes them.
func keyOf(words []word) string {
	var out []string
	for _, w := range words {
		out = append(out, w.key)
	}
	return strings.Join(out, " ")
}
