// Package web writes a document as one web page that needs no other file.
//
// In goes a page.Document, out comes HTML 5 in UTF-8 with its style inside.
// Method: one walk that escapes every text; headings, table heads with their
// scope, captions and languages are there for screen readers; a style for print
// sets it upright on A4 and repeats table heads. The page has no script that
// runs, loads nothing and says so to the browser; its receipt is data. Marks are
// to be told apart without colour: compared words are tinted and underlined
// twice, cut ones struck out, added ones underlined.
package web

import (
	_ "embed"
	"fmt"
	"html"
	"strings"

	"parallax/compare/page"
	"parallax/compare/page/direction"
)

//go:embed style.css
var style string

// writer holds the page written so far.
type writer struct{ strings.Builder }

// Write is the document as a web page.
func Write(d page.Document) []byte {
	w := &writer{}
	w.put("<!doctype html>\n<html lang=%q>\n<head>\n<meta charset=\"utf-8\">\n", d.Language)
	w.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
	w.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
	w.put("<title>%s</title>\n", d.Title)
	if d.Author != "" {
		w.put("<meta name=\"author\" content=%q>\n", d.Author)
	}
	w.WriteString("<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n<header>\n")
	w.text("<h1>", page.Plain(d.Title), "</h1>\n")
	for _, line := range d.Byline {
		w.text("<p class=\"byline\">", line, "</p>\n")
	}
	w.WriteString("</header>\n")
	for _, s := range d.Sections {
		w.section(s)
	}
	w.WriteString("</main>\n")
	w.WriteString(Receipt(d.Receipt))
	w.WriteString("</body>\n</html>\n")
	return []byte(w.String())
}

// put writes a format with its arguments escaped; %q puts one in quotation
// marks.
func (w *writer) put(format string, args ...string) {
	escaped := make([]any, len(args))
	format = strings.ReplaceAll(format, "%q", `"%s"`)
	for i, a := range args {
		escaped[i] = html.EscapeString(a)
	}
	fmt.Fprintf(w, format, escaped...)
}

func (w *writer) section(s page.Section) {
	w.put("<section id=%q>\n", s.ID)
	w.text("<h2>", page.Plain(s.Heading), "</h2>\n")
	for _, b := range s.Blocks {
		w.block(b)
	}
	w.WriteString("</section>\n")
}

func (w *writer) block(b page.Block) {
	switch b := b.(type) {
	case page.Heading:
		if b.ID == "" {
			w.text("<h3>", b.Text, "</h3>\n")
			return
		}
		w.put("<h3 id=%q>", b.ID)
		w.text("", b.Text, "</h3>\n")
	case page.Paragraph:
		w.paragraph(b)
	case page.Quotation:
		w.text("<figure><blockquote>", b.Text, "</blockquote>\n")
		w.text("<figcaption>— ", b.Source, "</figcaption></figure>\n")
	case page.Table:
		w.table(b)
	case page.List:
		w.list(b)
	case page.Lines:
		w.put("<div class=\"lines\" aria-hidden=\"true\">")
		for range b.Count {
			w.WriteString("<hr>")
		}
		w.WriteString("</div>\n")
	case page.More:
		w.put("<details>\n<summary>%s</summary>\n", b.Word)
		for _, x := range b.Blocks {
			w.block(x)
		}
		w.WriteString("</details>\n")
	}
}

func (w *writer) paragraph(p page.Paragraph) {
	if p.Role == page.Body {
		w.text("<p>", p.Text, "</p>\n")
		return
	}
	w.put("<p class=%q>", string(p.Role))
	w.text("", p.Text, "</p>\n")
}

func (w *writer) list(l page.List) {
	tag := "ul"
	if l.Numbered {
		tag = "ol"
	}
	w.put("<%s>\n", tag)
	for _, item := range l.Items {
		w.text("<li>", item, "</li>\n")
	}
	w.put("</%s>\n", tag)
}

func (w *writer) table(t page.Table) {
	w.put("<table>\n<caption>%s</caption>\n<colgroup>", t.Caption)
	for _, x := range t.Widths {
		w.put("<col style=%q>", fmt.Sprintf("width: %.1f%%", 100*x))
	}
	w.WriteString("</colgroup>\n<thead>\n<tr>")
	for _, h := range t.Head {
		w.text("<th scope=\"col\">", h, "</th>")
	}
	w.WriteString("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		open := "<tr>"
		if row.ToFill() {
			open = "<tr class=\"fill\">"
		}
		w.WriteString(open)
		for i, cell := range row {
			if i == 0 && t.RowHeads {
				w.text("<th scope=\"row\">", cell, "</th>")
			} else {
				w.text("<td>", cell, "</td>")
			}
		}
		w.WriteString("</tr>\n")
	}
	w.WriteString("</tbody>\n</table>\n")
}

// text writes runs between two pieces of markup.
func (w *writer) text(before string, t page.Text, after string) {
	w.WriteString(before)
	for _, r := range t {
		open, end := tags(r)
		w.WriteString(open)
		w.words(r.Text)
		w.WriteString(end)
	}
	w.WriteString(after)
}

// words writes text; stretches from right to left are isolated, so that they change the
// place of nothing around them.
func (w *writer) words(text string) {
	for _, s := range direction.Stretches(text) {
		if s.RightToLeft {
			w.put("<bdi dir=\"rtl\">%s</bdi>", s.Text)
			continue
		}
		w.put("%s", s.Text)
	}
}

// tags are what stands before and after a run.
func tags(r page.Run) (open, end string) {
	add := func(o, e string) { open, end = open+o, e+end }
	if r.Link != "" {
		add(`<a href="`+html.EscapeString(r.Link)+`" rel="noopener noreferrer">`, "</a>")
	}
	if r.Language != "" {
		add(`<span lang="`+html.EscapeString(r.Language)+`">`, "</span>")
	}
	if r.Strong {
		add("<strong>", "</strong>")
	}
	if r.Emphasis {
		add("<em>", "</em>")
	}
	switch r.Mark {
	case page.Compare:
		add("<mark>", "</mark>")
	case page.Cut:
		add("<del>", "</del>")
	case page.Added:
		add("<ins>", "</ins>")
	}
	return open, end
}

// inScript keeps JSON from ending the element that it stands in.
var inScript = strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "&", `\u0026`)

// Receipt is the element that holds a receipt, "" for none.
func Receipt(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	return `<script type="application/json" id="` + page.ReceiptName + `">` + inScript.Replace(string(data)) + "</script>\n"
}
