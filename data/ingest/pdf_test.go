package ingest

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// makePDF writes a PDF of pages, each a list of lines with the height of each
// above the last; a line is drawn by the operators that typesetters use.
func makePDF(pages ...[]pdfLine) []byte {
	var b bytes.Buffer
	var at []int
	obj := func(s string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s)
	}
	b.WriteString("%PDF-1.4\n")
	kids := ""
	for i := range pages {
		kids += fmt.Sprintf("%d 0 R ", 4+2*i)
	}
	obj("<< /Type /Catalog /Pages 2 0 R >>")
	obj(fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(pages), kids))
	obj("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	for i, lines := range pages {
		obj(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", 5+2*i))
		s := "BT /F1 11 Tf 72 740 Td\n"
		for _, l := range lines {
			s += fmt.Sprintf("0 -%d Td (%s) Tj\n", l.drop, strings.NewReplacer("(", `\(`, ")", `\)`, "“", `\223`, "”", `\224`).Replace(l.text))
		}
		s += "ET"
		obj(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(s), s))
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

// patient waits for a busy machine.
var patient = Options{MaxParsing: 20 * time.Second}

type pdfLine struct {
	drop int
	text string
}

func TestPDF(t *testing.T) {
	data := makePDF([]pdfLine{
		{0, "Council closes the old bridge"},
		{30, "The council voted on Tuesday to close the bridge over the"},
		{13, "river, and the mayor said that the decision had been over-"},
		{13, "due."},
		{24, "“It is not safe,” Ana Ruiz said. She blamed years of"},
		{13, "neglect."},
	}, []pdfLine{
		{0, "Drivers will have to use the tunnel for at least a year."},
	})
	a, err := Bytes(context.Background(), Input{Data: data}, patient)
	if err != nil {
		t.Fatal(err)
	}
	checkSound(t, a)
	if want := strings.Join(bridge, "\n\n"); a.Text != want {
		t.Errorf("got\n%s\nwant\n%s", a.Text, want)
	}
	if !strings.Contains(strings.Join(a.Notes, " "), "note:pdf") {
		t.Errorf("notes %q", a.Notes)
	}
}

// TestPDFWorkerGone: a reading process that fails or cannot be started is an
// error and not a fault.
func TestPDFWorkerGone(t *testing.T) {
	data := makePDF([]pdfLine{{0, "x"}})
	for _, command := range [][]string{{"/nowhere/reader"}, {"false"}, {"true"}} {
		if command[0] != "/nowhere/reader" {
			if _, err := exec.LookPath(command[0]); err != nil {
				continue
			}
		}
		if _, err := Bytes(context.Background(), Input{Data: data}, Options{PDFCommand: command}); err == nil {
			t.Errorf("%v: no error", command)
		}
	}
}
