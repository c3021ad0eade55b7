package compare_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

func TestMeaningIsKeptAndTold(t *testing.T) {
	articles := []*news.Article{
		news.New("Mayor resigns", []string{"The mayor of Albany resigned on Monday after the strike. Rain is expected."}),
		news.New("Mayor leaves", []string{"Albany's mayor stepped down Monday because of the walkout."}),
		news.New("Le maire part", []string{"Le maire d'Albany a quitté ses fonctions lundi après la grève."}),
	}
	articles[2].Language = "fr"
	memory := &compare.Memory{}
	done, of := 0, 0
	o := compare.Options{Memory: memory, Progress: func(d, n int) { done, of = d, n }}
	c, err := compare.Articles(t.Context(), articles, o)
	if err != nil {
		t.Fatal(err)
	}
	if done != 5 || of != 5 {
		t.Errorf("progress ended at %d of %d, want the 5 sentences of the English articles", done, of)
	}
	for i, r := range c.Readings {
		english := r.Article.Language != "fr"
		kept := memory.Meaning(r.Article)
		if c.Meaning[i] != english || (kept != nil) != english {
			t.Errorf("%q: meaning compared %v, kept %v", r.Article.Title(), c.Meaning[i], kept != nil)
		}
		if kept != nil && len(kept.Sentences) != len(r.Doc.Sentences) {
			t.Errorf("%q: %d sentences kept", r.Article.Title(), len(kept.Sentences))
		}
	}
	o.Progress = func(done, of int) { t.Errorf("read again: %d of %d", done, of) }
	if _, err := compare.Articles(t.Context(), articles, o); err != nil {
		t.Error(err)
	}
	o.Quick = true
	if c, err = compare.Articles(t.Context(), articles[:2], o); err != nil || slices.Contains(c.Meaning, true) {
		t.Errorf("quick: %v, meaning %v", err, c.Meaning)
	}
	if memory.Meaning(articles[0]) == nil {
		t.Error("a quick comparison threw away what was read")
	}
}

func TestMeaningStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	o := compare.Options{Progress: func(int, int) { cancel() }}
	if _, err := compare.Articles(ctx, sampleEvent(t), o); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
