package ingest

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"parallax/compare/news"
)

// readDOCX reads the body of a Word file: its paragraphs, each row of a table
// as one line, text boxes before the paragraph that holds them. Deleted text,
// field codes and the date and author of the file are left out: they tell
// about the file, not about the article. Footnotes are set aside.
func readDOCX(ar *archive, opt Options) (*news.Article, error) {
	data, err := ar.read(ar.wordText())
	if err != nil {
		return nil, err
	}
	d := wordXML()
	if notes, err := ar.read(path.Join(path.Dir(ar.wordText()), "footnotes.xml")); err == nil {
		f := wordXML()
		if f.walk(notes) == nil {
			d.notes = f.out
		}
	}
	return d.article(data, opt)
}

func wordXML() *xmlText {
	return &xmlText{
		para: "p", row: "tr", cell: "tc", box: "txbxContent",
		text: map[string]bool{"t": true}, skip: tagSet("del instrText pPr rPr sectPr object moveFrom Fallback"),
		breaks: tagSet("br cr"), tab: "tab", style: docxStyle, titles: tagSet("Title Heading1 Heading"),
	}
}

// wordText is the name of the part of a Word file that holds the text, ""
// where the archive is none. The file's list of parts tells it.
func (ar *archive) wordText() string {
	const usual = "word/document.xml"
	if ar.files[usual] != nil {
		return usual
	}
	var list struct {
		Parts []struct {
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	if ar.files["_rels/.rels"] == nil || ar.xml("_rels/.rels", &list) != nil {
		return ""
	}
	for _, p := range list.Parts {
		name := strings.TrimPrefix(p.Target, "/")
		if strings.HasSuffix(p.Type, "/officeDocument") && strings.HasPrefix(name, "word/") && ar.files[name] != nil {
			return name
		}
	}
	return ""
}

// docxStyle is the style of a paragraph, told in its properties.
func docxStyle(e xml.StartElement) string {
	if e.Name.Local == "pStyle" {
		return xmlAttr(e, "val")
	}
	return ""
}

// readODT reads the body of an OpenDocument text.
func readODT(ar *archive, opt Options) (*news.Article, error) {
	data, err := ar.read("content.xml")
	if err != nil {
		return nil, err
	}
	return odtXML().article(data, opt)
}

func odtXML() *xmlText {
	return &xmlText{
		para: "p", heading: "h", row: "table-row", cell: "table-cell", box: "text-box", note: "note",
		text: map[string]bool{"p": true, "h": true}, skip: tagSet("tracked-changes annotation note automatic-styles font-face-decls title desc"),
		breaks: tagSet("line-break"), tab: "tab", blank: "s", style: odtStyle, titles: tagSet("Title Heading_20_1"),
	}
}

func odtStyle(e xml.StartElement) string {
	if e.Name.Local == "p" || e.Name.Local == "h" {
		return xmlAttr(e, "style-name")
	}
	return ""
}

func xmlAttr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// xmlText tells how a word processor writes text: the local names of its
// elements.
type xmlText struct {
	para, heading, row, cell, tab, blank string
	// box holds paragraphs inside a paragraph; note is a note that is set aside.
	box, note                  string
	text, skip, breaks, titles map[string]bool
	// style is the style that an element names, "" for none.
	style func(xml.StartElement) string

	out    []string
	title  string
	cur    strings.Builder
	inText int
	inRow  int
	named  string
	size   int
	notes  []string
	// outer is what was read of the paragraphs around the boxes that are open.
	outer []openPara
}

// openPara is a paragraph that a box interrupts.
type openPara struct {
	text          string
	inText, inRow int
	named         string
}

func (d *xmlText) article(data []byte, opt Options) (*news.Article, error) {
	if err := d.walk(data); err != nil {
		return nil, err
	}
	if len(d.out) == 0 {
		return nil, ErrNoText
	}
	c := clean(strings.Join(d.out, "\n\n"))
	head, body := splitHead(c.text)
	if head.title == "" && d.title != "" {
		head.title = cleanLine(d.title)
	}
	a := articleOfLines(head, paragraphs(body), opt)
	if d.title != "" && a.Title() == cleanLine(d.title) {
		a.ReadFrom[news.FieldHeadline] = "style of the paragraph"
	}
	for _, n := range d.notes {
		if n = cleanLine(n); n != "" {
			a.SetAside = append(a.SetAside, news.Block{Text: n, Rule: "footnote", At: len(a.Text)})
		}
	}
	a.Notes = append(a.Notes, c.notes()...)
	finish(a)
	return a, nil
}

func (d *xmlText) walk(data []byte) error {
	x := xml.NewDecoder(bytes.NewReader(data))
	x.Strict = false
	for depth := 0; ; {
		tok, err := x.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if d.size > MaxInput || len(d.out) > maxBlocks {
			return ErrTooLarge
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if depth++; depth > 200 {
				return fmt.Errorf("%w: nested too deep", ErrDamaged)
			}
			if d.skip[t.Name.Local] {
				style, text := d.skipped(x)
				if d.named = firstOf(style, d.named); t.Name.Local == d.note && d.note != "" {
					d.notes = append(d.notes, text)
				}
				depth--
				continue
			}
			d.start(t)
		case xml.EndElement:
			depth--
			d.end(t)
		case xml.CharData:
			if d.inText > 0 {
				d.cur.Write(t)
			}
		}
	}
}

// skipped passes over an element and gives the paragraph style it names and
// its text.
func (d *xmlText) skipped(x *xml.Decoder) (style, text string) {
	var b strings.Builder
	for depth := 1; depth > 0; {
		tok, err := x.Token()
		if err != nil {
			return style, b.String()
		}
		switch t := tok.(type) {
		case xml.StartElement:
			depth++
			style = firstOf(style, d.style(t))
		case xml.EndElement:
			depth--
			b.WriteByte(' ')
		case xml.CharData:
			b.Write(t)
		}
	}
	return style, b.String()
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func (d *xmlText) start(t xml.StartElement) {
	name := t.Name.Local
	switch {
	case name == d.box:
		d.outer = append(d.outer, openPara{d.cur.String(), d.inText, d.inRow, d.named})
		d.cur.Reset()
		d.inText, d.inRow = 0, 0
	case name == d.row:
		d.inRow++
	case d.breaks[name]:
		d.cur.WriteByte('\n')
	case name == d.tab, name == d.blank && d.blank != "":
		d.cur.WriteByte(' ')
	case name == d.para, name == d.heading && d.heading != "":
		if d.inRow == 0 {
			d.cur.Reset()
		}
		d.named = d.style(t)
	}
	if d.text[name] {
		d.inText++
	}
}

func (d *xmlText) end(t xml.EndElement) {
	name := t.Name.Local
	if d.text[name] && d.inText > 0 {
		d.inText--
	}
	switch {
	case name == d.box && len(d.outer) > 0:
		o := d.outer[len(d.outer)-1]
		d.outer = d.outer[:len(d.outer)-1]
		d.cur.Reset()
		d.cur.WriteString(o.text)
		d.inText, d.inRow, d.named = o.inText, o.inRow, o.named
	case name == d.row && d.inRow > 0:
		d.inRow--
		d.put(strings.Trim(squeeze(d.cur.String()), " |"))
	case name == d.cell:
		d.cur.WriteString(" | ")
	case d.inRow > 0 && name == d.para:
		d.cur.WriteByte(' ')
	case name == d.para, name == d.heading && d.heading != "":
		s := strings.TrimSpace(d.cur.String())
		if d.title == "" && len(d.out) < 3 && d.titles[d.named] {
			d.title = s
		}
		d.put(s)
	}
}

func (d *xmlText) put(s string) {
	d.cur.Reset()
	if s != "" {
		d.out = append(d.out, s)
		d.size += len(s)
	}
}
