package placed_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/invented"
	"parallax/compare/difference/placed"
)

// TestFormsAreWritten: each form is written where it has its ground, and not
// where that is missing.
func TestFormsAreWritten(t *testing.T) {
	for _, tt := range []struct {
		key           string
		texts, silent []string
		want          string
	}{
		{
			"placed",
			[]string{"Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + invented.Council + "\n" + invented.Schools + "\n" + invented.Market + "\n" + invented.Cracks + "\n" + invented.Repair, "Bridge\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill + "\n" + invented.Pillars + "\n" + invented.Year + "\nMayor Ines Roth ordered the ferry back on the river at night."},
			[]string{"Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + invented.Council + "\n" + invented.Schools + "\n" + invented.Market, "Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill},
			"stands in the first sentence of The Heron and in the last sentence of The Kite.",
		},
		{
			"space",
			[]string{"Bridge\nGovernor Rune Haug was on board when the Linnea ran aground on Monday.\n" + invented.Council + "\nHere Governor Haug slept.\nNobody woke Governor Haug.", "Bridge\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill + "\n" + invented.Pillars + "\nSnow fell.\nEveryone greeted Governor Rune Haug.", "Bridge\n" + invented.Third},
			[]string{"Bridge\nGovernor Rune Haug was on board when the Linnea ran aground on Monday.\nHere Governor Haug slept.\nNobody woke Governor Haug.", "Bridge\n" + invented.Again + "\nThe Haugs slept."},
			"Sentences with the name Rune Haug – The Heron: sentences 1 and 3–4 of 4: “Governor Rune Haug was on board when the Linnea ran aground on Monday”; The Kite: sentence 6 of 6: “Everyone greeted Governor Rune Haug”; The Plover: not found.",
		},
		{
			"space-place",
			[]string{"Bridge\nThe ferry left Norway on Monday.\n" + invented.Council + "\nSnow fell on Norway.\nNobody slept in Norway.", "Bridge\n" + invented.Again + "\n" + invented.Boats, "Bridge\n" + invented.Third},
			[]string{"Bridge\nThe ferry left Norway on Monday.\n" + invented.Council + "\nSnow fell on Norway.\nNobody slept in Norway.", "Bridge\n" + invented.Again + "\nThe Norwegian boats are back.", "Bridge\n" + invented.Third + "\nNorwegians sang."},
			"Sentences with the name Norway – The Heron: sentences 1 and 3–4 of 4: “The ferry left Norway on Monday”; The Kite and The Plover: not found.",
		},
		{
			"headlines",
			[]string{"Judge Osen stops sale of the forest\nJudge Marit Osen stopped the sale of the forest on Tuesday.\nIn May Judge Osen wrote much.", "Sale is off\nThe sale of the forest was stopped on Tuesday.\n" + invented.Council + "\nIt was Judge Marit Osen who wrote much.", "No sale\nThe forest was not sold."},
			[]string{"Sale is off\nJudge Marit Osen stopped the sale of the forest on Tuesday.", "Sale is off\nThe forest was not sold."},
			"The headlines – The Heron: “Judge Osen stops sale of the forest”; The Kite: “Sale is off” (Marit Osen first named in sentence 3 of 3); The Plover: “No sale” (Marit Osen not found).",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(placed.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(placed.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	for _, tt := range []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"a last name alone may be another's", "space", "",
			[]string{"Bridge\nRick Hill was asked.\nIn May Hill paid.\nNobody saw Hill.\n" + invented.Council, "Bridge\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill + "\n" + invented.Pillars + "\nNobody saw Hill.", "Bridge\n" + invented.Third},
		},
		{
			"articles without headlines", "headlines", "The first sentences – The Heron: “Rick Hill was asked on Monday in Veles”; The Kite: “Nobody saw the boat on Monday in Veles”.",
			[]string{"\nRick Hill was asked on Monday in Veles.", "\nNobody saw the boat on Monday in Veles."},
		},
		{
			"one without a headline", "headlines", "The headlines, or else the first sentences – The Heron: “Bridge”;",
			[]string{"Bridge\nRick Hill was asked on Monday in Veles.", "\nNobody saw the boat on Monday in Veles."},
		},
		{
			"with a title it is hers", "space", "Sentences with the name Rick Hill – ",
			[]string{"Bridge\nRick Hill was asked.\nIn May Hill paid.\nNobody saw Hill.\n" + invented.Council, "Bridge\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill + "\n" + invented.Pillars + "\nSnow fell on Rick Hill.", "Bridge\n" + invented.Third},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(placed.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
