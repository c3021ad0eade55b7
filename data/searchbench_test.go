package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/news"
)

// The library of a benchmark of the search is made anew in a folder that goes
// away, or kept in the folder of this variable and used again.
const benchEnv = "PARALLAX_BENCH_LIBRARIES"

// common are the words that stand in nearly every English text, in about the
// order of how often.
var common = strings.Fields(`the of and to a in for is on that by this with you it not or be are from at as your
	all have new more an was we will can about if page my has search free but our one other do no information time
	they site he up may what which their news out use any there see only so his when contact here business who web
	also now help get view first am been would how were me some these its like than find had said after`)

// naturalArticle is an article of about 4 KB whose words are used as often as
// those of a language: the common ones, then invented ones after Zipf, a few
// of them its own subject's.
func naturalArticle(i int) *news.Article {
	r := rand.New(rand.NewPCG(11, uint64(i)))
	zipf := rand.NewZipf(r, 1.07, 2.7, 60_000)
	subject := uint64(r.IntN(4000))
	word := func() string {
		switch n := zipf.Uint64(); {
		case n < uint64(len(common)):
			return common[n]
		case r.IntN(20) == 0:
			return inventedWord(60_000 + subject*7 + uint64(r.IntN(7)))
		default:
			return inventedWord(n)
		}
	}
	var paragraphs []string
	for range 12 {
		var ws []string
		for range 47 {
			ws = append(ws, word())
		}
		paragraphs = append(paragraphs, strings.Join(ws, " ")+".")
	}
	a := news.New(fmt.Sprintf("%s %s %s", inventedWord(60_000+subject*7), word(), word()), paragraphs)
	a.Outlet = inventedWord(900_000+uint64(r.IntN(60))) + " wire"
	return a
}

// inventedWord is the word of a rank: common ones are short.
func inventedWord(n uint64) string {
	const on, mid = "bdfgklmnprstv", "aeiou"
	var b strings.Builder
	for n = n*2654435761%999_999_937 + n; b.Len() < 4 || n > 12 && b.Len() < 10; n /= 65 {
		b.WriteByte(on[n%13])
		b.WriteByte(mid[n/13%5])
	}
	return b.String()
}

// naturalLibrary is a library of so many articles.
func naturalLibrary(b *testing.B, n int) *Library {
	b.Helper()
	folder := os.Getenv(benchEnv)
	if folder == "" {
		folder = b.TempDir()
	}
	l, err := Open(context.Background(), filepath.Join(folder, fmt.Sprintf("natural-%d.parallax", n)))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = l.Close() })
	var have int
	if err := l.Reading().QueryRow(`SELECT count(*) FROM articles`).Scan(&have); err != nil {
		b.Fatal(err)
	}
	const together = 500
	for ; have < n; have += together {
		err := l.Change(context.Background(), "fill", func(tx *sql.Tx) (err error) {
			for i := range together {
				_, err2 := l.insertArticle(context.Background(), tx, naturalArticle(have+i))
				err = errors.Join(err, err2)
			}
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	return l
}

// naturalQueries are words that readers would look for: of the texts, but not
// the commonest ones alone; every tenth asks for a common one too.
func naturalQueries(n int) (whole, begun []string) {
	r := rand.New(rand.NewPCG(5, 5))
	for i := range 200 {
		a := naturalArticle(r.IntN(n))
		words := strings.Fields(strings.NewReplacer(".", "", "\n", " ").Replace(a.Text))
		var q []string
		for range 1 + r.IntN(3) {
			w := words[r.IntN(len(words))]
			for i%10 != 0 && slices.Contains(common, w) {
				w = words[r.IntN(len(words))]
			}
			q = append(q, w)
		}
		whole = append(whole, strings.Join(q, " "))
		last := q[len(q)-1]
		begun = append(begun, last[:min(len(last), 3+i%2)])
	}
	return whole, begun
}

func benchmarkNatural(b *testing.B, n int) {
	if n > 10_000 && os.Getenv(benchEnv) == "" {
		b.Skip("set " + benchEnv + " to a folder: its library takes minutes to make")
	}
	l := naturalLibrary(b, n)
	whole, begun := naturalQueries(n)
	for name, queries := range map[string][]string{"words": whole, "beginning": begun} {
		b.Run(name, func(b *testing.B) {
			// The least of several times is that of the search itself, whatever else the
			// machine does.
			// So is the processors' time, which other work does not lengthen by waiting.
			took, worked := make([]time.Duration, len(queries)), make([]time.Duration, len(queries))
			for b.Loop() {
				for i, q := range queries {
					start, before := time.Now(), processors()
					if _, err := l.Search(context.Background(), q); err != nil {
						b.Fatal(err)
					}
					if d := time.Since(start); took[i] == 0 || d < took[i] {
						took[i] = d
					}
					if d := processors() - before; worked[i] == 0 || d < worked[i] {
						worked[i] = d
					}
				}
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
			b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "max-ms")
			slices.Sort(worked)
			b.ReportMetric(float64(worked[len(worked)/2].Microseconds())/1000, "p50-cpu-ms")
			b.ReportMetric(float64(worked[len(worked)*95/100].Microseconds())/1000, "p95-cpu-ms")
		})
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			second, err := OpenReadOnly(context.Background(), l.Path())
			if err != nil {
				b.Fatal(err)
			}
			_ = second.Close()
		}
	})
}

func BenchmarkNatural10000(b *testing.B)  { benchmarkNatural(b, 10_000) }
func BenchmarkNatural100000(b *testing.B) { benchmarkNatural(b, 100_000) }

func TestNaturalArticlesAreOfAbout4KB(t *testing.T) {
	a, again := naturalArticle(7), naturalArticle(7)
	if n := len(a.Text); n < 3500 || n > 5000 || a.ID != again.ID || !utf8.ValidString(a.Text) {
		t.Errorf("%d bytes, the same twice: %v", n, a.ID == again.ID)
	}
}
