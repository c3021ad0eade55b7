package check_test

import (
	"os"
	"strings"
	"testing"

	"parallax/compare/check"
	"parallax/compare/say"
)

// verdictsOf are the verdicts of the statements of a text, with what was found.
func verdictsOf(r *check.Result) (differs, missing bool, why string) {
	var b strings.Builder
	for _, s := range r.Statements {
		differs = differs || s.Verdict == check.Differs
		missing = missing || s.Verdict == check.NotFound && len(s.Silent) == 0
		b.WriteString("\n\t[" + string(s.Verdict) + "] " + r.Text.Article.Slice(s.Span))
		for _, f := range s.Findings {
			b.WriteString("\n\t\t" + string(f.Kind) + ", " + string(f.Verdict) + ": " + say.English().Text(f.Said))
		}
	}
	return differs, missing, b.String()
}

// TestStatements: of statements with one planted fault 95 of 100 are shown, and
// at most 5 of 100 sound ones are marked as differing.
func TestStatements(t *testing.T) {
	planted, shown, sound, marked, lost := 0, 0, 0, 0, 0
	for _, event := range []string{"sample", "council", "merger", "volcano", "court", "election", "recall"} {
		data, err := os.ReadFile("testdata/" + event + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		c := checkerOf(t, event)
		for line := range strings.Lines(string(data)) {
			kind, text, _ := strings.Cut(strings.TrimSpace(line), ": ")
			differs, missing, why := verdictsOf(checkText(t, c, text))
			switch {
			case kind == "ok":
				sound++
				if differs {
					marked++
					t.Logf("sound, marked as differing: %s%s", text, why)
				} else if missing {
					lost++
					t.Logf("sound, not found: %s%s", text, why)
				}
			default:
				planted++
				if differs || missing {
					shown++
				} else {
					t.Logf("%s planted, not shown: %s%s", kind, text, why)
				}
			}
		}
	}
	t.Logf("%d of %d planted faults shown, %d of %d sound statements marked, %d not found", shown, planted, marked, sound, lost)
	if planted < 30 || sound < 30 || shown*100 < planted*95 || marked*100 > sound*5 {
		t.Error("the bars are not reached")
	}
}
