package page_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// blocks are all blocks of a section.
func blocks(d page.Document, id string) []page.Block {
	for _, s := range d.Sections {
		if s.ID == id {
			return s.Blocks
		}
	}
	return nil
}

// tables are the tables of a section.
func tables(d page.Document, id string) []page.Table {
	var out []page.Table
	for _, b := range blocks(d, id) {
		if t, ok := b.(page.Table); ok {
			out = append(out, t)
		}
	}
	return out
}

func ids(d page.Document) []string {
	var out []string
	for _, s := range d.Sections {
		out = append(out, s.ID)
	}
	return out
}

// texts are all texts of a document, each once.
func texts(d page.Document) []page.Text {
	out := slices.Clone(d.Byline)
	for _, s := range d.Sections {
		out = append(out, page.Plain(s.Heading))
		for _, b := range s.Blocks {
			switch b := b.(type) {
			case page.Heading:
				out = append(out, b.Text)
			case page.Paragraph:
				out = append(out, b.Text)
			case page.Quotation:
				out = append(out, b.Text, b.Source)
			case page.List:
				out = append(out, b.Items...)
			case page.Table:
				out = append(append(out, b.Head...), page.Plain(b.Caption))
				for _, r := range b.Rows {
					out = append(out, r...)
				}
			}
		}
	}
	return out
}

func whole(d page.Document) string {
	var b strings.Builder
	b.WriteString(d.Title + "\n")
	for _, t := range texts(d) {
		b.WriteString(t.String() + "\n")
	}
	return b.String()
}

func TestSectionsStandInOrder(t *testing.T) {
	c := invented.Comparison(t)
	ch := invented.Choices(c)
	want := []string{"articles", "reading", "differences", "notes", "conclusion", "limits", "works"}
	if got := ids(page.Of(c, ch)); !slices.Equal(got, want) {
		t.Errorf("what was chosen: got %v, want %v", got, want)
	}
	ch.Picks = nil
	want = []string{"articles", "reading", "differences", "facts", "quotations", "numbers", "voices", "notes", "conclusion", "limits", "works"}
	if d := page.Of(c, ch); !slices.Equal(ids(d), want) || !strings.Contains(whole(d), "No difference was chosen") {
		t.Errorf("nothing chosen: got %v, want %v", ids(d), want)
	}
	ch.Picks = []page.Pick{{Kind: page.PickQuotation, ID: page.QuotationID(c, 0)}, {Kind: page.PickQuotation, ID: page.QuotationID(c, 0)}}
	want = []string{"articles", "reading", "quotations", "notes", "conclusion", "limits", "works"}
	d := page.Of(c, ch)
	if n := len(tables(d, "quotations")); !slices.Equal(ids(d), want) || n != 1 {
		t.Errorf("a quotation, twice: got %v, want %v, %d tables", ids(d), want, n)
	}
	if b, ok := blocks(d, "quotations")[1].(page.Heading); !ok || !strings.Contains(b.Text.String(), "Bahr") {
		t.Errorf("a quotation without its speaker: %v", blocks(d, "quotations")[1])
	}
}

func TestSameInputSameDocument(t *testing.T) {
	c := invented.Comparison(t)
	if a, b := page.Of(c, invented.Choices(c)), page.Of(invented.Comparison(t), invented.Choices(c)); !reflect.DeepEqual(a, b) {
		t.Error("the same articles gave another document")
	}
}

// TestRunsAreTheirPassages: a run with a passage in an excerpt has its words.
func TestRunsAreTheirPassages(t *testing.T) {
	c := invented.Comparison(t)
	marked := 0
	for _, v := range []page.Variant{page.Summary, page.Full, page.OnePage} {
		d := page.Of(c, page.Choices{Variant: v})
		for _, id := range []string{"differences", "facts", "notes"} {
			for _, b := range blocks(d, id) {
				q, ok := b.(page.Quotation)
				if !ok {
					continue
				}
				for _, r := range q.Text {
					if r.At.Empty() {
						continue
					}
					if r.Mark == page.Compare {
						marked++
					}
					a := articleOf(t, c, r.At.Article)
					if got := strings.Join(strings.Fields(c.Readings[a].Article.Slice(r.At.Span)), " "); got != strings.TrimSpace(r.Text) {
						t.Errorf("the run %q has the passage %q", r.Text, got)
					}
				}
			}
		}
	}
	if marked == 0 {
		t.Error("no words are marked")
	}
}

func articleOf(t *testing.T, c *compare.Comparison, id string) int {
	t.Helper()
	for i, r := range c.Readings {
		if r.Article.ID == id {
			return i
		}
	}
	t.Fatalf("no article %s", id)
	return -1
}

// TestPicksStandInTheReadersOrder: the picked differences, and no others.
func TestPicksStandInTheReadersOrder(t *testing.T) {
	c := invented.Comparison(t)
	if len(c.Differences) < 3 {
		t.Fatalf("%d differences", len(c.Differences))
	}
	ch := page.Choices{Picks: []page.Pick{
		{Kind: page.PickDifference, ID: c.Differences[2].ID, Comment: "mine"},
		{Kind: page.PickDifference, ID: c.Differences[0].ID},
		{Kind: page.PickFact, ID: c.Facts[0].ID},
		{Kind: page.PickQuotation, ID: page.QuotationID(c, 0), Comment: "cut"},
		{Kind: page.PickDifference, ID: "gone"},
	}}
	d := page.Of(c, ch)
	var heads []string
	for _, b := range blocks(d, "differences") {
		if h, ok := b.(page.Heading); ok {
			heads = append(heads, h.Text.String())
		}
	}
	if len(heads) != 2 || !strings.HasPrefix(heads[0], "1. ") || !strings.HasPrefix(heads[1], "2. ") {
		t.Errorf("headings %q", heads)
	}
	text := whole(d)
	for _, want := range []string{"Comment: mine", "Comment: cut", "1 choice of the reader could not be found"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if quoted := slices.ContainsFunc(blocks(d, "facts"), func(b page.Block) bool { _, ok := b.(page.Quotation); return ok }); !quoted {
		t.Error("a picked fact is not quoted")
	}
}

// TestHidden: no outlet, author or address is told, and no works are cited.
func TestHidden(t *testing.T) {
	c := invented.Comparison(t)
	ch := page.Choices{Hide: true, Variant: page.Full}
	d := page.Of(c, ch)
	text := whole(d)
	for _, r := range c.Readings {
		for _, s := range append(r.Article.Authors, r.Article.Outlet) {
			if strings.Contains(text, s) {
				t.Errorf("%s is told", s)
			}
		}
	}
	for _, x := range texts(d) {
		for _, r := range x {
			if r.Link != "" {
				t.Errorf("a link to %s", r.Link)
			}
		}
	}
	if blocks(d, "works") != nil || !strings.Contains(text, "Article B") {
		t.Error("works are cited, or the articles have no letters")
	}
}

// TestWorksheet: the cells of the worksheet are empty where the key has text,
// and the two are alike in all else.
func TestWorksheet(t *testing.T) {
	c := invented.Comparison(t)
	sheet, key := page.Of(c, page.Choices{Variant: page.Worksheet}), page.Of(c, page.Choices{Variant: page.AnswerKey})
	if !slices.Equal(ids(sheet), ids(key)) {
		t.Fatalf("%v and %v", ids(sheet), ids(key))
	}
	empty := 0
	for _, id := range []string{"differences", "facts", "numbers", "voices"} {
		a, b := tables(sheet, id), tables(key, id)
		if len(a) != len(b) {
			t.Fatalf("%s: %d tables and %d", id, len(a), len(b))
		}
		for i := range a {
			x, y := a[i], b[i]
			for r := range x.Rows {
				for k := 1; k < len(x.Rows[r]); k++ {
					if len(x.Rows[r][k]) > 0 {
						t.Errorf("%s: a cell says %q", id, x.Rows[r][k].String())
					}
					if len(y.Rows[r][k]) > 0 {
						empty++
					}
				}
			}
		}
	}
	if empty == 0 {
		t.Error("the key says nothing")
	}
}

// TestOnlyExcerpts: no text of the document is longer than two sentences of an
// excerpt's length.
func TestOnlyExcerpts(t *testing.T) {
	c := invented.Comparison(t)
	for _, b := range blocks(page.Of(c, page.Choices{Variant: page.Full}), "differences") {
		if q, ok := b.(page.Quotation); ok && len([]rune(q.Text.String())) > 330 {
			t.Errorf("%q", q.Text.String())
		}
	}
}

// TestUnknownLanguage is said in English.
func TestUnknownLanguage(t *testing.T) {
	c := invented.Comparison(t)
	if d := page.Of(c, page.Choices{Language: "xx"}); d.Language != "en" || d.Sections[0].Heading != "What was compared" {
		t.Errorf("%s, %s", d.Language, d.Sections[0].Heading)
	}
}

// TestGerman: headings, dates and months are German; what articles say is not.
func TestGerman(t *testing.T) {
	c := invented.Comparison(t)
	ch := invented.Choices(c)
	ch.Language = "de"
	d := page.Of(c, ch)
	text := whole(d)
	for _, want := range []string{"Was verglichen wurde", "3. März 2025", "Kommentar: ", "Grenzen dieses Vergleichs", "Ferry", "Literaturverzeichnis"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for _, never := range []string{"How to read", "sentence ", "not found", "by rules"} {
		if strings.Contains(text, never) {
			t.Errorf("%q is English", never)
		}
	}
	if d.Language != "de" {
		t.Error(d.Language)
	}
}
