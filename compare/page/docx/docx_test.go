package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

func open(t *testing.T, d page.Document) (map[string]string, []byte) {
	t.Helper()
	data, err := Write(d)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(text)
	}
	return out, data
}

func TestGolden(t *testing.T) {
	files, _ := open(t, invented.Document())
	invented.Golden(t, "document.xml", []byte(files["word/document.xml"]))
}

// TestParts: every part is well-formed XML, has a type and is the target of a
// relation; every relation leads to a part.
func TestParts(t *testing.T) {
	for name, d := range map[string]page.Document{"plain": invented.Document(), "hostile": invented.HostileDocument()} {
		files, _ := open(t, d)
		for part, text := range files {
			dec := xml.NewDecoder(strings.NewReader(text))
			for {
				if _, err := dec.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatalf("%s: %s: %v", name, part, err)
				}
			}
		}
		rels := files["word/_rels/document.xml.rels"]
		for _, target := range []string{"styles.xml", "numbering.xml", "settings.xml", "footer1.xml"} {
			if !strings.Contains(rels, `Target="`+target+`"`) || files["word/"+target] == "" || !strings.Contains(files["[Content_Types].xml"], target) {
				t.Errorf("%s: %s is not whole", name, target)
			}
		}
		if strings.Count(files["word/document.xml"], "r:id=\"link") > 0 && !strings.Contains(rels, `Id="link1"`) {
			t.Error("a link leads nowhere")
		}
		for _, never := range []string{`Target="javascript:`, "<script", "<w:instrText"} {
			if strings.Contains(rels, never) || strings.Contains(files["word/document.xml"], never) {
				t.Errorf("%s: %s came through", name, never)
			}
		}
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	_, a := open(t, invented.Document())
	_, b := open(t, invented.Document())
	if !bytes.Equal(a, b) {
		t.Error("two files of one document differ")
	}
}

// TestTables: heads are repeated, rows are kept whole, cells fill the grid.
func TestTables(t *testing.T) {
	files, _ := open(t, invented.Document())
	text := files["word/document.xml"]
	if n := strings.Count(text, "<w:tblHeader/>"); n != 2 || strings.Count(text, "<w:cantSplit/>") != strings.Count(text, "<w:tr>") {
		t.Errorf("%d heads", n)
	}
	if strings.Count(text, "<w:tc>") != 3*3+3*2 {
		t.Error("cells are missing")
	}
}

// TestRightToLeft: letters from right to left are told to be so, those around them not.
func TestRightToLeft(t *testing.T) {
	d := page.Document{Title: "T", Sections: []page.Section{{Heading: "H", Blocks: []page.Block{page.Paragraph{Text: page.Plain("Haim (חיים) 12")}}}}}
	files, _ := open(t, d)
	want := `<w:r><w:rPr></w:rPr><w:t xml:space="preserve">Haim (</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">חיים` + "\u200e" + `</w:t></w:r><w:r><w:rPr></w:rPr><w:t xml:space="preserve">) 12</w:t></w:r>`
	if text := files["word/document.xml"]; !strings.Contains(text, want) {
		t.Error(text[strings.Index(text, "Haim")-60:])
	}
}
