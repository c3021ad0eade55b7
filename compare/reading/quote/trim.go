package quote

import (
	"sort"
	"strings"

	"parallax/compare/news"
)

// trimTail takes from mixed speech what the reporter adds behind its last
// stretch in quotation marks: after a comma inside the marks, after a dash, or
// before words of time.
func (f *finder) trimTail(q Quote) Quote {
	last := &q.Content[len(q.Content)-1]
	if f.kindOf(q.Content) != Mixed || q.Cue.Empty() || q.Cue.Start > last.Start {
		return q
	}
	i := f.lastStretch(*last)
	if i < 0 {
		return q
	}
	end := f.stretches[i].End
	b, k := f.tokenAt(end)
	if b == nil || end >= last.End || k >= len(b.tokens) {
		return q
	}
	inside := strings.TrimRight(f.doc.Article.Text[f.stretches[i].Start:end], "”\"'’")
	comma := strings.HasSuffix(inside, ",")
	dash := strings.Contains("-–—--", b.tokens[k].lower)
	if comma || dash || tailWords[b.tokens[k].lower] {
		last.End = end
	}
	return q
}

// mostOfAdjunct is the length in words of what a reporter adds behind the verb.
const mostOfAdjunct = 3

// trimAdjunct takes from words in quotation marks a few without marks behind
// their verb: "...," Moss is heard saying on the tape.
func (f *finder) trimAdjunct(q Quote) Quote {
	n := len(q.Content) - 1
	if n < 1 || q.Cue.Empty() || q.Cue.Start < q.Content[n-1].End || q.Content[n].Start < q.Cue.End ||
		f.doc.SentenceAt(q.Cue.Start) != f.doc.SentenceAt(q.Content[n-1].End-1) {
		return q
	}
	for _, c := range q.Content[:n] {
		if i := f.lastStretch(c); i < 0 || f.stretches[i].Span != c {
			return q
		}
	}
	if last := q.Content[n]; f.kindOf([]news.Span{last}) == Indirect && len(f.doc.WordsIn(last)) <= mostOfAdjunct {
		q.Content = q.Content[:n]
	}
	return q
}

// lastStretch is the index of the last stretch that begins inside s, -1 when
// none does.
func (f *finder) lastStretch(s news.Span) int {
	i := sort.Search(len(f.stretches), func(i int) bool { return f.stretches[i].Start >= s.End }) - 1
	if i < 0 || f.stretches[i].Start < s.Start || f.stretches[i].End > s.End {
		return -1
	}
	return i
}
