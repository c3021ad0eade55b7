// Package form writes the summary of a comparison in the form that is asked
// for, by its name.
//
// In go a comparison, the reader's choices and the name of a form, out come the
// bytes of a file. Method: package page makes the document, the package of the
// form writes it.
package form

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"parallax/compare"
	"parallax/compare/page"
	"parallax/compare/page/csv"
	"parallax/compare/page/docx"
	"parallax/compare/page/markdown"
	"parallax/compare/page/pdf"
	"parallax/compare/page/plain"
	"parallax/compare/page/receipt"
	"parallax/compare/page/web"
)

// Name is the name of a form, which is the ending of its files too.
type Name string

// The forms.
const (
	Web      Name = "html"
	Word     Name = "docx"
	PDF      Name = "pdf"
	Markdown Name = "md"
	Text     Name = "txt"
	Table    Name = "csv" // one sheet
	Tables   Name = "zip" // all sheets
)

// Names are all forms, in the order of menus.
func Names() []Name { return []Name{Word, PDF, Web, Markdown, Text, Table, Tables} }

// ErrNoForm is the error for a name that is none of Names, ErrNoSheet for a
// sheet that is none of page.SheetNames.
var (
	ErrNoForm  = errors.New("no such form")
	ErrNoSheet = errors.New("no such sheet")
)

// Options are what a form needs beside the choices; the zero value is right.
type Options struct {
	// Sheet is the name of the sheet of a Table; "" is the first one.
	Sheet string
	// Lend finds faces of the computer for letters that those of a PDF lack; nil
	// finds none.
	Lend pdf.Lend
}

// Write is the summary in a form.
func Write(n Name, c *compare.Comparison, ch page.Choices, o Options) ([]byte, error) {
	switch n {
	case Table:
		return sheet(c, ch, o.Sheet)
	case Tables:
		return csv.Zip(page.Sheets(c, ch), receipt.Of(c, ch, Fitted(c, ch, o.Lend)).JSON())
	}
	d := Fitted(c, ch, o.Lend)
	d.Receipt = receipt.Of(c, ch, d).JSON()
	return Document(n, d, o)
}

// mostPages is how many upright pages of A4 a variant has at most, where what the reader
// chose and wrote leaves room for that; 0 for any.
func mostPages(v page.Variant) int {
	switch v {
	case page.OnePage:
		return 1
	case page.Summary, "":
		return 4
	}
	return 0
}

// Fitted is the summary of a comparison with as much as its pages hold, as a PDF sets them.
// The least tight one that fits is looked for by halves: less is never longer by much.
func Fitted(c *compare.Comparison, ch page.Choices, lend pdf.Lend) page.Document {
	d, most := page.Of(c, ch), mostPages(ch.Variant)
	fits := func(d page.Document) bool {
		pages, err := pdf.PagesOf(d, lend)
		return err != nil || pages.Count <= most
	}
	if most == 0 || fits(d) {
		return d
	}
	at := func(tight int) page.Document {
		ch.Tight = tight
		return page.Of(c, ch)
	}
	best := at(page.Tightest)
	for low, high := 1, page.Tightest-1; low <= high; {
		mid := (low + high) / 2
		if d = at(mid); fits(d) {
			best, high = d, mid-1
		} else {
			low = mid + 1
		}
	}
	return best
}

// OfDocument reports whether a form is that of a document, not of tables.
func (n Name) OfDocument() bool { return n != Table && n != Tables }

// Document is a document in a form, one of those that OfDocument tells.
func Document(n Name, d page.Document, o Options) ([]byte, error) {
	switch n {
	case Web:
		return web.Write(d), nil
	case Word:
		return docx.Write(d)
	case PDF:
		return pdf.Write(d, o.Lend)
	case Markdown:
		return markdown.Write(d), nil
	case Text:
		return plain.Write(d), nil
	}
	return nil, fmt.Errorf("%w: %q", ErrNoForm, n)
}

// Signed is a report of a whole comparison, a web page or Markdown, with the
// receipt of all that was found.
func Signed(n Name, report []byte, c *compare.Comparison, program string) []byte {
	r := ReceiptOfAll(c, program).JSON()
	if n == Markdown {
		return append(report, markdown.Receipt(r)...)
	}
	const end = "</body>"
	i := bytes.LastIndex(report, []byte(end))
	if i < 0 {
		return report
	}
	return slices.Concat(report[:i], []byte(web.Receipt(r)), report[i:])
}

// ReceiptOfAll is the receipt of all that a comparison found.
func ReceiptOfAll(c *compare.Comparison, program string) receipt.Receipt {
	return receipt.Of(c, page.Choices{Variant: page.Full, Program: program}, page.Document{})
}

func sheet(c *compare.Comparison, ch page.Choices, name string) ([]byte, error) {
	for _, s := range page.Sheets(c, ch) {
		if name == "" || s.Name == name {
			return csv.Write(s), nil
		}
	}
	return nil, fmt.Errorf("%w: %q", ErrNoSheet, name)
}
