package page

import (
	"net/url"
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/kind"
	"parallax/compare/say"
)

// part is a section whose heading is the text "page.ID".
func (m *maker) part(id string, blocks ...Block) Section {
	return Section{ID: id, Heading: m.say("page." + id), Blocks: blocks}
}

// introduction is the reader's own beginning.
func (m *maker) introduction() Section { return m.part("introduction", own(m.ch.Introduction)...) }

// own are the reader's paragraphs.
func own(text string) []Block {
	var out []Block
	for _, p := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n") {
		if p = say.Clean(p); p != "" {
			out = append(out, Paragraph{Own, Plain(p)})
		}
	}
	return out
}

// compared is the table of what was compared.
func (m *maker) compared() Section {
	var blocks []Block
	if warning, ok := compare.EventWarning(m.c); ok {
		blocks = append(blocks, Paragraph{Warning, m.runs(m.cat.Pieces(warning))})
	}
	if m.ch.Variant == OnePage && !m.ch.Hide {
		return m.part("articles", append(blocks, m.cited())...)
	}
	t := Table{
		Caption: m.say("page.articles.caption"), RowHeads: true,
		Head:   []Text{Plain(m.say("page.column.letter")), Plain(m.say("page.column.article")), Plain(m.say("page.column.published")), Plain(m.say("page.column.words"))},
		Widths: []float64{.05, .58, .22, .15},
	}
	retrieved, addresses := len(m.ch.Retrieved) > 0, m.ch.Variant != OnePage && slices.ContainsFunc(m.every(), func(i int) bool { return m.address(i) != "" })
	if retrieved {
		t.Head = append(t.Head, Plain(m.say("page.column.retrieved")))
		t.Widths = []float64{.05, .47, .17, .12, .19}
	}
	if addresses {
		t.Head = append(t.Head, Plain(m.say("page.column.address")))
		t.Widths = []float64{.05, .43, .19, .1, .23}
		if retrieved {
			t.Widths = []float64{.05, .38, .15, .1, .15, .17}
		}
	}
	for i, r := range m.c.Readings {
		row := Row{Plain(letter(i)), m.article(i), Plain(m.orNotFound(m.day(r.Article.Published))), Plain(m.number(r.Article.Words()))}
		if retrieved {
			row = append(row, Plain(m.orNotFound(m.day(m.ch.Retrieved[r.Article.ID]))))
		}
		if addresses {
			row = append(row, m.host(i))
		}
		t.Rows = append(t.Rows, row)
	}
	return m.part("articles", append(blocks, t)...)
}

// cited is the table of what was compared as the works cited.
func (m *maker) cited() Table {
	t := Table{
		Caption: m.say("page.articles.caption"), RowHeads: true, Widths: []float64{.06, .82, .12},
		Head: []Text{Plain(m.say("page.column.letter")), Plain(m.say("page.column.article")), Plain(m.say("page.column.words"))},
	}
	for i, text := range (citing{m}).citations() {
		t.Rows = append(t.Rows, Row{Plain(letter(i)), text, Plain(m.number(m.c.Readings[i].Article.Words()))})
	}
	return t
}

// mostKinds is how many notes about its kind an article has: one that many
// others copy has one for each.
const mostKinds = 4

// article tells of an article: outlet, headline, authors, kind, copies.
func (m *maker) article(i int) Text {
	out := Strong(m.names[i])
	if h := m.headline(i); h != "" {
		out = append(out, Run{Text: ", " + m.cat["page.quote.open"]}, Run{Text: ellipsis(h, 160), Language: m.foreign(i)}, Run{Text: m.cat["page.quote.close"]})
	}
	a := m.c.Readings[i].Article
	if authors := say.Clean(strings.Join(a.Authors, ", ")); authors != "" && !m.ch.Hide {
		out = append(out, Run{Text: " " + m.say("page.by", word("authors", authors))})
	}
	if i < len(m.c.Kinds) {
		for _, n := range m.c.Kinds[i][:min(mostKinds, len(m.c.Kinds[i]))] {
			out = append(out, Run{Text: " "}, Run{Text: m.masked(say.Clean(m.kind(n))) + ".", Emphasis: true})
		}
	}
	return out
}

// kind is a note about an article in the words of the catalogue.
func (m *maker) kind(n kind.Note) string {
	return say.Text(m.cat.Again(say.English().Kept(n.Message())))
}

// host is the address of an article by the name of its host, which leads there.
func (m *maker) host(i int) Text {
	address := m.address(i)
	if address == "" {
		return Plain(m.say("page.none"))
	}
	u, err := url.Parse(address)
	if err != nil {
		return Plain(m.say("page.none"))
	}
	return Text{{Text: strings.TrimPrefix(u.Hostname(), "www."), Link: address}}
}

// howToRead is three lines on what the reader of a summary must know.
func (m *maker) howToRead() Section {
	return m.part("reading", List{Items: []Text{m.text("page.how.notfound"), m.text("page.how.voices"), m.text("page.how.places")}})
}

// heads are the heads of columns that stand for articles: their names, or
// letters where there are too many.
func (m *maker) heads() []Text {
	var out []Text
	for i, n := range m.names {
		if len(m.names) > mostNamed {
			n = letter(i)
		}
		out = append(out, Text{{Text: n}})
	}
	return out
}

// mostNamed is how many articles stand beside each other by their names.
const mostNamed = 4

// widths are those of a first column, one for each article, and others behind.
func (m *maker) widths(first float64, behind ...float64) []float64 {
	left := 1 - first
	for _, w := range behind {
		left -= w
	}
	out := []float64{first}
	for range m.c.Readings {
		out = append(out, left/float64(len(m.c.Readings)))
	}
	return append(out, behind...)
}
