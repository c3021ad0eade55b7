package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
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
			"police polise":   "police police",
			"polcie dawn":     "police dawn",
			"wrote":           "",
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

// TestSuggestNames: a name that is spelled so in fewer articles is asked back; another
// word that is known is not, however near a commoner one is.
func TestSuggestNames(t *testing.T) {
	l := open(t)
	for i, words := range []string{"Zelensky", "Zelensky", "Zelensky", "Zelenskyy", "Zelenskyy", "a barrel of beans", "a barren field", "a barren hill", "a barren island"} {
		save(t, l, news.New(fmt.Sprintf("Report %d", i), []string{"On Monday " + words + " was talked of."}))
	}
	for query, want := range map[string]string{"Zelenskyy": "zelensky", "zelenskyy report": "zelensky report", "Zelensky": "", "barrel": "", "barren": ""} {
		if got, err := l.Suggest(context.Background(), query); err != nil || got != want {
			t.Errorf("Suggest(%q) = %q, %v; want %q", query, got, err, want)
		}
	}
}

// TestOtherLetters: letters that English papers write without their strokes.
func TestOtherLetters(t *testing.T) {
	l, ctx := open(t), context.Background()
	save(t, l, news.New("Mayor of Łódź", []string{"Søren Kjær met Lech Wałęsa on Straße 5."}), news.New("Mayor of Lodz", []string{"Soren Kjaer met Walesa on Strasse 5."}))
	for _, q := range []string{"lodz", "Łódź", "soren", "Søren", "kjaer", "Kjær", "walesa", "Wałęsa", "wale", "strasse"} {
		r, err := l.Search(ctx, q)
		if err != nil || len(r.Hits) != 2 || len(r.Hits[0].Matches) == 0 || len(r.Hits[1].Matches) == 0 {
			t.Errorf("%s: %+v, %v", q, r.Hits, err)
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

// TestWaysToWrite holds that words meet however they are written.
func TestWaysToWrite(t *testing.T) {
	l, ctx := open(t), context.Background()
	a := news.New("Senator O’Neill for co-operation", []string{
		"The U.S. wants the E.U. to pay, Tip O’Neill's e-mail said.", "Minor injuries were told to us by Amélie Noël.",
	})
	b := news.New("Cooperation ends", []string{"US and NATO troops left us. The senators emailed ONeill. Minorities stayed. Amelie left the U.S.A. out."})
	c := news.New("Weather", []string{"It was told to us that it rains, and the troop stays."})
	save(t, l, a, b, c)
	for _, tt := range []struct {
		query, want string // a, b and c as they are found, in the alphabet's order
		words       string // in the first of them
	}{
		{"oneill", "ab", "O’Neill O’Neill's"},
		{"O'Neill", "ab", "O’Neill O’Neill's"},
		{"onei", "ab", "O’Neill O’Neill's"},
		{"cooperation", "ab", "co-operation"},
		{"co-operation", "ab", "co-operation"},
		{"US", "ab", "U.S."},
		{"U.S.", "ab", "U.S."},
		{"us", "abc", "U.S. us"},
		{"EU", "a", "E.U."},
		{"nato", "b", "NATO"},
		{"Nato", "b", "NATO"},
		{"USA", "b", "U.S.A."},
		{"email", "ab", "e-mail"},
		{"amelie", "ab", "Amélie"},
		{"Amélie Noël", "a", "Amélie Noël"},
		{"minorities", "b", "Minorities"},
		{"minor", "ab", "Minor"},
		{"troops ", "bc", "troops"},
		{"senator", "ab", "Senator"},
		{`"told to us"`, "ac", "told to us"},
		{`"to us" told`, "ac", "told to us"},
		{`"us told"`, "", ""},
		{`"told to`, "ac", "told to"},
	} {
		r, err := l.Search(ctx, tt.query)
		if err != nil {
			t.Fatal(err)
		}
		got, words := "", ""
		for i, x := range []*news.Article{a, b, c} {
			for _, h := range r.Hits {
				if h.Article == x.ID {
					got += "abc"[i : i+1]
					if len(got) == 1 {
						words = found(t, l, h)
					}
				}
			}
		}
		if got != tt.want || words != tt.words {
			t.Errorf("%s: found %q with %q, want %q with %q", tt.query, got, words, tt.want, tt.words)
		}
	}
}

// TestFilters holds that each filter leaves out what it should, alone and with
// words.
func TestFilters(t *testing.T) {
	l, ctx := open(t), context.Background()
	a, b := full(), news.New("Ledger of a strike", []string{"The strike is over. “We won,” the union said."})
	b.Outlet, b.Published = "Standard Ledger", news.Day(2025, time.June, 2)
	event := eventWith(t, l, a)
	save(t, l, b)
	put(t, l, event, noteOn(t, a, "dawn", "when?"))
	quote := strings.Index(b.Text, "“We won,”")
	lines := map[string][]QuoteLine{b.ID: {{Span: news.Span{Start: quote, End: quote + len("“We won,”")}, Words: "“We won,”", Speaker: "the dockers’ union"}}, "nothing": {}}
	if err := l.PutQuotations(ctx, "1", lines); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{
		"outlet:wire": "a", "outlet:standard strike": "b", "outlet:stand": "b", "date:2025-05": "a", "date:2025-06 strike": "b",
		"date:2025": "ab", "date:2024": "", "event:port": "a", "event:port ledger": "", "has:note": "a", "has:note strike": "a",
		"speaker:union": "b", "speaker:dockers won": "b", "speaker:ruiz": "", "strike": "ab",
	} {
		r, err := l.Search(ctx, query)
		got := ""
		for i, x := range []*news.Article{a, b} {
			if slices.ContainsFunc(r.Hits, func(h Hit) bool { return h.Article == x.ID }) {
				got += "ab"[i : i+1]
			}
		}
		if err != nil || got != want || r.Count != len(want) {
			t.Errorf("%s: found %q, counted %d, want %q (%v)", query, got, r.Count, want, err)
		}
	}
	foundBeside(t, l, b)
}

// foundBeside checks that a quotation of b and a note are found by their words.
func foundBeside(t *testing.T, l *Library, b *news.Article) {
	t.Helper()
	ctx := context.Background()
	r, err := l.Search(ctx, "won")
	if err != nil || len(r.Quotes) != 1 || r.Quotes[0].Speaker != "the dockers’ union" || len(r.Quotes[0].Matches) != 1 || b.Slice(r.Quotes[0].Matches[0]) != "won" {
		t.Errorf("quotations: %+v (%v)", r.Quotes, err)
	}
	if r, err := l.Search(ctx, "when"); err != nil || len(r.Notes) != 1 || r.Notes[0].Text != "when?" {
		t.Errorf("notes: %+v (%v)", r.Notes, err)
	}
}

// TestSearchOfACommonWord holds that where too much fits the headlines come
// first, then the newest.
func TestSearchOfACommonWord(t *testing.T) {
	if testing.Short() {
		t.Skip("many articles")
	}
	l, ctx := open(t), context.Background()
	err := l.Change(ctx, "fill", func(tx *sql.Tx) (err error) {
		for i := range mostRanked + 50 {
			title := "A day"
			if i == 7 {
				title = "A common word"
			}
			_, err2 := l.insertArticle(ctx, tx, news.New(title, []string{fmt.Sprintf("A word that is common, number %d.", i)}))
			err = errors.Join(err, err2)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := l.Search(ctx, "common")
	if err != nil || !r.More || r.Count != mostRanked || len(r.Hits) != mostHits {
		t.Fatalf("%d hits of %d, more: %v (%v)", len(r.Hits), r.Count, r.More, err)
	}
	if r.Hits[0].Title != "A common word" || !strings.Contains(r.Hits[1].ExcerptText, fmt.Sprint(mostRanked+49)) {
		t.Errorf("first %q, second %q", r.Hits[0].Title, r.Hits[1].ExcerptText)
	}
}

// TestFormsAreReadLater holds that articles that were kept before words had
// other forms get them.
func TestFormsAreReadLater(t *testing.T) {
	l, ctx := open(t), context.Background()
	save(t, l, news.New("", []string{"Tip O’Neill left."}), news.New("", []string{"The U.S. stays."}))
	if _, err := l.Writing().Exec(`UPDATE articles SET forms = NULL`); err != nil {
		t.Fatal(err)
	}
	count := func() int {
		r, err := l.Search(ctx, "oneill")
		if err != nil {
			t.Fatal(err)
		}
		return r.Count
	}
	if n := count(); n != 0 {
		t.Fatalf("found %d before", n)
	}
	if err := l.ReadForms(ctx); err != nil {
		t.Fatal(err)
	}
	if n := count(); n != 1 {
		t.Errorf("found %d after", n)
	}
	if err := searchTablesAgree(l); err != nil {
		t.Error(err)
	}
}
