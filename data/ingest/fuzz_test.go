package ingest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"
)

// The fuzz targets: no panic, no hang, and what comes out is sound text.

func fuzzBytes(f *testing.F, dir string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	paths, err := filepath.Glob(shared("data", "nasty", "files", dir, "*"))
	if err != nil {
		f.Fatal(err)
	}
	for _, p := range paths {
		if data, err := os.ReadFile(p); err == nil && len(data) < 20000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		start := time.Now()
		a, err := Bytes(context.Background(), Input{Data: data}, Options{PDFCommand: []string{"false"}})
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("took %v", d)
		}
		if err == nil {
			checkSound(t, a)
		} else if errors.Is(err, ErrTooSlow) {
			t.Errorf("%d bytes: %v", len(data), err)
		}
	})
}

// FuzzText and those below (N189): no bytes make a reader fall.
func FuzzText(f *testing.F) {
	fuzzBytes(f, "text", "Title: a\nDate: 2025-05-14\n\nThe council voted.", "a\r\n\r\nb", "\xff\xfea\x00")
}

func FuzzHTML(f *testing.F) {
	fuzzBytes(f, "html", frame("", "<table><tr><td>a<td>b</table>"), "<p>a<br>b<h1>c", "<html><script type=application/ld+json>{")
}

func FuzzMail(f *testing.F) {
	fuzzBytes(f, "none", "Message-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe council voted.\n--b--\n")
}

func FuzzRichText(f *testing.F) {
	fuzzBytes(f, "none", richText(), `{\rtf1 \u55357?\u56832?\'`, `{\rtf1{\*\bin99 x`)
}

func FuzzWebArchive(f *testing.F) {
	fuzzBytes(f, "none", warc(), "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Target-URI: <https://x.example/>\r\nContent-Length: 9\r\n\r\n<p>x</p>\n")
}

// FuzzDocument reads the XML of word processors.
func FuzzDocument(f *testing.F) {
	f.Add([]byte(docxHead + "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"))
	f.Add([]byte(odtHead + "<text:p>a<text:note>b</text:note><draw:text-box><text:p>c</text:p></draw:text-box></text:p>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, d := range []*xmlText{wordXML(), odtXML()} {
			a, err := d.article(data, Options{}.limits())
			if err == nil {
				checkSound(t, a)
			}
		}
	})
}

// FuzzFontTable reads what the tables and names of a font's glyphs tell.
func FuzzFontTable(f *testing.F) {
	f.Add("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <01> <05> [<0041>] <06> <09> <D83DDE00> endbfrange", "uni2019")
	f.Add("<0", "\xe3_0")
	f.Fuzz(func(t *testing.T, table, name string) {
		font := &pdfFont{texts: map[int]string{}, widths: map[int]float64{}}
		font.readTable(table)
		for _, c := range font.decode(table) {
			if !utf8.ValidString(c.text) {
				t.Errorf("text %q", c.text)
			}
		}
		if s := nameText(name); !utf8.ValidString(s) {
			t.Errorf("%q is %q", name, s)
		}
	})
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(`<rss version="2.0"><channel><title>a</title><item><title>b</title><link>https://x.example/</link></item></channel></rss>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"https://x.example/"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Feed(context.Background(), Input{Data: data}, Options{})
		if err != nil {
			return
		}
		for _, e := range list.Entries {
			if e.Address != "" && webAddress(e.Address) == "" {
				t.Errorf("address %q", e.Address)
			}
		}
	})
}

func FuzzDate(f *testing.F) {
	for _, s := range []string{"2025-05-14T09:30:00-04:00", "May 14, 2025 9 p.m. ET", "14/05/2025", "Published Wednesday"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d := parseDate(s); d.Known() && (d.Time.Year() < 1899 || d.Time.Year() > 2101) {
			t.Errorf("%q is %v", s, d)
		}
	})
}

// FuzzPrinted: the text that the reading process of PDFs hands on, and the
// titles beside it.
func FuzzPrinted(f *testing.F) {
	f.Add("0\x00", "0", "0")
	f.Add("Council closes the old bridge\n"+typeBreak+"\nThe council voted on Tues-\nday to close it.\n\nNobody spoke."+pageBreak+"page 1", "Council closes the old bridge | Post", "Council closes the old bridge")
	f.Fuzz(func(t *testing.T, text, title, large string) {
		if len(text)+len(title)+len(large) > 1<<15 || !utf8.ValidString(text+title+large) {
			return
		}
		joined, _ := layout(text)
		a, err := underHeadline(joined, pdfResult{Title: title, Large: large}, patient)
		if err == nil {
			checkSound(t, a)
		} else if !errors.Is(err, ErrEmpty) && !errors.Is(err, errTooMany) {
			t.Error(err)
		}
	})
}
