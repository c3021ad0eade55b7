package page

import (
	"slices"

	"parallax/compare/cite"
)

// citing makes the works cited.
type citing struct{ *maker }

// section has the works cited, in the order and style of their list.
func (m citing) section() Section {
	if m.ch.Hide {
		return Section{}
	}
	style := m.ch.Style
	if !slices.Contains(cite.Styles(), style) {
		style = cite.StyleOf(string(style))
	}
	var works []cite.Work
	for _, r := range m.c.Readings {
		w := cite.Of(r.Article)
		w.Retrieved = m.ch.Retrieved[r.Article.ID]
		works = append(works, w)
	}
	s := m.part("works")
	if m.english() == "" {
		s.Heading = style.ListName()
	}
	for _, e := range cite.NewList(style, works).Entries() {
		var text Text
		for _, r := range e.Runs {
			text = append(text, Run{Text: edged(r.Text), Emphasis: r.Italic, Link: webAddress(r.Link)})
		}
		s.Blocks = append(s.Blocks, Paragraph{Work, text})
	}
	return s
}
