package session

import (
	"context"
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/data/ingest"
)

// TestSelectedDifferenceIsFoundAgain holds that the difference that is selected
// stays so when a later comparison ranks it elsewhere.
func TestSelectedDifferenceIsFoundAgain(t *testing.T) {
	turned := false
	d := fresh(t, Options{Sample: ingest.Sample, Compare: func(ctx context.Context, as []*news.Article, o compare.Options) (*compare.Comparison, error) {
		c, err := compare.Articles(ctx, as, o)
		if err == nil && turned {
			slices.Reverse(c.Differences)
		}
		return c, err
	}})
	d.settle()
	all := d.Comparison().Differences
	if len(all) < 3 {
		t.Fatalf("%d differences", len(all))
	}
	want := all[1].Sentence()
	v := d.View()
	v.Difference = 2
	d.SetView(v)
	turned = true
	d.SetBase(d.Articles()[1].ID)
	d.settle()
	at := d.View().Difference
	if at < 1 || at == 2 || d.Comparison().Differences[at-1].Sentence() != want {
		t.Errorf("selected is %d of %d, want the one that says %q", at, len(all), want)
	}
}

func TestDifferencesHaveIDs(t *testing.T) {
	d := fresh(t, Options{Sample: ingest.Sample})
	d.settle()
	seen := map[string]string{}
	for _, x := range d.Comparison().Differences {
		if old, ok := seen[x.ID]; ok || x.ID == "" {
			t.Errorf("%q has the ID %q, as %q", x.Sentence(), x.ID, old)
		}
		seen[x.ID] = x.Sentence()
	}
}
