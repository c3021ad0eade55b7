// Package docx writes a document for word processors: Office Open XML
// (ECMA-376, transitional), as Word, LibreOffice and Pages read it.
//
// In goes a page.Document, out come the bytes of a .docx file. Method: one walk
// that writes the parts of the package by hand into a zip whose times are fixed,
// so that equal documents give equal bytes. Headings, quotations and notes are
// styles that a reader can change; the heads of tables are repeated on every
// page and no row is parted by one; core properties name title, author and
// language; links are external; the receipt is a custom XML part. Fonts are
// named, not embedded: each program has one of the alternatives. Known miss:
// pages are broken by the program that opens the file.
package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"parallax/compare/page"
	"parallax/compare/page/direction"
)

// made is the time of all parts, and of the document: none is told.
var made = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// Write is the document as a .docx file.
func Write(d page.Document) ([]byte, error) {
	b := &body{links: map[string]string{}}
	b.document(d)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts(d, b) {
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: made}
		f, err := z.CreateHeader(h)
		if err == nil {
			_, err = f.Write([]byte(p.text))
		}
		if err != nil {
			return nil, fmt.Errorf("docx: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("docx: %w", err)
	}
	return out.Bytes(), nil
}

// escape is text as it stands in XML; what XML cannot hold is left out.
func escape(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(strings.ToValidUTF8(s, "\ufffd"))) // a buffer takes all
	return b.String()
}

// body is word/document.xml as far as it is written.
type body struct {
	strings.Builder
	// links are the IDs of the relations to addresses, targets the addresses in
	// the order of their first use.
	links   map[string]string
	targets []string
	marks   int // bookmarks so far
	// kept is true for a paragraph that stays on the page of what follows.
	kept bool
}

func (b *body) document(d page.Document) {
	b.paragraph("Title", page.Plain(d.Title))
	for _, line := range d.Byline {
		b.paragraph("Subtitle", line)
	}
	for _, s := range d.Sections {
		b.heading("Heading1", s.ID, page.Plain(s.Heading))
		for i, block := range s.Blocks {
			b.kept = i+1 < len(s.Blocks) && leads(block, s.Blocks[i+1])
			b.block(block)
		}
	}
}

func (b *body) block(block page.Block) {
	switch x := block.(type) {
	case page.Heading:
		b.heading("Heading2", x.ID, x.Text)
	case page.Paragraph:
		b.paragraph(styleOf(x.Role), x.Text)
	case page.Quotation:
		b.paragraph("Quote", append(append(page.Text{}, x.Text...), append(page.Plain(" — "), x.Source...)...))
	case page.Table:
		b.kept = false
		b.table(x)
	case page.List:
		for _, item := range x.Items {
			b.item(item, x.Numbered)
		}
	case page.Lines:
		for range x.Count {
			b.paragraph("WritingLine", nil)
		}
	}
}

func styleOf(r page.Role) string {
	switch r {
	case page.Small:
		return "Explanation"
	case page.Legend:
		return "Legend"
	case page.Warning:
		return "Warning"
	case page.Own:
		return "OwnWords"
	case page.Work:
		return "Bibliography"
	}
	return "Normal"
}

func (b *body) paragraph(style string, t page.Text) {
	keep := ""
	if b.kept {
		keep = "<w:keepNext/>"
	}
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>`, style, keep)
	b.text(t)
	b.WriteString("</w:p>")
}

// leads reports whether a block explains the one behind it, so that no page ends
// between them.
func leads(b, next page.Block) bool {
	p, ok := b.(page.Paragraph)
	if !ok || p.Role != page.Small && p.Role != page.Legend {
		return false
	}
	_, text := next.(page.Paragraph)
	return !text
}

// item is a point of a list.
func (b *body) item(t page.Text, numbered bool) {
	number := 1
	if numbered {
		number = 2
	}
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr></w:pPr>`, number)
	b.text(t)
	b.WriteString("</w:p>")
}

// heading is a paragraph that links can lead to.
func (b *body) heading(style, id string, t page.Text) {
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>`, style)
	if id != "" {
		b.marks++
		fmt.Fprintf(b, `<w:bookmarkStart w:id="%d" w:name="%s"/>`, b.marks, escape(bookmark(id)))
	}
	b.text(t)
	if id != "" {
		fmt.Fprintf(b, `<w:bookmarkEnd w:id="%d"/>`, b.marks)
	}
	b.WriteString("</w:p>")
}

// bookmark is the name of a place: letters, digits and _.
func bookmark(id string) string { return "p_" + strings.ReplaceAll(id, "-", "_") }

func (b *body) text(t page.Text) {
	for _, r := range t {
		switch {
		case strings.HasPrefix(r.Link, "#"):
			fmt.Fprintf(b, `<w:hyperlink w:anchor="%s" w:history="1">`, escape(bookmark(r.Link[1:])))
		case r.Link != "":
			fmt.Fprintf(b, `<w:hyperlink r:id="%s" w:history="1">`, b.link(r.Link))
		}
		b.run(r)
		if r.Link != "" {
			b.WriteString("</w:hyperlink>")
		}
	}
}

// link is the ID of the relation to an address.
func (b *body) link(address string) string {
	if id, ok := b.links[address]; ok {
		return id
	}
	b.targets = append(b.targets, address)
	id := fmt.Sprintf("link%d", len(b.targets))
	b.links[address] = id
	return id
}

// run writes text in its stretches; behind one from right to left stands a mark (U+200E)
// that keeps a number or a sign from changing places with it.
func (b *body) run(r page.Run) {
	for _, s := range direction.Stretches(r.Text) {
		r.Text = s.Text
		if s.RightToLeft {
			r.Text += "\u200e"
		}
		b.stretch(r, s.RightToLeft)
	}
}

// stretch writes text with its properties in the order that the schema asks for.
func (b *body) stretch(r page.Run, leftward bool) {
	b.WriteString("<w:r><w:rPr>")
	if r.Strong {
		b.WriteString("<w:b/><w:bCs/>")
	}
	if r.Emphasis {
		b.WriteString("<w:i/><w:iCs/>")
	}
	if r.Mark == page.Cut {
		b.WriteString("<w:strike/>")
	}
	switch {
	case r.Mark == page.Cut:
		b.WriteString(`<w:color w:val="595959"/>`)
	case r.Mark == page.Compare:
		b.WriteString(`<w:u w:val="double"/><w:shd w:val="clear" w:color="auto" w:fill="F6E3B4"/>`)
	case r.Mark == page.Added:
		b.WriteString(`<w:u w:val="single"/>`)
	}
	if leftward {
		b.WriteString("<w:rtl/>")
	}
	if r.Language != "" {
		fmt.Fprintf(b, `<w:lang w:val="%s"/>`, escape(r.Language))
	}
	fmt.Fprintf(b, `</w:rPr><w:t xml:space="preserve">%s</w:t></w:r>`, escape(r.Text))
}
