// Package plain writes a document as plain text, for mail, for a terminal and
// for readers who have nothing else.
//
// In goes a page.Document, out come its lines, at most Width characters wide,
// words that are longer and the receipt in the last line apart. Method: one walk; headings are underlined,
// tables are written row by row with the head before each cell, since columns
// are of no use to a screen reader or a narrow window. Known miss: the width of
// East Asian letters is counted as one.
package plain

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"parallax/compare/page"
	"parallax/compare/page/direction"
)

// Width is how many characters a line has at most.
const Width = 78

// writer holds the lines written so far.
type writer struct{ strings.Builder }

// Write is the document as plain text in UTF-8.
func Write(d page.Document) []byte {
	w := &writer{}
	w.head(direction.Isolated(d.Title), '=')
	for _, line := range d.Byline {
		w.wrap(inline(line), "", "")
	}
	for _, s := range d.Sections {
		w.WriteByte('\n')
		w.head(direction.Isolated(s.Heading), '-')
		for _, b := range s.Blocks {
			w.block(b)
		}
	}
	if len(d.Receipt) > 0 {
		w.WriteString("\n" + page.ReceiptName + " " + string(d.Receipt) + "\n")
	}
	return []byte(w.String())
}

func (w *writer) head(text string, line rune) {
	before := w.Len()
	w.wrap(text, "", "")
	long := 0
	for _, l := range strings.Split(strings.TrimRight(w.String()[before:], "\n"), "\n") {
		long = max(long, utf8.RuneCountInString(l))
	}
	w.WriteString(strings.Repeat(string(line), long) + "\n")
}

func (w *writer) block(b page.Block) {
	switch b := b.(type) {
	case page.Heading:
		w.WriteByte('\n')
		w.wrap(inline(b.Text), "", "")
	case page.Paragraph:
		w.paragraph(b)
	case page.Quotation:
		w.wrap(inline(b.Text)+" — "+inline(b.Source), "  > ", "  > ")
	case page.Table:
		w.table(b)
	case page.List:
		for i, item := range b.Items {
			sign := "- "
			if b.Numbered {
				sign = fmt.Sprintf("%d. ", i+1)
			}
			w.wrap(inline(item), sign, strings.Repeat(" ", len(sign)))
		}
	case page.Lines:
		for range b.Count {
			w.WriteString("\n" + strings.Repeat("_", Width) + "\n")
		}
	}
}

func (w *writer) paragraph(p page.Paragraph) {
	first, next := "", ""
	switch p.Role {
	case page.Own:
		first, next = "| ", "| "
	case page.Warning:
		first, next = "! ", "! "
	case page.Work:
		next = "    "
	}
	w.wrap(inline(p.Text), first, next)
}

// table writes each row as lines "head: cell" below its first cell.
func (w *writer) table(t page.Table) {
	for _, row := range t.Rows {
		if len(row) == 0 {
			continue
		}
		w.wrap(inline(row[0]), "* ", "  ")
		for i, cell := range row[1:] {
			text := inline(cell)
			if text == "" {
				text = strings.Repeat("_", Width/3)
			}
			w.wrap(inline(t.Head[i+1])+": "+text, "    ", "      ")
		}
	}
}

// inline is runs as text: words that are compared stand between *, what was
// cut between [- and -], what was added between {+ and +}.
func inline(t page.Text) string {
	var b strings.Builder
	for _, r := range t {
		r.Text = direction.Isolated(r.Text)
		switch r.Mark {
		case page.Compare:
			b.WriteString(around(r.Text, "*", "*"))
		case page.Cut:
			b.WriteString(around(r.Text, "[-", "-]"))
		case page.Added:
			b.WriteString(around(r.Text, "{+", "+}"))
		default:
			b.WriteString(r.Text)
		}
	}
	return strings.TrimSpace(b.String())
}

// around sets signs around words, within the blanks at their edges.
func around(text, before, after string) string {
	core := strings.TrimSpace(text)
	if core == "" {
		return text
	}
	i := strings.Index(text, core)
	return text[:i] + before + core + after + text[i+len(core):]
}

// wrap writes text in lines; first stands before the first, next before the
// others.
func (w *writer) wrap(text, first, next string) {
	lead, line := first, ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(lead)+utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > Width {
			w.WriteString(lead + line + "\n")
			lead, line = next, ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	w.WriteString(strings.TrimRight(lead+line, " ") + "\n")
}
