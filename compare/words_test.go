package compare_test

import (
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// TestWordsOfTheReader: a word is marked, or not, here, in the event or always;
// the later correction goes over the earlier one.
func TestWordsOfTheReader(t *testing.T) {
	a := news.New("A plan", []string{"The mayor slammed the plan.", "The council slammed the plan too, and the frumious plan fell."})
	b := news.New("A plan", []string{"The mayor slammed the plan.", "The frumious plan fell."})
	a.Outlet, b.Outlet = "North", "South"
	place := func(words string) []news.Anchor {
		i := strings.Index(a.Text, words)
		return []news.Anchor{a.Anchor(news.Span{Start: i, End: i + len(words)})}
	}
	article := []news.Anchor{a.Anchor(a.Headline)}
	mute := func(word string, at []news.Anchor) news.Correction {
		return news.Correction{Kind: news.MuteWord, Name: word, At: at}
	}
	mark := func(word string, at []news.Anchor) news.Correction {
		return news.Correction{Kind: news.MarkWord, Name: word, At: at, Value: "noun\nan odd word"}
	}
	always := lexicon.Overlay{Muted: []lexicon.Mute{{Form: "slammed", Scope: lexicon.Always}}}
	for _, tt := range []struct {
		name  string
		words lexicon.Overlay
		given compare.Corrections
		want  string
	}{
		{"as shipped", lexicon.Overlay{}, nil, "N slammed, N slammed, S slammed"},
		{"not here", lexicon.Overlay{}, compare.Corrections{mute("slammed", place("slammed"))}, "N slammed, S slammed"},
		{"not in the article", lexicon.Overlay{}, compare.Corrections{mute("slammed", article)}, "S slammed"},
		{"not in the event", lexicon.Overlay{}, compare.Corrections{mute("slammed", nil)}, ""},
		{"never, but here", always, compare.Corrections{mark("slammed", place("slammed"))}, "N slammed noun"},
		{"never, but in the article", always, compare.Corrections{mark("slammed", article)}, "N slammed noun, N slammed noun"},
		{"never, but in the event", always, compare.Corrections{mark("slammed", nil)}, "N slammed noun, N slammed noun, S slammed noun"},
		{"here, then nowhere", lexicon.Overlay{}, compare.Corrections{mark("frumious", place("frumious")), mute("frumious", nil)}, "N slammed, N slammed, S slammed"},
		{"nowhere, then here", lexicon.Overlay{}, compare.Corrections{mute("frumious", nil), mark("frumious", place("frumious"))}, "N slammed, N slammed, N frumious noun, S slammed"},
		{"a word here, another kind in the event", lexicon.Overlay{}, compare.Corrections{mark("slammed", nil), mark("frumious", nil)}, "N slammed noun, N slammed noun, N frumious noun, S slammed noun, S frumious noun"},
		{"a phrase over a marked word", lexicon.Overlay{}, compare.Corrections{mark("council slammed", place("council slammed"))}, "N slammed, N council slammed noun, S slammed"},
	} {
		c, err := compare.Articles(t.Context(), []*news.Article{a, b}, compare.Options{Quick: true, Words: tt.words, Corrections: tt.given})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range c.Findings {
			if f.Check != "loaded-wording" {
				continue
			}
			r := c.Readings[f.Article].Article
			s := r.Outlet[:1] + " " + r.Slice(f.Words[0])
			if f.Category == "noun" {
				s += " noun"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, s, tt.want)
		}
		for _, a := range c.Corrections {
			if !a.Placed || a.Sentence() == "" {
				t.Errorf("%s: %+v is not placed or says nothing", tt.name, a)
			}
		}
	}
}
