package compare_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

func TestMeaningIsKeptAndTold(t *testing.T) {
	articles := []*news.Article{
		news.New("Mayor resigns", []string{"The mayor of Albany resigned on Monday after the strike. Rain is expected."}),
		news.New("Mayor leaves", []string{"Albany's mayor quit Monday because of the walkout."}),
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

// TestMeaningJoinsOtherWords: what is told in other words is joined by meaning and
// the words that met are its reason; by words alone neither is there. Another
// event with the same names stays apart.
func TestMeaningJoinsOtherWords(t *testing.T) {
	articles := []*news.Article{
		news.New("Albany", []string{
			"The mayor of Albany resigned on Monday after the dockworkers' strike.", "Rain is expected along the coast until the weekend.",
			"The mayor of Albany opened a library for children in May.",
		}),
		news.New("Harbour", []string{
			"Albany's mayor quit Monday because of the walkout.", "The price of grain fell again at the exchange.",
			"Shopkeepers near the port reported fewer customers.",
		}),
	}
	c, err := compare.Articles(t.Context(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Facts) != 1 || len(c.Facts[0].Tellings) != 2 {
		t.Fatalf("facts %+v", c.Facts)
	}
	want := align.Meeting{A: "resigned", B: "quit"}
	if met := c.Facts[0].Why.Meant; !slices.Contains(met, want) && !slices.Contains(met, align.Meeting{A: want.B, B: want.A}) {
		t.Errorf("the words that met are %v", met)
	}
	quick := compareAll(t, articles)
	for _, p := range quick.Pairs {
		if len(p.Why.Meant) > 0 {
			t.Errorf("quick: %v", p.Why.Meant)
		}
	}
	if len(quick.Pairs) > 0 && quick.Pairs[0].Score >= c.Pairs[0].Score {
		t.Errorf("score %.2f by words alone, %.2f by meaning", quick.Pairs[0].Score, c.Pairs[0].Score)
	}
}
