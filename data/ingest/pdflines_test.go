package ingest

import (
	"context"
	"strings"
	"testing"
)

func TestLayout(t *testing.T) {
	for name, c := range map[string]struct{ text, want, running string }{
		"narrow lines": {
			"Pilots stop work\n" + typeBreak + "\nThe pilots of Ostervik stopped work\non Monday after two boats ran aground\nin the fog.\nNobody was hurt, but the larger boat\nlost a part of its\n\ncargo.",
			"Pilots stop work\n\nThe pilots of Ostervik stopped work on Monday after two boats ran aground in the fog.\n\nNobody was hurt, but the larger boat lost a part of its cargo.", "",
		},
		"a column that ends in a sentence": {
			"The pilots of Ostervik stopped work\non Monday after two boats ran aground\nin the fog that lay over all the quays\n\nPetra Holm saw it from the pier above.",
			"The pilots of Ostervik stopped work on Monday after two boats ran aground in the fog that lay over all the quays Petra Holm saw it from the pier above.", "",
		},
		"heads and feet": {
			"Harbour Review 12\nThe pilots stopped work on Monday after\nthe boats ran\n\npage 1 of 3" + pageBreak + "Harbour Review 13\naground in the fog.\n\npage 2 of 3" + pageBreak + "Harbour Review 14\n\nNobody was hurt.\n\npage 3 of 3",
			"The pilots stopped work on Monday after the boats ran aground in the fog.\n\nNobody was hurt.", "Harbour Review 12|page 1 of 3",
		},
		"one printed page": {
			"5/14/25, 9:41 AM Pilots stop work\nPilots stop work\n\nNobody was hurt in the fog, and all of the boats\nare back.\n\nhttps://post.example/pilots 1/1",
			"Pilots stop work\n\nNobody was hurt in the fog, and all of the boats are back.", "5/14/25, 9:41 AM Pilots stop work|https://post.example/pilots 1/1",
		},
		"long lines": {
			"The pilots of Ostervik stopped work on Monday after two boats ran aground in the fog, the harbour master said,\nand nobody was hurt.\nThe larger boat lost a part of its cargo and had to be towed to the yard by noon, where it will lie until the\nend of June.",
			"The pilots of Ostervik stopped work on Monday after two boats ran aground in the fog, the harbour master said, and nobody was hurt.\n\nThe larger boat lost a part of its cargo and had to be towed to the yard by noon, where it will lie until the end of June.", "",
		},
		"nothing": {"", "", ""},
	} {
		got, running := layout(c.text)
		if got != c.want || strings.Join(running, "|") != c.running {
			t.Errorf("%s: got\n%s\n%q", name, got, running)
		}
	}
}

func TestRunningLinesOfPDF(t *testing.T) {
	page := func(text ...string) []pdfLine {
		lines := []pdfLine{{0, "5/14/25, 9:41 AM Pilots stop work in Ostervik"}}
		for i, l := range text {
			drop := 13
			if i == 0 {
				drop = 40
			}
			lines = append(lines, pdfLine{drop, l})
		}
		return append(lines, pdfLine{60, "https://post.example/pilots 1/2"})
	}
	data := makePDF(page("The pilots of Ostervik stopped work on Monday after two", "boats ran aground in the"), page("fog, the harbour master said."))
	a, err := Bytes(context.Background(), Input{Data: data}, patient)
	if err != nil {
		t.Fatal(err)
	}
	if want := "The pilots of Ostervik stopped work on Monday after two boats ran aground in the fog, the harbour master said."; a.Slice(a.Body()) != want || a.URL != "https://post.example/pilots" || len(a.SetAside) != 2 {
		t.Errorf("%q, %q, %v", a.Text, a.URL, a.SetAside)
	}
}
