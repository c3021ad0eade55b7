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
	"parallax/compare/difference"
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
	c, err := compare.Articles(context.Background(), as, compare.Options{Quick: true})
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
		for _, d := range c.Shown() {
			wants := []string{d.Sentence()}
			if len(d.Sides) > 0 {
				wants = []string{difference.Text(d.Lead)}
			}
			for _, s := range d.Sides {
				wants = append(wants, difference.Text(s.Pieces))
			}
			for _, want := range wants {
				if !strings.Contains(form, want) {
					t.Errorf("%s lacks %q", name, want)
				}
			}
		}
	}
}

// TestSidesAreExported holds that a difference has a place for each article on
// the page, that many articles stand below each other, and that what the reader
// put away is named with the reason.
func TestSidesAreExported(t *testing.T) {
	c := sampleComparison(t)
	side := func(a int, text string) difference.Side {
		return difference.Side{Article: a, Pieces: []difference.Piece{{Kind: difference.Plain, Text: text}}}
	}
	none := side(2, "not found")
	none.Absent = true
	d := difference.Difference{
		ID: "a", Key: "x", Fact: -1, Lead: []difference.Piece{{Kind: difference.Plain, Text: "The <count> of crates"}},
		Sides: []difference.Side{side(0, "nine"), side(1, "ten"), none, side(3, "a dozen")},
	}
	d.Sides[0].Passages = []news.Passage{{Article: c.Readings[0].Article.ID, Span: c.Readings[0].Doc.Sentences[3].Span}}
	c.Differences = []difference.Difference{d}
	c.PutAway = []compare.PutAway{{Difference: difference.Difference{Pieces: []difference.Piece{{Kind: difference.Plain, Text: "Rain differs."}}}, NotSo: true, Reason: "It is *snow*."}}
	page, err := HTML(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	text := string(page)
	for _, want := range []string{
		`class="sides c4"`, "The &lt;count&gt; of crates", "sentence 3 of 16", `class="tC absent"`,
		"The reader says not so: Rain differs. Reason: It is *snow*.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	for _, want := range []string{"   - **B The Port Ellis Courier**: ten\n", "- The reader says not so: Rain differs. Reason: It is \\*snow\\*."} {
		if got := string(Markdown(c, Options{})); !strings.Contains(got, want) {
			t.Errorf("Markdown lacks %q", want)
		}
	}
	data, err := JSON(c, Options{})
	if err != nil || !bytes.Contains(data, []byte(`"not_so": true`)) {
		t.Errorf("JSON: %v, put away: %v", err, bytes.Contains(data, []byte("put_away")))
	}
	d.Sides = append(d.Sides, side(0, "more"))
	c.Differences = []difference.Difference{d}
	if page, err = HTML(c, Options{}); err != nil || !bytes.Contains(page, []byte(`class="sides many"`)) {
		t.Error("five sides do not stand below each other")
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
