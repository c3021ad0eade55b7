package page

import (
	"slices"

	"parallax/compare/cite"
)

// citing makes the works cited.
type citing struct{ *maker }

// section has the works cited, in the order and style of their list. Where there
// is room for one page only, they stand in the table of the articles.
func (m citing) section() Section {
	if m.ch.Hide || m.ch.Variant == OnePage {
		return Section{}
	}
	s := m.part("works")
	s.Heading = m.style().ListName(m.cat)
	for _, e := range m.entries() {
		s.Blocks = append(s.Blocks, Paragraph{Work, m.citation(e)})
	}
	return s
}

func (m citing) style() cite.Style {
	if slices.Contains(cite.Styles(), m.ch.Style) {
		return m.ch.Style
	}
	return cite.StyleOf(string(m.ch.Style))
}

// citations are the entries of the articles, in their order.
func (m citing) citations() []Text {
	out := make([]Text, len(m.c.Readings))
	for _, e := range m.entries() {
		out[e.Work] = m.citation(e)
	}
	return out
}

// entries are the works in the order of their list.
func (m citing) entries() []cite.Entry {
	var works []cite.Work
	for _, r := range m.c.Readings {
		w := cite.Of(r.Article)
		w.Retrieved = m.ch.Retrieved[r.Article.ID]
		works = append(works, w)
	}
	return cite.NewListIn(m.cat, m.style(), works).Entries()
}

// citation is an entry as it is set.
func (m citing) citation(e cite.Entry) Text {
	var text Text
	for _, r := range e.Runs {
		text = append(text, Run{Text: edged(r.Text), Emphasis: r.Italic, Link: webAddress(r.Link), Language: r.Language})
	}
	return text
}
