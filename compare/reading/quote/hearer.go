package quote

import (
	"parallax/compare/news"
	"parallax/compare/reading/quote/whom"
)

// notHearer takes words from the one whom they speak to, ", agent Moss.": who says them
// is then the subject right before the verb, or nobody.
func (f flow) notHearer(q *Quote, said []whom.Said) {
	hearer := q.Speaker
	if q.Kind == Indirect || hearer == "" || q.Form != "" || !whom.SpokenTo(f.people, q.Content, hearer) {
		return
	}
	source := f.people.Phrase(f.subjectOfCue(q))
	name, unnamed := f.people.Speaker(source, said)
	if words := f.doc.WordsIn(source); len(words) > 0 && determiners[words[0].Lower] {
		name = f.doc.Article.Slice(source) // a role alone may be anybody's
	}
	q.Source, q.Speaker, q.Unnamed, q.Found = news.Span{}, "", false, ""
	if name != "" && name != hearer {
		q.Source, q.Speaker, q.Unnamed, q.Found = source, name, unnamed, byDoubtful
	}
}

// subjectOfCue is a subject between the source and the verb of a quotation, or empty.
func (f flow) subjectOfCue(q *Quote) news.Span {
	b, at := f.tokenAt(q.Cue.Start)
	if b == nil || q.Cue.Empty() {
		return news.Span{}
	}
	low := at
	for low > 0 && b.tokens[low-1].sentence == b.tokens[at].sentence {
		low--
	}
	s, e, ok := rulesOf(b).subjectBefore(low, at)
	if !ok || !rulesOf(b).speaks(s, e) || b.tokens[s].Start < q.Source.End {
		return news.Span{}
	}
	return b.span(s, e)
}
