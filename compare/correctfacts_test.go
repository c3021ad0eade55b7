package compare_test

import (
	"context"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// toldFrom are the articles that tell a fact with the words, by outlet.
func toldFrom(c *compare.Comparison, words string) string {
	for _, f := range c.Facts {
		var by []string
		found := false
		for _, t := range f.Tellings {
			r := c.Readings[t.Article]
			found = found || strings.Contains(r.Article.Slice(t.Span), words)
			if n := len(by); n == 0 || by[n-1] != r.Article.Outlet {
				by = append(by, r.Article.Outlet)
			}
		}
		if found {
			return strings.Join(by, ", ")
		}
	}
	return ""
}

// placeWith is the sentence with the words.
func placeWith(t *testing.T, c *compare.Comparison, words string) align.Place {
	t.Helper()
	for a, r := range c.Readings {
		for i, s := range r.Doc.Sentences {
			if !s.Headline() && strings.Contains(r.Doc.Text(i), words) {
				return align.Place{Article: a, Sentence: i}
			}
		}
	}
	t.Fatalf("no sentence with %q", words)
	return align.Place{}
}

func TestFactsAreCorrected(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	at := func(words ...string) []news.Anchor {
		var out []news.Anchor
		for _, w := range words {
			out = append(out, plain.SentenceAnchor(placeWith(t, plain, w)))
		}
		return out
	}
	const (
		dozen, twenty, berries = "More than two dozen blockaders", "Twenty-three people", "300 tons of berries"
		ships, vessels, talks  = "Dozens of ships", "Some 40 vessels", "Talks resume Friday"
	)
	tests := []struct {
		name   string
		one    news.Correction
		words  string
		want   string
		placed bool
	}{
		{"part", news.Correction{Kind: news.NotSameFact, At: at(dozen, twenty)}, dozen, "", true},
		{"join", news.Correction{Kind: news.SameFact, At: at(berries, "Forty-one ships")}, berries, "The Standard Ledger, Transcoast Wire", true},
		{"split", news.Correction{Kind: news.SplitFact, At: at(ships, vessels, "Forty-one ships")}, ships, "", true},
		{"move", news.Correction{Kind: news.MoveTelling, At: at(dozen, ships)}, dozen, "The Port Ellis Courier, The Standard Ledger", true},
		{"pin", news.Correction{Kind: news.SameFact, At: at(talks, "Talks are to resume")}, talks, "The Port Ellis Courier, The Standard Ledger, Transcoast Wire", true},
		{"not there", news.Correction{Kind: news.NotSameFact, At: []news.Anchor{{Words: "nothing of the kind"}, {Words: "neither"}}}, talks, "The Port Ellis Courier, The Standard Ledger, Transcoast Wire", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true, Corrections: compare.Corrections{tt.one}})
			if err != nil {
				t.Fatal(err)
			}
			if got := toldFrom(c, tt.words); got != tt.want {
				t.Errorf("%q is told by %q, want %q", tt.words, got, tt.want)
			}
			if c.Corrections[0].Placed != tt.placed || c.Corrections[0].Sentence() == "" {
				t.Errorf("placed %v, want %v", c.Corrections[0].Placed, tt.placed)
			}
			checkEveryRow(t, c)
			for _, n := range c.NotFound {
				for _, x := range c.Facts[n.Fact].Tellings {
					if x.Article == n.Article {
						t.Errorf("%q is told by an article in which it was not found", c.Facts[n.Fact].Title)
					}
				}
			}
		})
	}
}

// checkEveryRow holds that each sentence of a body stands in a row.
func checkEveryRow(t *testing.T, c *compare.Comparison) {
	t.Helper()
	for a, r := range c.Readings {
		seen := map[int]bool{}
		for _, row := range c.Rows {
			for _, s := range row.Cells[a] {
				seen[s] = true
			}
		}
		for i, s := range r.Doc.Sentences {
			if !s.Headline() && !seen[i] {
				t.Errorf("%s: sentence %d stands in no row", r.Article.Outlet, s.Number)
			}
		}
	}
}

// TestCorrectedFactsAreTitledAndSought holds that a fact from which the reader
// parts the telling of one article is sought there like others, but not in that
// sentence.
func TestCorrectedFactsAreTitledAndSought(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	sought := 0
	for f, fact := range plain.Facts {
		if len(plain.Placements[f]) < len(plain.Readings) || len(fact.Tellings) > len(plain.Readings) {
			continue
		}
		last := fact.Tellings[len(fact.Tellings)-1].Place
		one := news.Correction{Kind: news.NotSameFact, At: []news.Anchor{plain.SentenceAnchor(last), plain.SentenceAnchor(fact.Tellings[0].Place)}}
		c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true, Corrections: compare.Corrections{one}})
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range c.NotFound {
			if n.Nearest == last && c.Facts[n.Fact].Corrected {
				t.Errorf("%q: the nearest sentence is the one that was parted from it", c.Facts[n.Fact].Title)
			}
			if n.Article == last.Article && c.Facts[n.Fact].Corrected && c.Facts[n.Fact].Title != "" && len(n.Sought) > 0 {
				sought++
			}
		}
	}
	if sought == 0 {
		t.Error("no fact that was parted from an article is sought there")
	}
}
