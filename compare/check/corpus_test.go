package check_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/compare/check"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// articleOf reads "Key: value" lines, then paragraphs.
func articleOf(t testing.TB, data string) *news.Article {
	t.Helper()
	blocks := strings.Split(strings.TrimSpace(data), "\n\n")
	head := map[string]string{}
	for _, line := range strings.Split(blocks[0], "\n") {
		k, v, _ := strings.Cut(line, ": ")
		head[k] = v
	}
	a := news.New(head["Title"], blocks[1:])
	a.Outlet = head["Outlet"]
	if day, err := time.Parse("2006-01-02", head["Date"]); err == nil {
		a.Published = news.Day(day.Date())
	}
	return a
}

// eventOf are the articles of an event: the sample, or a file of invented ones, of this
// package or of the package above.
func eventOf(t testing.TB, name string) []*news.Article {
	t.Helper()
	var out []*news.Article
	if name == "sample" {
		paths, _ := filepath.Glob("../testdata/sample/*.txt")
		for _, p := range paths {
			data, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.TrimSpace(string(data))
			out = append(out, articleOf(t, text[:strings.LastIndex(text, "\n\n")]))
		}
		return out
	}
	data, err := os.ReadFile("testdata/" + name + ".txtar")
	if errors.Is(err, os.ErrNotExist) {
		data, err = os.ReadFile("../testdata/event-" + name + ".txtar")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(data), "\n-- ")[1:] {
		file, text, _ := strings.Cut(part, " --\n")
		if file != "want" {
			out = append(out, articleOf(t, text))
		}
	}
	return out
}

// checkerOf compares by words alone.
func checkerOf(t testing.TB, name string) *check.Checker {
	t.Helper()
	var rs []reading.Article
	for _, a := range eventOf(t, name) {
		rs = append(rs, reading.Read(a))
	}
	if len(rs) < 2 {
		t.Fatalf("%s: %d articles", name, len(rs))
	}
	return check.New(reading.SetOf(rs), nil)
}

func checkText(t testing.TB, c *check.Checker, text string) *check.Result {
	t.Helper()
	r, err := c.Text(context.Background(), text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
