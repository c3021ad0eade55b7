package sheet

import (
	"fmt"
	"strings"

	"parallax/compare/check"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/say"
)

// statements are the sentences of the text: those that are to be read first, then the
// others in their order; what cannot be checked stands among these, without more.
func (m *maker) statements() []page.Section {
	first := page.Section{ID: "first", Heading: m.say("check.page.first.heading")}
	rest := page.Section{ID: "statements", Heading: m.say("check.page.statements")}
	for _, u := range m.units {
		blocks := m.unit(u) // in the order of the text, so that notes are numbered by it
		if u.First() {
			first.Blocks = append(first.Blocks, blocks...)
		} else {
			rest.Blocks = append(rest.Blocks, blocks...)
		}
	}
	var out []page.Section
	for _, s := range []page.Section{first, rest} {
		if len(s.Blocks) > 0 {
			s.Blocks = append([]page.Block{m.legend()}, s.Blocks...)
			if out != nil {
				s.Blocks = s.Blocks[1:]
			}
			out = append(out, s)
		}
	}
	return out
}

// legend tells what the marks mean.
func (m *maker) legend() page.Paragraph {
	return page.Paragraph{Role: page.Legend, Text: page.Text{
		{Text: m.say("check.page.mark.agrees.sign"), Strong: true},
		{Text: " " + m.say("check.page.mark.agrees") + " · "},
		{Text: m.say("check.page.mark.differs.sign"), Mark: page.Compare, Emphasis: true},
		{Text: " " + m.say("check.page.mark.differs")},
	}}
}

// unit is a sentence of the text: what was found in a word, its words, what differs or was
// not found, and the passages that show it.
func (m *maker) unit(u check.Unit) []page.Block {
	var words page.Text
	for i := u.From; i < u.To; i++ {
		if i > u.From {
			words = append(words, page.Run{Text: " "})
		}
		agrees, differs := m.Statements[i].Marks()
		words = append(words, m.citedAs(m.Statements[i], marks{agrees, differs})...)
	}
	label := fmt.Sprintf("%d · %s", u.Number, m.say("check.label."+u.Slug))
	out := []page.Block{page.Heading{ID: unitID(u), Text: page.Plain(label)}, page.Paragraph{Role: page.Own, Text: words}}
	if u.Verdict == check.CannotCheck {
		return out
	}
	var l page.List
	for _, x := range m.Statements[u.From:u.To] {
		l.Items = append(l.Items, m.lines(x)...)
	}
	if len(l.Items) > 0 {
		out = append(out, l)
	}
	out, shown := m.shown(u, out)
	if more := m.more(u, shown); len(more) > 0 {
		out = append(out, page.More{Word: m.say("check.page.more.passages", say.Count("n", len(more))), Blocks: more})
	}
	return out
}

// lines tell what of a statement differs or was not found.
func (m *maker) lines(x check.Statement) []page.Text {
	var out []page.Text
	if x.Corrected != "" {
		out = append(out, page.Plain(m.say("check.page.corrected", word("verdict", m.say("check.counted."+x.Verdict.Slug())))))
	}
	several := 0
	for _, f := range x.Findings {
		if f.Kind == check.Quotation {
			several++
		}
	}
	for _, f := range x.Findings {
		if !f.Tells() {
			continue
		}
		said := page.Plain(say.Clean(m.cat.Text(f.Said)))
		if f.Kind == check.Quotation && several > 1 {
			said = append(page.Plain(prefix(say.Clean(m.Text.Article.Slice(f.Span)))+": "), said...)
		}
		if f.Edits != nil {
			said = append(append(said, page.Run{Text: " "}), m.edited(m.Docs[f.Places[0].Article].Article, f.Edits)...)
		}
		out = append(out, said)
	}
	return out
}

// prefix is the first words of a quotation.
func prefix(s string) string {
	const most = 4
	if f := strings.Fields(s); len(f) > most {
		return strings.Join(f[:most], " ") + "…"
	}
	return s
}

// at is a sentence of an article.
type at struct{ article, sentence int }

// shown are the passages of the evidence of a sentence, each once.
func (m *maker) shown(u check.Unit, out []page.Block) ([]page.Block, map[at]bool) {
	seen := map[at]bool{}
	for _, role := range check.Roles() {
		for _, x := range m.Statements[u.From:u.To] {
			for _, e := range x.Evidence {
				if k := (at{e.Article, e.Sentence}); e.Role == role && !seen[k] {
					seen[k] = true
					out = append(out, m.quotation(e))
				}
			}
		}
	}
	return out, seen
}

// more are the other passages of a sentence, each once.
func (m *maker) more(u check.Unit, seen map[at]bool) []page.Block {
	var out []page.Block
	for _, x := range m.Statements[u.From:u.To] {
		for _, p := range x.Passages {
			if k := (at{p.Article, p.Sentence}); !seen[k] {
				seen[k] = true
				out = append(out, m.quotation(check.Evidence{Place: p.Place, Role: check.Carries, Agrees: p.Agrees}))
			}
		}
	}
	return out
}

// quotation is a passage with its marks.
func (m *maker) quotation(e check.Evidence) page.Quotation {
	d := m.Docs[e.Article]
	q := page.Quotation{At: news.Passage{Article: d.Article.ID, Span: e.Span}}
	whole := d.Sentences[e.Sentence].Span
	if e.Span.Start > whole.Start {
		q.Text = page.Plain("… ")
	}
	q.Text = append(q.Text, runs(d.Article, e.Span, marks{e.Agrees, e.Differs})...)
	if e.Span.End < whole.End {
		q.Text = append(q.Text, page.Run{Text: " …"})
	}
	for i := range q.Text {
		q.Text[i].Language = m.cat.Foreign(d.Article.Language)
	}
	place := m.say("check.page.headline")
	if n := d.Sentences[e.Sentence].Number; n > 0 {
		place = fmt.Sprint(n)
	}
	args := []say.Arg{word("outlet", say.Clean(m.Names[e.Article])), word("place", place)}
	if e.Role == check.MayTell || e.Role == check.Closest {
		q.Source = page.Plain(m.say("check.page.at.near", append(args, word("near", m.say("check.role."+string(e.Role))))...))
	} else {
		q.Source = page.Plain(m.say("check.page.at", args...))
	}
	return q
}

// marks are spans of a text, in its order.
type marks struct{ agrees, differs []news.Span }

// runs is a span of a text with words marked that agree and that differ.
func runs(a *news.Article, all news.Span, k marks) page.Text {
	var t page.Text
	for _, p := range Parts(all, k.agrees, k.differs) {
		r := page.Run{Text: spaced(a.Slice(p.Span)), Strong: p.Mark == Agrees}
		if p.Mark == Other {
			r.Mark, r.Emphasis = page.Compare, true
		}
		if r.Text != "" {
			t = append(t, r)
		}
	}
	return t
}

// spaced is cleaned text that keeps the blanks at its ends.
func spaced(s string) string {
	out := say.Clean(s)
	if strings.HasPrefix(s, " ") {
		out = " " + out
	}
	if strings.HasSuffix(s, " ") && out != " " {
		out += " "
	}
	return out
}
