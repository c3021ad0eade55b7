package align

import (
	"strings"
	"testing"
)

// TestTwoWhoSpeakOfThemselves: an author and a tenant who use the same words of
// themselves tell no certain fact; where both articles quote the tenant, they tell it.
func TestTwoWhoSpeakOfThemselves(t *testing.T) {
	const quoted = "“The old pier of Alder is the only place that I ever called home,” Mitch Santer said."
	for text, want := range map[string]bool{
		"The pier of Alder is the one place that I have ever called my home since I was six.":                false,
		"“The pier of Alder is the one place that I have ever called my home,” Mitch Santer told the court.": true,
		"“The old pier of Alder is the only place that I ever called home,” said Ida Moss.":                  true, // word for word
	} {
		in := inputOf(t,
			[]string{"Dock homes before the court", quoted, "The council of Alder meets on Thursday."},
			[]string{"My case", text, "Rain is due in the north."},
		)
		got := false
		for _, f := range Match(t.Context(), in).Facts {
			got = got || strings.Contains(f.Title, "home")
		}
		if got != want {
			t.Errorf("%q tells the same: %v", text, got)
		}
	}
}
