package title_test

import (
	"testing"

	"parallax/compare/align/title"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// TestBehind holds what a dateline is: at the start of an article, with a place in
// capitals or an agency.
func TestBehind(t *testing.T) {
	tests := []struct{ text, told string }{
		{"PORT ELLIS — The pier is open.", "The pier is open."},
		{"(Wire) - The pier is open.", "The pier is open."},
		{"PORT ELLIS (Wire) – The pier is open.", "The pier is open."},
		{"The pier — the old one — is open.", ""},
		{"The pier is open.", ""},
	}
	for _, tt := range tests {
		d := token.Split(news.New("", []string{tt.text}))
		got := ""
		if at := title.Behind(d, 0); at >= 0 {
			got = d.Article.Text[at:]
		}
		if got != tt.told {
			t.Errorf("%q goes on with %q, want %q", tt.text, got, tt.told)
		}
	}
}
