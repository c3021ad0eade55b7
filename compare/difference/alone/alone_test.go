package alone_test

import (
	"strings"
	"testing"

	"parallax/compare/difference/alone"
	"parallax/compare/difference/event"
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
			"only-here",
			[]string{"Bridge\n" + invented.Council + "\nGrowers in the Lenn valley dumped 300 tons of berries during the second week.\nDr. Ida Moss bought some for her clinic.\n" + invented.Schools, "Bridge\n" + invented.Again + "\n" + invented.Boats, "Bridge\n" + invented.Third + "\n" + invented.Boats},
			[]string{"Bridge\n" + invented.Council + "\nGrowers in the Lenn valley dumped 300 tons of berries during the second week.\nDr. Ida Moss bought some for her clinic.\n" + invented.Schools, "Bridge\nMoss had 300 baskets.\n" + invented.Again + "\n" + invented.Boats, "Lenn\n" + invented.Third + "\n" + invented.Boats},
			"Found only in The Heron – The Heron: Lenn, “dumped 300 tons of berries” and Dr. Ida Moss (sentences 2–3); The Kite and The Plover: not found.",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(alone.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(alone.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestLast holds what the line says that gathers what a page has not told, and that
// it is silent where one article alone has something.
func TestLast(t *testing.T) {
	for _, tt := range []struct {
		texts []string
		want  string
	}{
		{[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nThe singer Oskar Wennel came.\n" + invented.Boats, "Bridge\n" + invented.Third}, "In one article only – The Heron: Petra Lindqvist; The Kite: Oskar Wennel; The Plover: none listed here."},
		{[]string{"Bridge\n" + invented.Council + "\nThe baker Petra Lindqvist lost half of her customers.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nLindqvist was there.\n" + invented.Boats, "Bridge\n" + invented.Third}, ""},
	} {
		d, ok := alone.Last(event.New(invented.Input(tt.texts...)), nil)
		if got := d.Sentence(); got != tt.want || ok != (tt.want != "") || ok && d.Key != onlyEach {
			t.Errorf("%s %q, want %q", d.Key, got, tt.want)
		}
	}
}

const onlyEach = "only-each"
