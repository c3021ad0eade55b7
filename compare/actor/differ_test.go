package actor

import (
	"strings"
	"testing"
)

// TestRowsThatDiffer: a row is worth reading when its labels differ in more
// than a modifier or a rank.
func TestRowsThatDiffer(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		of         string // a label of the row
		different  bool
		varies     bool
	}{
		{"other heads", "The strikers blocked the gate.", "The blockaders blocked the gate.", "strikers", true, true},
		{"a modifier", "The court ruled on Monday. The court said so.", "The overworked court ruled on Monday.", "court", false, true},
		{"a modifier that says which", "The court ruled on Monday. The court said so.", "The county court ruled on Monday.", "court", false, false},
		{"a modifier that judges", "Undocumented immigrants worked there.", "Illegal immigrants worked there.", "illegal immigrants", true, true},
		{"ranks", "Rep. Ada Brook left. Brook smiled.", "Representative Ada Brook left. Brook smiled.", "Rep.", false, false},
		{"rank and name", "Governor Ada Brook left.", "Ada Brook smiled. Brook left.", "Governor", false, false},
		{"a role against a boss", "Ada Brook, the union's president, left.", "Union boss Ada Brook left.", "Union boss", true, true},
		{"the same", "The strikers blocked the gate. The strikers left.", "The strikers blocked the gate.", "strikers", false, false},
		{"things qualified by two", "The religion bill passed. The bill is short.", "The anti-gay bill passed. The bill is long.", "religion bill", true, true},
		{"things qualified by one", "The religion bill passed. The bill is short.", "The bill passed. The bill is long.", "religion bill", false, true},
	} {
		_, r := read(tt.a, tt.b)
		found := false
		for _, w := range r.Rows {
			for _, cell := range w.Cells {
				for _, l := range cell {
					if l.Text == tt.of {
						found = true
						if w.Different != tt.different || w.Varies != tt.varies {
							t.Errorf("%s: different %v, varies %v", tt.name, w.Different, w.Varies)
						}
					}
				}
			}
		}
		if !found && tt.varies {
			t.Errorf("%s: there is no row with %q: %s", tt.name, tt.of, tableOf(r))
		}
	}
}

// TestLabelWords: a label ends where its words do.
func TestLabelWords(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a verb before the noun", "His wife used campaign money.", "campaign"},
		{"a verb in ing", "The rule means requiring federal agencies to act.", "federal agencies"},
		{"a verb after an article's noun", "The arguments didn't sway lawmakers at all.", "lawmakers"},
		{"a participle", "The newly elected lawmakers came.", "newly elected lawmakers"},
		{"strikers", "At dawn striking dockworkers came.", "striking dockworkers"},
		{"a role inside a name", "On Monday Ohio Rep. Ada Brook came.", "Ada Brook"},
		{"a body before the role", "On Monday former FBI Director Ada Brook came.", "Ada Brook"},
		{"a body with a role in it", "On Monday the New York Police Department came.", "New York Police Department"},
	} {
		in, r := read(tt.text)
		var all []string
		for _, m := range r.Mentions {
			s := m.Span
			if tt.want != in.Docs[0].Article.Slice(s) {
				s = m.Head
			}
			all = append(all, in.Docs[0].Article.Slice(s))
		}
		if got := strings.Join(all, "|"); !strings.Contains("|"+got+"|", "|"+tt.want+"|") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestHeadlineLabel: a headline has no articles, but who it names is whom the
// lead names.
func TestHeadlineLabel(t *testing.T) {
	in, r := readTitled("Teenage dockworker hurt at gate\n\nAda Brook, a 19-year-old dockworker, is in a hospital. Brook cannot speak.")
	if got, want := called(in, r, "Teenage dockworker"), "Teenage dockworker|Ada Brook|19-year-old dockworker|Brook"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	in, r = readTitled("Young nurse hurt at gate\n\nThe road is open. A nurse spoke. Ada Brook, a 19-year-old nurse, did not.")
	if got := called(in, r, "Young nurse"); strings.Contains(got, "Ada Brook") {
		t.Errorf("far from the lead: %q", got)
	}
}

// TestPossessor: whose a role is stands in its label as it is written.
func TestPossessor(t *testing.T) {
	_, r := read("Ada Brook, the local's president, left. Local 12 stays.", "Union boss Ada Brook left.")
	if got := tableOf(r); !strings.Contains(got, "local's president") {
		t.Errorf("got %s", got)
	}
}

// TestSorts: bills of two sorts in one article are not one bill.
func TestSorts(t *testing.T) {
	_, r := read("The spending bill passed. The immigration bill failed.", "The health bill passed. The measure is long.", "The spending measure is long.")
	if got := tableOf(r); got != "" {
		t.Errorf("got %s", got)
	}
	_, r = read("The religion bill passed.", "The anti-gay bill passed. The measure is long.")
	if got, want := tableOf(r), "measure: anti-gay bill, measure, religion bill"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
