package check_test

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/check"
)

// TestEvidence: what decides a statement is shown first, with the words that agree and
// that differ; what cannot be checked shows nothing.
func TestEvidence(t *testing.T) {
	r := checkText(t, checkerOf(t, "volcano"), "Here is a comparison. The Kite says that airlines cancelled 62 flights. The Heron speaks of some 1,900 people, whereas the Kite speaks of about 2,000. The Plover does not say anything about earthquakes.")
	var got []string
	for _, u := range r.Units() {
		line := fmt.Sprintf("%d %s", u.Number, u.Slug)
		if u.First() {
			line += " first"
		}
		for _, s := range r.Statements[u.From:u.To] {
			for _, e := range s.Evidence {
				line += " | " + string(e.Role) + " " + r.Names[e.Article]
				for _, d := range e.Differs {
					line += " not " + r.Docs[e.Article].Article.Slice(d)
				}
				for _, x := range append(e.Agrees, e.Differs...) {
					if !e.Span.Contains(x) {
						t.Errorf("%s: a mark outside of what is shown", line)
					}
				}
			}
		}
		got = append(got, line)
	}
	want := []string{
		"1 cannot-be-checked",
		"2 differs first | decides The Kite not 26",
		"3 found | carries The Heron | carries The Kite",
	}
	if s := strings.Join(got[:min(3, len(got))], "\n"); s != strings.Join(want, "\n") || len(got) != 4 || !strings.HasPrefix(got[3], "4 absent") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// TestEvidenceIsShort: a long sentence is cut around the words that met, and no mark of it
// reaches out.
func TestEvidenceIsShort(t *testing.T) {
	for _, event := range []string{"sample", "council", "merger", "court", "recall"} {
		c := checkerOf(t, event)
		for _, text := range []string{"The mayor signed the order on Monday.", "Nobody was hurt, and all were paid.", "The first article does not mention the judge."} {
			for _, s := range checkText(t, c, text).Statements {
				for _, e := range s.Evidence {
					d := checkText(t, c, text).Docs[e.Article]
					if n := len(d.WordsIn(e.Span)); n > 60 || e.Role == check.Closest && n > 13 {
						t.Errorf("%s: %d words as %s", event, n, e.Role)
					}
				}
			}
		}
	}
}
