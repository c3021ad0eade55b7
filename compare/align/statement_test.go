package align

import (
	"context"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
)

// inputOf reads articles, each its headline and its paragraphs, with what they mean.
func inputOf(t *testing.T, articles ...[]string) Input {
	t.Helper()
	in := Input{}
	for _, a := range articles {
		r := reading.Read(news.New(a[0], a[1:]))
		meaning, err := vector.Encode(context.Background(), r.Doc, nil)
		if err != nil {
			t.Fatal(err)
		}
		in.Add(r)
		in.Meaning = append(in.Meaning, meaning)
	}
	return in
}

// TestNotFoundIsAStatement: a question and a piece of two words that two articles quote
// are not said to be missing in the third; a statement is.
func TestNotFoundIsAStatement(t *testing.T) {
	said := "“Why not? Who pays for the pier? The guards sold forty boats in secret to a dealer in Orsa,” Trask said."
	in := inputOf(t,
		[]string{"Mayor speaks", said, "The council of Alder meets on Thursday."},
		[]string{"Mayor speaks of boats", said, "The council of Alder meets on Thursday."},
		[]string{"Rain in the valley", "Snow fell on the hills of the north.", "The council of Alder meets on Thursday."},
	)
	r := Match(t.Context(), in)
	found := false
	for _, n := range r.NotFound {
		title := r.Facts[n.Fact].Title
		found = found || strings.Contains(title, "forty boats")
		if strings.Contains(title, "Why") || strings.Contains(title, "pays") {
			t.Errorf("%q is said to be missing", title)
		}
	}
	if !found {
		t.Error("the boats are not said to be missing")
	}
}

// TestHeadlineTells: an article whose headline alone tells a fact in other words tells
// it; one with another headline does not.
func TestHeadlineTells(t *testing.T) {
	for headline, want := range map[string]bool{"Deal reached to end ferry strike": true, "Bread is short on the islands": false} {
		in := inputOf(t,
			[]string{"Ferry line and crews agree", "The line and its main crew union have reached a tentative deal to end a strike that has kept islanders from work.", "The crews will vote on it."},
			[]string{headline, "The terms were not yet known.", "Many crews live on loans."},
			[]string{"Crews may sail on Friday", "The line and crew leaders have reached a tentative deal that could end the monthlong strike of the ferry crews.", "Rain is due on Friday."},
		)
		got := false
		for _, f := range Match(t.Context(), in).Facts {
			got = got || f.holds([]Place{{Article: 1, Sentence: 0}}) > 0
		}
		if got != want {
			t.Errorf("%q tells it: %v", headline, got)
		}
	}
}
