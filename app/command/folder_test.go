package command

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
)

// odt is an article as an OpenDocument text.
func odt(t *testing.T, title string, paragraphs ...string) []byte {
	t.Helper()
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>`)
	fmt.Fprintf(&b, `<text:h text:style-name="Heading_20_1">%s</text:h>`, title)
	for _, p := range paragraphs {
		fmt.Fprintf(&b, "<text:p>%s</text:p>", p)
	}
	b.WriteString("</office:text></office:body></office:document-content>")
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range [][2]string{{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", b.String()}} {
		w, err := z.Create(part[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(part[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestFolderTakesTheSame: compare and import read the same files of a folder.
func TestFolderTakesTheSame(t *testing.T) {
	room(t)
	if err := os.Mkdir("forms", 0o700); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"dawn.txt":  []byte(dawn),
		"reed.odt":  odt(t, "Ferry strands off Calder Point", "A ferry with 48 people ran aground off Calder Point on Monday.", "Nobody was hurt when it struck the rocks in the fog."),
		"note.rtf":  []byte(`{\rtf1 {\fonttbl Arial;}}`),
		"meta.json": []byte("{}"),
	} {
		if err := os.WriteFile("forms/"+name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	code, _, out, said := run(false, "compare", "forms", "-f", "md")
	if code != Done || !strings.Contains(out, "Ferry strands") || strings.Contains(said, "reed.odt") || !strings.Contains(said, "note.rtf") || !strings.Contains(said, "“meta.json”") {
		t.Errorf("compare: code %d, said %q, wrote %.300q", code, said, out)
	}
	code, _, out, said = run(false, "import", "forms", "--library", "lib")
	if code != Trouble || !strings.Contains(out, "! reed.odt") || !strings.Contains(out, "✕ note.rtf") || !strings.Contains(said, "2 new in the library, 1 refused.") {
		t.Errorf("import: code %d, said %q, wrote %q", code, said, out)
	}
}
