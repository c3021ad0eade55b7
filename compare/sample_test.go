package compare_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// sampleEvent reads the four articles of the sample.
func sampleEvent(t testing.TB) []*news.Article {
	t.Helper()
	paths, err := filepath.Glob("testdata/sample/*.txt")
	if err != nil || len(paths) != 4 {
		t.Fatalf("sample event: %d files, %v", len(paths), err)
	}
	articles := make([]*news.Article, len(paths))
	for i, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		articles[i] = sampleArticle(t, string(data))
	}
	return articles
}

// sampleArticle reads "Key: value" lines, then paragraphs; the last block is
// boilerplate.
func sampleArticle(t testing.TB, data string) *news.Article {
	t.Helper()
	blocks := strings.Split(strings.TrimSpace(data), "\n\n")
	head := map[string]string{}
	for _, line := range strings.Split(blocks[0], "\n") {
		k, v, _ := strings.Cut(line, ": ")
		head[k] = v
	}
	a := news.New(head["Title"], blocks[1:len(blocks)-1])
	a.Outlet, a.URL, a.Authors = head["Outlet"], head["URL"], []string{head["Author"]}
	day, err := time.Parse("2006-01-02", head["Date"])
	if err != nil {
		t.Fatal(err)
	}
	a.Published = news.Day(day.Date())
	return a
}
