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
	for i := range d.Sentences {
		r := readerOf(d, i)
		out[i] = r.all()
	}
	return out
}

// readerOf reads sentence i of an article.
func readerOf(d *token.Document, i int) reader {
	return reader{numerals{line{text: d.Article.Text, bounds: d.Sentences[i].Span, words: d.WordsOf(i), headed: titled(d.WordsOf(i))}}}
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
		if end := r.label(i); end > i {
			i = end
			continue
		}
		q, end, ok := r.at(i)
		if !ok {
			i++
			continue
		}
		q.Stamp = r.stamp(q, i)
		out = append(out, q)
		i = end
	}
	return out
}

// at reads the quantity that begins with word i; end is the first word behind.
func (r *reader) at(i int) (q Quantity, end int, ok bool) {
	for _, read := range [...]func(int) (Quantity, int, bool){
		r.weekday, r.relative, r.period, r.date, r.dayFirst, r.clockWord, r.noon, r.decade, r.fraction, r.multiple, r.stretch, r.ordinal, r.vague,
	} {
		if q, end, ok = read(i); ok {
			q.Per = r.perOf(q, end)
			return q, end, true
		}
	}
	v, end, ok := r.value(i)
	if !ok || r.named(i) {
		return Quantity{}, 0, false
	}
	q, end = r.kind(v, i, end)
	q.Span = news.Span{Start: r.words[i].Start, End: max(q.Span.End, r.words[end-1].End)}
	r.signed(&q, i)
	r.hedge(&q, i, end)
	if q.Per == "" {
		q.Per = r.perOf(q, end)
	}
	return q, end, q.Kind != Count || !r.isPronoun(i, end)
}

// signed takes in what stands before the digits: "$", "USD", the point of
// ".5", a minus.
func (r *reader) signed(q *Quantity, i int) {
	if r.pointed(i) {
		q.Span.Start--
	}
	before := r.text[r.bounds.Start:q.Span.Start]
	switch {
	case q.Kind == Money && codes[r.key(i-1)] != "" && r.before(i) == " ":
		q.Span.Start = r.words[i-1].Start
	case q.Kind == Money && strings.HasSuffix(before, sign(q.Unit)):
		q.Span.Start -= len(sign(q.Unit))
	case q.Kind != Temperature && q.Kind != Percent:
	case r.key(i-1) == "minus" && r.before(i) == " ":
		q.Low, q.High, q.Span.Start = -q.High, -q.Low, r.words[i-1].Start
	case minus(before) > 0:
		q.Low, q.High, q.Span.Start = -q.High, -q.Low, q.Span.Start-minus(before)
	}
}

// minus is the length of a minus sign that ends a text, 0 for none; a hyphen
// is one only behind a blank.
func minus(before string) int {
	if strings.HasSuffix(before, "−") {
		return len("−")
	}
	if before == "-" || strings.HasSuffix(before, " -") || strings.HasSuffix(before, "(-") {
		return 1
	}
	return 0
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
