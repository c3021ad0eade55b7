package data

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
)

func harbour(t testing.TB, l *Library) {
	t.Helper()
	a := full()
	b := news.New("Señor Peña leads the talks", []string{
		"Zelenskyy was not there.", "Police cleared the road at dawn, and the police chief spoke of the transportation of crates.",
	})
	b.Outlet = "Ledger"
	c := news.New("Strike ends", []string{"Police left the port. Peña smiled. Zelenskyy wrote. Transportation resumed."})
	c.Authors = []string{"Ana Ruiz"}
	save(t, l, a, b, c)
}

func TestSearch(t *testing.T) {
	l := open(t)
	harbour(t, l)
	const port, talks, ends = "Port reopens after strike", "Señor Peña leads the talks", "Strike ends"
	tests := []struct {
		name, query string
		want        []string // titles
		words       string   // found in the first hit
	}{
		{"one word", "dawn", []string{port, talks}, ""},
		{"headline weighs more", "strikes", []string{ends, port}, "Strike"},
		{"two words", "police dawn", []string{talks}, "Police dawn police"},
		{"beginning of a word", "poli", []string{talks, ends}, "Police police"},
		{"longer than the stem", "arresti", []string{port}, "Arrests"},
		{"straight apostrophe", "weren't", []string{port}, "weren't"},
		{"curled apostrophe", "weren’t paid", []string{port}, "weren't paid"},
		{"without accent", "pena smiled", []string{ends}, "Peña smiled"},
		{"outlet", "ledger", []string{talks}, ""},
		{"author", "ruiz port", []string{port, ends}, "Port"},
		{"operators are words", "police OR (dawn", nil, ""},
		{"quotation marks", `"police" "dawn"`, []string{talks}, "Police dawn police"},
		{"column filter", "headline:strike", nil, ""},
		{"nothing", "  \x00 ?! ", nil, ""},
		{"unknown", "zeppelin", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := l.Search(context.Background(), tt.query)
			if err != nil || r.Count != len(tt.want) || r.More {
				t.Fatalf("%d counted, %v", r.Count, err)
			}
			hits := r.Hits
			var titles []string
			for _, h := range hits {
				titles = append(titles, h.Title)
			}
			if !reflect.DeepEqual(titles, tt.want) {
				t.Fatalf("found %q, want %q", titles, tt.want)
			}
			if tt.words != "" && found(t, l, hits[0]) != tt.words {
				t.Errorf("marked %q, want %q", found(t, l, hits[0]), tt.words)
			}
		})
	}
}

// found joins the marked words of a hit and checks its spans.
func found(t *testing.T, l *Library, h Hit) string {
	t.Helper()
	a, err := l.Article(context.Background(), h.Article)
	if err != nil {
		t.Fatal(err)
	}
	if a.Slice(h.Excerpt) != h.ExcerptText || strings.Contains(h.ExcerptText, "\n") {
		t.Errorf("excerpt %q, but the text says %q", h.ExcerptText, a.Slice(h.Excerpt))
	}
	var words []string
	for _, m := range h.Matches {
		words = append(words, a.Slice(m))
	}
	return strings.Join(words, " ")
}

func TestSuggest(t *testing.T) {
	l := open(t)
	harbour(t, l)
	for range 20 { // the order of a map must not show
		for query, want := range map[string]string{
			"polcie":          "police",
			"Zelensky":        "zelenskyy",
			"pneña police":    "pena police",
			"police":          "",
			"zeppelin":        "",
			"transportatoin":  "transportation",
			"":                "",
			"po":              "",
			"(polise) [dawn*": "",
		} {
			got, err := l.Suggest(context.Background(), query)
			if err != nil || got != want {
				t.Errorf("Suggest(%q) = %q, %v; want %q", query, got, err, want)
			}
		}
	}
}

func TestExcerptIsBounded(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("word ", 500), strings.Repeat("é", 3000), "a\n\n" + strings.Repeat("’x", 900), "",
	} {
		for at := 0; at < len(text); at += 97 {
			for !utf8.RuneStart(text[at]) {
				at++
			}
			s := excerpt(text, []news.Span{{Start: at, End: min(at+2, len(text))}})
			if s.Start > at || s.End < at || s.Len() > 2*excerptBytes || !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("excerpt %v around %d of %.20q", s, at, text)
			}
		}
	}
}

func FuzzSearch(f *testing.F) {
	l := open(f)
	harbour(f, l)
	for _, q := range []string{"weren't", `a"b`, "NEAR(a b)", "*", "’", "\x00", "a\xffb", "-", "^x", "{a b}:c"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		hits, err := l.Search(context.Background(), query)
		if err != nil {
			t.Fatalf("%q: %v", query, err)
		}
		for _, h := range hits.Hits {
			found(t, l, h)
		}
		if _, err := l.Suggest(context.Background(), query); err != nil {
			t.Fatalf("%q: %v", query, err)
		}
	})
}

// invented makes an article of about 4 KB from invented words whose numbers
// of uses fall like those of a language.
func invented(i int) *news.Article {
	r := rand.New(rand.NewPCG(7, uint64(i)))
	zipf := rand.NewZipf(r, 1.1, 4, 40_000)
	word := func() string {
		const on, mid = "bdfgklmnprstv", "aeiou"
		n := zipf.Uint64()
		var b strings.Builder
		for range 2 + n%3 {
			b.WriteByte(on[n%13])
			b.WriteByte(mid[n%5])
			n = n/13 + 1
		}
		return b.String()
	}
	var paragraphs []string
	for range 12 {
		var ws []string
		for range 55 {
			ws = append(ws, word())
		}
		paragraphs = append(paragraphs, strings.Join(ws, " ")+".")
	}
	return news.New(fmt.Sprintf("Report %d on %s", i, word()), paragraphs)
}

func BenchmarkInsert1000(b *testing.B) {
	for b.Loop() {
		l := open(b)
		for i := range 1000 {
			save(b, l, invented(i))
		}
	}
	b.ReportMetric(float64(b.N*1000)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkSearch1000(b *testing.B) {
	l := open(b)
	for i := range 1000 {
		save(b, l, invented(i))
	}
	for _, q := range []string{"bada dafe", "ba", "report 77", "dafegi"} {
		b.Run(q, func(b *testing.B) {
			n := 0
			for b.Loop() {
				hits, err := l.Search(context.Background(), q)
				if err != nil {
					b.Fatal(err)
				}
				n = hits.Count
			}
			b.ReportMetric(float64(n), "hits")
		})
	}
	b.Run("first suggestion", func(b *testing.B) {
		for b.Loop() {
			l.words.model = nil
			if _, err := l.Suggest(context.Background(), "badda"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkOpen1000(b *testing.B) {
	l := open(b)
	for i := range 1000 {
		save(b, l, invented(i))
	}
	for b.Loop() {
		second, err := OpenReadOnly(context.Background(), l.Path())
		if err != nil {
			b.Fatal(err)
		}
		if err := second.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
