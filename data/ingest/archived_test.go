package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"strings"
	"testing"
)

// richText is the text of the fixtures in Rich Text Format.
func richText() string {
	esc := strings.NewReplacer("“", `\ldblquote `, "”", `{\'94}`)
	s := `{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title gone}}{\*\generator gone;}\uc1` + "\r\n"
	for _, p := range bridge {
		s += `\pard\plain\f0 ` + esc.Replace(p) + `{\field{\*\fldinst HYPERLINK "gone"}{\fldrslt }}\par` + "\r\n"
	}
	return s + "}"
}

func TestRichText(t *testing.T) {
	for in, want := range map[string]string{
		`{\rtf1\ansicpg1251 \'cf\'f0 caf\u233e\u8212- done}`:     "Пр café— done",
		`{\rtf1 a\~b\_c {\v hidden}\{d\}\line e\bin3 xyzf}`:      "a\u00a0b-c {d}\nef",
		`{\rtf1 \u55357?\u56832? ok {\footnote no}{\pict 00ff}}`: "😀 ok",
		`{\rtf1 broken \'4`: "broken",
	} {
		r := &rtf{pages: rtfPages[1252], state: rtfState{skip: 1}}
		r.read(in)
		if got := strings.TrimSpace(r.out.String()); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// warc is a web archive of a request, a picture and the page of the fixtures.
func warc() string {
	record := func(kind, address, body string) string {
		return fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, address, len(body), body)
	}
	page := page3("\n")
	return record("warcinfo", "", "software: none") +
		record("request", "https://lantern.example/bridge", "GET /bridge HTTP/1.1\r\n\r\n") +
		record("response", "https://lantern.example/a.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx") +
		record("response", "https://lantern.example/old", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>Moved") +
		record("response", "https://lantern.example/bridge", fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", len(page), page))
}

func zippedWARC(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, r := range strings.SplitAfter(warc(), "\r\n\r\nWARC/1.1") { // each part of its own
		z := gzip.NewWriter(&b)
		if _, err := z.Write([]byte(r)); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

func TestArchivedAddress(t *testing.T) {
	a, err := Bytes(context.Background(), Input{Data: []byte(warc())}, Options{})
	if err != nil || a.Text != strings.Join(bridge, "\n\n") || a.URL != "https://lantern.example/bridge" {
		t.Errorf("%v %+v", err, a)
	}
}

// TestBoxesAndNotes: text boxes are read once, footnotes are set aside.
func TestBoxesAndNotes(t *testing.T) {
	box := `<w:r><w:t>The mayor </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:posOffset>114300</wp:posOffset><w:txbxContent><w:p><w:r><w:t>Trucks will need a permit from May.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>` +
		`<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trucks will need a permit from May.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>said that she would ask the state for help.</w:t></w:r>`
	word := docxHead + wordPara("Title", bridge[0]) + "<w:p>" + box + "</w:p>" + wordPara("Normal", bridge[3]) + "</w:body></w:document>"
	notes := `<w:footnotes xmlns:w="w"><w:footnote><w:p><w:r><w:t>The first bridge stood until 1911.</w:t></w:r></w:p></w:footnote></w:footnotes>`
	a, err := Bytes(context.Background(), Input{Data: zipped(t,
		"_rels/.rels", `<Relationships><Relationship Type="http://schemas.example/officeDocument" Target="/word/document2.xml"/></Relationships>`,
		"word/document2.xml", word, "word/footnotes.xml", notes)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := bridge[0] + "\n\nTrucks will need a permit from May.\n\nThe mayor said that she would ask the state for help.\n\n" + bridge[3]
	if a.Text != want || len(a.SetAside) != 1 || a.SetAside[0].Rule != "footnote" {
		t.Errorf("%q %v", a.Text, a.SetAside)
	}
	odt := odtHead + "<text:h>" + bridge[0] + "</text:h><text:p>" + bridge[1] + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The first bridge stood until 1911.</text:p></text:note-body></text:note></text:p>" +
		"<text:p><draw:frame><draw:text-box><text:p>" + bridge[2] + "</text:p></draw:text-box><svg:title>gone</svg:title></draw:frame></text:p></office:text></office:body></office:document-content>"
	a, err = Bytes(context.Background(), Input{Data: zipped(t, "mimetype", "x", "content.xml", odt)}, Options{})
	if err != nil || a.Text != strings.Join(bridge[:3], "\n\n") || len(a.SetAside) != 1 {
		t.Errorf("%v %+v", err, a)
	}
}
