package quote_test

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// TestNarration tells what the reporter says around a quotation from its words.
func TestNarration(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a colon announces", "He even took a name from the old king: “Ivo Lang is not going to pay the baker,” Ole Berg said at the gate.", "“Ivo Lang is not going to pay the baker,”"},
		{"own words without a colon", "But “the thought of selling the mill never crossed my mind,” Ole Berg said.", "But “the thought of selling the mill never crossed my mind,”"},
		{"a clause in front", "Sitting behind the long table in the mill, the mayor declared, “This is a sad day for all the sheep.”", "“This is a sad day for all the sheep.”"},
		{"words that go on", "The old mill on the hill, Ole Berg said, “has been sold to the baker.”", "The old mill on the hill | “has been sold to the baker.”"},
		{"a clause behind", "“Ivo Lang is not going to pay the baker,” Ole Berg shot back, leading Ivo Lang to leave the hall by the window.", "“Ivo Lang is not going to pay the baker,”"},
	} {
		d := token.Split(news.New("", []string{c.text}))
		quotes := quote.Find(d)
		if len(quotes) == 0 {
			t.Errorf("%s: no quotation", c.name)
			continue
		}
		var got []string
		for _, s := range quotes[0].Content {
			got = append(got, d.Article.Slice(s))
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.name, s, c.want)
		}
	}
}
