package report

import (
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// rowView is a row of the aligned table.
type rowView struct {
	// Kind is "fact", "only" (no other article has a partner) or "rest".
	Kind            string
	Head, Told, Why string
	Cells           []cellView
}

// cellView is what one article says in a row: sentences, or a note.
type cellView struct {
	Sentences []sentenceView
	// Nearest come nearest to the sentences of the row, when no sentence is in it.
	Nearest []sentenceView
	Note    string
	// Kind is "told", "notfound" or "none".
	Kind string
}

type sentenceView struct {
	Place string
	Segs  []seg
	// Cut is true when the end of the sentence is left out.
	Cut bool
}

// Text is the excerpt without its marks.
func (s sentenceView) Text() string {
	var b strings.Builder
	for _, g := range s.Segs {
		b.WriteString(g.Text)
	}
	if s.Cut {
		b.WriteString(" …")
	}
	return b.String()
}

func newSentence(r marked, s token.Sentence, limit int, others ...mark) sentenceView {
	span, cut := excerpt(r.Article, s.Span, limit)
	return sentenceView{place(s), segments(r, span, others...), cut}
}

// rest marks what of a sentence stands outside the tellings of a row's fact.
func rest(c *compare.Comparison, row align.Row, at align.Place) []mark {
	if row.Fact < 0 {
		return nil
	}
	var out []mark
	s := c.Readings[at.Article].Doc.Sentences[at.Sentence].Span
	from, told := s.Start, false
	for _, t := range c.Facts[row.Fact].Tellings {
		if t.Place == at && s.Contains(t.Span) && t.Span.Start >= from {
			told = true
			out = append(out, mark{news.Span{Start: from, End: t.Span.Start}, "x"})
			from = t.Span.End
		}
	}
	if !told {
		return nil
	}
	return append(out, mark{news.Span{Start: from, End: s.End}, "x"})
}

// table is what the cells of the aligned table are made from.
type table struct {
	c *compare.Comparison
	// marked are the articles with their marks.
	marked []marked
	// notFound holds for facts that an article lacks; Sentence is the fact.
	notFound map[align.Place]bool
	// links are what joins sentences elsewhere on the page.
	links compare.Links
}

func (t table) sentence(p align.Place) token.Sentence {
	return t.marked[p.Article].Doc.Sentences[p.Sentence]
}

func (t table) rows() []rowView {
	c := t.c
	var out []rowView
	for _, row := range c.Rows {
		v := t.head(row)
		for a := range c.Readings {
			v.Cells = append(v.Cells, t.cell(row, a))
		}
		out = append(out, v)
	}
	return out
}

func (t table) head(row align.Row) rowView {
	c := t.c
	if row.Fact >= 0 {
		f := c.Facts[row.Fact]
		return rowView{Kind: "fact", Head: clean(f.Title), Told: itoa(tellers(f)) + " of " + itoa(len(c.Readings)), Why: why(f.Why)}
	}
	v := rowView{Kind: "rest"}
	switch compare.StandingOf(c, t.links, row) {
	case compare.StandsAlone:
		v.Kind, v.Head = "only", "Only in "+t.names(row)
	case compare.StandsJoined:
		v.Head = "Joined elsewhere on this page"
	case compare.StandsPartly:
		v.Head = "No clear match but for what is noted below"
	case compare.StandsPerhaps:
		v.Head = "Perhaps told elsewhere in part, see below"
	default:
		v.Head = "No clear match"
	}
	return v
}

// names are those of the articles with a sentence in a row.
func (t table) names(row align.Row) string {
	var names []string
	for a, cell := range row.Cells {
		if len(cell) > 0 {
			names = append(names, name(t.c, a))
		}
	}
	return and(names)
}

func (t table) cell(row align.Row, a int) cellView {
	c, r := t.c, t.marked[a]
	limit := aloneLimit
	if row.Fact >= 0 {
		limit = sharedLimit
	}
	v := cellView{Kind: "told"}
	if a < len(row.Cells) {
		for _, s := range row.Cells[a] {
			v.Sentences = append(v.Sentences, newSentence(r, r.Doc.Sentences[s], limit, rest(c, row, align.Place{Article: a, Sentence: s})...))
		}
	}
	if len(v.Sentences) > 0 {
		return v
	}
	joins := compare.JoinsOf(t.links, row, a)
	if row.Fact >= 0 && t.notFound[align.Place{Article: a, Sentence: row.Fact}] {
		joins = nil
	}
	note := t.joined(row, joins)
	for _, p := range compare.Nearest(c, row, a, joins) {
		v.Nearest = append(v.Nearest, newSentence(r, t.sentence(p), aloneLimit))
	}
	if row.Fact >= 0 {
		return t.without(row, a, v, note)
	}
	if v.Note = note; note != "" {
		v.Kind = "none"
	}
	return v
}

// without is the cell of an article that has no sentence in the row of a fact; the note
// says where it is joined to one elsewhere.
func (t table) without(row align.Row, a int, v cellView, note string) cellView {
	c, r := t.c, t.marked[a]
	for _, told := range c.Facts[row.Fact].Tellings {
		if told.Article == a {
			v.Note, v.Nearest = "see "+place(r.Doc.Sentences[told.Sentence]), nil
			return v
		}
	}
	if v.Kind = "none"; !slices.ContainsFunc(c.Facts[row.Fact].Tellings, func(t align.Telling) bool { return !c.Events.Apart(t.Article, a) }) {
		return v // it may be about another event
	}
	v.Note = "no clear match"
	if t.notFound[align.Place{Article: a, Sentence: row.Fact}] {
		v.Kind, v.Note = "notfound", "not found in this article"
	} else if note != "" {
		v.Note = note
	}
	return v
}

// notFoundView is a fact that all the others tell, with the sentence of this
// article that came nearest.
type notFoundView struct {
	Article, Letter, Fact string
	// Others are the places where the others tell it: "A2, B7".
	Others  string
	Nearest *sentenceView
}

func (t table) missing() []notFoundView {
	c := t.c
	var out []notFoundView
	for _, n := range c.NotFound {
		if !n.Sure {
			continue
		}
		r, f := t.marked[n.Article], c.Facts[n.Fact]
		v := notFoundView{
			Article: name(c, n.Article), Letter: letter(n.Article),
			Fact: clean(f.Title), Others: citations(c, f),
		}
		if s := n.Nearest.Sentence; s >= 0 && s < len(r.Doc.Sentences) {
			nearest := newSentence(r, r.Doc.Sentences[s], aloneLimit)
			v.Nearest = &nearest
		}
		out = append(out, v)
	}
	return out
}

// citations are the places of a fact's tellings: "A2, B7, B9".
func citations(c *compare.Comparison, f align.Fact) string {
	var cs []string
	for _, p := range f.Places() {
		cs = append(cs, cite(p.Article, c.Readings[p.Article].Doc.Sentences[p.Sentence]))
	}
	return strings.Join(cs, ", ")
}
