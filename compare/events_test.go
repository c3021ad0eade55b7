package compare_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/report"
)

// event is one file of testdata in the format of txtar: a comment with a line
// "check: ..." that names what is looked at, the articles, and what must come
// out.
type event struct {
	name, path string
	checks     []string
	articles   []*news.Article
	// before is the file up to the line "-- want --", want what stands below it.
	before, want string
}

// silent events are named so; nothing at all must come out of them.
func (e event) silent() bool { return strings.HasSuffix(e.name, "-silent") }

// TestEvents compares the invented events of testdata and holds that what they
// are about comes out, whatever the order of loading. UPDATE=1 writes the want
// parts anew; the diff is to be read.
func TestEvents(t *testing.T) {
	for _, e := range readEvents(t) {
		t.Run(e.name, func(t *testing.T) {
			t.Parallel()
			c := compareAll(t, e.articles)
			got := renderAll(t, c, e.checks)
			if nothing := strings.Trim(got, "\n") == nothingFound; nothing != e.silent() {
				t.Errorf("a silent event is one named so; this one gives\n%s", got)
			}
			if os.Getenv("UPDATE") != "" && got != e.want {
				if err := os.WriteFile(e.path, []byte(e.before+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != e.want {
				t.Errorf("got\n%s\nwant\n%s", got, e.want)
			}
			checkOrders(t, e.articles, exported(t, c))
			checkFacts(t, c)
			checkRows(t, c)
			checkEvidence(t, c)
		})
	}
}

// checkOrders holds that the articles in other orders give the same export.
func checkOrders(t *testing.T, articles []*news.Article, want []byte) {
	t.Helper()
	back := slices.Clone(articles)
	slices.Reverse(back)
	turned := append(slices.Clone(articles[1:]), articles[0])
	for _, order := range [][]*news.Article{back, turned} {
		if got := exported(t, compareAll(t, order)); !bytes.Equal(got, want) {
			t.Errorf("another result when %s is loaded first", order[0].Outlet)
		}
	}
}

func exported(t *testing.T, c *compare.Comparison) []byte {
	t.Helper()
	out, err := report.JSON(c, report.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestEventsAreReadAlone holds that each article of the events can be read
// without the others, and that no label and no hidden agent is marked there:
// these are what only a comparison can show.
func TestEventsAreReadAlone(t *testing.T) {
	for _, e := range readEvents(t) {
		for _, a := range e.articles {
			c := compare.AloneWith(a, compare.Options{Quick: true})
			for _, f := range c.Findings {
				if f.Check == "label-differences" || f.Check == "agent" || f.Only || len(f.Others) > 0 {
					t.Errorf("%s: %s alone has %s %q", e.name, a.Outlet, f.Check, a.Slice(f.Words[0]))
				}
			}
			if len(c.Facts) > 0 || len(c.Differences) > 0 {
				t.Errorf("%s: %s alone has %d facts", e.name, a.Outlet, len(c.Facts))
			}
		}
	}
}

func readEvents(t *testing.T) []event {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no events: %v", err)
	}
	out := make([]event, len(paths))
	for i, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if out[i], err = readEvent(string(data)); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out[i].path, out[i].name = path, strings.TrimSuffix(filepath.Base(path), ".txtar")
	}
	return out
}

const wantLine = "-- want --\n"

func readEvent(data string) (event, error) {
	before, want, ok := strings.Cut(data, wantLine)
	e := event{before: before + wantLine, want: want}
	if !ok {
		return e, fmt.Errorf("no line %q", wantLine)
	}
	blocks := strings.Split("\n"+before, "\n-- ")
	for line := range strings.Lines(blocks[0]) {
		if list, ok := strings.CutPrefix(line, "check: "); ok {
			e.checks = strings.Split(strings.TrimSpace(list), ", ")
		}
	}
	for _, b := range blocks[1:] {
		_, text, _ := strings.Cut(b, " --\n")
		a, err := readAccount(text)
		if err != nil {
			return e, err
		}
		e.articles = append(e.articles, a)
	}
	if len(e.checks) == 0 || len(e.articles) < 2 {
		return e, fmt.Errorf("%d checks, %d articles", len(e.checks), len(e.articles))
	}
	return e, nil
}

// readAccount reads lines "Key: value", a blank line, then paragraphs.
func readAccount(text string) (*news.Article, error) {
	head, body, _ := strings.Cut(strings.TrimSpace(text), "\n\n")
	values := map[string]string{}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		values[key] = value
	}
	a := news.New(values["Title"], strings.Split(body, "\n\n"))
	a.Outlet, a.Agency = values["Outlet"], values["Agency"]
	day, err := time.Parse(time.DateOnly, values["Date"])
	a.Published = news.Day(day.Date())
	return a, err
}
