package page

import (
	"parallax/compare/difference"
)

// sheet is a difference as a table in which pupils write what each article has
// and where; the key has both.
func (m differing) sheet(d difference.Difference) Table {
	t := Table{
		Caption: m.say("page.sheet.caption", word("kind", m.kindOf(d))), RowHeads: true, Widths: []float64{.22, .58, .2},
		Head: []Text{Plain(m.say("page.column.article")), Plain(m.say("page.column.what")), Plain(m.say("page.column.where"))},
	}
	shown := m.shownSides(d)
	for i := range m.c.Readings {
		row := Row{{{Text: m.names[i], Emphasis: true}}, nil, nil}
		if m.ch.Variant == AnswerKey {
			row[1], row[2] = shown[i].what, shown[i].where
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// answer is what belongs into a row of a worksheet.
type answer struct{ what, where Text }

// shownSides is what the articles have of a difference, one for each.
func (m differing) shownSides(d difference.Difference) []answer {
	out := make([]answer, len(m.c.Readings))
	for i := range out {
		out[i].what = Plain(m.say("page.none"))
	}
	for _, s := range d.Sides {
		out[s.Article] = answer{m.again(s.Pieces), m.where(s)}
	}
	if len(d.Sides) > 0 {
		return out
	}
	for _, b := range m.evidence(d, d.Evidence) {
		q := b.(Quotation)
		a := m.reading(q.At)
		if out[a].where == nil {
			s := m.c.Readings[a].Doc.SentenceAt(q.At.Start)
			out[a] = answer{q.Text, Plain(m.place(m.c.Readings[a].Doc.Sentences[s]))}
		}
	}
	return out
}
