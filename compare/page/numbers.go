package page

import (
	"strings"

	"parallax/compare/difference/counted"
	"parallax/compare/figure"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// counting makes the sections of numbers and voices.
type counting struct{ *maker }

// numbers is a table of the numbers that articles give for the same, those that
// are not the same everywhere; the full summary has all.
func (m counting) numbers() Section {
	var rows []Row
	left, seen := 0, map[string]bool{}
	for i, f := range m.c.Figures {
		if m.ch.Variant != Full && f.Relation == figure.Same || !f.Clear() {
			continue
		}
		row := m.figure(i)
		if shown := written(row); !seen[shown] {
			seen[shown] = true
			if len(rows) < m.size.numbers {
				rows = append(rows, row)
			} else {
				left++
			}
		}
	}
	if len(rows) == 0 || m.ch.chosen() {
		return Section{}
	}
	t := Table{
		Caption: m.say("page.numbers.caption"), RowHeads: true, Rows: rows,
		Head: []Text{Plain(m.say("page.column.quantity"))},
	}
	if m.columns() {
		t.Head, t.Widths = append(t.Head, m.heads()...), m.widths(.22, .16)
	} else {
		t.Head, t.Widths = append(t.Head, Plain(m.say("page.column.given"))), []float64{.28, .52, .2}
	}
	t.Head = append(t.Head, Plain(m.say("page.column.relation")))
	s := m.part("numbers", Paragraph{Small, m.text("page.numbers.how")}, t)
	if left > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Small, m.text("page.numbers.more", say.Count("n", left))})
	}
	return s
}

// written is all that a row says, to know it again.
func written(r Row) string {
	var b strings.Builder
	for _, c := range r {
		b.WriteString(c.String() + "\n")
	}
	return b.String()
}

// columns reports whether each article has a column of words.
func (m counting) columns() bool { return len(m.c.Readings) <= mostNamed }

// figure is a row of the table.
func (m counting) figure(i int) Row {
	f := m.c.Figures[i]
	row := Row{{{Text: ellipsis(m.figureName(i), m.size.title)}}}
	cells := make([]Text, len(m.c.Readings))
	for _, v := range f.Values {
		cells[v.Article] = m.value(v)
	}
	if m.columns() {
		for _, c := range cells {
			row = append(row, m.cell(c))
		}
	} else {
		row = append(row, m.together(cells))
	}
	return append(row, m.cell(Plain(m.say("page.relation."+string(f.Relation)))))
}

// figureName is what a number measures, else the title of its fact, "" where
// neither is known.
func (m *maker) figureName(i int) string {
	if name := counted.FigureName(m.c.Figures[i]); name != nil {
		return m.again(name).String()
	}
	if f := m.c.Figures[i].Fact; f >= 0 {
		return m.masked(say.Clean(m.c.Facts[f].Title))
	}
	return ""
}

// together are the cells of all articles in one, by their letters.
func (m counting) together(cells []Text) Text {
	var out Text
	for a, c := range cells {
		if len(c) == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, Run{Text: "; "})
		}
		out = append(append(out, Run{Text: letter(a) + " ", Strong: true}), c...)
	}
	return m.cell(out)
}

// value is a number with the number of its sentence and who is credited.
func (m counting) value(v figure.Value) Text {
	a := m.c.Readings[v.Article].Article
	out := Text{{Text: m.masked(say.Clean(a.Slice(v.Quantity.Span))), Strong: true, Language: m.foreign(v.Article)}}
	out[0].At = m.whole(v.Article, v.Sentence)
	out[0].At.Span = v.Quantity.Span
	out = append(out, Run{Text: " [" + m.numbersOf(v.Article, []int{v.Sentence}) + "]"})
	switch v.Credit {
	case "":
	case figure.Unknown:
		out = append(out, Run{Text: " " + m.say("page.credit.unknown")})
	default:
		out = append(out, Run{Text: " ("}, Run{Text: m.masked(say.Clean(v.Credit)), Language: m.foreign(v.Article)}, Run{Text: ")"})
	}
	return out
}

// voices is a short table of who is quoted, with how many words.
func (m counting) voices() Section {
	t := Table{
		Caption: m.say("page.voices.caption"), RowHeads: true, Widths: m.widths(.3, .1),
		Head: append(append([]Text{Plain(m.say("page.column.speaker"))}, m.heads()...), Plain(m.say("page.column.all"))),
	}
	left := 0
	for _, v := range m.c.Voices {
		switch {
		case !v.Found() || v.QuotedWords() == 0:
		case len(t.Rows) == m.size.voices:
			left++
		default:
			t.Rows = append(t.Rows, m.voice(v))
		}
	}
	if len(t.Rows) == 0 || m.ch.chosen() {
		return Section{}
	}
	s := m.part("voices", Paragraph{Small, m.text("page.voices.how")}, t)
	if left > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Small, m.text("page.voices.more", say.Count("n", left))})
	}
	return s
}

// voice is a row: a source, the words that each article quotes of it, and all.
func (m counting) voice(v utterance.Voice) Row {
	name := Text{{Text: m.masked(say.Clean(v.Name))}}
	if words := m.introduced(v); words != "" {
		name = append(name, Run{Text: ", " + words, Language: m.english()})
	}
	row := Row{name}
	for _, t := range v.Tallies {
		text := m.say("page.none")
		if t.QuotedWords > 0 {
			text = m.number(t.QuotedWords)
		}
		row = append(row, m.cell(Plain(text)))
	}
	return append(row, m.cell(Plain(m.number(v.QuotedWords()))))
}

// longestRole is how many characters of an introduction are shown.
const longestRole = 50

// introduced is the first words that tell who a source is.
func (m counting) introduced(v utterance.Voice) string {
	for a, t := range v.Tallies {
		for _, s := range t.Introduced {
			words := m.masked(say.Clean(m.c.Readings[a].Article.Slice(s)))
			if words != "" && !strings.Contains(v.Name, words) {
				return ellipsis(words, longestRole)
			}
		}
	}
	return ""
}
