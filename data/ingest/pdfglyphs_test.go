package ingest

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
)

// objects writes a PDF of numbered objects, the first its catalog.
func objects(objs ...string) []byte {
	var b bytes.Buffer
	var at []int
	b.WriteString("%PDF-1.4\n")
	for i, s := range objs {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, s)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

func stream(dict, s string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(s), s)
}

// onePage is a PDF of one page with the font F1 and the form X1.
func onePage(font, content, form string, more ...string) []byte {
	return objects(append([]string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Count 1 /Kids [3 0 R] /Resources << /Font << /F1 4 0 R >> /XObject << /X1 6 0 R >> >> >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R >>",
		font, stream("", content), stream("/Type /XObject /Subtype /Form /BBox [0 0 612 792]", form),
	}, more...)...)
}

func readGlyphs(t *testing.T, data []byte) string {
	t.Helper()
	res := pdfText(data)
	if res.Wrong != "" {
		t.Fatal(res.Wrong)
	}
	text, _ := layout(res.Text)
	return text
}

// wideHex is a text as the codes of a font of two bytes, 100 above the signs.
func wideHex(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, "%04x", 0x100+int(r))
	}
	return "<" + b.String() + ">"
}

// TestPDFAsBrowsersPrint: fonts of two bytes a code whose text only a table
// tells, inside a form that turns the page upside down and back.
func TestPDFAsBrowsersPrint(t *testing.T) {
	table := "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n" +
		"2 beginbfrange <0120> <017e> <0020> <0300> <0301> [<00660069> <201C>] endbfrange\n1 beginbfchar <0302> <201D> endbfchar\nendcmap end end"
	show := func(x, y int, hex string) string {
		return fmt.Sprintf("BT /F1 11 Tf 1 0 0 -1 %d %d Tm %s Tj ET\n", x, y, hex)
	}
	form := show(72, 100, "<0301"+strings.Trim(wideHex("The bridge is closed,"), "<>")+"0302"+strings.Trim(wideHex(" the mayor said to the"), "<>")+">") +
		show(72, 113, "<0300"+strings.Trim(wideHex("rst drivers on Tuesday morning."), "<>")+">")
	data := onePage("<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Serif /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 /W [288 [250] 768 769 560] >>] /ToUnicode 7 0 R >>",
		"q 1 0 0 -1 0 792 cm /X1 Do Q", form, stream("", table))
	if got, want := readGlyphs(t, data), "“The bridge is closed,” the mayor said to the first drivers on Tuesday morning."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestPDFNamedGlyphs: a font whose encoding names the glyphs of some codes.
func TestPDFNamedGlyphs(t *testing.T) {
	data := onePage("<< /Type /Font /Subtype /Type1 /BaseFont /BBBBBB+Serif /Encoding << /Type /Encoding /Differences [1 /fi /quotedblleft /quotedblright /uni2014 /f_f] >> >>",
		"BT /F1 11 Tf 72 700 Td (\\002The \\001rst night,\\003 she said \\004 \\005ar from it. It`s all.) Tj ET", "")
	got := readGlyphs(t, data)
	if want := "“The first night,” she said — ffar from it. It‘s all."; strings.ReplaceAll(got, "ﬁ", "fi") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// columnRows are two columns as a page may draw them: line by line across.
func columnRows(left, right []string) string {
	var s strings.Builder
	for i := range left {
		fmt.Fprintf(&s, "BT /F1 10 Tf 1 0 0 1 72 %d Tm (%s) Tj 1 0 0 1 330 %d Tm (%s) Tj ET\n", 700-12*i, left[i], 700-12*i, right[i])
	}
	return s.String()
}

const plainFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [250" +
	" 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500" +
	" 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500" +
	" 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500] >>"

func TestPDFColumnsDrawnAcross(t *testing.T) {
	left := []string{"The pilots of Ostervik stopped work on", "Monday after two boats ran aground in", "the fog that lay over the harbour, and", "nobody could say when they will be at", "sea again, the harbour master told us", "on the pier by noon."}
	right := []string{"Petra Holm saw it from the pier above", "the yard. She called the coast guard at", "once, she said, but the line was busy", "for an hour, and in the end she took", "her own boat out to the two wrecks and", "brought nine men home."}
	data := onePage(plainFont, "BT /F1 20 Tf 72 740 Td (Pilots stop work in the fog of Ostervik harbour) Tj ET\n"+columnRows(left, right), "")
	want := "Pilots stop work in the fog of Ostervik harbour\n\n" + strings.Join(left, " ") + "\n\n" + strings.Join(right, " ")
	if got := readGlyphs(t, data); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	// A table of short cells stays in rows.
	rows := columnRows([]string{"Monday", "Tuesday", "Friday", "Sunday", "Total", "Mean"}, []string{"12", "14", "9", "7", "42", "10"})
	if got := readGlyphs(t, onePage(plainFont, rows, "")); !strings.Contains(got, "Monday 12") {
		t.Errorf("table: %q", got)
	}
}

// TestPDFSmallFigure: the figure of a note above the line does not part it.
func TestPDFSmallFigure(t *testing.T) {
	content := "BT /F1 10 Tf 72 700 Td (The council voted on Tuesday) Tj /F1 6 Tf 4 Ts (2) Tj 0 Ts /F1 10 Tf ( to close the bridge.) Tj ET"
	if got := readGlyphs(t, onePage(plainFont, content, "")); got != "The council voted on Tuesday2 to close the bridge." {
		t.Errorf("%q", got)
	}
}

// TestPDFWithoutItsTable: a file that was cut off behind its text.
func TestPDFWithoutItsTable(t *testing.T) {
	whole := onePage(plainFont, "BT /F1 10 Tf 72 700 Td (The council voted on Tuesday.) Tj ET", "")
	cut := whole[:bytes.LastIndex(whole, []byte("xref\n0"))]
	if res := pdfText(cut); strings.TrimSpace(strings.Trim(res.Text, pageBreak)) != "The council voted on Tuesday." || !res.Cut {
		t.Errorf("%+v", res)
	}
	for _, bad := range []string{"%PDF-1.4\n", "%PDF-1.4\n9999999 0 obj /Type /Catalog", "%PDF-1.4\n1 0 obj << /Type /Catalog /Encrypt 1 >> endobj"} {
		if res := pdfText([]byte(bad)); res.Wrong != "damaged" {
			t.Errorf("%q: %+v", bad, res)
		}
	}
}

// TestPDFForms: a form that draws itself ends, and a broken page is told.
func TestPDFForms(t *testing.T) {
	self := "BT /F1 11 Tf 72 700 Td (The council voted on Tuesday.) Tj ET /X1 Do"
	res := pdfText(onePage(plainFont, "/X1 Do", self))
	if n := strings.Count(res.Text, "voted"); n < 1 || n > maxFormDepth {
		t.Errorf("%d times: %v", n, res)
	}
	a, err := Bytes(context.Background(), Input{Data: onePage(plainFont, self[:len(self)-7], "")}, patient)
	if err != nil || !strings.Contains(a.Text, "voted on Tuesday.") {
		t.Error(err)
	}
}
