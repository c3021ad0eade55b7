package sheet

import (
	"fmt"

	"parallax/compare/check"
	"parallax/compare/page"
	"parallax/compare/say"
)

// summary counts the statements and leads to those that are to be read first.
func (m *maker) summary() page.Section {
	s := page.Section{ID: "summary", Heading: m.say("check.page.summary")}
	if len(m.Statements) == 0 {
		s.Blocks = []page.Block{page.Paragraph{Text: page.Plain(m.say("check.page.none"))}}
		return s
	}
	var parts [][]say.Piece
	for _, slug := range check.Slugs() {
		n := 0
		for _, u := range m.units {
			if u.Slug == slug {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, []say.Piece{say.Words(m.say("check.page.count", say.Count("n", n), word("verdict", m.say("check.counted."+slug))))})
		}
	}
	counts := page.Strong(m.say("check.page.counts", say.Count("n", len(m.units)), say.List("parts", parts...)))
	s.Blocks = []page.Block{page.Paragraph{Text: append(counts, m.readFirst()...)}}
	for _, n := range m.Notes {
		s.Blocks = append(s.Blocks, page.Paragraph{Role: page.Warning, Text: page.Plain(m.cat.Text(n))})
	}
	return s
}

// readFirst leads to the statements that are to be read first.
func (m *maker) readFirst() page.Text {
	var out page.Text
	for _, u := range m.units {
		if !u.First() {
			continue
		}
		before := ", "
		if out == nil {
			before = " " + m.say("check.page.first") + " "
		}
		out = append(out, page.Run{Text: before}, page.Run{Text: fmt.Sprint(u.Number), Link: "#" + unitID(u)})
	}
	if out != nil {
		out = append(out, page.Run{Text: "."})
	}
	return out
}

// unitID is the name of the place of a sentence in the document.
func unitID(u check.Unit) string { return fmt.Sprintf("s%d", u.Number) }

// mostLeft is how many things that the text leaves out are told at once.
const mostLeft = 5

// left is what no statement speaks of, a line each, those beyond a few folded.
func (m *maker) left() page.Section {
	s := page.Section{ID: "left", Heading: m.say("check.page.left")}
	if len(m.Left) == 0 {
		s.Blocks = []page.Block{page.Paragraph{Text: page.Plain(m.say("check.page.left.none"))}}
		return s
	}
	var items []page.Text
	for _, x := range m.Left {
		items = append(items, page.Plain(say.Clean(say.Text(Short(m.cat.Again(x.Said))))))
	}
	n := check.Shown(m.Left, mostLeft)
	s.Blocks = []page.Block{page.List{Items: items[:n]}}
	if n < len(items) {
		s.Blocks = append(s.Blocks, page.More{Word: m.say("check.page.more"), Blocks: []page.Block{page.List{Items: items[n:]}}})
	}
	return s
}
