package report

import (
	"bytes"
	"context"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// sampleComparison compares the articles of the sample.
func sampleComparison(t *testing.T) *compare.Comparison {
	t.Helper()
	paths, err := filepath.Glob("../testdata/sample/*.txt")
	if err != nil || len(paths) != 4 {
		t.Fatalf("sample event: %d files, %v", len(paths), err)
	}
	var as []*news.Article
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		blocks := strings.Split(strings.TrimSpace(string(b)), "\n\n")
		head := map[string]string{}
		for line := range strings.SplitSeq(blocks[0], "\n") {
			k, v, _ := strings.Cut(line, ": ")
			head[k] = v
		}
		a := news.New(head["Title"], blocks[1:len(blocks)-1])
		a.Outlet = head["Outlet"]
		as = append(as, a)
	}
	c, err := compare.Articles(context.Background(), as, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestDifferencesKeepTheirBlanks holds that the pieces of a sentence make the
// same sentence in the page and in Markdown as in the comparison.
func TestDifferencesKeepTheirBlanks(t *testing.T) {
	c := sampleComparison(t)
	page, err := HTML(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	plain := func(b []byte) string {
		s := regexp.MustCompile(`<[^>]*>|\*\*|\\`).ReplaceAllString(string(b), "")
		return html.UnescapeString(s)
	}
	if len(c.Differences) < 5 {
		t.Fatalf("%d differences", len(c.Differences))
	}
	for name, form := range map[string]string{"html": plain(page), "markdown": plain(Markdown(c, Options{}))} {
		for _, d := range c.Differences {
			if !strings.Contains(form, d.Sentence()) {
				t.Errorf("%s lacks %q", name, d.Sentence())
			}
		}
	}
}

// TestFramingIsExported holds that differences, numbers, headlines and shares
// leave the program in each form, and that each field is described.
func TestFramingIsExported(t *testing.T) {
	c := sampleComparison(t)
	page, err := HTML(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	j, err := JSON(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, form := range map[string][]byte{"html": page, "markdown": Markdown(c, Options{}), "json": j} {
		for _, want := range []string{"The number of arrests differs", "Number of arrests", "Port reopens", "Local 118"} {
			if !bytes.Contains(form, []byte(want)) {
				t.Errorf("%s lacks %q", name, want)
			}
		}
	}
	doc, err := os.ReadFile("../../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^ *"([a-z_]+)":`).FindAllSubmatch(j, -1) {
		if key := string(m[1]); !bytes.Contains(doc, []byte("`"+key+"`")) && !bytes.Contains(doc, []byte(`"`+key+`"`)) {
			t.Errorf("docs/json.md lacks %s", key)
		}
	}
}
