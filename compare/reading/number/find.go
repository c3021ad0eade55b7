package number

import (
	"strings"
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Text is the quantities of an article by sentence, each in text order.
type Text [][]Quantity

// Find gives the quantities of each sentence of an article.
func Find(d *token.Document) Text {
	out := make(Text, len(d.Sentences))
	for i, s := range d.Sentences {
		r := reader{numerals{line{text: d.Article.Text, bounds: s.Span, words: d.WordsOf(i)}}}
		out[i] = r.all()
	}
	return out
}

// InAll are the quantities of several articles, in their order, each article
// read beside the others.
func InAll(docs []*token.Document) []Text {
	out := make([]Text, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() { out[a] = Find(d) })
	}
	group.Wait()
	return out
}

// In are the quantities of d, whose Text t is, that share a byte with a span.
func (t Text) In(d *token.Document, s news.Span) []Quantity {
	var out []Quantity
	for i := max(0, d.SentenceAt(s.Start)); i < len(t) && d.Sentences[i].Start < s.End; i++ {
		for _, q := range t[i] {
			if s.Overlaps(q.Span) {
				out = append(out, q)
			}
		}
	}
	return out
}

// reader reads the quantities of one sentence.
type reader struct{ numerals }

// all are the quantities of the sentence.
func (r *reader) all() (out []Quantity) {
	for i := 0; i < len(r.words); {
		if !r.words[i].Number && !openers[bare(r.words[i].Lower)] {
			i++
			continue
		}
		q, end, ok := r.at(i)
		if !ok {
			i++
			continue
		}
		out = append(out, q)
		i = end
	}
	return out
}

// at reads the quantity that begins with word i; end is the first word behind.
func (r *reader) at(i int) (q Quantity, end int, ok bool) {
	for _, read := range [...]func(int) (Quantity, int, bool){
		r.weekday, r.relative, r.date, r.dayFirst, r.noon, r.decade, r.fraction, r.multiple, r.stretch, r.ordinal, r.vague,
	} {
		if q, end, ok = read(i); ok {
			q.Per = r.perOf(q, end)
			return q, end, true
		}
	}
	v, end, ok := r.value(i)
	if !ok || v.digits && r.named(i) {
		return Quantity{}, 0, false
	}
	q, end = r.kind(v, i, end)
	q.Span = news.Span{Start: r.words[i].Start, End: max(q.Span.End, r.words[end-1].End)}
	if q.Kind == Money && strings.HasSuffix(r.text[:q.Span.Start], sign(q.Unit)) {
		q.Span.Start -= len(sign(q.Unit))
	}
	r.hedge(&q, i, end)
	if q.Per == "" {
		q.Per = r.perOf(q, end)
	}
	return q, end, q.Kind != Count || !r.isPronoun(i, end)
}

// perOf is per for what can be meant for a stretch of time.
func (r *reader) perOf(q Quantity, end int) string {
	switch q.Kind {
	case Money, Count, Percent, Length, Duration:
		return r.per(end)
	}
	return ""
}

// isPronoun reports whether a lone "one" counts nothing.
func (r *reader) isPronoun(i, end int) bool { return end == i+1 && r.words[i].Lower == "one" }

// named reports whether a number is part of a name: "Local 118", "Flight 370".
func (r *reader) named(i int) bool {
	if i > 0 && r.before(i) == ". " && r.words[i-1].Lower == "no" {
		return true // "No. 2"
	}
	if i == 0 || r.before(i) != " " || !r.capital(i-1) || months[r.key(i-1)] > 0 || weekdays[r.key(i-1)] > 0 {
		return false
	}
	return i > 1 && !strings.ContainsAny(r.before(i-1), ".!?:“\"") || numbered[r.key(i-1)]
}
