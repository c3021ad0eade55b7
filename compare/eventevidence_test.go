package compare_test

import (
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// checkEvidence holds that what is said of the articles is a sentence, has passages
// that show it and stand in the texts, and cites them word by word.
func checkEvidence(t *testing.T, c *compare.Comparison) {
	t.Helper()
	texts, ids := map[string]*news.Article{}, map[string]bool{}
	for _, r := range c.Readings {
		texts[r.Article.ID] = r.Article
	}
	for _, d := range c.Differences {
		if ids[d.ID] || len(d.Evidence) == 0 || !strings.HasSuffix(d.Sentence(), ".") {
			t.Errorf("%q has the ID %q and %d passages", d.Sentence(), d.ID, len(d.Evidence))
		}
		ids[d.ID] = true
		for _, p := range d.Evidence {
			if texts[p.Article] == nil || texts[p.Article].Slice(p.Span) == "" {
				t.Errorf("%q: evidence %+v is empty", d.Sentence(), p)
			}
		}
		for _, p := range d.Pieces {
			if (p.Kind == "cited" || p.Kind == "value") && !p.Span.Empty() {
				checkCited(t, c, p)
			}
		}
	}
	for _, f := range c.Findings {
		if f.Reason == "" || len(f.Words) == 0 || len(f.Evidence) == 0 {
			t.Errorf("%s: %d words, %d passages, reason %q", f.Check, len(f.Words), len(f.Evidence), f.Reason)
		}
		s := c.Readings[f.Article].Doc.Sentences[f.Sentence]
		for _, w := range f.Words {
			if w.Empty() || !s.Contains(w) {
				t.Errorf("%s: %v is no part of its sentence", f.Check, w)
			}
		}
	}
}
