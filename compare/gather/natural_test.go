package gather

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"parallax/compare/news"
)

// form20000 is the n-th of 20,000 made words, the frequent ones short.
func form20000(n int) string {
	syllables := []string{"ba", "ten", "ri", "mo", "sal", "ve", "cu", "dor", "ni", "pha", "gre", "lo", "ti", "wan", "ke", "us"}
	var b strings.Builder
	for n += len(syllables); n > 0; n /= len(syllables) {
		b.WriteString(syllables[n%len(syllables)])
	}
	return b.String()
}

// naturalShelf are articles of 36 sentences of 16 words: words by Zipf's law,
// four articles to a happening that share its names and some of its words.
func naturalShelf(n int) []*news.Article {
	const forms, words, perEvent = 20000, 36 * 16, 4
	out := make([]*news.Article, n)
	for i := range out {
		r := rand.New(rand.NewPCG(9, uint64(i)))
		of := rand.New(rand.NewPCG(8, uint64(i/perEvent)))
		var subject []string
		for range 30 {
			subject = append(subject, form20000(100+of.IntN(forms-100)))
		}
		for range 6 {
			w := form20000(forms + of.IntN(6000))
			subject = append(subject, strings.ToUpper(w[:1])+w[1:])
		}
		var body []string
		for k := range words {
			w := form20000(int(math.Exp(r.Float64()*math.Log(forms))) - 1)
			if r.IntN(6) == 0 {
				w = subject[r.IntN(len(subject))]
			}
			if k%16 == 15 {
				w += "."
			}
			if k%64 == 63 {
				w += "\n\n"
			}
			body = append(body, w)
		}
		head := fmt.Sprintf("%s %s %s", subject[30], body[1], subject[r.IntN(30)])
		out[i] = news.New(head, strings.Split(strings.Join(body, " "), "\n\n"))
		out[i].Published = news.Day(2025, 1, 1+(i/perEvent)%200)
	}
	return out
}

// BenchmarkSuggest asks for hints for so many articles without an event: with
// reading them, and again after one more.
func BenchmarkSuggest(b *testing.B) {
	for _, n := range []int{1000, 4000} {
		articles := naturalShelf(n + 1)
		kept, err := ReadAll(context.Background(), articles[:n])
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("first/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				texts, err := ReadAll(context.Background(), articles[:n])
				if err != nil {
					b.Fatal(err)
				}
				hints(b, texts)
			}
		})
		b.Run(fmt.Sprintf("one-more/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				hints(b, append(kept[:n:n], Read(articles[n])))
			}
		})
	}
}

// BenchmarkSuggestOne asks for the event of one article in a library of 10,000
// that all stand in events.
func BenchmarkSuggestOne(b *testing.B) {
	const n, perEvent = 10_000, 4
	all, err := ReadAll(context.Background(), naturalShelf(n+1))
	if err != nil {
		b.Fatal(err)
	}
	var events [][]*Text
	for i := 1; i <= n; i += perEvent {
		events = append(events, all[i:i+perEvent])
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Suggest(context.Background(), all[:1], events); err != nil {
			b.Fatal(err)
		}
	}
}

// hints fails where most articles do not find the others of their event.
func hints(b *testing.B, texts []*Text) {
	b.Helper()
	found, err := Suggest(context.Background(), texts, nil)
	grouped := 0
	for _, h := range found {
		if len(h.Others) == 3 {
			grouped++
		}
	}
	if err != nil || grouped < len(texts)/2 {
		b.Fatal(grouped, err)
	}
}
