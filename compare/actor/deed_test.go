package actor

import (
	"strings"
	"testing"
)

// TestDeeds: what an actor did is a row where sentences that tell the same use
// different verbs.
func TestDeeds(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		want       string
	}{
		{
			"other verbs", "Police cleared the road at dawn.", "Riot police stormed the picket line before dawn.",
			"police: cleared the road | stormed the picket line",
		},
		{
			"a second verb", "Police cleared the road at dawn.", "Police moved in on the picket line on Monday and swept the blockade off the road.",
			"police: cleared the road | moved in on the picket line, swept the blockade",
		},
		{"the same verb", "Police cleared the road at dawn.", "Riot police cleared the street before dawn.", ""},
		{"verbs of saying", "Police said that the road was open.", "Police warned the crews.", ""},
		{"the passive", "Police were pushed back at dawn.", "Police stormed the picket line.", ""},
		{"quoted", "“Police stormed the gate,” said Ada Brook.", "Police cleared the road at dawn.", ""},
		{"a verb alone", "Police left.", "Police cleared the road at dawn.", ""},
	} {
		in, _ := read(tt.a, tt.b)
		in.Aligned = [][]Place{{{0, 0}, {1, 0}}}
		r := Find(in)
		var rows []string
		for _, w := range r.Deeds {
			var cells []string
			for a, cell := range w.Cells {
				var ds []string
				for _, d := range cell {
					ds = append(ds, in.Docs[a].Article.Slice(d.Span))
					if !d.Contains(d.Verb) || d.Verb.Start != d.Start {
						t.Errorf("%s: the verb %v does not begin %v", tt.name, d.Verb, d.Span)
					}
				}
				cells = append(cells, strings.Join(ds, ", "))
			}
			rows = append(rows, w.Name+": "+strings.Join(cells, " | "))
		}
		if got := strings.Join(rows, "; "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
	in, _ := read("Police cleared the road at dawn.", "Police stormed the picket line.")
	if r := Find(in); len(r.Deeds) != 0 {
		t.Errorf("sentences that do not tell the same are compared: %v", r.Deeds)
	}
}
