package stage

import (
	"slices"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

func TestOnlyInRow(t *testing.T) {
	c := &compare.Comparison{
		Readings: []compare.Reading{{Article: &news.Article{ID: "a"}}, {Article: &news.Article{ID: "b"}}},
		Rows:     []align.Row{{Fact: -1, Cells: [][]int{nil, {4, 5}}}, {Fact: 0, Cells: [][]int{{1}, {2}}}},
	}
	for _, x := range []struct {
		row     int
		article string
		at      []int
	}{{0, "b", []int{4, 5}}, {1, "", nil}, {-1, "", nil}, {2, "", nil}} {
		if article, at := onlyInRow(c, x.row); article != x.article || !slices.Equal(at, x.at) {
			t.Errorf("row %d: %q %v", x.row, article, at)
		}
	}
}
