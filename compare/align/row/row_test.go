package row

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// doc is an article with a headline where it is not empty.
func doc(headline string, paragraphs ...string) *token.Document {
	return token.Split(news.New(headline, paragraphs))
}

// written writes rows as "0: 1 | 2,3": the fact, then the sentences by article.
func written(rows []Row) []string {
	var out []string
	for _, r := range rows {
		var cells []string
		for _, c := range r.Cells {
			var s []string
			for _, i := range c {
				s = append(s, string(rune('0'+i)))
			}
			cells = append(cells, strings.Join(s, ","))
		}
		fact := "-"
		if r.Fact >= 0 {
			fact = string(rune('0' + r.Fact))
		}
		out = append(out, fact+": "+strings.Join(cells, " | "))
	}
	return out
}

func TestLay(t *testing.T) {
	a := doc("", "The ferry sank. Gulls watched. Divers came.", "Rain fell.")
	b := doc("", "Divers came. It was cold. The ferry sank.")
	facts := [][]Place{{{0, 2}, {1, 0}}, {{0, 0}, {1, 2}}}
	for _, tt := range []struct {
		name  string
		base  int
		order []int
		want  []string
	}{
		{"the first article is the base", 0, []int{1, 0}, []string{"0: 0 | 2", "-: 1 | ", "1: 2 | 0", "-: 3 | ", "-:  | 1"}},
		{"the second is", 1, []int{0, 1}, []string{"0: 2 | 0", "-:  | 1", "-: 3 | ", "1: 0 | 2", "-: 1 | "}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			order, rows := Lay([]*token.Document{a, b}, facts, tt.base, same)
			if got := written(rows); !slices.Equal(got, tt.want) || !slices.Equal(order, tt.order) {
				t.Errorf("%v %q, want %v %q", order, got, tt.order, tt.want)
			}
		})
	}
}

// TestHeadlines: a headline stands in the row of a fact only where the body does
// not tell it.
func TestHeadlines(t *testing.T) {
	a := doc("Ferry sinks", "The ferry sank.")
	b := doc("Ferry sinks", "Rain fell.")
	_, rows := Lay([]*token.Document{a, b}, [][]Place{{{0, 0}, {0, 1}, {1, 0}}}, 0, same)
	if got, want := written(rows), []string{"0: 1 | 0", "-:  | 1"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if _, rows := Lay(nil, nil, 0, same); len(rows) != 0 {
		t.Errorf("%d rows of no article", len(rows))
	}
}

func TestCompare(t *testing.T) {
	if p := (Place{1, 0}); (Place{0, 5}).Compare(p) >= 0 || p.Compare(p) != 0 || p.Compare(Place{1, 1}) >= 0 {
		t.Error("places are not ordered by article, then by sentence")
	}
}

// same has the same to say of all sentences.
func same(Place) string { return "" }

// TestApart: neighbours of which different things can be said stand in rows of their own.
func TestApart(t *testing.T) {
	a := doc("Rain", "It rained. It snowed.", "It was cold.")
	_, rows := Lay([]*token.Document{a}, nil, 0, func(p Place) string { return []string{"", "x", "y", "y"}[p.Sentence] })
	if got, want := written(rows), []string{"-: 1", "-: 2", "-: 3"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if _, rows := Lay([]*token.Document{a}, nil, 0, same); len(rows) != 2 {
		t.Errorf("%q", written(rows))
	}
}
