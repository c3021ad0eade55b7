package compare_test

import (
	"context"
	"testing"

	"parallax/compare"
)

// benchmarkSizes are those of the benchmarks: three articles of 40 sentences,
// ten of 60, ten of 1,000.
var benchmarkSizes = []struct {
	name                string
	articles, sentences int
}{
	{"A-3x40", 3, 40},
	{"B-10x60", 10, 60},
	{"C-10x1000", 10, 1000},
}

// BenchmarkArticles measures whole cold comparisons, text in, Comparison out.
func BenchmarkArticles(b *testing.B) {
	for _, size := range benchmarkSizes {
		articles := generate(size.articles, size.sentences, 7)
		bytes := 0
		for _, a := range articles {
			bytes += len(a.Text)
		}
		b.Run(size.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(bytes))
			for b.Loop() {
				c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true})
				if err != nil || len(c.Facts) == 0 {
					b.Fatal(err)
				}
			}
		})
	}
}
