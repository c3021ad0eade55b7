package compare_test

import (
	"context"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// TestSampleDifferences holds that what was planted in the sample is found and
// stands among those that a page shows.
func TestSampleDifferences(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	tests := []struct {
		name string
		kind difference.Kind
		want []string
	}{
		{"arrests", difference.KindNumbers, []string{"number of arrests differs", "23 (", "27 (Common Ground)", "more than two dozen (The Standard Ledger)"}},
		{"judge", difference.KindNotFound, []string{"Judge Helen Marsh’s order – ", "Common Ground: Helen Marsh not found"}},
		{"baton", difference.KindAgent, []string{"Transcoast Wire writes “was struck by a police baton”", "Common Ground writes “An officer's baton struck Ortega”", "was injured in the confusion"}},
		{"chief", difference.KindQuotation, []string{"Quoted of one statement by Dana Whitlock", "The Standard Ledger: 8 of the 21 words, “Our officers gave three warnings over twenty minutes”", "Transcoast Wire: 21 words"}},
		{"striker", difference.KindPlacement, []string{"in the headline of Common Ground", "Transcoast Wire", "of 16 of The Standard Ledger"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, d := range c.Shown() {
				if d.Kind == tt.kind && holdsAll(d.Sentence(), tt.want) {
					return
				}
			}
			for i, d := range c.Differences {
				t.Log(i+1, d.Kind, d.Sentence())
			}
			t.Errorf("no sentence about %s among those shown", tt.name)
		})
	}
}

func holdsAll(s string, want []string) bool {
	for _, w := range want {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// TestDifferencesCite holds that each piece that cites is its article's own
// words, that each sentence has evidence, and that the first six hold three of a
// kind at most.
func TestDifferencesCite(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	texts := map[string]*news.Article{}
	for _, r := range c.Readings {
		texts[r.Article.ID] = r.Article
	}
	of := map[difference.Kind]int{}
	for i, d := range c.Differences {
		if of[d.Kind]++; i < 6 && of[d.Kind] > 3 {
			t.Errorf("%d of kind %s among the first six", of[d.Kind], d.Kind)
		}
		if len(d.Evidence) == 0 || !strings.HasSuffix(d.Sentence(), ".") {
			t.Errorf("%q: %d passages", d.Sentence(), len(d.Evidence))
		}
		for _, p := range d.Evidence {
			if texts[p.Article].Slice(p.Span) == "" {
				t.Errorf("%q: evidence %+v is empty", d.Sentence(), p)
			}
		}
		for _, p := range d.Pieces {
			if (p.Kind == difference.Cited || p.Kind == difference.Value) && !p.Span.Empty() {
				checkCited(t, c, p)
			}
		}
	}
}

func checkCited(t *testing.T, c *compare.Comparison, p difference.Piece) {
	t.Helper()
	plain := strings.NewReplacer("“", "'", "”", "'", "‘", "'", "’", "'", "\"", "'")
	own := strings.ToLower(plain.Replace(strings.Join(strings.Fields(c.Readings[p.Article].Article.Slice(p.Span)), " ")))
	if got := strings.ToLower(plain.Replace(p.Text)); !strings.HasPrefix(own, got) {
		t.Errorf("%q is cited, the article has %q", p.Text, own)
	}
}

// TestQuietDifferences holds that nothing is said about articles that tell the
// same in the same way.
func TestQuietDifferences(t *testing.T) {
	body := []string{
		"The council of Alder voted on Monday to repair the old bridge over the river.",
		"Mayor Ines Roth said that the work would begin in June.",
		"The repair costs 4 million dollars, and 200 people will work on it.",
	}
	var as []*news.Article
	for _, outlet := range []string{"The Heron", "The Kite", "The Plover"} {
		a := news.New("Council votes to repair bridge", append(body, "This is the report of "+outlet+"."))
		a.Outlet = outlet
		as = append(as, a)
	}
	c, err := compare.Articles(context.Background(), as, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Differences {
		t.Errorf("%s: %s", d.Kind, d.Sentence())
	}
}

// TestSampleHeadlines holds where the bodies have what the headlines say.
func TestSampleHeadlines(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	want := map[string]wording.Trace{
		"skull fractured": wording.InBody, "Port reopens": wording.Nowhere,
		"hospital": wording.InBody, "23 arrested": wording.InBody,
	}
	for phrase, trace := range want {
		found := false
		for _, h := range c.Headlines {
			if strings.Contains(c.Readings[h.Article].Article.Slice(h.Span), phrase) {
				found = true
				if h.Trace != trace {
					t.Errorf("%q: %s, want %s", phrase, h.Trace, trace)
				}
			}
		}
		if !found {
			t.Errorf("no phrase %q", phrase)
		}
	}
}

func TestSampleShares(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	for a, s := range c.Shares {
		body := 0
		for _, x := range c.Readings[a].Doc.Sentences {
			if !x.Headline() {
				body++
			}
		}
		if s.Sentences() != body || s.Most == 0 || s.Open == 0 {
			t.Errorf("%s: %+v of %d sentences", c.Readings[a].Article.Name(), s, body)
		}
	}
}
