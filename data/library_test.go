package data

import (
	"context"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

func open(t testing.TB) *Library {
	t.Helper()
	l, err := Open(context.Background(), filepath.Join(t.TempDir(), "odd % name? #1.parallax"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

func full() *news.Article {
	a := news.New("Port reopens after strike", []string{"The crane’s drivers weren't paid.", "Arrests were made at dawn."})
	a.Outlet, a.Agency = "Harbor Wire", "Coastal Press"
	a.Authors = []string{"Ana Ruiz", "Łukasz Żak"}
	a.Published = news.Date{Time: time.Date(2025, 5, 14, 6, 30, 0, 0, time.UTC), Precision: news.ToMinute}
	a.URL, a.Language = "https://www.Harborwire.example/a?b=1", "en"
	a.Origin = news.Origin{Kind: news.FromFile, Place: "/home/reader/a \xff b.html"}
	a.ReadFrom = map[news.Field]string{news.FieldOutlet: "json-ld", news.FieldURL: "canonical"}
	a.SetAside = []news.Block{{Text: "Sign up!", Rule: "newsletter", At: 27}}
	a.Notes = []string{"12 characters could not be read."}
	return a
}

func save(t testing.TB, l *Library, as ...*news.Article) (ids []string) {
	t.Helper()
	for _, a := range as {
		if _, err := l.SaveArticle(context.Background(), a); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	return ids
}

func TestArticleComesBackEqual(t *testing.T) {
	l, ctx := open(t), context.Background()
	bare := news.New("", []string{"Only a line."})
	day := news.New("A headline alone", nil)
	day.Published = news.Day(2025, time.May, 3)
	for _, a := range []*news.Article{full(), bare, day} {
		isNew, err := l.SaveArticle(ctx, a)
		if err != nil || !isNew {
			t.Fatalf("SaveArticle = %v, %v", isNew, err)
		}
		got, err := l.Article(ctx, a.ID)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, a) {
			t.Errorf("got  %#v\nwant %#v", got, a)
		}
		if isNew, err = l.SaveArticle(ctx, a); err != nil || isNew {
			t.Errorf("the same text again: %v, %v", isNew, err)
		}
	}
	if _, err := l.Article(ctx, "nope"); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown article: %v", err)
	}
}

func TestSaveArticleRefusesOtherText(t *testing.T) {
	l := open(t)
	tests := []struct {
		name  string
		spoil func(*news.Article)
	}{
		{"text changed", func(a *news.Article) { a.Text += "!" }},
		{"not UTF-8", func(a *news.Article) { a.Text = "\xff"; a.ID = news.TextHash(a.Text); a.Headline = news.Span{} }},
		{"headline too long", func(a *news.Article) { a.Headline.End = len(a.Text) + 1 }},
		{"headline in the middle", func(a *news.Article) { a.Headline.Start = 3 }},
	}
	for _, tt := range tests {
		a := full()
		tt.spoil(a)
		if _, err := l.SaveArticle(context.Background(), a); err == nil {
			t.Errorf("%s: kept", tt.name)
		}
	}
}

func TestUpdateArticle(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	if err := l.UpdateArticle(ctx, a); !errors.Is(err, ErrNotFound) {
		t.Errorf("update of nothing: %v", err)
	}
	save(t, l, a)
	a.Outlet, a.Published, a.Authors = "Other Wire", news.Date{}, nil
	if err := l.UpdateArticle(ctx, a); err != nil {
		t.Fatal(err)
	}
	got, err := l.Article(ctx, a.ID)
	if err != nil || !reflect.DeepEqual(got, a) {
		t.Errorf("got %#v, %v", got, err)
	}
	hits, err := l.Search(ctx, "other wire")
	if err != nil || len(hits.Hits) != 1 {
		t.Errorf("the search does not know the new outlet: %v, %v", hits, err)
	}
	if hits, _ = l.Search(ctx, "harbor"); len(hits.Hits) != 0 {
		t.Errorf("the search still knows the old outlet: %v", hits)
	}
}

func TestEvents(t *testing.T) {
	l, ctx := open(t), context.Background()
	a, b, c := full(), news.New("", []string{"Second."}), news.New("", []string{"Third."})
	b.Outlet, b.Published = "Ledger", news.Day(2025, time.May, 12)
	c.Origin.Place = "c.txt"
	ids := save(t, l, a, b, c)
	id, err := l.SaveEvent(ctx, news.Event{Title: "Port strike", Articles: ids[:2]})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.AddToEvent(ctx, id, ids[2], ids[0]); err != nil {
		t.Fatal(err)
	}
	events, err := l.Events(ctx)
	if err != nil || len(events) != 1 {
		t.Fatalf("Events = %v, %v", events, err)
	}
	e := events[0]
	if !reflect.DeepEqual(e.Articles, ids) || !reflect.DeepEqual(e.Names, []string{"Harbor Wire", "Ledger", "c.txt"}) ||
		e.First.String() != "12 May 2025" || e.Last.String() != "14 May 2025" {
		t.Errorf("event is %+v", e)
	}
	if err := l.RemoveFromEvent(ctx, id, ids[0]); err != nil {
		t.Fatal(err)
	}
	expect(t, "unsorted", ids[:1])(l.UnsortedArticles(ctx))
	expect(t, "of the event", ids[1:])(l.ArticlesOfEvent(ctx, id))
	if err := l.RenameEvent(ctx, id, "Strike"); err != nil {
		t.Fatal(err)
	}
	binAndBack(t, l, id, ids)
}

func binAndBack(t *testing.T, l *Library, id string, ids []string) {
	t.Helper()
	ctx := context.Background()
	if err := l.DeleteEvent(ctx, id); err != nil {
		t.Fatal(err)
	}
	expect(t, "all, event in the bin", ids[:1])(l.Articles(ctx))
	expect(t, "unsorted, event in the bin", ids[:1])(l.UnsortedArticles(ctx))
	if hits, err := l.Search(ctx, "second"); err != nil || len(hits.Hits) > 0 {
		t.Errorf("the search looks into the bin: %v, %v", hits, err)
	}
	bin, err := l.Bin(ctx)
	if err != nil || len(bin) != 1 || bin[0].Title != "Strike" {
		t.Errorf("Bin = %v, %v", bin, err)
	}
	if err := l.RestoreEvent(ctx, id); err != nil {
		t.Fatal(err)
	}
	expect(t, "restored", ids[1:])(l.ArticlesOfEvent(ctx, id))
}

func expect(t *testing.T, name string, want []string) func([]*news.Article, error) {
	t.Helper()
	return func(as []*news.Article, err error) {
		t.Helper()
		var got []string
		for _, a := range as {
			got = append(got, a.ID)
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, %v; want %v", name, got, err, want)
		}
	}
}

func TestBinOfArticles(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := full()
	ids := save(t, l, a)
	if err := l.DeleteArticle(ctx, a.ID); err != nil {
		t.Fatal(err)
	}
	expect(t, "deleted", nil)(l.UnsortedArticles(ctx))
	if isNew, err := l.SaveArticle(ctx, a); err != nil || !isNew {
		t.Errorf("saved again from the bin: %v, %v", isNew, err)
	}
	expect(t, "back", ids)(l.UnsortedArticles(ctx))
}

func TestUnknownEvent(t *testing.T) {
	l, ctx := open(t), context.Background()
	for name, err := range map[string]error{
		"rename":  l.RenameEvent(ctx, "x", "y"),
		"delete":  l.DeleteEvent(ctx, "x"),
		"restore": l.RestoreEvent(ctx, "x"),
		"add":     l.AddToEvent(ctx, "x", "a"),
		"remove":  l.RemoveFromEvent(ctx, "x", "a"),
		"state":   l.SetWindowState(ctx, "x", "{}"),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := l.SaveEvent(ctx, news.Event{Title: "t", Articles: []string{"nope"}}); !errors.Is(err, ErrNotFound) {
		t.Errorf("event of an unknown article: %v", err)
	}
	if events, _ := l.Events(ctx); len(events) != 0 {
		t.Errorf("half an event was kept: %v", events)
	}
}

func TestOutlets(t *testing.T) {
	l, ctx := open(t), context.Background()
	save(t, l, full())
	want := []news.Outlet{{Name: "Harbor Wire", Domains: []string{"harborwire.example"}}}
	got, err := l.Outlets(ctx)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Outlets = %v, %v", got, err)
	}
	want[0].ReaderLabel = "my local paper"
	if err := l.SaveOutlet(ctx, want[0]); err != nil {
		t.Fatal(err)
	}
	other := news.New("", []string{"Another text."})
	other.Outlet, other.URL = "Harbor Wire", "https://live.harborwire.example/"
	save(t, l, other)
	want[0].Domains = append(want[0].Domains, "live.harborwire.example")
	if got, err = l.Outlets(ctx); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Outlets = %v, %v", got, err)
	}
}

func TestSmallTables(t *testing.T) {
	l, ctx := open(t), context.Background()
	ids := save(t, l, full())
	id, err := l.SaveEvent(ctx, news.Event{Title: "E", Articles: ids})
	if err != nil {
		t.Fatal(err)
	}
	same := func(name, want string) func(string, error) {
		return func(got string, err error) {
			if got != want || err != nil {
				t.Errorf("%s: got %q, %v; want %q", name, got, err, want)
			}
		}
	}
	same("no state", "")(l.WindowState(ctx, id))
	same("no setting", "")(l.Setting(ctx, "theme"))
	for _, v := range []string{"dark", "light"} {
		err = errors.Join(err, l.SetSetting(ctx, "theme", v), l.SetWindowState(ctx, id, v))
	}
	if err != nil {
		t.Fatal(err)
	}
	same("state", "light")(l.WindowState(ctx, id))
	same("setting", "light")(l.Setting(ctx, "theme"))
	if err := l.SaveOriginal(ctx, ids[0], "a.html", []byte(strings.Repeat("<p>", 999))); err != nil {
		t.Fatal(err)
	}
	name, content, err := l.Original(ctx, ids[0])
	if err != nil || name != "a.html" || len(content) != 2997 {
		t.Errorf("Original = %q, %d bytes, %v", name, len(content), err)
	}
	if _, _, err = l.Original(ctx, "x"); !errors.Is(err, ErrNotFound) {
		t.Errorf("no original: %v", err)
	}
}

func TestDefaultPath(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", "/data")
	got, err := DefaultPath()
	if err != nil || filepath.Base(got) != FileName {
		t.Errorf("DefaultPath = %q, %v", got, err)
	}
}
