package compare_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

func TestArticlesErrors(t *testing.T) {
	one := news.New("Bridge opens", []string{"The bridge opened on Monday."})
	two := news.New("Bridge is open", []string{"Cars crossed the new bridge on Monday."})
	same := news.New("Bridge opens", []string{"The bridge opened on Monday."})
	bare := news.New("Only a headline", nil)
	one.Outlet, two.Outlet, same.Outlet, bare.Outlet = "The Heron", "The Kite", "The Copy", "The Void"
	tests := []struct {
		name     string
		articles []*news.Article
		options  compare.Options
		want     error
		names    []string
	}{
		{"none", nil, compare.Options{}, compare.ErrTooFew, nil},
		{"one", []*news.Article{one}, compare.Options{}, compare.ErrTooFew, []string{"The Heron"}},
		{"no text before too many", []*news.Article{one, two, bare}, compare.Options{MaxArticles: 2}, compare.ErrNoText, []string{"The Void"}},
		{"too many", []*news.Article{one, two, same}, compare.Options{MaxArticles: 2}, compare.ErrTooMany, []string{"The Copy"}},
		{"same text", []*news.Article{one, two, same}, compare.Options{}, compare.ErrSameText, []string{"The Heron", "The Copy"}},
		{"no text", []*news.Article{one, bare}, compare.Options{}, compare.ErrNoText, []string{"The Void"}},
		{"unknown base", []*news.Article{one, two}, compare.Options{Base: "?"}, compare.ErrNoBase, nil},
		{"two", []*news.Article{one, two}, compare.Options{}, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := compare.Articles(context.Background(), tt.articles, tt.options)
			if !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
			var e *compare.ArticlesError
			if tt.want != nil && !errors.As(err, &e) {
				t.Fatalf("%T names no articles", err)
			}
			for _, n := range tt.names {
				if !strings.Contains(err.Error(), n) {
					t.Errorf("%q does not name %s", err, n)
				}
			}
			if e != nil && len(e.Articles) != len(tt.names) {
				t.Errorf("%d articles named, want %v", len(e.Articles), tt.names)
			}
		})
	}
}

func TestArticlesCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := compare.Articles(ctx, sampleEvent(t), compare.Options{Quick: true}); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
}

func TestOrderOfLoadingDoesNotMatter(t *testing.T) {
	articles := sampleEvent(t)
	want := compareAll(t, articles)
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		random.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		if got := compareAll(t, articles); !reflect.DeepEqual(got, want) {
			t.Fatalf("another result for %s, %s, ...", articles[0].Outlet, articles[1].Outlet)
		}
	}
}

func TestBaseLeadsTheRows(t *testing.T) {
	articles := sampleEvent(t)
	for _, a := range articles {
		c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true, Base: a.ID})
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Readings[c.Base].Article; got != a {
			t.Fatalf("base is %s, want %s", got.Name(), a.Name())
		}
		var order []int
		for _, r := range c.Rows {
			order = append(order, r.Cells[c.Base]...)
		}
		first := slices.Clone(order)
		slices.Sort(first)
		if firstSeen := unique(order); !slices.Equal(firstSeen, slices.Compact(first)) && !nearlySorted(c) {
			t.Errorf("%s: rows give its sentences as %v", a.Name(), firstSeen)
		}
	}
}

// nearlySorted allows a later sentence of the base in the row of a fact that
// the base tells twice.
func nearlySorted(c *compare.Comparison) bool {
	last := -1
	for _, r := range c.Rows {
		if cell := r.Cells[c.Base]; len(cell) > 0 {
			if cell[0] < last {
				return false
			}
			last = cell[0]
		}
	}
	return true
}

func unique(x []int) []int {
	var out []int
	for _, n := range x {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

func TestPlacesAndSpans(t *testing.T) {
	events := [][]*news.Article{sampleEvent(t), oddEvent(), generate(4, 30, 1)}
	for _, articles := range events {
		c := compareAll(t, articles)
		checkFacts(t, c)
		checkRows(t, c)
		for _, p := range c.Pairs {
			checkPlace(t, c, p.A)
			checkPlace(t, c, p.B)
			if p.A.Article >= p.B.Article || p.Score < 0 || p.Score > 1 {
				t.Errorf("pair %v", p)
			}
		}
		for _, o := range c.OnlyHere {
			checkPlace(t, c, o.Place)
		}
		for _, n := range c.NotFound {
			if n.Nearest.Sentence >= 0 {
				checkPlace(t, c, n.Nearest)
			}
			if slices.ContainsFunc(c.Facts[n.Fact].Tellings, func(x align.Telling) bool { return x.Article == n.Article }) {
				t.Errorf("%q is told by the article in which it was not found", c.Facts[n.Fact].Title)
			}
		}
	}
}

func checkFacts(t *testing.T, c *compare.Comparison) {
	t.Helper()
	ids := map[string]bool{}
	for _, f := range c.Facts {
		if f.Title == "" || ids[f.ID] || len(f.Tellings) < 2 {
			t.Errorf("fact %q %s has %d tellings", f.Title, f.ID, len(f.Tellings))
		}
		ids[f.ID] = true
		for i, x := range f.Tellings {
			checkPlace(t, c, x.Place)
			r := c.Readings[x.Article]
			text := r.Article.Text
			if x.Span.Empty() || !(news.Span{Start: r.Doc.Sentences[x.Sentence].Start, End: r.Doc.Sentences[x.Sentence+x.More].End}).Contains(x.Span) ||
				!utf8.ValidString(r.Article.Slice(x.Span)) || !utf8.RuneStart(text[x.Span.Start]) {
				t.Errorf("telling %v of %q is no part of its sentence", x, f.Title)
			}
			if i > 0 && x.Place.Compare(f.Tellings[i-1].Place) < 0 {
				t.Errorf("tellings of %q are out of order", f.Title)
			}
		}
	}
}

// checkRows wants each sentence of the bodies in a row, and each fact once.
func checkRows(t *testing.T, c *compare.Comparison) {
	t.Helper()
	seen := map[align.Place]bool{}
	var facts []int
	for _, r := range c.Rows {
		if r.Fact >= 0 {
			facts = append(facts, r.Fact)
		}
		for a, cell := range r.Cells {
			if !slices.IsSorted(cell) {
				t.Errorf("cell %v", cell)
			}
			for _, s := range cell {
				checkPlace(t, c, align.Place{Article: a, Sentence: s})
				seen[align.Place{Article: a, Sentence: s}] = true
			}
		}
	}
	if len(facts) != len(c.Facts) || !slices.IsSorted(facts) {
		t.Errorf("rows of facts %v for %d facts", facts, len(c.Facts))
	}
	for a, r := range c.Readings {
		for s := range r.Doc.Sentences {
			if p := (align.Place{Article: a, Sentence: s}); !r.Doc.Sentences[s].Headline() && !seen[p] {
				t.Errorf("%v stands in no row: %s", p, r.Doc.Text(s))
			}
		}
	}
}

func checkPlace(t *testing.T, c *compare.Comparison, p align.Place) {
	t.Helper()
	if p.Article < 0 || p.Article >= len(c.Readings) || p.Sentence < 0 || p.Sentence >= len(c.Readings[p.Article].Doc.Sentences) {
		t.Fatalf("place %v is out of bounds", p)
	}
}

func compareAll(t testing.TB, articles []*news.Article) *compare.Comparison {
	t.Helper()
	c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// oddEvent is what badly copied pages look like.
func oddEvent() []*news.Article {
	long := strings.Repeat("Flut", 50_000)
	return []*news.Article{
		news.New("", []string{"„Größe“ – “quotes” ’n’ 1,5 % … 🚢🚢.", "Ships! Ships? Ships. 41 ships."}),
		news.New("?!", []string{strings.Repeat("The same line stands here. ", 400), "Ⅷ 第一 e\u0301\u0301\u0301 Ships wait."}),
		news.New("Ships 41", []string{long, "...", "“”", "'s n't ' .", "41 ships wait — 12%."}),
	}
}
