package compare_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// told3 compares three articles of the outlets Heron, Kite and Plover.
func told3(t *testing.T, bodies ...[]string) *compare.Comparison {
	t.Helper()
	var as []*news.Article
	for i, outlet := range []string{"The Heron", "The Kite", "The Plover"} {
		ends := []string{"Ferries will run until the spring.", "Shops in the market square fear for trade.", "Schools open as usual."}
		a := news.New("", append(append([]string{}, bodies[i]...), ends[i]))
		a.Outlet = outlet
		as = append(as, a)
	}
	c, err := compare.Articles(context.Background(), as, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestDifferenceForms holds the forms of sentences, and that each stays silent
// where its ground is missing.
func TestDifferenceForms(t *testing.T) {
	const (
		vote   = "The council of Alder voted on Monday to close the old bridge over the river."
		mayor  = "Mayor Ines Roth ordered the bridge closed on Tuesday night after engineers found cracks."
		full   = "\"We closed the bridge because nobody can say how long the cracks will hold. We shall pay for the ferry,\" said Ines Roth."
		first  = "\"We closed the bridge because nobody can say how long the cracks will hold,\" said Ines Roth."
		loud   = "Ines Roth insisted that nobody can say how long the cracks will hold. Ines Roth admitted that the ferry will cost the town more than the bridge."
		struck = "A cyclist of 19 years, Tom Hale, was struck by a police van near the bridge on Sunday and taken to a hospital."
		hurt   = "A cyclist of 19 years, Tom Hale, was injured near the bridge on Sunday and taken to a hospital."
		dead   = "The flood killed 12 people in the lower town, the river police said."
		more   = "The flood killed 19 people in the lower town, the fire service said."
		around = "The flood killed about 12 people in the lower town, the river police said."
	)
	tests := []struct {
		name   string
		bodies [3][]string
		kind   difference.Kind
		want   string // "": silence
	}{
		{"numbers differ", [3][]string{{vote, dead}, {vote, dead}, {vote, more}}, difference.KindNumbers, "The number of deaths differs: 12 (The Heron, The Kite), 19 (The Plover)."},
		{"numbers agree", [3][]string{{vote, dead}, {vote, dead}, {vote, around}}, difference.KindNumbers, ""},
		{"not found", [3][]string{{vote, mayor, dead}, {vote, mayor, dead}, {vote, dead}}, difference.KindNotFound, "Plover: Ines Roth not found"},
		{"found everywhere", [3][]string{{vote, mayor}, {vote, mayor}, {vote, mayor}}, difference.KindNotFound, ""},
		{"cut", [3][]string{{vote, full}, {vote, full}, {vote, first}}, difference.KindQuotation, "The Plover: 14 of the 20 words, “We closed the bridge because nobody can say how long the cracks will hold”"},
		{"quoted by all but one", [3][]string{{vote, first}, {vote, first}, {vote}}, difference.KindQuotation, "“We closed the bridge because nobody can say how long the cracks will hold”; The Kite: all 14 words; The Plover: not found."},
		{"plain verbs", [3][]string{{vote, first}, {vote, full}, {vote, full}}, difference.KindVerbs, ""},
		{"who acts", [3][]string{{vote, struck}, {vote, struck}, {vote, hurt}}, difference.KindAgent, "The Plover writes “was injured near the bridge on Sunday”, without saying by whom."},
		{"quoted alike", [3][]string{{vote, full}, {vote, full}, {vote, full}}, difference.KindQuotation, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := told3(t, tt.bodies[0], tt.bodies[1], tt.bodies[2])
			found := ""
			for _, d := range c.Differences {
				if d.Kind == tt.kind {
					found = d.Sentence()
					break
				}
			}
			if tt.want == "" && found != "" || !strings.Contains(found, tt.want) {
				t.Errorf("%q, want %q; facts %+v; figures %+v", found, tt.want, len(c.Facts), c.Figures)
			}
		})
	}
}

// TestAloneMarksTheReadersWords holds that the reader's words are marked in an
// article that stands alone too.
func TestAloneMarksTheReadersWords(t *testing.T) {
	a := news.New("Ferry stops", []string{"The ferry stopped at the quay on Monday."})
	marked := func(c *compare.Comparison) bool {
		return slices.ContainsFunc(c.Findings, func(f wording.Finding) bool { return a.Slice(f.Words[0]) == "quay" })
	}
	words := lexicon.Overlay{Added: []lexicon.Entry{{Forms: []string{"quay"}}}}
	if marked(compare.Alone(a)) || !marked(compare.AloneWith(a, compare.Options{Quick: true, Words: words})) {
		t.Error("quay is marked without the reader's words, or not with them")
	}
}
