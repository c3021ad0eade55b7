package sheet

import (
	"context"
	"slices"
	"strings"
	"testing"

	"parallax/compare/check"
	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// TestGerman: what the program says of a checked text is German in a German document, and
// the passages are told to be English.
func TestGerman(t *testing.T) {
	c := invented.Comparison(t)
	k := check.Of(c, nil, nil)
	r, err := k.Text(context.Background(), "A ferry with 48 people ran aground. The Evening Echo says 60 people were on board. \"We did all that we could to turn her,\" Captain Ines Bahr said. Coast Weekly does not mention a hospital. Zoltan Karpathy was there. It was sad.", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Left = k.FindLeft(r, c)
	d := Document(r, Options{Language: "de"})
	said, cited := 0, 0
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			switch b := b.(type) {
			case page.Paragraph:
				said++
				if b.Role != page.Own {
					german(t, b.Text.String())
				}
			case page.Quotation:
				cited++
				german(t, b.Source.String())
				for _, r := range b.Text {
					if r.Language != "en" && strings.TrimSpace(r.Text) != "" {
						t.Errorf("%q has no language", r.Text)
					}
				}
			}
		}
		german(t, s.Heading)
	}
	if said < 8 || cited < 3 || d.Language != "de" {
		t.Errorf("%d paragraphs, %d quotations, language %s", said, cited, d.Language)
	}
	if d := Document(r, Options{}); d.Language != "en" || d.Sections[0].Heading != "In short" {
		t.Errorf("%s: %s", d.Language, d.Sections[0].Heading)
	}
}

func german(t *testing.T, text string) {
	t.Helper()
	for _, w := range strings.Fields(text) {
		if slices.Contains([]string{"the", "not", "found", "Found", "is", "sentence", "passage", "differs", "near", "maybe", "of"}, strings.Trim(w, ".,:;()")) {
			t.Errorf("%q in %q", w, text)
		}
	}
}
