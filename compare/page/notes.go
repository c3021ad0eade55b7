package page

import (
	"slices"

	"parallax/compare/news"
)

// notes are the reader's notes: those picked, else all.
func (m *maker) notes() Section {
	s := m.part("notes")
	for _, n := range m.chosenNotes() {
		if a := m.reading(n.At); a >= 0 && !n.At.Empty() {
			at := m.c.Readings[a].Doc.SentenceAt(n.At.Start)
			if at >= 0 {
				s.Blocks = append(s.Blocks, m.quotation(a, at, []news.Span{n.At.Span}))
			}
		}
		s.Blocks = append(s.Blocks, own(n.Text)...)
	}
	return s
}

// chosenNotes are the notes to show, with the comment of a pick behind them.
func (m *maker) chosenNotes() []Note {
	picks := m.ch.picked(PickNote)
	if len(picks) == 0 {
		return m.ch.Notes
	}
	var out []Note
	for _, p := range picks {
		if i := slices.IndexFunc(m.ch.Notes, func(n Note) bool { return n.ID == p.ID }); i >= 0 {
			n := m.ch.Notes[i]
			if p.Comment != "" {
				n.Text += "\n\n" + p.Comment
			}
			out = append(out, n)
		}
	}
	return out
}

// conclusion is the reader's own end, or lines to write it on.
func (m *maker) conclusion() Section {
	if blocks := own(m.ch.Conclusion); len(blocks) > 0 {
		return m.part("conclusion", blocks...)
	}
	return m.part("conclusion", Paragraph{Small, m.text("page.conclusion.ask")}, Lines{m.size.lines})
}
