package report

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
)

// seg is a run of text with the kinds of its marks: "q" for words in
// quotation marks, "r" for reported words, "c" for a cue, "n" for a number,
// "x" for the part of a sentence that tells something else; "" for plain text.
type seg struct{ Text, Class string }

// mark is a span to be marked.
type mark struct {
	span  news.Span
	class string
}

// marked is an article with what the engine found in it to mark; all are in
// text order.
type marked struct {
	compare.Reading
	cues, numbers []news.Span
}

// markAll reads the marks of each article once.
func markAll(c *compare.Comparison) []marked {
	var out []marked
	for _, r := range c.Readings {
		out = append(out, newMarked(r))
	}
	return out
}

func newMarked(r compare.Reading) marked {
	m := marked{Reading: r}
	for _, q := range r.Quotes {
		m.cues = append(m.cues, q.Cue)
	}
	slices.SortFunc(m.cues, func(a, b news.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	m.cues = slices.Compact(m.cues) // one verb may introduce two quotations
	for _, sentence := range number.Find(r.Doc) {
		for _, q := range sentence {
			if q.Kind != number.Weekday && q.Kind != number.Day && q.Kind != number.Period { // names of days are no numbers to the eye
				m.numbers = append(m.numbers, q.Span)
			}
		}
	}
	return m
}

// in are the marks inside a span.
func (m marked) in(s news.Span) []mark {
	var ms []mark
	for _, p := range m.VoicesIn(s) {
		switch p.Owner {
		case quote.QuotedWords:
			ms = append(ms, mark{p.Span, "q"})
		case quote.ReportedWords:
			ms = append(ms, mark{p.Span, "r"})
		}
	}
	return append(append(ms, within(m.cues, s, "c")...), within(m.numbers, s, "n")...)
}

// within are marks of a class at the spans, which are in text order, cut to s.
func within(spans []news.Span, s news.Span, class string) []mark {
	var ms []mark
	from := sort.Search(len(spans), func(i int) bool { return spans[i].End > s.Start })
	for _, x := range spans[from:] {
		if x.Start >= s.End {
			break
		}
		if x = x.Intersect(s); !x.Empty() {
			ms = append(ms, mark{x, class})
		}
	}
	return ms
}

// segments cuts a span of an article at the edges of its marks and of the
// others given. Concatenated they are the text of the span, cleaned.
func segments(r marked, in news.Span, others ...mark) []seg {
	ms := r.in(in)
	for _, m := range others {
		if m.span = m.span.Intersect(in); !m.span.Empty() {
			ms = append(ms, m)
		}
	}
	edges := []int{in.Start, in.End}
	for _, m := range ms {
		edges = append(edges, m.span.Start, m.span.End)
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []seg
	for i := 0; i+1 < len(edges); i++ {
		s := news.Span{Start: edges[i], End: edges[i+1]}
		out = appendSeg(out, seg{edged(r.Article.Slice(s)), classes(ms, s)})
	}
	return out
}

func appendSeg(out []seg, s seg) []seg {
	if last := len(out) - 1; last >= 0 && out[last].Class == s.Class {
		out[last].Text += s.Text
		return out
	}
	return append(out, s)
}

// classes are the kinds of the marks over a span, each once: what is said,
// then who says it, then numbers, then the rest.
func classes(ms []mark, s news.Span) string {
	var found []string
	for _, class := range []string{"q", "r", "c", "n", "x"} {
		if slices.ContainsFunc(ms, func(m mark) bool { return m.class == class && m.span.Contains(s) }) {
			found = append(found, class)
		}
	}
	return strings.Join(found, " ")
}

// edged is clean, but it keeps a space at either end, which stands between
// two segments.
func edged(s string) string {
	c := clean(s)
	if c == "" && s != "" {
		return " "
	}
	if s != "" && strings.ContainsAny(s[:1], " \n\t") {
		c = " " + c
	}
	if s != "" && strings.ContainsAny(s[len(s)-1:], " \n\t") {
		c += " "
	}
	return c
}
