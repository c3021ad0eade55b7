package check

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// inOrder are spans without those that overlap one before them or one of others.
func inOrder(spans, others []news.Span) []news.Span {
	slices.SortStableFunc(spans, func(x, y news.Span) int { return cmp.Compare(x.Start, y.Start) })
	return without(spans, others)
}

// without are spans in text order that overlap neither one before them nor one of others.
func without(spans, others []news.Span) []news.Span {
	var out []news.Span
	for _, s := range spans {
		if (len(out) == 0 || out[len(out)-1].End <= s.Start) && !slices.ContainsFunc(others, s.Overlaps) {
			out = append(out, s)
		}
	}
	return out
}

// joinedSpans puts words together that stand beside each other or overlap.
func joinedSpans(text string, words []news.Span) []news.Span {
	slices.SortStableFunc(words, func(x, y news.Span) int { return cmp.Compare(x.Start, y.Start) })
	var out []news.Span
	for _, w := range words {
		n := len(out)
		if n > 0 && (w.Start <= out[n-1].End || strings.Trim(text[out[n-1].End:w.Start], " -'’$£€") == "") {
			out[n-1].End = max(out[n-1].End, w.End)
			continue
		}
		out = append(out, w)
	}
	return out
}

// How many words of a sentence are shown at most: of one that shows what differs, of one
// that is near, and of one that is only the nearest.
const (
	mostDeciding = 48
	mostWords    = 25
	mostNearest  = 10
)

// mostLooked is how many words of a sentence are looked at.
const mostLooked = 500

// cut leaves the stretch of a sentence that has the most marked words, the first of them.
func (e *Evidence) cut(words []token.Word) {
	most := mostWords
	switch e.Role {
	case Closest:
		most = mostNearest
	case Decides:
		most = mostDeciding
	}
	if len(words) <= most+most/4 {
		return
	}
	words = words[:min(len(words), mostLooked)]
	at, best := 0, -1
	for i := 0; i+most <= len(words); i++ {
		n := e.marked(news.Span{Start: words[i].Start, End: words[i+most-1].End})
		if n > best {
			at, best = i, n
		}
	}
	start, end := words[at].Start, words[at+most-1].End
	if at == 0 {
		start = e.Span.Start
	}
	if at+most == len(words) {
		end = e.Span.End
	}
	e.Span = news.Span{Start: start, End: end}
	inside := func(s news.Span) bool { return !e.Span.Contains(s) }
	e.Agrees, e.Differs = slices.DeleteFunc(e.Agrees, inside), slices.DeleteFunc(e.Differs, inside)
}

// marked weighs the marked words in a span: what differs is seen before all else.
func (e *Evidence) marked(s news.Span) int {
	n := 0
	for _, a := range e.Agrees {
		if s.Contains(a) {
			n += a.Len()
		}
	}
	for _, d := range e.Differs {
		if s.Contains(d) {
			n += 1000
		}
	}
	return n
}
