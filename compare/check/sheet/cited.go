package sheet

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/check"
	"parallax/compare/check/draft"
	"parallax/compare/cite"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/page/pdf"
)

// Options are what the reader chose; the zero value is right.
type Options struct {
	// Style is how passages are cited that the reader accepted.
	Style cite.Style
	// Retrieved are the days on which the copies were made, by article ID.
	Retrieved map[string]news.Date
	// Lend finds faces for letters that those of a PDF lack, nil for none.
	Lend pdf.Lend
	// Language is the tag of the language of the program's own words, English for "".
	Language string
}

// cited is a statement with the citations of the passages that the reader
// accepted, before the sign that ends it; in a style with notes their numbers
// stand behind it.
func (m *maker) cited(x check.Statement) page.Text { return m.citedAs(x, marks{}) }

// citedAs is cited with words of the statement marked.
func (m *maker) citedAs(x check.Statement, k marks) page.Text {
	own := m.Text.Article
	cites := m.citations(x)
	end := x.End
	if len(cites) > 0 && !m.style.Notes() {
		end = x.Start + len(strings.TrimRight(own.Slice(x.Span), ".,;:"))
	}
	words := append(runs(own, news.Span{Start: x.Start, End: end}, k), cites...)
	return append(words, runs(own, news.Span{Start: end, End: x.End}, k)...)
}

// citations are those of the passages of a statement.
func (m *maker) citations(x check.Statement) page.Text {
	var out page.Text
	for _, p := range x.Cited {
		a, at := p.Article, cite.PlaceOf(m.Docs[p.Article], p.Span)
		runs := m.list.Cite(a, at)
		if slices.Contains(m.used, a) {
			runs = m.list.Again(a, at)
		} else {
			m.used = append(m.used, a)
		}
		if m.style.Notes() {
			m.refs = append(m.refs, textOf(runs))
			out = append(out, page.Run{Text: fmt.Sprintf(" [%d]", len(m.refs))})
			continue
		}
		out = append(append(out, page.Run{Text: " "}), textOf(runs)...)
	}
	return out
}

func textOf(runs []cite.Run) page.Text {
	var out page.Text
	for _, r := range runs {
		out = append(out, page.Run{Text: r.Text, Emphasis: r.Italic, Link: r.Link, Language: r.Language})
	}
	return out
}

// works are the notes, or the works that are cited.
func (m *maker) works() page.Section {
	s := page.Section{ID: "works", Heading: m.style.ListName(m.cat)}
	if m.style.Notes() {
		s.Blocks = []page.Block{page.List{Items: m.refs, Numbered: true}}
		return s
	}
	for _, e := range m.list.Entries() {
		if slices.Contains(m.used, e.Work) {
			s.Blocks = append(s.Blocks, page.Paragraph{Role: page.Work, Text: textOf(e.Runs)})
		}
	}
	return s
}

// CitedText is the text that was checked as plain text with light marks for its
// headings and lists: behind each statement the citations of the passages that
// the reader accepted for it, below all the works or notes.
func CitedText(r *check.Result, o Options) string {
	m := newMaker(r, o)
	var b strings.Builder
	next := 0
	for i, block := range r.Text.Blocks {
		if i > 0 {
			b.WriteString(parted(r.Text.Blocks[i-1], block))
		}
		b.WriteString(signOf(block))
		at := block.Start
		for next < len(r.Statements) && r.Statements[next].Block <= i {
			x := r.Statements[next]
			if next++; x.Block == i && x.Start >= at {
				b.WriteString(r.Text.Article.Slice(news.Span{Start: at, End: x.Start}))
				b.WriteString(m.cited(x).String())
				at = x.End
			}
		}
		b.WriteString(r.Text.Article.Slice(news.Span{Start: at, End: max(at, block.End)}))
	}
	if len(m.used) > 0 {
		b.WriteString("\n\n" + m.style.ListName(m.cat) + "\n")
		for i, t := range m.refs {
			fmt.Fprintf(&b, "%d. %s\n", i+1, t)
		}
		for _, e := range m.list.Entries() {
			if !m.style.Notes() && slices.Contains(m.used, e.Work) {
				b.WriteString(cite.Text(e.Runs) + "\n")
			}
		}
	}
	return b.String()
}

// CitedStatement is a statement as it stands in the text that was checked, and with the
// citations that the reader accepted for it.
type CitedStatement struct{ Words, Cited string }

// CitedStatements are those that have citations, in the order of the text. In a style
// with notes a note stands in round brackets.
func CitedStatements(r *check.Result, o Options) []CitedStatement {
	m := newMaker(r, o)
	var out []CitedStatement
	for _, x := range r.Statements {
		if len(x.Cited) == 0 {
			continue
		}
		cited := m.cited(x).String()
		for n := len(m.refs); m.style.Notes() && n > 0; n-- {
			cited = strings.Replace(cited, fmt.Sprintf(" [%d]", n), " ("+m.refs[n-1].String()+")", 1)
		}
		out = append(out, CitedStatement{r.Text.Article.Slice(x.Span), cited})
	}
	return out
}

// parted is what stands between two blocks.
func parted(before, b draft.Block) string {
	if before.Kind == b.Kind && (b.Kind == draft.Entry || b.Kind == draft.Cell) {
		return "\n"
	}
	return "\n\n"
}

func signOf(b draft.Block) string {
	switch b.Kind {
	case draft.Heading:
		return "## "
	case draft.Entry:
		return "- "
	}
	return ""
}
