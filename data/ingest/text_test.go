package ingest

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
)

func shared(parts ...string) string {
	return filepath.Join(append([]string{"..", "..", "..", "shared"}, parts...)...)
}

func fromString(t *testing.T, s string) *news.Article {
	t.Helper()
	a, err := Bytes(context.Background(), Input{Data: []byte(s)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestFirstArticle: the headline and all 19 lines of the body stay, the ten
// lines of promotion behind it go, each with a rule.
func TestFirstArticle(t *testing.T) {
	path := shared("data", "first-article.txt")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the article is not here")
	}
	lines := strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' })
	lines = slices.DeleteFunc(lines, func(s string) bool { return strings.TrimSpace(s) == "" })
	a, err := File(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Title() != lines[0] {
		t.Errorf("headline %q", a.Title())
	}
	body := strings.Split(a.Slice(a.Body()), "\n\n")
	if len(body) != 19 {
		t.Errorf("%d paragraphs, want 19", len(body))
	}
	for i, p := range body {
		if p != squeeze(lines[i+1]) {
			t.Errorf("paragraph %d is %q", i, p)
		}
	}
	if len(a.SetAside) != 10 {
		t.Errorf("%d lines set aside, want 10", len(a.SetAside))
	}
	for i, b := range a.SetAside {
		if b.Rule == "" || b.At != len(a.Text) || b.Text != squeeze(lines[20+i]) {
			t.Errorf("set aside %q by %q at %d", b.Text, b.Rule, b.At)
		}
	}
	again := fromString(t, a.Text)
	if again.Text != a.Text || len(again.SetAside) > 0 {
		t.Errorf("cleaning again sets %v aside", again.SetAside)
	}
}

// readLabelled reads the page of the labelled data whose name begins with id.
func readLabelled(t *testing.T, id string) *news.Article {
	t.Helper()
	paths, err := filepath.Glob(shared("data", "extraction", "html", id+"*.html.gz"))
	if err != nil || len(paths) != 1 {
		t.Skip("the labelled pages are not here")
	}
	a, err := File(context.Background(), paths[0], Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}
