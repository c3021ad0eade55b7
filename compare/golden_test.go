package compare_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/align"
)

// TestSampleFacts names facts of the sample by words of their tellings.
func TestSampleFacts(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	const wire, courier, ledger, common = "Transcoast Wire", "The Port Ellis Courier", "The Standard Ledger", "Common Ground"
	tests := []struct {
		name     string
		tellings map[string]string // outlet: words of its telling
		missing  string            // outlet in which it was not found
	}{
		{"clearing of the road", map[string]string{
			wire: "cleared the road", courier: "reopened the only road", ledger: "swept the illegal blockade", common: "stormed a peaceful picket line",
		}, ""},
		{"arrests", map[string]string{
			wire: "Twenty-three people", courier: "arrested 23", ledger: "More than two dozen", common: "arrested 27",
		}, ""},
		{"wage offer", map[string]string{
			wire: "has offered 4 percent", courier: "has offered 4 percent", ledger: "generous 4 percent", common: "meager 4 percent",
		}, ""},
		{"wage demand", map[string]string{
			wire: "9 percent raise", courier: "raise of 9 percent", ledger: "hefty 9 percent", common: "a 9 percent raise",
		}, ""},
		{"judge's order", map[string]string{
			wire: "ordered the road reopened", courier: "Judge Helen Marsh", ledger: "ordered the road cleared",
		}, common},
		{"officers hurt", map[string]string{
			wire: "treated for minor injuries", courier: "minor injuries", ledger: "officers were hurt",
		}, common},
		{"three warnings", map[string]string{
			wire: "three warnings", courier: "three warnings", ledger: "three warnings",
		}, common},
		{"the injured striker", map[string]string{
			wire: "Luis Ortega, was struck", courier: "Luis Ortega", ledger: "19-year-old man", common: "Luis Ortega",
		}, ""},
		{"mediator", map[string]string{wire: "appoint a mediator", courier: "request a mediator"}, ""},
		{"ships waiting", map[string]string{
			wire: "Forty-one ships", courier: "Some 40 vessels", ledger: "Dozens of ships",
		}, common},
		{"losses", map[string]string{wire: "18 million dollars", ledger: "18 million dollars"}, ""},
		{"talks", map[string]string{wire: "resume on Friday", courier: "meet again on Friday", ledger: "resume Friday"}, common},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := slices.IndexFunc(align.Near(c.Facts, nil), func(f align.Fact) bool { return tellsAll(c, f, tt.tellings) })
			if f < 0 {
				t.Fatalf("no fact is told as %v", tt.tellings)
			}
			missing := ""
			for _, n := range c.NotFound {
				if n.Fact == f {
					missing = c.Readings[n.Article].Article.Outlet
				}
			}
			if missing != tt.missing {
				t.Errorf("not found in %q, want %q", missing, tt.missing)
			}
		})
	}
}

// tellsAll reports whether exactly the outlets named tell the fact, with the
// words named.
func tellsAll(c *compare.Comparison, f align.Fact, want map[string]string) bool {
	got := map[string]string{}
	for _, x := range f.Tellings {
		a := c.Readings[x.Article].Article
		got[a.Outlet] += a.Slice(x.Span) + "\n"
	}
	if len(got) != len(want) {
		return false
	}
	for outlet, words := range want {
		if !strings.Contains(got[outlet], words) {
			return false
		}
	}
	return true
}

// TestOtherNumberIsNotCertain: an article that gives another number of the same is no
// certain telling, and is kept in sight.
func TestOtherNumberIsNotCertain(t *testing.T) {
	c := compareAll(t, sampleEvent(t))
	for _, f := range c.Facts {
		if !tellsAll(c, f, map[string]string{wire: "Twenty-three people", courier: "arrested 23"}) {
			continue
		}
		of := func(tellings []align.Telling) bool {
			return slices.ContainsFunc(tellings, func(t align.Telling) bool {
				a := c.Readings[t.Article].Article
				return strings.Contains(a.Slice(t.Span), "arrested 27")
			})
		}
		if of(f.Tellings) || !of(f.Maybe) {
			t.Errorf("27 arrests: told %v, maybe %v", of(f.Tellings), of(f.Maybe))
		}
		return
	}
	t.Error("23 arrests are no fact")
}
