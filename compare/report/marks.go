package report

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/quote"
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

// numeral finds numbers by their form: digits with currency, decimals and
// scale, and number words.
var numeral = regexp.MustCompile(`(?i)(?:[$€£¥]\s?)?\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?:\s?%|[\s-](?:percent|per cent|hundred|thousand|million|billion|trillion)\b)*` +
	`|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|` +
	`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|dozens?|hundreds?|thousands?|millions?|billions?)` +
	`(?:[\s-](?:percent|per cent|dozen|hundred|thousand|million|billion|trillion)\b)*\b`)

// marksIn are the marks of a reading inside a span, in text order.
func marksIn(r compare.Reading, in news.Span) []mark {
	var ms []mark
	add := func(s news.Span, class string) {
		if s = s.Intersect(in); !s.Empty() {
			ms = append(ms, mark{s, class})
		}
	}
	for _, q := range r.Quotes {
		for _, s := range q.Content {
			switch q.Kind {
			case quote.Direct:
				add(s, "q")
			case quote.Mixed:
				add(s, "r")
				for _, t := range inMarks(r.Article, s) {
					add(t, "q")
				}
			default:
				add(s, "r")
			}
		}
		add(q.Cue, "c")
	}
	for _, n := range numerals(r.Article.Slice(in)) {
		add(news.Span{Start: in.Start + n.Start, End: in.Start + n.End}, "n")
	}
	return ms
}

// inMarks are the stretches of a span between double quotation marks, marks
// included. A mark that is not closed there reaches to the end.
func inMarks(a *news.Article, in news.Span) []news.Span {
	var out []news.Span
	open := -1
	for i, r := range a.Slice(in) {
		switch {
		case !strings.ContainsRune("\"“”„«»", r):
		case open < 0:
			open = in.Start + i
		default:
			out = append(out, news.Span{Start: open, End: in.Start + i + utf8.RuneLen(r)})
			open = -1
		}
	}
	if open >= 0 {
		out = append(out, news.Span{Start: open, End: in.End})
	}
	return out
}

// numerals are the spans of the numbers in a text. "One" alone is a pronoun as
// often as a number and is left out.
func numerals(text string) []news.Span {
	var out []news.Span
	for _, m := range numeral.FindAllStringIndex(text, -1) {
		if !strings.EqualFold(text[m[0]:m[1]], "one") {
			out = append(out, news.Span{Start: m[0], End: m[1]})
		}
	}
	return out
}

// segments cuts a span of a reading at the edges of its marks and of the
// others given. Concatenated they are the text of the span, cleaned.
func segments(r compare.Reading, in news.Span, others ...mark) []seg {
	ms := marksIn(r, in)
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
	if len(found) > 1 && found[0] == "q" && found[1] == "r" {
		found = slices.Delete(found, 1, 2)
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
