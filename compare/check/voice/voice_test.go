package voice

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

// TestFramed: whom the words in front of a quotation name as its speaker.
func TestFramed(t *testing.T) {
	for text, want := range map[string]string{
		"The Ledger quotes Ida Falk as saying that":          " Ida Falk ",
		"In Falk's words, the Ledger writes,":                "In Falk's",
		"Ida Falk's remark that":                             "Ida Falk's",
		"Ida Falk's remark on the harbour of Marlow is that": "",
		"In the words of Ida Falk, the mayor,":               "Ida Falk",
		"The Ledger speaks of Ida Falk and":                  "",
	} {
		s, ok := Framed(text, token.Read(text))
		if got := text[s.Start:s.End]; got != want || ok != (want != "") {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// TestBeside: the nearest other name, where the one given is nowhere near.
func TestBeside(t *testing.T) {
	r := reading.Read(news.New("A title", []string{"Ida Falk came to Marlow with Mayor Gro Vinde.", "It rained.", "It snowed.", "The mayor came.", "The boats were late.", "The miller Otto Berg was glad.", "“The harbour is ours at last,” he said.", "The end was near."}))
	for who, want := range map[string]string{"Ida Falk": "Otto Berg", "Otto Berg": "", "Gro Vinde": "", "": ""} {
		m, ok := Beside(r.Names, 7, nil)
		if Near(r.Names, 7, who) {
			m, ok = name.Mention{}, false
		}
		if got := r.Doc.Article.Slice(m.Head); got != want || ok != (want != "") {
			t.Errorf("%s: %q", who, got)
		}
	}
}
