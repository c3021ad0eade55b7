package check_test

import (
	"testing"

	"parallax/compare/check"
)

// TestTalk: what speaks of comparing, not of what the articles tell, cannot be checked;
// what tells something can, however it begins.
func TestTalk(t *testing.T) {
	c := checkerOf(t, "volcano")
	for text, want := range map[string]check.Verdict{
		"I compare three articles on the eruption.":                   check.CannotCheck,
		"Here is a comparison of the three articles.":                 check.CannotCheck,
		"Overall, the articles agree on the main facts.":              check.CannotCheck,
		"Both the Heron and the Kite report on the same event.":       check.CannotCheck,
		"The following points stand out.":                             check.CannotCheck,
		"Here is what stands out: airlines cancelled 62 flights.":     check.Differs,
		"The Heron says that 1,900 people left the villages.":         check.Found,
		"I compare both: the Kite says airlines cancelled 26 flights": check.Found,
	} {
		r := checkText(t, c, text)
		worst := r.Statements[0].Verdict
		for _, u := range r.Units() {
			worst = u.Verdict
		}
		if worst != want {
			t.Errorf("%s: %s", text, worst)
		}
	}
}

// TestExchanged: two numbers that stand each where the other does differ.
func TestExchanged(t *testing.T) {
	c := checkerOf(t, "recall")
	for text, differs := range map[string]bool{
		"The Business Herald says that Norgate bought the family business in 2024 for 46 million crowns.":   false,
		"The Morrow Post says that the plant employs 9 people and makes about 210 tonnes of cheese a week.": true,
		"The Morrow Post says that the plant employs 210 people and makes about 9 tonnes of cheese a week.": false,
	} {
		if r := checkText(t, c, text); (r.Statements[0].Verdict == check.Differs) != differs {
			t.Errorf("%s: %s", text, r.Statements[0].Verdict)
		}
	}
}
