package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parallax/compare/news"
	"parallax/compare/say"
)

// shownPlace is a sentence that is shown, with the marks in it.
type shownPlace struct {
	article, sentence int
	marks             []news.Span
}

// merged are places each once, in the order of the articles and their texts,
// with the spans that are marked in all of them.
func merged(places []shownPlace, marks map[int][]news.Span) []shownPlace {
	slices.SortStableFunc(places, func(x, y shownPlace) int {
		return cmp.Or(cmp.Compare(x.article, y.article), cmp.Compare(x.sentence, y.sentence))
	})
	var out []shownPlace
	for _, p := range places {
		if n := len(out); n > 0 && out[n-1].article == p.article && out[n-1].sentence == p.sentence {
			out[n-1].marks = append(out[n-1].marks, p.marks...)
			continue
		}
		p.marks = append(slices.Clone(p.marks), marks[p.article]...)
		out = append(out, p)
	}
	return out
}

// fair leaves of places as many for each article as the size allows: one each
// before any has two.
func (m *maker) fair(places []shownPlace) []shownPlace {
	articles := 0
	count := map[int]int{}
	for _, p := range places {
		if count[p.article]++; count[p.article] == 1 {
			articles++
		}
	}
	most := min(m.size.perArticle, max(1, m.size.passages/max(1, articles)))
	clear(count)
	var out []shownPlace
	for _, p := range places {
		if count[p.article]++; count[p.article] <= most {
			out = append(out, p)
		}
	}
	return out
}

// comment is what the reader says about a pick.
func (m *maker) comment(text string) []Block {
	blocks := own(text)
	if len(blocks) > 0 {
		first := blocks[0].(Paragraph)
		first.Text = append(Strong(m.say("page.comment")+" "), first.Text...)
		blocks[0] = first
	}
	return blocks
}

// explained are blocks with a legend of those of some marks that are among them, at a
// place in front of them.
func (m *maker) explained(blocks []Block, at int, marks ...Mark) []Block {
	marks = slices.DeleteFunc(slices.Clone(marks), func(k Mark) bool { return !slices.ContainsFunc(blocks, func(b Block) bool { return marked(b, k) }) })
	if len(marks) == 0 {
		return blocks
	}
	return slices.Insert(blocks, at, Block(m.legend(marks...)))
}

// marked reports whether a quotation, a paragraph or a table has a mark.
func marked(b Block, k Mark) bool {
	has := func(t Text) bool { return slices.ContainsFunc(t, func(r Run) bool { return r.Mark == k }) }
	switch b := b.(type) {
	case Quotation:
		return has(b.Text)
	case Paragraph:
		return has(b.Text)
	case Table:
		return slices.ContainsFunc(b.Rows, func(r Row) bool { return slices.ContainsFunc(r, has) })
	}
	return false
}

// legend tells what marks mean.
func (m *maker) legend(marks ...Mark) Paragraph {
	p := Paragraph{Role: Legend}
	for _, mark := range marks {
		if len(p.Text) > 0 {
			p.Text = append(p.Text, Run{Text: " · "})
		}
		p.Text = append(p.Text, Run{Text: m.say("page.mark." + string(mark) + ".sign"), Mark: mark}, Run{Text: " " + m.say("page.mark."+string(mark))})
	}
	return p
}

// mostPlaces is how many sentences a cell counts one by one.
const mostPlaces = 4

// places are sentences of one article in words: "headline, sentences 2, 5 of
// 18"; those beyond a few are counted.
func (m *maker) places(article int, at []shownPlace) string {
	doc := m.c.Readings[article].Doc
	var parts, numbers []string
	for _, p := range at {
		s := doc.Sentences[p.sentence]
		if !s.Headline() {
			numbers = append(numbers, strconv.Itoa(s.Number))
		} else if len(parts) == 0 {
			parts = append(parts, m.say("page.headline"))
		}
	}
	of := 0
	for _, s := range doc.Sentences {
		of = max(of, s.Number)
	}
	if n := len(numbers); n > 0 {
		args := []say.Arg{say.Count("n", n), word("numbers", strings.Join(numbers[:min(n, mostPlaces)], ", ")), say.Count("of", of), say.Count("more", n-mostPlaces)}
		key := "page.sentences"
		if n > mostPlaces {
			key = "page.sentences.more"
		}
		parts = append(parts, m.say(key, args...))
	}
	return strings.Join(parts, ", ")
}

// numbersOf are the numbers of the sentences of passages of an article, "1, 4".
func (m *maker) numbersOf(article int, sentences []int) string {
	var out []string
	for _, i := range sentences {
		s := m.c.Readings[article].Doc.Sentences[i]
		n := strconv.Itoa(s.Number)
		if s.Headline() {
			n = m.say("page.headline.short")
		}
		if len(out) == 0 || out[len(out)-1] != n {
			out = append(out, n)
		}
	}
	return strings.Join(out, ", ")
}

// whole is the passage of a whole sentence.
func (m *maker) whole(article, sentence int) news.Passage {
	r := m.c.Readings[article]
	return news.Passage{Article: r.Article.ID, Span: r.Doc.Sentences[sentence].Span}
}

// cell is what stands in the cell of a table: a dash for nothing, and nothing
// on a worksheet.
func (m *maker) cell(t Text) Text {
	switch {
	case m.ch.Variant == Worksheet:
		return nil
	case len(t) == 0:
		return Plain(m.say("page.none"))
	}
	return t
}
