package fact

import (
	"strings"

	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// againstLines are what two articles tell that cannot both be; numbers that differ in one
// fact stand with it.
func againstLines(c *compare.Comparison, x *drawn.Index) []factLine {
	var out []factLine
	for i := range c.Contradictions {
		k := &c.Contradictions[i]
		row := x.Rows[k.A.Article][k.A.Sentence]
		if row < 0 {
			row = x.Rows[k.B.Article][k.B.Sentence]
		}
		var places []difference.Placement
		for _, s := range []compare.Against{k.A, k.B} {
			d := c.Readings[s.Article].Doc
			n := d.Sentences[s.Sentence].Number
			places = append(places, difference.Placement{Article: s.Article, At: s.Place, Number: n, Headline: n == 0, Of: d.Sentences[len(d.Sentences)-1].Number})
		}
		out = append(out, factLine{fact: -1, maybe: true, against: k, title: againstTitle(c, k), Row: row, only: align.OnlyHere{Place: k.A.Place}, places: places, flag: figure.Same})
	}
	return out
}

// againstTitle is both sides in one line.
func againstTitle(c *compare.Comparison, k *compare.Contradiction) string {
	var out []string
	for _, s := range []compare.Against{k.A, k.B} {
		out = append(out, strings.TrimSpace(drawn.ShortNames(c)[s.Article])+": “"+prose.Flat(c.Readings[s.Article].Article.Slice(s.Whole))+"”")
	}
	return strings.Join(out, " – ")
}

// againstRuns are the two sides with the words that differ underlined.
func againstRuns(c *compare.Comparison, k *compare.Contradiction) []prose.Run {
	var out []prose.Run
	for _, s := range []compare.Against{k.A, k.B} {
		a := c.Readings[s.Article].Article
		slice := func(from, to int) string { return prose.Flat(a.Slice(news.Span{Start: from, End: to})) }
		out = append(out, prose.Run{Text: strings.TrimSpace(drawn.ShortNames(c)[s.Article]) + ": ", Ink: tone.Outlet(s.Article), Bold: true},
			prose.Run{Text: slice(s.Whole.Start, s.Words.Start) + " "}, prose.Run{Text: slice(s.Words.Start, s.Words.End), Line: true}, prose.Run{Text: " " + slice(s.Words.End, s.Whole.End) + "  "})
	}
	return out
}

// maybeLines are the sentences that may tell the same.
func maybeLines(c *compare.Comparison, x *drawn.Index) []factLine {
	var docs []*token.Document
	for _, r := range c.Readings {
		docs = append(docs, r.Doc)
	}
	var out []factLine
	for i, ps := range difference.Placements(docs, c.Maybe) {
		f := c.Maybe[i]
		out = append(out, factLine{fact: -1, maybe: true, title: f.Title, Row: x.Rows[f.Tellings[0].Article][f.Tellings[0].Sentence], only: align.OnlyHere{Place: f.Tellings[0].Place}, places: ps, flag: figure.Same})
	}
	return out
}
