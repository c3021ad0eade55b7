package utterance

import (
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Between are the words of two sentences, or stretches of sentences, against each
// other: kept and inserted runs are spans of b's article within t, cut runs spans of
// a's within s, in the order of reading, with the marks beside them. It is the longest common subsequence of
// their words without capitals; nil when neither has a word.
func Between(a, b *token.Document, s, t news.Span) []Edit {
	full, other := comparable(a, s), comparable(b, t)
	var out []Edit
	i, j := 0, 0
	for _, step := range diff(full, other) {
		switch step.kind {
		case Kept:
			out = append(out, Edit{Kept, withMarks(b.Article, t, wordSpan(other[j:j+step.n]))})
			i, j = i+step.n, j+step.n
		case Cut:
			out = append(out, Edit{Cut, withMarks(a.Article, s, wordSpan(full[i:i+step.n]))})
			i += step.n
		case Inserted:
			out = append(out, Edit{Inserted, withMarks(b.Article, t, wordSpan(other[j:j+step.n]))})
			j += step.n
		}
	}
	return out
}
