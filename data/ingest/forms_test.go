package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// bridge is the text of the fixtures: a headline and three paragraphs.
var bridge = []string{
	"Council closes the old bridge",
	"The council voted on Tuesday to close the bridge over the river, and the mayor said that the decision had been overdue.",
	"“It is not safe,” Ana Ruiz said. She blamed years of neglect.",
	"Drivers will have to use the tunnel for at least a year.",
}

func zipped(t *testing.T, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	docxHead = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	odtHead  = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>`
)

func docx(t *testing.T, body string) []byte {
	return zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", docxHead+body+"</w:body></w:document>")
}

func wordPara(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t xml:space="preserve">` + text[:4] + `</w:t></w:r><w:r><w:t>` + text[4:] + `</w:t></w:r></w:p>`
}

func epub(t *testing.T) []byte {
	return zipped(t, "mimetype", "application/epub+zip",
		"META-INF/container.xml", `<container xmlns="c"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
		"OEBPS/book.opf", `<package xmlns="p"><metadata xmlns:dc="d"><dc:title>`+bridge[0]+`</dc:title><dc:creator>Ana Petrov</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="a" href="one%20page.xhtml"/><item id="b" href="two.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
		"OEBPS/one page.xhtml", "<html><head><title>1</title></head><body><h1>"+bridge[0]+"</h1><p>"+bridge[1]+"</p></body></html>",
		"OEBPS/two.xhtml", "<html><body><p>"+bridge[2]+"</p><p>"+bridge[3]+"</p></body></html>")
}

func page3(sep string) string {
	return "<html lang=\"en\"><head><title>" + bridge[0] + "</title></head><body><article><h1>" + bridge[0] + "</h1>" + sep + "<p>" +
		strings.Join(bridge[1:], "</p>"+sep+"<p>") + "</p></article></body></html>"
}

func TestForms(t *testing.T) {
	word := wordPara("Title", bridge[0])
	for _, p := range bridge[1:] {
		word += wordPara("Normal", p)
	}
	word += `<w:p><w:r><w:instrText>HYPERLINK "https://lantern.example"</w:instrText></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>`
	odt := odtHead + `<text:h text:style-name="Heading_20_1">` + bridge[0] + "</text:h>"
	for _, p := range bridge[1:] {
		odt += "<text:p><text:span>" + p[:8] + "</text:span>" + p[8:] + "</text:p>"
	}
	odt += "</office:text></office:body></office:document-content>"
	plain := strings.Join(bridge, "\r\n\r\n")
	quoted := strings.NewReplacer("“", "=E2=80=9C", "”", "=E2=80=9D", "=\"", "=3D\"").Replace(page3("=\r\n"))
	tests := []struct {
		name   string
		data   []byte
		author string
		from   string
	}{
		{"word", docx(t, word), "", "style of the paragraph"},
		{"opendocument", zipped(t, "mimetype", "x", "content.xml", odt), "", "style of the paragraph"},
		{"epub", epub(t), "Ana Petrov", "h1"},
		{"rich text", []byte(richText()), "", "first line"},
		{"web archive", []byte(warc()), "", "h1"},
		{"web archive, packed", zippedWARC(t), "", "h1"},
		{"web archive in a zip", zipped(t, "datapackage.json", "{}", "pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"https://lantern.example/bridge\"}", "archive/data.warc.gz", string(zippedWARC(t))), "", "h1"},
		{"html", []byte(page3("\n")), "", "h1"},
		{"html in utf-16", utf16LE(page3("\n")), "", "h1"},
		{"text", []byte(plain), "", "first line"},
		{"text, wrapped", []byte(wrapped), "", "first line"},
		{"text with a head", []byte("Title: " + bridge[0] + "\nAuthor: Ana Petrov\n\n" + strings.Join(bridge[1:], "\n\n")), "Ana Petrov", headFrom},
		{"mail", []byte("From: ana@lantern.example\r\nSubject: =?utf-8?q?Council_closes_the_old_bridge?=\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + strings.Join(bridge[1:], "\r\n\r\n")), "", "subject of the mail"},
		{"mhtml", []byte("From: <Saved by a browser>\r\nSnapshot-Content-Location: https://lantern.example/bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://lantern.example/bridge\r\n\r\n" + quoted + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"), "", "h1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Bytes(context.Background(), Input{Data: tt.data}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			checkSound(t, a)
			if want := strings.Join(bridge, "\n\n"); a.Text != want {
				t.Errorf("got\n%s\nwant\n%s", a.Text, want)
			}
			if a.Title() != bridge[0] || strings.Join(a.Authors, "; ") != tt.author || a.Language != "en" || a.ReadFrom[news.FieldHeadline] != tt.from {
				t.Errorf("title %q from %q, authors %q, language %q", a.Title(), a.ReadFrom[news.FieldHeadline], a.Authors, a.Language)
			}
			if len(a.SetAside) > 0 || len(a.Notes) > 0 {
				t.Errorf("set aside %v, notes %q", a.SetAside, a.Notes)
			}
		})
	}
}

func utf16LE(s string) []byte {
	out := []byte{0xff, 0xfe}
	for _, r := range s {
		out = append(out, byte(r), byte(r>>8))
	}
	return out
}

// wrapped is the text of the fixtures in lines of at most 60 signs, with one
// word broken at the end of a line.
const wrapped = `Council closes the old bridge

The council voted on Tuesday to close the bridge over the
river, and the mayor said that the decision had been over-
due.

“It is not safe,” Ana Ruiz said. She blamed years of
neglect.

Drivers will have to use the tunnel for at least a year.
`

func TestTablesInWord(t *testing.T) {
	cell := func(s string) string { return "<w:tc><w:p><w:r><w:t>" + s + "</w:t></w:r></w:p></w:tc>" }
	word := wordPara("Title", bridge[0]) + wordPara("Normal", bridge[1]) +
		"<w:tbl><w:tr>" + cell("Mayor Ana Ruiz said yes to the plan.") + cell("41 of 60") + "</w:tr></w:tbl>" + wordPara("Normal", bridge[3])
	a, err := Bytes(context.Background(), Input{Data: docx(t, word)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Mayor Ana Ruiz said yes to the plan. | 41 of 60"; !strings.Contains(a.Text, "\n\n"+want+"\n\n") {
		t.Errorf("%q is no line of its own in\n%s", want, a.Text)
	}
}

func TestDamagedForms(t *testing.T) {
	tests := []struct {
		name string
		data []byte
		want error
	}{
		{"empty word file", docx(t, ""), ErrNoText},
		{"word file, broken", zipped(t, "word/document.xml", docxHead+"<w:p><w:r><w:t>x</w:p>"), ErrDamaged},
		{"word file, deep", docx(t, strings.Repeat("<w:x>", 400)), ErrDamaged},
		{"book without a list", zipped(t, "META-INF/container.xml", "<container/>"), ErrDamaged},
		{"book without its pages", zipped(t, "META-INF/container.xml", `<container><rootfiles><rootfile full-path="a"/></rootfiles></container>`, "a", `<package><manifest><item id="a" href="b"/></manifest><spine><itemref idref="a"/></spine></package>`), ErrDamaged},
		{"other archive", zipped(t, "a.txt", "x"), ErrBinary},
		{"archive that climbs", zipped(t, "../a.txt", "x"), ErrDamaged},
		{"rtf without text", []byte(`{\rtf1 {\fonttbl Arial;}}`), ErrNoText},
		{"web archive without a page", []byte("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nx\n\r\n\r\n"), ErrNoText},
		{"web archive, broken", []byte("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -2\r\n\r\n"), ErrDamaged},
		{"jpeg", []byte("\xff\xd8\xff\xe0\x00\x10JFIF"), ErrBinary},
		{"noise", noise(3000), ErrBinary},
		{"mail without text", []byte("From: a@x.example\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"), ErrNoText},
		{"feed", []byte(`<rss version="2.0"><channel></channel></rss>`), ErrFeed},
		{"json feed", []byte(`{"version": "https://jsonfeed.org/version/1.1", "items": []}`), ErrFeed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Bytes(context.Background(), Input{Data: tt.data}, Options{}); !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
}

// noise is n bytes without any order, the same each time.
func noise(n int) []byte {
	out, r := make([]byte, n), rand.New(rand.NewPCG(1, 2))
	for i := range out {
		out[i] = byte(r.Uint32())
	}
	return out
}

// TestUnpackedLimit: a word file of a few kilobytes that holds 100 MB.
func TestUnpackedLimit(t *testing.T) {
	big := docx(t, "<w:p><w:r><w:t>"+strings.Repeat("a ", 40<<20)+"</w:t></w:r></w:p>")
	if len(big) > MaxInput {
		t.Fatalf("%d bytes", len(big))
	}
	if _, err := Bytes(context.Background(), Input{Data: big}, Options{MaxParsing: time.Minute}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("%v, want %v", err, ErrTooLarge)
	}
}

func TestFileErrors(t *testing.T) {
	dir := t.TempDir()
	for _, p := range []string{dir, dir + "/nothing"} {
		if _, err := File(context.Background(), p, Options{}); err == nil {
			t.Errorf("%s: no error", p)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Bytes(ctx, Input{Data: []byte(page3(strings.Repeat("<i>", 5000)))}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want %v", err, context.Canceled)
	}
}
