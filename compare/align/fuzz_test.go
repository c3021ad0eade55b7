package align_test

import (
	"testing"
	"unicode/utf8"

	"parallax/compare/align"
)

func FuzzMatch(f *testing.F) {
	f.Add(ferry1, ferry2)
	f.Add("Größe 12%. 'n'", "“12 %” Größe… n't 's")
	f.Add("A-B-C. 23, 24 and twenty-three.", "e\u0301e\u0301 twenty-three 23")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return
		}
		in := input(a, b)
		r := align.Match(t.Context(), in)
		for _, fact := range r.Facts {
			if fact.Title == "" || !utf8.ValidString(fact.Title) {
				t.Errorf("title %q", fact.Title)
			}
			for _, x := range fact.Tellings {
				d := in.Docs[x.Article]
				if !d.Sentences[x.Sentence].Contains(x.Span) || x.Span.Empty() || !utf8.ValidString(d.Article.Slice(x.Span)) {
					t.Errorf("telling %v of %q", x, fact.Title)
				}
			}
		}
		for _, p := range r.Pairs {
			if p.Score < 0 || p.Score > 1 || p.A.Article >= p.B.Article {
				t.Errorf("pair %v", p)
			}
		}
	})
}
