package named_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/invented"
	"parallax/compare/difference/named"
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
			"missing",
			[]string{"Bridge\n" + invented.Council + "\nMayor Ines Roth ordered the ferry back on the river at night.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nAt night Mayor Ines Roth ordered the ferry back on the river.\n" + invented.Boats, "Bridge\n" + invented.Third + "\nBakers fear for their trade."},
			[]string{"Bridge\n" + invented.Council + "\nMayor Ines Roth ordered the ferry back on the river at night.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nAt night Mayor Ines Roth ordered the ferry back on the river.\n" + invented.Boats, "Bridge\n" + invented.Third + "\nThe ferry back on the river was ordered at night by Mayor Ines Roth.\n" + invented.Schools},
			"Mayor Ines Roth’s order – The Heron: “Mayor Ines Roth ordered the ferry back on the river at night”; The Kite: “At night Mayor Ines Roth ordered the ferry back on the river”; The Plover: Ines Roth not found.",
		},
		{
			"shared-name",
			[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers. Ms. Lindqvist has asked the council for help.", "Bridge\n" + invented.Again + "\n" + invented.Boats + "\nSnow fell on the oven of Petra Lindqvist.", "Bridge\n" + invented.Third},
			[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers. Ms. Lindqvist has asked the council for help.", "Bridge\n" + invented.Again + "\n" + invented.Boats + "\nSnow fell on the oven of Petra Lindqvist.", "Bridge\n" + invented.Third + "\nThe Lindqvists closed."},
			"The name Petra Lindqvist – The Heron: 2 sentences, “The baker Petra Lindqvist lost half of her customers”; The Kite: 1 sentence, “Snow fell on the oven of Petra Lindqvist”; The Plover: not found.",
		},
		{
			"only-name",
			[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers.\nMs. Lindqvist has no boat.", "Bridge\n" + invented.Again},
			[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers.\n“Nobody comes by boat to buy bread,” Ms. Lindqvist said.", "Bridge\n" + invented.Again},
			"Only The Heron names Petra Lindqvist – The Heron: 2 sentences, “The baker Petra Lindqvist lost half of her customers”; The Kite: not found.",
		},
		{
			"beside-name",
			[]string{"Bridge\n" + invented.Council + "\nDr. Ida Moss bought some berries for her clinic.", "Bridge\n" + invented.Again + "\nNobody had asked Ida Moss.", "Bridge\n" + invented.Third},
			[]string{"Bridge\n" + invented.Council + "\nDr. Ida Moss bought some berries for her clinic.", "Bridge\n" + invented.Again + "\nNobody had asked Moss.", "Bridge\n" + invented.Third},
			"The name Ida Moss – The Heron: “Dr. Ida Moss bought some berries for her clinic”; The Kite: “Nobody had asked Ida Moss”; The Plover: not found.",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(named.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(named.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	const (
		order = "Mayor Ines Roth ordered the ferry back on the river at night."
		night = "At night Mayor Ines Roth ordered the ferry back on the river."
	)
	for _, tt := range []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"a place of all articles", "beside-name", "",
			[]string{"Cup\nA crowd filled the stadium of Port Wick.", "Cup\nThey had sold old tickets and new beer in Port Wick.", "Cup\nSnow had fallen for hours on Port Wick."},
		},
		{
			"the name of all others", "missing", "Mayor Ines Roth’s order – ",
			[]string{"Bridge\n" + invented.Council + "\n" + order, "Bridge\n" + invented.Again + "\n" + night, "Bridge\n" + invented.Third + "\nBakers fear for their trade."},
		},
		{
			"the name stands there", "missing", "",
			[]string{"Bridge\n" + invented.Council + "\n" + order, "Bridge\n" + invented.Again + "\n" + night, "Bridge\n" + invented.Third + "\nBakers fear Ms. Roth."},
		},
		{
			"a number of all others", "missing", "The number 4,300 – The Heron: “Workers put 4,300 bolts into the pillars of the bridge”; The Kite: “Into the pillars of the bridge workers put 4,300 bolts”; The Plover: not found.",
			[]string{"Bridge\n" + invented.Council + "\nWorkers put 4,300 bolts into the pillars of the bridge.", "Bridge\n" + invented.Again + "\nInto the pillars of the bridge workers put 4,300 bolts.", "Bridge\n" + invented.Third + "\nBakers fear for their trade."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(named.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
