package self_test

import (
	"testing"

	"parallax/compare/align/self"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// passage is the sentence of an article that has some words.
func passage(t *testing.T, text, author string) self.Passage {
	t.Helper()
	a := news.New("", []string{text})
	a.Authors = []string{author}
	r := reading.Read(a)
	return self.Passage{Doc: r.Doc, Text: r.Text}
}

// TestApart: two people who speak of themselves are apart, one person in two articles is
// not, nor is anybody who is not known.
func TestApart(t *testing.T) {
	const (
		santer = "“I have called the pier my home for years,” Mitch Santer said."
		own    = "The pier is the only place I have called home since childhood."
	)
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"two speakers", santer, "“The pier is my only home,” said Ida Moss.", true},
		{"a speaker and an author", santer, own, true},
		{"two authors", own, "I have called the pier home.", true},
		{"one speaker", santer, "“The pier is my only home,” Santer said.", false},
		{"one speaker with a title", santer, "Tenant Mitch Santer said: “The pier is my only home.”", false},
		{"an author and nobody", own, "Many have called the pier home.", false},
		{"a speaker and a report of it", santer, "Mitch Santer said he had called the pier home for years.", false},
		{"a speaker without a name", santer, "“The pier is my only home,” a tenant said.", false},
		{"a number", "The pier was built after World War I ended.", santer, false},
		{"the author is the speaker", santer, "I have called the pier home for years, writes the tenant.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			author := "Rosa Delgado"
			if tt.name == "the author is the speaker" {
				author = "Mitch Santer"
			}
			a, b := passage(t, tt.a, "Vera Lind"), passage(t, tt.b, author)
			if got, back := self.Apart(a, b), self.Apart(b, a); got != tt.want || back != got {
				t.Errorf("%q and %q: %v, %v", tt.a, tt.b, got, back)
			}
		})
	}
}
