package term

import (
	"strings"
	"testing"

	"parallax/assets"
)

// TestParaphrasesStandOnce holds that no word stands in two groups, where the
// later one would be lost unseen.
func TestParaphrasesStandOnce(t *testing.T) {
	list, err := assets.Lexicon.ReadFile(paraphrases)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for line := range strings.SplitSeq(string(list), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		if len(words) == 1 {
			t.Errorf("%q stands alone", line)
		}
		for _, w := range words {
			if seen[w] {
				t.Errorf("%q stands twice", w)
			}
			seen[w] = true
		}
	}
}

func TestConcepts(t *testing.T) {
	for _, tt := range []struct {
		name, x, y string
		want       bool
	}{
		{"verbs", "resigned", "quitting", true},
		{"a verb and its noun", "agree", "agreement", true},
		{"a pair of words", "stepped_down", "resigns", true},
		{"others", "resigned", "agreed", false},
	} {
		x, y := concepts[conceptKey(tt.x)], concepts[conceptKey(tt.y)]
		if got := x != "" && x == y; got != tt.want {
			t.Errorf("%s: %s is %q, %s is %q", tt.name, tt.x, x, tt.y, y)
		}
	}
}
