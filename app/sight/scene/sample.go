package scene

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/compare"
	"parallax/compare/news"
)

// Sample is the comparison of the sample event.
func Sample(t testing.TB) *compare.Comparison {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(moduleFolder(t), "compare/testdata/sample/*.txt"))
	if err != nil || len(paths) != 4 {
		t.Fatalf("sample event: %d files, %v", len(paths), err)
	}
	var as []*news.Article
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		as = append(as, readSample(t, string(b)))
	}
	c, err := compare.Articles(context.Background(), as, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// moduleFolder is the folder of go.mod, above that of the test.
func moduleFolder(t testing.TB) string {
	t.Helper()
	for dir := "."; len(dir) < 99; dir = filepath.Join("..", dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
	}
	t.Fatal("no go.mod above the test")
	return ""
}

// readSample reads "Key: value" lines, then paragraphs; the last block is
// boilerplate.
func readSample(t testing.TB, s string) *news.Article {
	t.Helper()
	blocks := strings.Split(strings.TrimSpace(s), "\n\n")
	head := map[string]string{}
	for line := range strings.SplitSeq(blocks[0], "\n") {
		k, v, _ := strings.Cut(line, ": ")
		head[k] = v
	}
	a := news.New(head["Title"], blocks[1:len(blocks)-1])
	a.Outlet, a.Authors, a.URL = head["Outlet"], []string{head["Author"]}, head["URL"]
	day, err := time.Parse("2006-01-02", head["Date"])
	if err != nil {
		t.Fatal(err)
	}
	a.Published = news.Day(day.Date())
	return a
}
