package compare_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// TestWriteBenchmarkTexts writes the texts of the benchmarks as files, one
// folder each, so that whole programs can be timed on the same input: made
// ones, growing ones, hard ones, and growing parts of real articles where
// BENCHMARK_REAL names a folder with some.
func TestWriteBenchmarkTexts(t *testing.T) {
	dir := os.Getenv("BENCHMARK_TEXTS")
	if dir == "" {
		t.Skip("BENCHMARK_TEXTS names no folder")
	}
	for _, size := range benchmarkSizes {
		writeArticles(t, filepath.Join(dir, "made", size.name), generate(size.articles, size.sentences, 7))
	}
	for _, n := range []int{100, 200, 400, 800, 1600} {
		writeArticles(t, filepath.Join(dir, "growing", fmt.Sprint(n)), generate(10, n, 7))
	}
	writeArticles(t, filepath.Join(dir, "hard", "10x1000-equal-sentences"), equalSentences(10, 1000))
	writeArticles(t, filepath.Join(dir, "hard", "200-equal-articles"), slicesOf(200, generate(1, 40, 7)[0]))
	const parts, megabytes = 10, 10
	short := equalSentences(parts, 1) // what an article may begin with
	for _, a := range short {
		a.Text += strings.Repeat("\n\nx", megabytes*1_000_000/parts/3)
	}
	writeArticles(t, filepath.Join(dir, "hard", "10MB-of-one-letter-paragraphs"), short)
	if real := os.Getenv("BENCHMARK_REAL"); real != "" {
		for _, n := range []int{100, 200, 400, 800} {
			writeArticles(t, filepath.Join(dir, "growing-real", fmt.Sprint(n)), firstSentences(t, real, n))
		}
	}
}

func writeArticles(t *testing.T, dir string, articles []*news.Article) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for i, a := range articles {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), []byte(a.Text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// equalSentences are articles of one sentence, again and again, under
// headlines of their own.
func equalSentences(articles, sentences int) (out []*news.Article) {
	const sentence = "The council of Port Ellis shut the old bridge on Monday after 14 engineers warned of cracks."
	body := strings.TrimSuffix(strings.Repeat(sentence+" ", sentences), " ")
	for i := range articles {
		out = append(out, news.New(fmt.Sprintf("Port Ellis shuts its bridge, edition %d", i+1), []string{body}))
	}
	return out
}

func slicesOf(n int, a *news.Article) []*news.Article {
	out := make([]*news.Article, n)
	for i := range out {
		out[i] = a
	}
	return out
}

// firstSentences are the beginnings of the articles of a folder.
func firstSentences(t *testing.T, dir string, n int) (out []*news.Article) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		a := news.New("", strings.Split(string(text), "\n\n"))
		all := token.Split(a).Sentences
		out = append(out, &news.Article{Text: a.Text[:all[min(n, len(all))-1].End]})
	}
	return out
}
