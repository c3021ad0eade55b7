package align

import "testing"

// TestDatelineJoinsNothing: two sentences that share a dateline, a name with its title
// and one word tell no certain fact; behind the same dateline they do when they tell one.
func TestDatelineJoinsNothing(t *testing.T) {
	const first = "PORT ELLIS – Governor Paul Ferrin has run into a wall."
	for second, want := range map[string]bool{
		"PORT ELLIS – Governor Paul Ferrin said the wall dispute could be settled over one lunch.":    false,
		"PORT ELLIS – Governor Paul Ferrin has run into a wall, which is the council of the islands.": true,
		"PORT ELLIS – Governor Paul Ferrin ran straight into a wall on Monday.":                       true,
	} {
		in := inputOf(t,
			[]string{"A new council", first, "Snow fell on the hills of the north."},
			[]string{"Island talks go on", second, "Rain is due on the coast."},
		)
		got := false
		for _, f := range Match(t.Context(), in).Facts {
			got = got || f.holds([]Place{{Article: 1, Sentence: 1}}) > 0
		}
		if got != want {
			t.Errorf("%q tells the same: %v", second, got)
		}
	}
}
