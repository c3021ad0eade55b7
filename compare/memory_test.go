package compare_test

import (
	"context"
	"reflect"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

func TestMemoryChangesNoResult(t *testing.T) {
	articles := sampleEvent(t)
	want := compareAll(t, articles)
	speaker := want.Readings[0].Quotes[0]
	correction := news.Correction{
		Kind: news.SetSpeaker, Value: "Somebody Else",
		At: []news.Anchor{want.Readings[0].Article.Anchor(speaker.Content[0])},
	}
	memory := &compare.Memory{}
	for _, before := range []struct {
		name        string
		corrections compare.Corrections
	}{{"one article fewer", nil}, {"corrected", compare.Corrections{correction}}} {
		o := compare.Options{Quick: true, Memory: memory, Corrections: before.corrections}
		if _, err := compare.Articles(context.Background(), articles[:3], o); err != nil {
			t.Fatal(before.name, err)
		}
		got, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true, Memory: memory})
		if err != nil {
			t.Fatal(before.name, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: another result with a memory", before.name)
		}
	}
}

func TestMemoryKnowsTheArticleGiven(t *testing.T) {
	articles := sampleEvent(t)
	memory := &compare.Memory{}
	o := compare.Options{Quick: true, Memory: memory}
	if _, err := compare.Articles(context.Background(), articles, o); err != nil {
		t.Fatal(err)
	}
	later := *articles[0]
	later.Published = news.Day(2031, 1, 1)
	articles[0] = &later
	got, err := compare.Articles(context.Background(), articles, o)
	if err != nil {
		t.Fatal(err)
	}
	if want := compareAll(t, articles); !reflect.DeepEqual(got, want) {
		t.Error("the article as it was before was compared")
	}
}
