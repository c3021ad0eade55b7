package data

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"parallax/compare/news"
)

// holding is an event's articles in order, as the headlines' first words.
func holding(t testing.TB, l *Library, event string) (out []string) {
	t.Helper()
	as, err := l.ArticlesOfEvent(context.Background(), event)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range as {
		out = append(out, a.Title())
	}
	return out
}

func titled(titles ...string) (out []*news.Article) {
	for _, title := range titles {
		out = append(out, news.New(title, []string{"What " + title + " tells is told here."}))
	}
	return out
}

func wantHolding(t *testing.T, l *Library, what, event string, want ...string) {
	t.Helper()
	if got := holding(t, l, event); !reflect.DeepEqual(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func TestMergeEvents(t *testing.T) {
	l, ctx := open(t), context.Background()
	as := titled("a", "b", "c")
	into := eventWith(t, l, as[0], as[1])
	from := eventWith(t, l, as[1], as[2])
	put(t, l, into, noteOn(t, as[0], "told", "first"))
	put(t, l, from, noteOn(t, as[2], "told", "second"))
	if _, err := l.AddCorrection(ctx, from, news.Correction{Kind: news.MergeSpeakers, Name: "x", Value: "y"}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []BenchChange{{Kind: BenchPick, Pick: news.Pick{Name: "f1"}}, {Kind: BenchSet, Subject: "title", Value: "Stays"}} {
		if _, err := l.ChangeWorkbench(ctx, from, c); err != nil {
			t.Fatal(err)
		}
	}
	picked := func(event string, want int) {
		t.Helper()
		if lines, err := l.Workbench(ctx, event); err != nil || len(lines) != want {
			t.Errorf("%d changes of the summary, want %d (%v)", len(lines), want, err)
		}
	}
	m, err := l.MergeEvents(ctx, into, from)
	if err != nil {
		t.Fatal(err)
	}
	picked(into, 1)
	picked(from, 1)
	wantHolding(t, l, "merged", into, "a", "b", "c")
	if got := texts(t, l, into); !reflect.DeepEqual(got, []string{"first", "second"}) {
		t.Errorf("notes %q", got)
	}
	if cs, err := l.Corrections(ctx, into); err != nil || len(cs) != 1 {
		t.Errorf("%d corrections, %v", len(cs), err)
	}
	if bin, err := l.Bin(ctx); err != nil || len(bin) != 1 || bin[0].ID != from {
		t.Errorf("bin %v, %v", bin, err)
	}
	if err := l.UnmergeEvents(ctx, m); err != nil {
		t.Fatal(err)
	}
	picked(into, 0)
	picked(from, 2)
	wantHolding(t, l, "parted", into, "a", "b")
	wantHolding(t, l, "parted", from, "b", "c")
	if got := texts(t, l, from); !reflect.DeepEqual(got, []string{"second"}) {
		t.Errorf("notes %q", got)
	}
	if cs, err := l.Corrections(ctx, from); err != nil || len(cs) != 1 {
		t.Errorf("%d corrections, %v", len(cs), err)
	}
	for _, pair := range [][2]string{{into, into}, {into, "nothing"}, {"nothing", from}} {
		if _, err := l.MergeEvents(ctx, pair[0], pair[1]); !errors.Is(err, ErrNotFound) {
			t.Errorf("merge %v: %v", pair, err)
		}
	}
}

func TestSplitEvent(t *testing.T) {
	l, ctx := open(t), context.Background()
	as := titled("a", "b", "c")
	was := news.Event{ID: eventWith(t, l, as...), Articles: []string{as[0].ID, as[1].ID, as[2].ID}}
	put(t, l, was.ID, noteOn(t, as[0], "told", "stays"))
	put(t, l, was.ID, noteOn(t, as[1], "told", "goes"))
	for _, at := range [][]news.Anchor{{as[1].Anchor(as[1].Headline)}, {as[1].Anchor(as[1].Headline), as[0].Anchor(as[0].Headline)}, nil} {
		if _, err := l.AddCorrection(ctx, was.ID, news.Correction{Kind: news.SameFact, At: at}); err != nil {
			t.Fatal(err)
		}
	}
	id, err := l.SplitEvent(ctx, was.ID, news.Event{Title: "Other", Articles: []string{as[1].ID}})
	if err != nil {
		t.Fatal(err)
	}
	check := func(what string, left, gone []string, corrections int) {
		t.Helper()
		if a, b := texts(t, l, was.ID), texts(t, l, id); !reflect.DeepEqual(a, left) || !reflect.DeepEqual(b, gone) {
			t.Errorf("%s: notes %q and %q", what, a, b)
		}
		if cs, err := l.Corrections(ctx, id); err != nil || len(cs) != corrections {
			t.Errorf("%s: %d corrections, %v", what, len(cs), err)
		}
	}
	wantHolding(t, l, "split", was.ID, "a", "c")
	wantHolding(t, l, "split", id, "b")
	check("split", []string{"stays"}, []string{"goes"}, 1)
	if err := l.UnsplitEvent(ctx, was, id); err != nil {
		t.Fatal(err)
	}
	wantHolding(t, l, "whole again", was.ID, "a", "b", "c")
	wantHolding(t, l, "whole again", id)
	check("whole again", []string{"stays", "goes"}, nil, 0)
	again, err := l.SplitEvent(ctx, was.ID, news.Event{ID: id, Title: "Other", Articles: []string{as[1].ID}})
	if err != nil || again != id {
		t.Fatal(again, err)
	}
	wantHolding(t, l, "split again", id, "b")
	if _, err := l.SplitEvent(ctx, was.ID, news.Event{Articles: []string{as[1].ID}}); !errors.Is(err, ErrNotFound) {
		t.Errorf("an article of another event: %v", err)
	}
}

func TestDeleteForGood(t *testing.T) {
	l, ctx := open(t), context.Background()
	as := titled("a", "b", "c")
	first := eventWith(t, l, as[0], as[1])
	second := eventWith(t, l, as[1])
	save(t, l, as[2])
	put(t, l, first, noteOn(t, as[0], "told", "goes with its event"))
	put(t, l, second, noteOn(t, as[1], "told", "stays"))
	if err := l.DeleteEventForGood(ctx, first); !errors.Is(err, ErrNotFound) {
		t.Errorf("an event outside the bin: %v", err)
	}
	if err := l.DeleteArticleForGood(ctx, as[2].ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("an article outside the bin: %v", err)
	}
	if err := errors.Join(l.DeleteEvent(ctx, first), l.DeleteArticle(ctx, as[2].ID)); err != nil {
		t.Fatal(err)
	}
	b, err := l.Binned(ctx)
	if err != nil || len(b.Events) != 1 || len(b.Articles) != 1 || b.Articles[0].Title != "c" || b.Events[0].Deleted.IsZero() {
		t.Fatalf("%+v, %v", b, err)
	}
	if e := b.Events[0]; e.Articles != 2 || e.Alone != 1 || e.Notes != 1 {
		t.Errorf("%+v", e)
	}
	if err := l.DeleteEventForGood(ctx, first); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Article(ctx, as[0].ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("its only article: %v", err)
	}
	wantHolding(t, l, "the other event", second, "b")
	if got := texts(t, l, second); len(got) != 1 {
		t.Errorf("notes of the other event: %q", got)
	}
	if err := l.RestoreEvent(ctx, first); !errors.Is(err, ErrNotFound) {
		t.Errorf("restored what is gone: %v", err)
	}
	if err := errors.Join(l.DeleteEvent(ctx, second), l.EmptyBin(ctx)); err != nil {
		t.Fatal(err)
	}
	if b, err := l.Binned(ctx); err != nil || !b.Empty() {
		t.Errorf("%+v, %v", b, err)
	}
	var left int
	if err := l.Reading().QueryRow(`SELECT count(*) FROM articles`).Scan(&left); err != nil || left != 0 {
		t.Errorf("%d articles are left, %v", left, err)
	}
	if err := searchTablesAgree(l); err != nil {
		t.Error(err)
	}
}

// TestNotesOutliveTheirArticle holds that a note stays, with its words, when
// its article is deleted for good.
func TestNotesOutliveTheirArticle(t *testing.T) {
	l, ctx := open(t), context.Background()
	as := titled("a", "b")
	event := eventWith(t, l, as...)
	put(t, l, event, noteOn(t, as[0], "told", "kept"))
	if err := errors.Join(l.DeleteArticle(ctx, as[0].ID), l.DeleteArticleForGood(ctx, as[0].ID)); err != nil {
		t.Fatal(err)
	}
	all, err := l.Notes(ctx, event)
	if err != nil || len(all) != 1 || all[0].At[0].Words != "told" {
		t.Fatalf("%+v, %v", all, err)
	}
	if found, lost := all[0].Places(as[1:]); len(found) != 0 || lost != 1 {
		t.Errorf("found %v, %d lost", found, lost)
	}
}
