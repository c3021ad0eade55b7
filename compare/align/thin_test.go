package align

import (
	"slices"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// TestUnsure holds which sentences have too little of their own to make a certain fact
// with another.
func TestUnsure(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"pronouns and words of everywhere", "I get along with her really well.", "We get along very well.", true},
		{"a word alone", "Look.", "Look.", true},
		{"less than a statement", "It is.", "The dam is safe, the mayor said, and it is.", true},
		{"word for word", "I get along with her really well.", "And I get along with her really well, okay?", false},
		{"content in both", "The dam cracked on Monday.", "On Monday a crack ran through the dam.", false},
		{"few words, all of content", "Moss resigned.", "Mayor Ida Moss resigned on Monday.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := Input{}
			for _, text := range []string{tt.a, tt.b} {
				in.Add(reading.OfDocument(token.Split(news.New("", []string{text}))))
			}
			m := newMatrix(newCorpus(t.Context(), in))
			if got := m.vocab.Unsure(m.sentences[0].words, m.sentences[1].words); got != tt.want {
				t.Errorf("%q and %q: %v", tt.a, tt.b, got)
			}
		})
	}
}

// TestThinHeadlineNamesNothing holds that a headline's "It is." is no telling of a fact.
func TestThinHeadlineNamesNothing(t *testing.T) {
	in := Input{}
	for _, text := range [][]string{
		{"", "Let it be whatever it is to keep the old dam of Alder safe."},
		{"", "Let it be whatever it is to keep the old dam of Alder safe, she said."},
		{"The dam is safe. It is.", "The council met in the hall by the river and ate cake."},
	} {
		in.Add(reading.OfDocument(token.Split(news.New(text[0], text[1:]))))
	}
	r := Match(t.Context(), in)
	if len(r.Facts) != 1 {
		t.Fatalf("%d facts", len(r.Facts))
	}
	if slices.ContainsFunc(r.Facts[0].Tellings, func(x Telling) bool {
		return in.Docs[x.Article].Article.Slice(x.Span) == "It is."
	}) {
		t.Error("“It is.” is taken for a telling")
	}
}
