package view

import (
	"context"
	"testing"

	"parallax/compare"
	"parallax/data/ingest"
)

// TestViewFollows holds that row, difference, headline and figure stay on what
// they showed when one of four articles goes, and that what is gone is no
// longer selected.
func TestViewFollows(t *testing.T) {
	ctx := context.Background()
	articles, err := ingest.Sample(ctx)
	if err != nil {
		t.Fatal(err)
	}
	old, err := compare.Articles(ctx, articles, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	c, err := compare.Articles(ctx, articles[1:], compare.Options{Base: articles[2].ID})
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for i, d := range old.Differences {
		v := New()
		v.Difference = i + 1
		v.Follow(old, c)
		if v.Difference == 0 {
			continue
		}
		kept++
		if now := c.Differences[v.Difference-1]; now.Kind != d.Kind || sharedPassages(d, now) == 0 {
			t.Errorf("%q became %q", d.Sentence(), now.Sentence())
		}
	}
	if kept == 0 {
		t.Error("no difference was kept")
	}
	for i, r := range old.Readings {
		v := New()
		v.Difference = -(i + 1)
		v.Follow(old, c)
		want := c.ReadingOf(r.Article.ID)
		if v.Difference != -1-want {
			t.Errorf("headline of %s became %d, want %d", r.Article.Name(), v.Difference, -1-want)
		}
	}
	for i := range old.Rows {
		v := New()
		v.Row = i
		v.Follow(old, c)
		if v.Row >= 0 && !sharesSentence(old, c, i, v.Row) {
			t.Errorf("row %d became row %d without a sentence of it", i, v.Row)
		}
	}
	for i := range old.Figures {
		v := New()
		v.Figure = i + 1
		if v.Follow(old, c); v.Figure < 0 || v.Figure > len(c.Figures) {
			t.Errorf("figure %d became %d of %d", i+1, v.Figure, len(c.Figures))
		}
	}
}

func sharesSentence(old, c *compare.Comparison, i, k int) bool {
	for a, cell := range old.Rows[i].Cells {
		b := c.ReadingOf(old.Readings[a].Article.ID)
		if b < 0 {
			continue
		}
		for _, s := range cell {
			if RowOf(c, old.Readings[a].Article.ID, s) == k {
				return true
			}
		}
	}
	return false
}

// TestOtherEngineForgetsIndexes holds that a view which an older engine left
// does not select another difference.
func TestOtherEngineForgetsIndexes(t *testing.T) {
	v := Decode(`{"engine":"0","difference":3,"figure":2,"row":4,"screen":"Facts"}`)
	if v.Difference != 0 || v.Figure != 0 || v.Screen != "Facts" {
		t.Errorf("%+v", v)
	}
	w := New()
	w.Difference = 3
	if got := Decode(w.Encode()); got.Difference != 3 {
		t.Errorf("the same engine forgets: %+v", got)
	}
}
