// Package pdf writes a document as a PDF of upright A4 pages.
//
// In goes a page.Document, out come the bytes of a PDF 1.4 or later. Method: one
// walk that breaks lines by itself, since words are marked within them (greedy
// line breaking); rows, quotations and short paragraphs are kept whole, headings
// stay with what follows them, heads of tables are repeated. The faces of the
// window are embedded, as far as their letters are used; title, language,
// author and bookmarks are set; dates are fixed, so that equal documents give
// equal bytes. The receipt is an attachment and stands in the metadata too. The
// PDF itself is put together by codeberg.org/go-pdf/fpdf.
//
// The PDF is tagged: headings, paragraphs, lists, quotations and tables with their heads
// stand in a structure tree (PDF 1.7, 14.7) for screen readers, which is put behind what
// fpdf writes.
//
// Letters that the faces of the window lack are drawn with a face of Noto Sans (Arabic,
// Hebrew, Devanagari, Thai), others (Chinese, Korean ...) with a face of the computer where
// there is one: shaped by HarfBuzz's method (github.com/go-text/typesetting), embedded as
// the paths of the glyphs that are used, and set from right to left by UAX 9 where they are
// read so.
//
// Known misses: letters that no face has are named in square brackets, once for words of one
// script, which the last page says and Pages tells; paragraphs from right to left stand at
// the left.
package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"parallax/compare/page"
	"parallax/compare/say"
)

// Lengths in points: A4, its margins, and what stands inside.
const (
	pageWidth  = 595.28
	pageHeight = 841.89
	margin     = 54.0
	bottom     = pageHeight - 60
	textWidth  = pageWidth - 2*margin
)

// Write is the document as a PDF. Letters that the faces of the program lack are drawn
// with faces that lend finds; nil finds none. Where letters could not be drawn, the last
// page says so.
func Write(d page.Document, lend Lend) ([]byte, error) {
	p, err := newPrinter(d, lend)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	p.whole(d)
	p.footers()
	var out bytes.Buffer
	if err := p.f.Output(&out); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	data, err := tagged(out.Bytes(), p.tags, p.fonts.lents)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return data, nil
}

// whole writes the document, and that letters are missing.
func (p *printer) whole(d page.Document) {
	p.document(d)
	if p.fonts.missing > 0 {
		note := p.fonts.named.Text(say.Message{Key: "page.boxes"})
		p.gap(8)
		p.within("P", func() { p.paragraph(page.Plain(note), small, 0, 0) })
	}
}

// printer is the PDF as far as it is written.
type printer struct {
	f     *fpdf.Fpdf
	fonts *fonts
	tags  *tags
	y     float64 // where the next block begins
	first int     // the page on which the block that is drawn begins, 0 before
	at    [][]int // see Pages
}

// made is the date of all documents: none is told.
var made = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

func newPrinter(d page.Document, lend Lend) (*printer, error) {
	f := fpdf.New("P", "pt", "A4", "")
	f.SetCatalogSort(true)
	f.SetCreationDate(made)
	f.SetModificationDate(made)
	f.SetAutoPageBreak(false, 0)
	f.SetMargins(margin, margin, margin)
	f.SetTitle(d.Title, true)
	f.SetLang(d.Language)
	f.SetAuthor(d.Author, true)
	f.SetCreator("Parallax", true)
	f.SetXmpMetadata(metadata(d))
	if len(d.Receipt) > 0 {
		f.SetAttachments([]fpdf.Attachment{{Content: d.Receipt, Filename: page.ReceiptName + ".json", Description: "Parallax"}})
	}
	fs, err := load(f, lend)
	if err != nil {
		return nil, err
	}
	fs.named, _ = say.Language(d.Language)
	p := &printer{f: f, fonts: fs, tags: newTags()}
	p.newPage()
	return p, nil
}

// metadata are title, language, author and receipt as XMP.
func metadata(d page.Document) []byte {
	var b bytes.Buffer
	text := func(s string) string {
		var e bytes.Buffer
		_ = xml.EscapeText(&e, []byte(s)) // a buffer takes all
		return e.String()
	}
	fmt.Fprintf(&b, `<?xpacket begin="`+"\ufeff"+`" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="`+page.ReceiptSpace+`"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language><dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>`,
		text(d.Title), text(d.Language), text(d.Author))
	if len(d.Receipt) > 0 {
		fmt.Fprintf(&b, "<"+page.ReceiptElement+">%s</"+page.ReceiptElement+">", text(string(d.Receipt)))
	}
	b.WriteString(`</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`)
	return b.Bytes()
}

func (p *printer) newPage() {
	p.f.AddPage()
	p.y = margin
}

// room begins a new page when so much height is not left on this one.
func (p *printer) room(height float64) {
	if p.y+height > bottom && p.y > margin {
		p.newPage()
	}
}

// gap is empty room between blocks, none at the top of a page.
func (p *printer) gap(height float64) {
	if p.y > margin {
		p.y += height
	}
}

// footers number the pages.
func (p *printer) footers() {
	n := p.f.PageCount()
	for i := 1; i <= n; i++ {
		p.f.SetPage(i)
		text := fmt.Sprintf("%d / %d", i, n)
		lines := p.fonts.lines(page.Plain(text), small, textWidth)
		p.resume(nil, func() { p.draw(lines[0], small, (pageWidth-lines[0].width)/2, bottom+26) })
	}
}
