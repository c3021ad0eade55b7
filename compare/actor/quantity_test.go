package actor

import (
	"strings"
	"testing"
)

// TestQuantities: a number that an article judges is a row when another one has
// it too, and none otherwise.
func TestQuantities(t *testing.T) {
	for _, tt := range []struct{ name, a, b, want string }{
		{"judged", "They got a generous 4 percent raise.", "The company offers 4 percent.", "4 percent: 4 percent, generous 4 percent"},
		{"a sign", "They got a meager 4% raise.", "The company offers a generous four percent.", "generous four percent: generous four percent, meager 4%"},
		{"money", "It cost a hefty 3 million dollars.", "It cost 3 million dollars.", "3 million dollars: 3 million dollars, hefty 3 million dollars"},
		{"not judged", "They got a full 4 percent raise.", "The company offers 4 percent.", ""},
		{"another number", "They got a generous 4 percent raise.", "The company offers 5 percent.", ""},
		{"in one article", "They got a generous 4 percent raise. They wanted 4 percent.", "The gate is open.", ""},
	} {
		_, r := read(tt.a, tt.b)
		var got []string
		for _, row := range strings.Split(tableOf(r), "; ") {
			if strings.Contains(row, "percent") || strings.Contains(row, "%") || strings.Contains(row, "million") {
				got = append(got, row)
			}
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, s, tt.want)
		}
	}
}
