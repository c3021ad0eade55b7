package term

import "parallax/compare/reading/clause"

// Stretch is a part of a sentence, as a half-open range of its words.
type Stretch struct{ From, To int }

// leastClause is the number of content words that a clause needs.
const leastClause = 3

// Clauses cuts a sentence at commas, semicolons, dashes, brackets and
// quotation marks, and before words that open a clause. A part with fewer than
// leastClause content words stays with the part before it; the first with the
// part behind it.
func Clauses(v *Vocabulary, text string, words []Word) []Stretch {
	var out []Stretch
	from, content := 0, 0
	for i, w := range words {
		if i > from && content >= leastClause && clause.MayBegin(text[words[i-1].End:w.Start], v.Lexemes[w.Lexeme].Key) {
			out = append(out, Stretch{from, i})
			from, content = i, 0
		}
		if !v.Lexemes[w.Lexeme].Stop {
			content++
		}
	}
	if content < leastClause && len(out) > 0 {
		out[len(out)-1].To = len(words)
		return out
	}
	return append(out, Stretch{from, len(words)})
}
