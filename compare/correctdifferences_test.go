package compare_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference"
	"parallax/compare/news"
)

func idsOf(ds []difference.Difference) []string {
	var out []string
	for _, d := range ds {
		out = append(out, d.ID)
	}
	return out
}

// TestReaderPutsDifferencesAway holds that a hidden difference leaves the list
// and comes back to its place, that "not so" keeps its reason, and that a
// difference can be moved.
func TestReaderPutsDifferencesAway(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	ids := idsOf(plain.Differences)
	about := func(k news.CorrectionKind, i int, says string) news.Correction {
		return plain.AboutDifference(k, plain.Differences[i], says)
	}
	for _, tc := range []struct {
		name  string
		given []news.Correction
		want  []string
		away  int
	}{
		{"hidden", []news.Correction{about(news.HideDifference, 1, "")}, slices.Delete(slices.Clone(ids), 1, 2), 1},
		{"brought back", []news.Correction{about(news.HideDifference, 1, ""), about(news.ShowDifference, 1, "")}, ids, 0},
		{"up", []news.Correction{about(news.MoveDifference, 2, "before "+ids[0])}, slices.Concat(ids[2:3], ids[:2], ids[3:]), 0},
		{"down", []news.Correction{about(news.MoveDifference, 0, "after "+ids[1])}, slices.Concat(ids[1:2], ids[:1], ids[2:]), 0},
	} {
		c := corrected(t, articles, tc.given...)
		if got := idsOf(c.Differences); !slices.Equal(got, tc.want) || len(c.PutAway) != tc.away {
			t.Errorf("%s: %q and %d put away, want %q and %d", tc.name, got, len(c.PutAway), tc.want, tc.away)
		}
		for _, a := range c.Corrections {
			if !a.Placed {
				t.Errorf("%s: not placed: %+v", tc.name, a)
			}
		}
	}
	c := corrected(t, articles, about(news.NotSoDifference, 0, "They mean\nthe same day."))
	if len(c.PutAway) != 1 || !c.PutAway[0].NotSo || c.PutAway[0].Reason != "They mean the same day." {
		t.Fatalf("put away: %+v", c.PutAway)
	}
	want := "The reader says not so: " + plain.Differences[0].Sentence() + " Reason: They mean the same day."
	if got := c.Corrections[0].Sentence(); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
}

// TestHiddenDifferencesOutlastAnotherText holds that a difference stays hidden
// when the text of its articles is read anew, and that none is hidden instead
// of one that is gone.
func TestHiddenDifferencesOutlastAnotherText(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	hide := plain.AboutDifference(news.HideDifference, plain.Differences[0], "")
	var anew []*news.Article
	for _, a := range articles {
		b := *a
		paragraphs := strings.Split(a.Text, "\n\n")
		again := news.New(a.Title(), append(paragraphs[1:], "More on this later."))
		again.Outlet, again.Published, again.Authors = b.Outlet, b.Published, b.Authors
		anew = append(anew, again)
	}
	c := corrected(t, anew, hide)
	if !c.Corrections[0].Placed || len(c.PutAway) != 1 || c.PutAway[0].Kind != plain.Differences[0].Kind {
		t.Fatalf("%+v, %d put away", c.Corrections[0], len(c.PutAway))
	}
	gone := corrected(t, articles, news.Correction{Kind: news.HideDifference, Name: "numbers of nothing", Value: "Nothing."})
	if gone.Corrections[0].Placed || len(gone.PutAway) != 0 || len(gone.Differences) != len(plain.Differences) {
		t.Errorf("a difference that is not there: %+v", gone.Corrections[0])
	}
}
