package session

import (
	"context"
	"reflect"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/data/ingest"
)

func TestComparisonIsKeptWhole(t *testing.T) {
	articles, err := ingest.Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	full, err := compare.Articles(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	odd := &compare.Comparison{
		Base: -1, Rows: nil, Readings: []compare.Reading{
			{}, {Article: articles[0], Doc: &token.Document{Article: articles[0], Paragraphs: []token.Paragraph{
				{Span: news.Span{Start: 1, End: 2}, First: 3, End: 4, Headline: true},
			}, Sentences: []token.Sentence{}}},
		},
	}
	for name, c := range map[string]*compare.Comparison{"the sample": full, "odd": odd, "empty": {}} {
		kept, err := encodeComparison(c)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := decodeComparison(kept, articles)
		if err != nil || !reflect.DeepEqual(got, c) {
			t.Errorf("%s: came back as another (%v)", name, err)
		}
		if name == "the sample" && got.Readings[0].Doc.Article != got.Readings[0].Article {
			t.Error("an article came back twice")
		}
		t.Logf("%s: %d bytes", name, len(kept))
	}
}

func TestSpoiltCacheIsNotTaken(t *testing.T) {
	articles, err := ingest.Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	c, err := compare.Articles(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	kept, err := encodeComparison(c)
	if err != nil {
		t.Fatal(err)
	}
	spoilt := append([]byte{}, kept...)
	spoilt[len(spoilt)/2] ^= 1
	for name, b := range map[string][]byte{"nothing": nil, "short": kept[:5], "cut": kept[:len(kept)-1], "a bit": spoilt} {
		if _, err := decodeComparison(b, articles); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
	if _, err := decodeComparison(kept, articles[1:]); err == nil {
		t.Error("taken without its articles")
	}
}

// FuzzCacheReader reads any bytes behind the checksum without a panic.
func FuzzCacheReader(f *testing.F) {
	f.Add([]byte{1, 2, 0, 255, 255, 3})
	f.Fuzz(func(_ *testing.T, b []byte) {
		r := &cacheReader{left: b, articles: map[string]*news.Article{}}
		var c *compare.Comparison
		_ = r.value(reflect.ValueOf(&c).Elem())
	})
}

func TestKeyOfAnalysis(t *testing.T) {
	a, b := news.New("A", []string{"x"}), news.New("B", []string{"y"})
	key := func(as ...*news.Article) any { return analysisKey(as, compare.Options{}) }
	before := key(a, b)
	if !reflect.DeepEqual(before, key(b, a)) {
		t.Error("the order of the articles changes the key")
	}
	if reflect.DeepEqual(before, analysisKey([]*news.Article{a, b}, compare.Options{Base: a.ID})) {
		t.Error("the base does not change the key")
	}
	merge := compare.Corrections{{Kind: news.MergeSpeakers, Name: "x", Value: "y"}}
	if reflect.DeepEqual(before, analysisKey([]*news.Article{a, b}, compare.Options{Corrections: merge})) {
		t.Error("the corrections do not change the key")
	}
	a.Outlet = "Wire"
	if reflect.DeepEqual(before, key(a, b)) {
		t.Error("the outlet does not change the key")
	}
}
