package drawn

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// cellText is the text of one cell with the way back to the article: the
// pieces are its sentences, in text order.
type cellText struct {
	article int
	text    string
	Pieces  []cellPiece
}

// cellPiece is a sentence, and where in the cell's text it starts.
type cellPiece struct {
	Sentence int
	at       int // byte offset in the cell's text
	span     news.Span
}

// newCell sets sentences of an article one after another; "…" stands where
// sentences between them are left out.
func newCell(c *compare.Comparison, article int, sentences []int) cellText {
	doc := c.Readings[article].Doc
	t := cellText{article: article}
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteString(joint(doc, sentences[i-1], s))
		}
		span := doc.Sentences[s].Span
		t.Pieces = append(t.Pieces, cellPiece{s, b.Len(), span})
		b.WriteString(prose.Flat(doc.Article.Slice(span)))
	}
	t.text = b.String()
	return t
}

// joint is what stands between two sentences of a cell.
func joint(doc *token.Document, a, b int) string {
	switch {
	case b != a+1:
		return " … "
	case doc.Sentences[a].Paragraph != doc.Sentences[b].Paragraph:
		return "\n"
	}
	return " "
}

// inCell are the parts of an article's span that stand in the cell, as spans
// of the cell's text.
func (t cellText) inCell(s news.Span) []news.Span {
	var out []news.Span
	for _, p := range t.Pieces {
		if u := p.span.Intersect(s); !u.Empty() {
			d := p.at - p.span.Start
			out = append(out, news.Span{Start: u.Start + d, End: u.End + d})
		}
	}
	return out
}

// where names the sentences, "sentences 3, 5".
func (t cellText) where(doc *token.Document) string {
	var ns []string
	head := false
	for _, p := range t.Pieces {
		if s := doc.Sentences[p.Sentence]; s.Headline() {
			head = true
		} else {
			ns = append(ns, fmt.Sprint(s.Number))
		}
	}
	w := ""
	switch len(ns) {
	case 0:
	case 1:
		w = told.Told("label.sentence-what", say.Of("what", say.Words(ns[0])))
	default:
		w = told.Told("label.sentences-join", say.Of("join", say.Words(strings.Join(ns, ", "))))
	}
	if head && w != "" {
		return told.Told("label.headline-w", say.Of("w", say.Words(w)))
	}
	if head {
		return told.Told("label.headline-alone")
	}
	return w
}

// markRef says what a mark of a cell stands for: the quotation with that
// index in its reading, or -1.
type markRef struct{ Quote int }

// Marks are the marked spans of the cell; refs belong to them by index.
func (t cellText) Marks(x *Index, o screen.MarkOptions) (ms []aligned.Mark, refs []markRef) {
	add := func(s news.Span, q int, m aligned.Mark) {
		for _, u := range t.inCell(s) {
			m.Start, m.End = u.Start, u.End
			if slices.ContainsFunc(ms, func(o aligned.Mark) bool { return o.Kind == m.Kind && o.Start == m.Start && o.End == m.End }) {
				continue // one verb may introduce two quotations
			}
			ms, refs = append(ms, m), append(refs, markRef{q})
		}
	}
	t.quoteMarks(x, add)
	for _, f := range t.findings(x) {
		if kind, ok := MarkKindOf(f.Check); ok {
			add(f.Words[0], -1, aligned.Mark{Kind: kind, Reason: Reason(f) + " " + VoiceLine(f)})
		}
	}
	for _, g := range o.Figures {
		for _, v := range g.Values {
			if v.Article == t.article {
				add(v.Span, -1, aligned.Mark{Kind: tone.Number, Reason: relationSentence(g.Relation)})
			}
		}
	}
	if o.HideQuoted {
		ms, refs = unquoted(ms, refs)
	}
	return t.own(o.Own, ms, refs)
}

// quoteMarks adds the marks of quotations and of the verbs that introduce them.
func (t cellText) quoteMarks(x *Index, add func(s news.Span, q int, m aligned.Mark)) {
	r := x.c.Readings[t.article]
	for _, i := range x.quotesIn(t) {
		q := r.Quotes[i]
		if q.Kind != quote.Indirect {
			for _, s := range q.Content {
				add(s, i, aligned.Mark{Kind: tone.Quoted, Reason: told.Told("label.quoted-words-of-speaker-not-the-outlets", say.Of("speaker", say.Words(Speaker(q))))})
			}
		}
		if verb := r.Article.Slice(q.Cue); len(verb) > 1 && !x.c.Words.Hides(verb, r.Article.ID, q.Cue) {
			add(q.Cue, i, aligned.Mark{Kind: tone.Verb, Reason: told.Told("label.flat-introduces-what-speaker-says", say.Of("flat", say.Words(prose.Flat(verb))), say.Of("speaker", say.Words(Speaker(q))))})
		}
	}
}

// figuresOf are the numbers that several articles give for a fact, without
// days that are the same: a story names its day in every other sentence.
func figuresOf(c *compare.Comparison, fact int) []figure.Figure {
	var out []figure.Figure
	for _, g := range c.Figures {
		k := g.Values[0].Kind
		day := k == number.Weekday || k == number.Date || k == number.Period
		if g.Fact == fact && !(day && g.Relation == figure.Same) {
			out = append(out, g)
		}
	}
	return out
}

// unquoted leaves out the marks of quoted words and those that stand in them.
func unquoted(ms []aligned.Mark, refs []markRef) (kept []aligned.Mark, keptRefs []markRef) {
	for i, m := range ms {
		inside := slices.ContainsFunc(ms, func(q aligned.Mark) bool {
			return q.Kind == tone.Quoted && q.Start <= m.Start && m.End <= q.End
		})
		if !inside {
			kept, keptRefs = append(kept, m), append(keptRefs, refs[i])
		}
	}
	return kept, keptRefs
}

// Speaker is who says it, for a sentence of the program.
func Speaker(q quote.Quote) string {
	if q.Speaker != "" {
		return q.Speaker
	}
	return told.Told("label.a-speaker-that-was-not-found")
}
