package counted_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/counted"
	"parallax/compare/difference/invented"
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
			"numbers",
			[]string{"Crash\n" + invented.Council + "\nNine people were injured in the collapse, the police said.", "Bridge\n" + invented.Again + "\nTwelve people were injured in the collapse."},
			[]string{"Crash\n" + invented.Council + "\nNine people were injured in the collapse, the police said.", "Bridge\n" + invented.Again + "\nNine people were injured in the collapse."},
			"The number of injuries differs: nine (The Heron), twelve (The Kite).",
		},
		{
			"amounts",
			[]string{"Bridge\n" + invented.Council + "\nThe builder Orlo earned 141 million euros with the bridge.", "Bridge\n" + invented.Again + "\nWith the bridge the builder Orlo earned 97 million euros."},
			[]string{"Bridge\n" + invented.Council + "\nThe builder Orlo earned 141 million euros with the bridge.", "Bridge\n" + invented.Again + "\nWith the bridge the builder Orlo earned 141 million euros."},
			"The amounts differ: “",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(counted.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(counted.Writers(), tt.key, tt.silent...); len(got) > 0 {
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
			"deaths of two towns", "numbers", "",
			[]string{"Flood\nThe flood has killed 12 people in Marlow.\n" + invented.Schools, "Flood\nThe flood has killed 40 people in Sandar.\n" + invented.Boats},
		},
		{
			"deaths of one town", "numbers", "The number of deaths differs: 12 (The Heron), 40 (The Kite).",
			[]string{"Flood\nThe flood has killed 12 people in Marlow.\n" + invented.Schools, "Flood\nThe flood has killed 40 people in Marlow.\n" + invented.Boats},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(counted.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
