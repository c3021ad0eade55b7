package page

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/say"
)

// differing makes the section of differences.
type differing struct{ *maker }

// chosen is a difference with what the reader says about it.
type chosen struct {
	difference.Difference
	comment string
}

// chosenDifferences are those that the reader picked, else the first ones.
func (m differing) chosenDifferences() []chosen {
	var out []chosen
	for _, p := range m.ch.picked(PickDifference) {
		if i := slices.IndexFunc(m.c.Differences, func(d difference.Difference) bool { return d.ID == p.ID }); i >= 0 {
			out = append(out, chosen{m.c.Differences[i], p.Comment})
		}
	}
	if len(out) > 0 || m.ch.chosen() {
		return out
	}
	ds := m.c.Shown()
	if m.ch.Variant == Full {
		ds = m.c.Differences
	}
	for _, d := range ds[:min(m.size.differences, len(ds))] {
		out = append(out, chosen{Difference: d})
	}
	return out
}

// section has the chosen ones, each with the passages that show it.
func (m differing) section() Section {
	ds := m.chosenDifferences()
	switch {
	case len(ds) == 0 && m.ch.chosen():
		return Section{}
	case len(ds) == 0:
		return m.part("differences", Paragraph{Body, m.text("page.differences.none")})
	}
	s := m.part("differences")
	if len(m.ch.picked(PickDifference)) == 0 && m.ch.Variant != Full && !m.asks() {
		s.Blocks = append(s.Blocks, Paragraph{Small, m.text("page.differences.first", say.Count("n", len(ds)))})
	}
	at := len(s.Blocks)
	for i, d := range ds {
		s.Blocks = append(s.Blocks, Heading{ID: "difference-" + strconv.Itoa(i+1), Text: append(Plain(strconv.Itoa(i+1)+". "), m.statement(d.Difference)...)})
		s.Blocks = append(s.Blocks, m.shows(d.Difference)...)
		for _, n := range d.Counter {
			s.Blocks = append(s.Blocks, Paragraph{Small, m.again(n.Pieces)})
		}
		s.Blocks = append(s.Blocks, m.comment(d.comment)...)
	}
	if more := len(m.c.Differences) - len(ds); more > 0 && m.ch.Variant != OnePage && !m.asks() {
		s.Blocks = append(s.Blocks, Paragraph{Small, m.text("page.differences.more", say.Count("n", more))})
	}
	s.Blocks = m.explained(s.Blocks, at, Compare)
	return s
}

// statement is the sentence, or what the sides are about; on a worksheet what
// is to be looked for.
func (m differing) statement(d difference.Difference) Text {
	switch {
	case len(d.Sides) > 0:
		return m.lead(d)
	case m.ch.Variant == Worksheet:
		return m.question(d)
	}
	return m.again(d.Pieces)
}

// question asks for a difference by its kind and, where it is about a fact, by
// the title of that.
func (m differing) question(d difference.Difference) Text {
	if d.Fact >= 0 && d.Fact < len(m.c.Facts) {
		return m.text("page.question.fact", word("fact", ellipsis(m.masked(say.Clean(m.c.Facts[d.Fact].Title)), m.size.title)), word("kind", m.kindOf(d)))
	}
	return m.text("page.question", word("kind", m.kindOf(d)))
}

func (m differing) kindOf(d difference.Difference) string {
	if text, ok := m.cat["page.difference."+string(d.Kind)]; ok {
		return text
	}
	return string(d.Kind)
}

// shows are the passages that show a difference.
func (m differing) shows(d difference.Difference) []Block {
	switch {
	case m.asks():
		return []Block{m.sheet(d)}
	case m.ch.Variant == OnePage:
		return []Block{m.brief(d)}
	}
	if len(d.Sides) == 0 {
		return m.evidence(d, d.Evidence)
	}
	blocks := []Block{m.sides(d)}
	var more []news.Passage
	for _, s := range d.Sides {
		if !slices.ContainsFunc(s.Pieces, quotes) {
			more = append(more, s.Passages...)
		}
	}
	return append(blocks, m.evidence(d, more)...)
}

// brief is what each article has in one paragraph, with its letter and place.
func (m differing) brief(d difference.Difference) Paragraph {
	var out Text
	add := func(t Text, where string) {
		if len(out) > 0 {
			out = append(out, Run{Text: "; "})
		}
		out = append(append(out, t...), Run{Text: " [" + where + "]"})
	}
	for _, s := range d.Sides {
		where := letter(s.Article)
		if len(s.Passages) > 0 {
			where += " " + m.numbersOf(s.Article, []int{max(0, m.c.Readings[s.Article].Doc.SentenceAt(s.Passages[0].Start))})
		}
		add(limited(m.again(s.Pieces), m.size.side), where)
	}
	if len(out) == 0 {
		for _, b := range m.evidence(d, d.Evidence) {
			q := b.(Quotation)
			a := m.reading(q.At)
			words := append(append(Text{{Text: m.cat["page.quote.open"]}}, q.Text...), Run{Text: m.cat["page.quote.close"]})
			add(words, letter(a)+" "+m.numbersOf(a, []int{max(0, m.c.Readings[a].Doc.SentenceAt(q.At.Start))}))
		}
	}
	return Paragraph{Body, out}
}

// fewWords is how many words of an article show nothing by themselves: a name,
// a role.
const fewWords = 3

// quotes reports whether a piece is words of an article that show what it has.
func quotes(p say.Piece) bool {
	return p.Kind == say.Cited && len(strings.Fields(p.Text)) > fewWords
}

// sides is a table with what each article has.
func (m differing) sides(d difference.Difference) Table {
	t := Table{
		Caption: m.masked(say.Clean(say.Text(m.cat.Again(d.Lead)))), RowHeads: true, Widths: []float64{.2, .55, .25},
		Head: []Text{Plain(m.say("page.column.article")), Plain(m.say("page.column.what")), Plain(m.say("page.column.where"))},
	}
	for _, s := range d.Sides {
		t.Rows = append(t.Rows, Row{{{Text: m.names[s.Article], Emphasis: true}}, m.again(s.Pieces), m.where(s)})
	}
	return t
}

// where are the places of a side.
func (m differing) where(s difference.Side) Text {
	if s.TellsPlace() {
		return nil
	}
	var places []shownPlace
	for _, p := range s.Passages {
		if a := m.reading(p); a >= 0 {
			places = append(places, shownPlace{a, max(0, m.c.Readings[a].Doc.SentenceAt(p.Start)), nil})
		}
	}
	return Plain(m.places(s.Article, merged(places, nil)))
}

// counted are the places of all numbers of the figure that a difference names.
func (m differing) counted(d difference.Difference) []shownPlace {
	var out []shownPlace
	for _, f := range m.c.Figures {
		named := false
		for _, v := range f.Values {
			named = named || slices.ContainsFunc(d.Pieces, func(p say.Piece) bool { return p.Article == v.Article && p.Span == v.Quantity.Span })
		}
		if !named || d.Kind != difference.KindNumbers {
			continue
		}
		for _, v := range f.Values {
			out = append(out, shownPlace{v.Article, v.Sentence, []news.Span{v.Quantity.Span}})
		}
	}
	return out
}

// evidence quotes the sentences of passages, those of each article up to its
// share.
func (m differing) evidence(d difference.Difference, passages []news.Passage) []Block {
	marks := map[int][]news.Span{}
	for _, p := range d.Pieces {
		if p.Article >= 0 && !p.Span.Empty() {
			marks[p.Article] = append(marks[p.Article], p.Span)
		}
	}
	for _, p := range m.counted(d) {
		marks[p.article] = append(marks[p.article], p.marks...)
	}
	var places []shownPlace
	for _, p := range passages {
		if a := m.reading(p); a >= 0 && !p.Empty() {
			places = append(places, shownPlace{a, max(0, m.c.Readings[a].Doc.SentenceAt(p.Start)), []news.Span{p.Span}})
		}
	}
	var out []Block
	for _, p := range m.fair(merged(places, marks)) {
		out = append(out, m.quotation(p.article, p.sentence, p.marks))
	}
	return out
}
