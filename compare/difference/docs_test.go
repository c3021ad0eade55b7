package difference

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

const page = "../../docs/differences.md"

// TestDocs holds the page about the sentences to the tables of forms and of
// weights; UPDATE=1 writes it anew.
func TestDocs(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	want := between(between(string(text), "forms", formsTable()), "weights", weightsTable())
	if want == string(text) {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Fatalf("%s does not have the tables of assets/difference: UPDATE=1 go test ./compare/difference writes them", page)
	}
	if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// between puts a table between the marks of its name.
func between(text, name, table string) string {
	from, to := "<!-- "+name+" -->\n", "<!-- end of "+name+" -->"
	before, rest, ok := strings.Cut(text, from)
	_, after, ok2 := strings.Cut(rest, to)
	if !ok || !ok2 {
		return ""
	}
	return before + from + table + to + after
}

func formsTable() string {
	var b strings.Builder
	b.WriteString("| kind | key | what it says | written when | made of | leads to | rests on |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	last := Kind("")
	for _, f := range Forms() {
		kind := f.Kind
		if kind == last {
			kind = ""
		}
		last = f.Kind
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", kind, f.Key, f.Example, f.Doc, f.Args, f.Evidence, f.Basis)
	}
	return b.String()
}

func weightsTable() string {
	var b strings.Builder
	b.WriteString("| of | weight | by |\n| --- | --- | --- |\n")
	for _, c := range table("weights.tsv", 7) {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", c[0], weights[c[0]].formula(strings.HasPrefix(c[6], "scale")), c[6])
	}
	return b.String()
}

// formula is a weight as people write it.
func (w weight) formula(scaled bool) string {
	s := short(w.base)
	if w.each != 0 {
		s += " + " + short(w.each) + " × amount"
	}
	if w.most != 0 {
		s += fmt.Sprintf(" (at most %g)", w.most)
	}
	if w.high != 0 {
		s += " + " + short(w.high) + " × height"
	}
	if strings.Contains(s, "+") && (scaled || w.fall != 0) {
		s = "(" + s + ")"
	}
	if w.fall != 0 {
		s += " × (1 − " + short(w.fall) + " × depth)"
	}
	if scaled {
		s = "scale × " + s
	}
	return s
}

func short(x float64) string { return strings.TrimPrefix(strconv.FormatFloat(x, 'g', -1, 64), "0") }

// TestForms: each form says all that it has to say, each weight is one of a form
// or of what several forms are scaled by.
func TestForms(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Forms() {
		if f.Key == "" || seen[f.Key] || f.Kind == "" || f.Unit == "" || f.Example == "" || f.Doc == "" || f.Args == "" || f.Evidence == "" || f.Basis == "" {
			t.Errorf("%+v lacks something, or stands twice", f)
		}
		seen[f.Key] = true
		weighed := false
		for key := range weights {
			weighed = weighed || key == f.Key || strings.HasPrefix(key, f.Key+"-")
		}
		if !weighed {
			t.Errorf("%s has no weight", f.Key)
		}
	}
	if len(seen) < 12 {
		t.Errorf("%d forms", len(seen))
	}
}

func TestWeigh(t *testing.T) {
	for _, c := range []struct {
		key  string
		m    Measure
		want float64
	}{
		{"amounts", Measure{Scale: .5}, .425},
		{"verbs", Measure{Scale: 1, Amount: 5}, .55},
		{"wording", Measure{Amount: 2, Height: .5}, .27},
	} {
		if got := Weigh(c.key, c.m); got < c.want-1e-9 || got > c.want+1e-9 {
			t.Errorf("%s: %g, want %g", c.key, got, c.want)
		}
	}
}
