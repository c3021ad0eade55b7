package data

import (
	"context"
	"reflect"
	"testing"

	"parallax/compare/news"
)

// at is an article with a text of its own at an address.
func at(text, url, outlet string) *news.Article {
	a := news.New("Harbour closed", []string{text})
	a.URL, a.Outlet, a.Origin.Kind = url, outlet, news.FromPaste
	return a
}

func TestVersions(t *testing.T) {
	ctx, l := context.Background(), open(t)
	one := at("The harbour closes on Monday.", "https://wire.example/a", "Wire")
	two := at("The harbour closes on Tuesday.", "https://wire.example/a", "Wire")
	other := at("Something else.", "", "Wire")
	ids := save(t, l, one, two, other)
	expect(t, "the address's articles", []string{ids[1], ids[0]})(l.ArticlesAt(ctx, one.URL))
	expect(t, "articles without an address", nil)(l.ArticlesAt(ctx, ""))
	for range 2 { // a second time changes nothing
		if err := l.SaveVersion(ctx, ids[1], ids[0]); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.SaveVersion(ctx, ids[0], ids[1]); err != nil { // no circle
		t.Fatal(err)
	}
	if got, err := l.Versions(ctx); err != nil || !reflect.DeepEqual(got, map[string]string{ids[1]: ids[0]}) {
		t.Errorf("versions %v (%v)", got, err)
	}
	expect(t, "unsorted without the replaced one", []string{ids[2], ids[1]})(l.UnsortedArticles(ctx))
	found := func(query string) (out []string) {
		hits, err := l.Search(ctx, query)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits.Hits {
			out = append(out, h.Article)
		}
		return out
	}
	if got := found("harbour on"); !reflect.DeepEqual(got, []string{ids[1]}) {
		t.Errorf("a search finds %v, want the newer version alone", got)
	}
	if err := l.DeleteArticle(ctx, ids[1]); err != nil {
		t.Fatal(err)
	}
	if got := found("harbour on"); !reflect.DeepEqual(got, []string{ids[0]}) {
		t.Errorf("with the newer version in the bin a search finds %v", got)
	}
	expect(t, "unsorted, the newer one deleted", []string{ids[2], ids[0]})(l.UnsortedArticles(ctx))
}

func TestReplaceInEvents(t *testing.T) {
	ctx, l := context.Background(), open(t)
	ids := save(t, l, at("First.", "", "A"), at("Second.", "", "B"), at("Third.", "", "C"))
	var events []string
	for _, as := range [][]string{{ids[0], ids[2]}, {ids[2], ids[0], ids[1]}, {ids[2]}} {
		id, err := l.SaveEvent(ctx, news.Event{Title: "x", Articles: as})
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, id)
	}
	holds := func(what string, event int, want ...string) {
		t.Helper()
		as, err := l.ArticlesOfEvent(ctx, events[event])
		var got []string
		for _, a := range as {
			got = append(got, a.ID)
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, want %v (%v)", what, got, want, err)
		}
	}
	changed, err := l.ReplaceInEvents(ctx, ids[0], ids[1], events[0])
	if err != nil || !reflect.DeepEqual(changed, events[:1]) {
		t.Fatalf("changed %v (%v)", changed, err)
	}
	holds("in its place", 0, ids[1], ids[2])
	holds("another event", 1, ids[2], ids[0], ids[1])
	if changed, err = l.ReplaceInEvents(ctx, ids[0], ids[1]); err != nil || !reflect.DeepEqual(changed, events[1:2]) {
		t.Fatalf("changed %v (%v)", changed, err)
	}
	holds("the new one was there", 1, ids[2], ids[1])
	holds("not concerned", 2, ids[2])
	if _, err = l.ReplaceInEvents(ctx, ids[1], ids[0], events[0]); err != nil {
		t.Fatal(err)
	}
	holds("and back", 0, ids[0], ids[2])
}

func TestChangeOutlet(t *testing.T) {
	ctx, l := context.Background(), open(t)
	ids := save(t, l, at("First.", "https://nytimes.com/a", "nytimes.com"), at("Second.", "https://www.nytimes.com/b", "The New York Times"), at("Third.", "", "Wire"))
	before, err := l.Outlets(ctx)
	if err != nil {
		t.Fatal(err)
	}
	outletOf := func(id string) string {
		a, err := l.Article(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		return a.Outlet
	}
	done, err := l.ChangeOutlet(ctx, "nytimes.com", news.Outlet{Name: "The New York Times", Domains: []string{"nytimes.com", " NYTimes.com"}, ReaderLabel: "daily"})
	if err != nil {
		t.Fatal(err)
	}
	wantOutlets(t, "one outlet of two", []news.Outlet{
		{Name: "The New York Times", Domains: []string{"nytimes.com"}, OtherNames: []string{"nytimes.com"}, ReaderLabel: "daily"}, {Name: "Wire"},
	})(l.Outlets(ctx))
	if outletOf(ids[0]) != "The New York Times" || outletOf(ids[2]) != "Wire" {
		t.Errorf("the articles are of %q and %q", outletOf(ids[0]), outletOf(ids[2]))
	}
	if err := l.RevertOutlet(ctx, done); err != nil {
		t.Fatal(err)
	}
	wantOutlets(t, "taken back", before)(l.Outlets(ctx))
	if outletOf(ids[0]) != "nytimes.com" || outletOf(ids[1]) != "The New York Times" {
		t.Errorf("taken back: %q, %q", outletOf(ids[0]), outletOf(ids[1]))
	}
	if _, err := l.ChangeOutlet(ctx, "Wire", news.Outlet{Name: "Wire", OtherNames: []string{"Transcoast"}}); err != nil {
		t.Fatal(err)
	}
	wantOutlets(t, "other names", []news.Outlet{before[0], {Name: "Wire", OtherNames: []string{"Transcoast"}}, before[2]})(l.Outlets(ctx))
	if _, err := l.ChangeOutlet(ctx, "Wire", news.Outlet{}); err == nil {
		t.Error("an outlet without a name was kept")
	}
}

func wantOutlets(t *testing.T, what string, want []news.Outlet) func([]news.Outlet, error) {
	t.Helper()
	return func(got []news.Outlet, err error) {
		t.Helper()
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v (%v)", what, got, want, err)
		}
	}
}
