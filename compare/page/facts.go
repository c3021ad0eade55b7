package page

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
)

// telling makes the section of facts.
type telling struct{ *maker }

// section has the facts that the reader picked, quoted, and a table of what all
// articles tell.
func (m telling) section() Section {
	var s Section
	told := m.told()
	if m.ch.chosen() {
		s = Section{ID: "facts", Heading: m.say("page.facts.picked")}
	} else if m.ch.Variant == OnePage {
		s = m.part("facts", m.factList(told)...)
	} else if len(told) > 0 {
		s = m.part("facts", Paragraph{Small, m.text("page.facts.how")}, m.factTable(told))
		if more := m.allTold() - len(told); more > 0 {
			s.Blocks = append(s.Blocks, Paragraph{Small, m.text("page.facts.more", say.Count("n", more))})
		}
	} else {
		s = m.part("facts", Paragraph{Body, m.text("page.facts.none")})
	}
	for _, p := range m.ch.picked(PickFact) {
		if i := m.fact(p.ID); i >= 0 {
			s.Blocks = append(s.Blocks, m.pickedFact(i, p.Comment)...)
		}
	}
	return s
}

// fact is the index of a fact by its ID, -1 for none.
func (m telling) fact(id string) int {
	return slices.IndexFunc(m.c.Facts, func(f align.Fact) bool { return f.ID == id })
}

// tellers counts the articles that tell a fact.
func tellers(f align.Fact) int {
	n, last := 0, -1
	for _, t := range f.Tellings {
		if t.Article != last {
			n, last = n+1, t.Article
		}
	}
	return n
}

// allTold counts the facts that all articles tell.
func (m telling) allTold() int {
	n := 0
	for _, f := range m.c.Facts {
		if tellers(f) == len(m.c.Readings) {
			n++
		}
	}
	return n
}

// told are the facts of the table: those that all tell, in the order of the
// base article; all facts in the full summary.
func (m telling) told() []int {
	if m.ch.chosen() {
		return nil
	}
	var out []int
	for i, f := range m.c.Facts {
		if (m.ch.Variant == Full || tellers(f) == len(m.c.Readings)) && len(out) < m.size.facts {
			out = append(out, i)
		}
	}
	return out
}

func (m telling) factTitle(f align.Fact) Text {
	return Text{{Text: ellipsis(m.masked(say.Clean(f.Title)), m.size.title), Language: m.english()}}
}

// factTable has a row for each fact and the numbers of the sentences for each
// article.
func (m telling) factTable(facts []int) Table {
	missing := map[align.Place]bool{} // Sentence is the index of the fact
	for _, n := range m.c.NotFound {
		if n.Sure {
			missing[align.Place{Article: n.Article, Sentence: n.Fact}] = true
		}
	}
	t := Table{
		Caption: m.say("page.facts.caption"), RowHeads: true, Widths: m.widths(max(.3, .64-.08*float64(len(m.c.Readings)))),
		Head: append([]Text{Plain(m.say("page.column.fact"))}, m.heads()...),
	}
	for _, i := range facts {
		row := Row{m.factTitle(m.c.Facts[i])}
		for a := range m.c.Readings {
			row = append(row, m.factCell(i, a, missing))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (m telling) factCell(fact, article int, missing map[align.Place]bool) Text {
	var at []int
	for _, t := range m.c.Facts[fact].Tellings {
		if t.Article == article {
			at = append(at, sentencesOf(t)...)
		}
	}
	switch {
	case m.ch.Variant == Worksheet:
		return nil
	case len(at) > 0:
		text := Plain(m.numbersOf(article, at))
		text[0].At = m.whole(article, at[0])
		return text
	case missing[align.Place{Article: article, Sentence: fact}]:
		return Plain(m.say("page.notfound"))
	}
	return Plain(m.say("page.none"))
}

// sentencesOf are the sentences of a telling, as indexes.
func sentencesOf(t align.Telling) []int {
	var out []int
	for _, p := range t.Places() {
		out = append(out, p.Sentence)
	}
	return out
}

// factList is what all tell in a few lines with their places.
func (m telling) factList(facts []int) []Block {
	var l List
	for _, i := range facts {
		text := append(m.factTitle(m.c.Facts[i]), Run{Text: " ["})
		last := -1
		for _, t := range m.c.Facts[i].Tellings {
			if t.Article == last {
				continue
			}
			if last >= 0 {
				text = append(text, Run{Text: ", "})
			}
			last = t.Article
			text = append(text, Run{Text: letter(t.Article) + " " + m.numbersOf(t.Article, sentencesOf(t)), At: m.whole(t.Article, t.Sentence)})
		}
		l.Items = append(l.Items, append(text, Run{Text: "]"}))
	}
	if len(l.Items) == 0 {
		return nil
	}
	return []Block{l}
}

// pickedFact is a fact with the passages that tell it and the reader's comment.
func (m telling) pickedFact(i int, comment string) []Block {
	f := m.c.Facts[i]
	blocks := []Block{Heading{Text: append(m.factTitle(f), Run{Text: " (" + m.say("page.told", say.Count("n", tellers(f)), say.Count("of", len(m.c.Readings))) + ")"})}}
	var places []shownPlace
	for _, t := range f.Tellings {
		for _, s := range sentencesOf(t) {
			places = append(places, shownPlace{t.Article, s, []news.Span{t.Span.Intersect(m.c.Readings[t.Article].Doc.Sentences[s].Span)}})
		}
	}
	for _, p := range m.fair(merged(places, nil)) {
		blocks = append(blocks, m.quotation(p.article, p.sentence, p.marks))
	}
	for _, n := range m.c.NotFound {
		if n.Fact == i && n.Sure {
			blocks = append(blocks, Paragraph{Small, m.text("page.notfound.in", m.outlet("article", n.Article))})
		}
	}
	return append(blocks, m.comment(comment)...)
}
