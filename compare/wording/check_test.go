package wording

import (
	"strings"
	"testing"

	"parallax/compare/news"
)

// TestChecksSayWhatTheyDo holds that no text of a check is empty.
func TestChecksSayWhatTheyDo(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Checks() {
		if why := lacks(c); why != "" {
			t.Errorf("check %q lacks its %s", c.ID, why)
		}
		if seen[c.ID] {
			t.Errorf("two checks are called %q", c.ID)
		}
		seen[c.ID] = true
	}
}

// lacks is the first part of a check that is empty, "" when none is.
func lacks(c Check) string {
	for _, p := range []struct{ name, text string }{
		{"ID", c.ID}, {"title", c.Title}, {"doc", c.Doc}, {"example", c.Example}, {"basis", c.Basis},
	} {
		if strings.TrimSpace(p.text) == "" {
			return p.name
		}
	}
	if c.Find == nil {
		return "rule"
	}
	return ""
}

func TestLacks(t *testing.T) {
	whole := Check{ID: "a", Title: "b", Doc: "c", Example: "d", Basis: "e", Find: func(*Reader) []Finding { return nil }}
	bare := whole
	bare.Doc = "  "
	idle := whole
	idle.Find = nil
	for _, tt := range []struct {
		name, want string
		check      Check
	}{{"whole", "", whole}, {"without a text", "doc", bare}, {"without a rule", "rule", idle}} {
		if got := lacks(tt.check); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestFindOrder holds that findings stand in text order and name their check.
func TestFindOrder(t *testing.T) {
	at := func(id string, fs ...Finding) Check {
		return Check{ID: id, Find: func(*Reader) []Finding { return fs }}
	}
	words := func(article, start int) Finding {
		return Finding{Article: article, Words: []news.Span{{Start: start, End: start + 1}}}
	}
	got := run(&Reader{}, []Check{at("x", words(1, 0), words(0, 9)), at("y", words(0, 9), words(0, 2))})
	want := []string{"y", "x", "y", "x"}
	for i, f := range got {
		if f.Check != want[i] {
			t.Errorf("finding %d is of %q, want %q", i, f.Check, want[i])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d findings, want %d", len(got), len(want))
	}
}
