package drawn

import (
	"slices"
	"strings"
	"testing"

	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/align"
)

// TestCellsAreTheArticle holds that each sentence of a cell and each mark is
// the article's own words at the place that the cell names.
func TestCellsAreTheArticle(t *testing.T) {
	c := scene.Sample(t)
	tab := NewTable(c, screen.MarkOptions{})
	if len(tab.Doc.Rows) != len(c.Rows) || len(tab.Doc.Rows) == 0 {
		t.Fatalf("%d rows of %d", len(tab.Doc.Rows), len(c.Rows))
	}
	for r, row := range tab.Doc.Rows {
		for a, cell := range row.Cells {
			for _, p := range tab.Cells[r][a].Pieces {
				want := prose.Flat(c.Readings[a].Article.Slice(p.span))
				if got := cell.Text[p.at : p.at+p.span.Len()]; got != want {
					t.Errorf("row %d, article %d: %q, want %q", r, a, got, want)
				}
			}
			if len(cell.Marks) != len(tab.refs[r][a]) {
				t.Errorf("row %d, article %d: %d marks, %d refs", r, a, len(cell.Marks), len(tab.refs[r][a]))
			}
			for _, m := range cell.Marks {
				if m.Start < 0 || m.End > len(cell.Text) || m.Start >= m.End || m.Reason == "" {
					t.Errorf("row %d, article %d: mark %+v of %d bytes", r, a, m, len(cell.Text))
				}
			}
			if told := cell.Text != ""; c.Rows[r].Fact >= 0 && told == cell.Missing {
				t.Errorf("row %d, article %d: told %v, missing %v", r, a, told, cell.Missing)
			}
		}
	}
}

// TestNotFoundIsSaidWhereItIsSure holds that a cell without a sentence says "not
// found" only of what is sure, and nothing of an article about another event.
func TestNotFoundIsSaidWhereItIsSure(t *testing.T) {
	c := &compare.Comparison{
		Readings: make([]compare.Reading, 3),
		Events:   compare.Events{{0, 1}, {2}},
		Facts:    []align.Fact{{Tellings: []align.Telling{{Place: align.Place{Article: 0}}}}},
	}
	if got := WithoutTelling(c, 0, 2); got.Missing || got.MissingText != "" {
		t.Errorf("another event: %+v", got)
	}
	if got := WithoutTelling(c, 0, 1); got.MissingText != "no clear match" {
		t.Errorf("not sure: %+v", got)
	}
	c.NotFound = []align.NotFound{{Article: 1, Sure: true}}
	if got := WithoutTelling(c, 0, 1); !got.Missing || got.MissingText != "" {
		t.Errorf("sure: %+v", got)
	}
}

// TestNearestIsNamed: a row of one article is headed by what is known of the others, and
// names their nearest sentences.
func TestNearestIsNamed(t *testing.T) {
	c := scene.Sample(t)
	row := slices.IndexFunc(c.Rows, func(r align.Row) bool { return r.Fact < 0 && len(r.Cells[0]) == 0 })
	if row < 0 {
		t.Fatal("no row without the first article")
	}
	a := slices.IndexFunc(c.Rows[row].Cells, func(s []int) bool { return len(s) > 0 })
	here, near := align.Place{Article: a, Sentence: c.Rows[row].Cells[a][0]}, align.Place{Sentence: 2}
	c.OnlyHere, c.Nearby = nil, []align.Nearby{{Place: here, Nearest: near, Score: .3}}
	x := NewTable(c, screen.MarkOptions{}).Doc.Rows[row]
	if want := "nearest: " + PlaceName(c, near); x.Title != "Perhaps told elsewhere in part" || x.Cells[0].Where != want {
		t.Errorf("%q, %q: want a title that says perhaps, %q", x.Title, x.Cells[0].Where, want)
	}
	if parts := nearestEvidence(c, row); len(parts) != 2 {
		t.Errorf("%d parts of evidence, want the sentence and a word about it", len(parts))
	}
	c.Nearby = nil
	for _, s := range c.Rows[row].Cells[a] {
		c.OnlyHere = append(c.OnlyHere, align.OnlyHere{Place: align.Place{Article: a, Sentence: s}})
	}
	if x := NewTable(c, screen.MarkOptions{}).Doc.Rows[row]; x.Title != "Only in one article" || x.Cells[0].Where != "" {
		t.Errorf("%q, %q where nothing is near", x.Title, x.Cells[0].Where)
	}
	c.Maybe = append(c.Maybe, align.Fact{Tellings: []align.Telling{{Place: near}, {Place: here}}})
	if x := NewTable(c, screen.MarkOptions{}).Doc.Rows[row]; x.Title != "No clear match elsewhere" || x.Cells[0].Where != "perhaps "+PlaceName(c, near) {
		t.Errorf("%q, %q where a sentence may tell the same", x.Title, x.Cells[0].Where)
	}
}

func TestFilters(t *testing.T) {
	c := scene.Sample(t)
	shared, only := Filtered(c, view.FilterShared), Filtered(c, view.FilterOnlyHere)
	if len(shared) == 0 || len(only) == 0 || len(shared)+len(only) != len(c.Rows) {
		t.Errorf("%d shared and %d only of %d rows", len(shared), len(only), len(c.Rows))
	}
	for _, r := range shared {
		if len(Tellers(c, c.Rows[r].Fact)) < 2 {
			t.Errorf("row %d is shared and told by one", r)
		}
	}
	if Filtered(c, view.FilterAll) != nil {
		t.Error("the filter for all rows leaves some out")
	}
}

func TestArticleTable(t *testing.T) {
	c := scene.Sample(t)
	for a, r := range c.Readings {
		tab, places := NewArticleTable(c, a, screen.MarkOptions{})
		if !tab.Doc.Running || len(places) != len(tab.Doc.Rows) {
			t.Fatalf("%s: %d rows, %d places", r.Article.Name(), len(tab.Doc.Rows), len(places))
		}
		seen := 0
		for i, picks := range places {
			cell, text := tab.Doc.Rows[i].Cells[0], tab.Cells[i][0]
			if len(cell.Steps) != len(picks) || strings.Contains(cell.Text, "\n") {
				t.Errorf("%s: paragraph %d has %d steps, %d places: %q", r.Article.Name(), i, len(cell.Steps), len(picks), cell.Text)
			}
			for k, p := range picks {
				seen++
				sentence := text.Pieces[k].Sentence
				if p.Row < 0 || !slices.Contains(c.Rows[p.Row].Cells[a], sentence) {
					t.Errorf("%s: sentence %d points to %+v", r.Article.Name(), sentence, p)
				}
				if got, want := cell.Text[cell.Steps[k].Start:cell.Steps[k].End], r.Doc.Text(sentence); got != prose.Flat(want) {
					t.Errorf("%s: step %q, sentence %q", r.Article.Name(), got, want)
				}
				if cell.Steps[k].Margin == "" {
					t.Errorf("%s: nothing stands beside sentence %d", r.Article.Name(), sentence)
				}
			}
		}
		body := 0
		for _, s := range r.Doc.Sentences {
			if !s.Headline() {
				body++
			}
		}
		if seen != body {
			t.Errorf("%s: %d sentences, want %d", r.Article.Name(), seen, body)
		}
	}
}
