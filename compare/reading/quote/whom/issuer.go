package whom

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// issuer is whose document speaks, "the statement": who stands behind it, "a statement
// from the Moss Mill", else who was found to speak by it in the sentences before, "Moss
// said in a statement"; "" where neither is told, or several issue it.
func (r *Resolver) issuer(source news.Span, head string, before []Said) string {
	if !papers[head] {
		return ""
	}
	text := r.doc.Article.Text
	at := r.head(source)
	for _, m := range r.roster.Within(news.Span{Start: at.End, End: source.End}) {
		if r.owns(m.End) {
			continue // "from Moss's lawyer, Una Falk"
		}
		if between := strings.Fields(text[at.End:m.Start]); len(between) > 0 && len(between) < 4 && issuing[strings.ToLower(between[0])] {
			return r.Fullest(m.Name).Text()
		}
	}
	sentence := r.doc.SentenceAt(source.Start)
	for i := len(before) - 1; i >= 0; i-- {
		q := before[i]
		s := r.doc.SentenceAt(q.Source.Start)
		if q.Source.Empty() || q.Speaker == "" || s > sentence {
			continue
		}
		if s < sentence-mostBack {
			break
		}
		if tells(r.doc, s, head) && !tells(r.doc, s, "joint") {
			return q.Speaker
		}
	}
	return ""
}

// tells reports whether a word stands in a sentence.
func tells(d *token.Document, sentence int, word string) bool {
	for _, w := range d.WordsOf(sentence) {
		if w.Lower == word {
			return true
		}
	}
	return false
}
