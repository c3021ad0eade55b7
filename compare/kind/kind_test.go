package kind

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// filler makes a text long enough not to be called short.
var filler = strings.Repeat("The old bridge of Marlow was closed on Monday and will stay closed. ", 8)

// TestOf has each kind beside near cases in which nothing may be said.
func TestOf(t *testing.T) {
	for _, c := range []struct {
		headline, text string
		edit           func(*news.Article)
		want           string
	}{
		{"Opinion: We need the bridge", filler, nil, "opinion headline Opinion"},
		{"We need the bridge | Opinion", filler, nil, "opinion headline Opinion"},
		{"Opinion polls favour the bridge", filler, nil, ""},
		{"Public opinion: the bridge must stay", filler, nil, ""},
		{"Marlow shuts its bridge", filler, func(a *news.Article) { a.URL = "https://bay.example/opinion/2024/bridge" }, "opinion address opinion"},
		{"Marlow shuts its bridge", filler, func(a *news.Article) { a.URL = "https://bay.example/news/opinion-of-the-court" }, ""},
		{"Marlow shuts its bridge", filler, func(a *news.Article) { a.URL = "https://opinion.example/news/bridge" }, ""},
		{"Marlow shuts its bridge", filler, func(a *news.Article) { a.Authors = []string{"The Editorial Board"} }, "opinion byline The Editorial Board"},
		{"Marlow shuts its bridge", filler, func(a *news.Article) { a.Outlet = "Bay Mail Opinion" }, "opinion outlet Bay Mail Opinion"},
		{"Marlow shuts its bridge", filler + "\n\nThe views expressed here are the author's own.", nil, "opinion text The views expressed here are the author's own."},
		{"Marlow shuts its bridge", filler + "\n\nThe views expressed at the meeting were loud.", nil, ""},
		{"Marlow shuts its bridge", filler + "\n\nAda Holm is a columnist of the Bay Mail.", func(a *news.Article) { a.Authors = []string{"Ada Holm"} }, "opinion text Ada Holm is a columnist of the Bay Mail."},
		{"Marlow shuts its bridge", filler + "\n\nPiet Trask is a columnist of the Bay Mail.", func(a *news.Article) { a.Authors = []string{"Ada Holm"} }, ""},
		{"Analysis: what the vote means", filler, nil, "analysis headline Analysis"},
		{"DNA analysis: the bones are old", filler, nil, ""},
		{"Morning briefing: a bridge, a vote", filler, nil, "newsletter headline Morning briefing"},
		{"Town hall briefing: nothing new", filler, nil, ""},
		{"Marlow shuts its bridge", "Was this newsletter sent on to you?\n\n" + filler, nil, "newsletter text this newsletter"},
		{"Marlow shuts its bridge", "Sign up for our newsletter.\n\n" + filler, nil, ""},
		{"On the bridge", "HOLM: Is it shut?\n\nTRASK: It is.\n\nHOLM: For long?\n\nTRASK: " + filler, nil, "transcript turns HOLM:"},
		{"On the bridge", filler + "\n\nHOLM: Is it shut?\n\nTRASK: It is.\n\n" + filler, nil, ""},
		{"Live updates: flood in Marlow", filler, nil, "live-blog headline Live updates"},
		{"Marlow updates live map", filler, nil, ""},
		{"A word to the mayor", "Dear Mayor Trask,\n\n" + filler, nil, "letter text Dear Mayor Trask,"},
		{"A word to the mayor", "Dear was the price of the bridge.\n\n" + filler, nil, ""},
		{"A new line", "FOR IMMEDIATE RELEASE\n\n" + filler, nil, "press-release text FOR IMMEDIATE RELEASE"},
		{"Book review: a walk to the sea", filler, nil, "review headline Book review"},
		{"Review: inspectors failed the bridge", filler, nil, ""},
		{"Marlow shuts its bridge", "MARLOW (AP) — " + filler, func(a *news.Article) { a.Outlet, a.Agency = "Bay Mail", "AP" }, "agency credit AP"},
		{"Marlow shuts its bridge", "MARLOW (AP) — " + filler, func(a *news.Article) { a.Outlet, a.Agency = "AP", "AP" }, ""},
		{"Marlow shuts its bridge", "and that is why the bridge is shut. " + filler, nil, "cut-off text and that is why the"},
		{"Marlow shuts its bridge", "iPhone users cannot see the bridge. " + filler, nil, ""},
		{"Marlow shuts its bridge", "de Vries shut the bridge. " + filler, nil, ""},
		{"Marlow shuts its bridge", "It is shut.", nil, "short text "},
		{"Marlow shuts its bridge", filler, nil, ""},
	} {
		a := news.New(c.headline, strings.Split(c.text, "\n\n"))
		if c.edit != nil {
			c.edit(a)
		}
		var got []string
		for _, n := range Of(token.Split(a)) {
			got = append(got, fmt.Sprintf("%s %s %s", n.Kind, n.Place, n.Words))
			if !n.Span.Empty() && n.Place != InCredit && a.Slice(n.Span) != n.Words {
				t.Errorf("%s: the span has %q, the words are %q", c.headline, a.Slice(n.Span), n.Words)
			}
			if text := n.Text(); text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s: %q", c.headline, text)
			}
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s / %.40s: %q, want %q", c.headline, c.text, g, c.want)
		}
	}
}
