package utterance

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// TestBetween holds that two sentences are set against each other word by word,
// whatever they are, and that no word of either is lost.
func TestBetween(t *testing.T) {
	for _, tt := range []struct{ name, a, b, want string }{
		{"a word changed", "Police cleared the road.", "Police blocked the road.", "Police -cleared +blocked the road."},
		{"words added", "The road is open.", "The road is open again, he said.", "The road is open +again,_he_said."},
		{"words cut", "The road, he said, is open.", "The road is open.", "The road -he_said, is open."},
		{"nothing shared", "Goods move.", "Nobody came.", "-Goods_move. +Nobody_came."},
		{"the same", "Goods move.", "goods move.", "goods move."},
	} {
		read := func(s string) *token.Document { return token.Split(news.New("", []string{s})) }
		a, b := read(tt.a), read(tt.b)
		var got []string
		for _, e := range Between(a, b, a.Sentences[0].Span, b.Sentences[0].Span) {
			switch e.Kind {
			case Cut:
				got = append(got, "-"+strings.ReplaceAll(a.Article.Slice(e.Span), " ", "_"))
			case Inserted:
				got = append(got, "+"+strings.ReplaceAll(b.Article.Slice(e.Span), " ", "_"))
			default:
				got = append(got, b.Article.Slice(e.Span))
			}
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, s, tt.want)
		}
	}
}
