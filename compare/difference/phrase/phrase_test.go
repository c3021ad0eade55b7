package phrase

import (
	"slices"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func TestWithoutEnd(t *testing.T) {
	for in, want := range map[string]string{"They left.": "They left", "at 4 p.m.": "at 4 p.m.", "They left: ": "They left"} {
		if got := WithoutEnd(in); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestLetters(t *testing.T) {
	if UpperFirst("émile") != "Émile" || LowerFirst("Émile") != "émile" || !Capitalised("Émile") || Capitalised("émile") {
		t.Error("letters with accents")
	}
	if LastWord(" Ada  Moss ") != "Moss" || LastWord("") != "" {
		t.Error("words")
	}
}

// TestWordIndex: where words of a stem stand, and half of some words in two
// neighbouring sentences.
func TestWordIndex(t *testing.T) {
	d := token.Split(news.New("", []string{"The ferry left. Two ferries sank in the cold harbor.", "It rained. Nobody saw the boats."}))
	x := IndexWords(d)
	if got := x.OfStem("ferri"); !slices.Equal(got, []int32{0, 1}) {
		t.Errorf("%v", got)
	}
	for text, want := range map[string]bool{"ferry harbor mill bridge": true, "ferry boats mill bridge": false, "": true} {
		if got := x.Half(Telling(token.Read(text))); got != want {
			t.Errorf("half of %q: %v", text, got)
		}
	}
	if got := Telling(token.Read("the ferry of the mill")); len(got) != 2 || Bare(token.Read("Moss's")[0]) != "moss" {
		t.Errorf("%v", got)
	}
}
