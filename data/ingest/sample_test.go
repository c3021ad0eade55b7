package ingest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
)

// TestSample holds the import of the four sample pages: the time of each, its
// writer, the words it begins and ends with, and what must be set aside.
func TestSample(t *testing.T) {
	arts, err := Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		outlet, author, published, url string
		paragraphs                     int
		first, last                    string
		aside                          []string
	}{
		{
			"Transcoast Wire", "", "2025-05-14T09:12Z", "https://transcoastwire.example/2025/05/14/port-ellis-strike", 10,
			"PORT ELLIS — Police cleared", "Talks are to resume on Friday.",
			[]string{"(Reporting by the Transcoast Wire staff", "Related stories", "All rights reserved", "Trucks pass the gate", "By Staff"},
		},
		{
			"The Port Ellis Courier", "Miriam Osei", "2025-05-14T20:05Z", "https://portelliscourier.example/news/terminal-road-reopened", 9,
			"Dozens of police officers", "meet again on Friday.",
			[]string{"Miriam Osei covers the port", "Five charts that explain", "Sign up for our morning newsletter", "12 comments", "We use cookies"},
		},
		{
			"The Standard Ledger", "Grant Holloway", "2025-05-14T21:25Z", "https://standardledger.example/business/port-reopens", 8,
			"Goods are moving again", "Talks resume Friday.",
			[]string{"the Ledger's business editor", "Trending now:", "Join the conversation", "Cranes stand idle", "We have made three offers since March"},
		},
		{
			"Common Ground", "Leila Haddad", "2025-05-15T07:05Z", "https://commonground.example/labor/port-ellis-police-storm-picket", 7,
			"Luis Ortega, a 19-year-old", "his mother.",
			[]string{"Support the strike fund", "Inside the meatpacking walkout", "3 comments", "My cousin works that gate", "What was left of the strike kitchen"},
		},
	}
	if len(arts) != len(tests) {
		t.Fatalf("%d articles, want %d", len(arts), len(tests))
	}
	for i, want := range tests {
		a := arts[i]
		t.Run(want.outlet, func(t *testing.T) {
			checkHead(t, a, want.outlet, want.author, want.published, want.url)
			ps := strings.Split(a.Slice(a.Body()), "\n\n")
			if len(ps) != want.paragraphs || !strings.HasPrefix(ps[0], want.first) || !strings.HasSuffix(ps[len(ps)-1], want.last) {
				t.Errorf("%d paragraphs, want %d: %q ... %q", len(ps), want.paragraphs, ps[0], ps[len(ps)-1])
			}
			for _, words := range want.aside {
				checkAside(t, a, words)
			}
		})
	}
}

func checkHead(t *testing.T, a *news.Article, outlet, author, published, url string) {
	t.Helper()
	if a.Outlet != outlet || strings.Join(a.Authors, ",") != author || a.URL != url {
		t.Errorf("outlet %q, authors %q, url %q", a.Outlet, a.Authors, a.URL)
	}
	if got := a.Published.Time.UTC().Format("2006-01-02T15:04Z07:00"); got != published || a.Published.Precision != news.ToMinute {
		t.Errorf("published %s, want %s", got, published)
	}
	if a.Language != "en" || a.Origin.Kind != news.FromSample || a.Headline.Empty() || len(a.Notes) > 0 {
		t.Errorf("language %q, origin %v, headline %q, notes %q", a.Language, a.Origin, a.Title(), a.Notes)
	}
}

// checkAside wants words in one block set aside, with a rule and a place in
// the text, and not as a paragraph.
func checkAside(t *testing.T, a *news.Article, words string) {
	t.Helper()
	for _, b := range a.SetAside {
		if b.Rule == "" || b.At < 0 || b.At > len(a.Text) {
			t.Errorf("block %q: rule %q, at %d", b.Text, b.Rule, b.At)
		}
	}
	for _, b := range a.SetAside {
		if strings.Contains(b.Text, words) {
			return
		}
	}
	t.Errorf("%q is not set aside", words)
}

// TestSampleIsTheText compares the import of each page with the text from
// which the page was made.
func TestSampleIsTheText(t *testing.T) {
	arts, err := Sample(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range arts {
		name := strings.TrimSuffix(a.Origin.Place, ".html")
		raw, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "sample-event", name+".txt"))
		if err != nil {
			t.Skip("the texts are not here")
		}
		head, body, _ := strings.Cut(string(raw), "\n\n")
		title := strings.TrimPrefix(strings.SplitN(head, "\n", 2)[0], "Title: ")
		body = strings.TrimSpace(body)
		want := title + "\n\n" + body[:strings.LastIndex(body, "\n\n")]
		if a.Text != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, a.Text, want)
		}
		plain, err := Bytes(context.Background(), Input{Data: raw}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if plain.Text != want {
			t.Errorf("%s.txt: got\n%s\nwant\n%s", name, plain.Text, want)
		}
	}
}
