package page

import (
	"slices"

	"parallax/compare/say"
)

// citing makes the works cited.
type citing struct{ *maker }

// section has the works cited, in the order of their entries.
func (m citing) section() Section {
	if m.ch.Hide {
		return Section{}
	}
	s := m.part("works")
	for _, text := range m.citations() {
		s.Blocks = append(s.Blocks, Paragraph{Work, text})
	}
	return s
}

// citations are the works cited in the chosen style, by their first letters.
func (m citing) citations() []Text {
	var out []Text
	for i := range m.c.Readings {
		out = append(out, m.citation(i))
	}
	slices.SortStableFunc(out, func(a, b Text) int { return compareFold(a.String(), b.String()) })
	return out
}

// citation is an entry of the works cited: authors, date, headline, outlet,
// address, each where it is known.
func (m citing) citation(i int) Text {
	a := m.c.Readings[i].Article
	var out Text
	add := func(r Run) {
		if r.Text != "" {
			out = append(out, r)
		}
	}
	for k, s := range a.Authors {
		if k > 0 {
			add(Run{Text: ", "})
		}
		add(Run{Text: say.Clean(s)})
	}
	if len(out) > 0 {
		add(Run{Text: ". "})
	}
	if h := m.headline(i); h != "" {
		add(Run{Text: "“" + h + "” ", Language: m.foreign(i)})
	}
	add(Run{Text: m.names[i], Emphasis: true})
	if d := m.day(a.Published); d != "" {
		add(Run{Text: ", " + d})
	}
	add(Run{Text: "."})
	if address := m.address(i); address != "" {
		add(Run{Text: " "})
		add(Run{Text: address, Link: address})
	}
	return out
}
