package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFigure(t *testing.T) {
	for _, tt := range []struct {
		name string
		f    goal
		want string
	}{
		{"share reached", goal{what: "F1", value: .9912, target: .99}, "x|F1|.991|≥ .990|yes"},
		{"share missed", goal{what: "F1", value: .5, target: .99}, "x|F1|.500|≥ .990|no"},
		{"one", goal{what: "F1", value: 1, target: .99}, "x|F1|1.000|≥ .990|yes"},
		{"limit kept", goal{what: "bad", value: 10, target: 15, percent: true, atMost: true}, "x|bad|10.0 %|≤ 15.0 %|yes"},
		{"limit passed", goal{what: "bad", value: 20, target: 15, percent: true, atMost: true}, "x|bad|20.0 %|≤ 15.0 %|no"},
		{"no value", goal{what: "F1", target: .9, note: "not measured"}, "x|F1|–|≥ .900|not measured"},
	} {
		if got := strings.Join(tt.f.cells("x"), "|"); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestPrinted(t *testing.T) {
	out := "lenient: n=9 pos=3 AP=0.700 bestF1=0.600 @ 0.4  at 0.45: P=0.800 R=0.700 F1=0.747\n" +
		"strict: n=8 pos=2 AP=0.823 bestF1=0.770 @ 0.4  at 0.45: P=0.841 R=0.679 F1=0.761\nB-cubed P=0.800 R=0.840 F=0.820\n"
	for _, m := range measures() {
		if m.task != "alignment" {
			continue
		}
		got, err := m.score(m, out)
		if err != nil || len(got) != 4 || got[0] != .823 || got[1] != .761 || got[2] != .7 || got[3] != .82 {
			t.Errorf("got %v, %v", got, err)
		}
		if _, err := m.score(m, "Traceback"); err == nil {
			t.Error("no error for a scorer that failed")
		}
	}
}

func TestQuoteScore(t *testing.T) {
	got, err := quoteScore(measure{}, `{"content_overlap": {"all": {"F1": 1}, "direct": {"F1": 95.1}, "mixed": {"F1": 85.2}},
		"speech": {"indirect": {"F1": 78.3}}, "speaker": {"direct": {"mention": 94.4}},
		"chunk_exact": {"source": {"F1": 72.5}, "cue": {"F1": 68.6}, "content": {"F1": 62.7}}}`)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{95.1, 85.2, 78.3, 94.4, 72.5, 68.6, 62.7} {
		if got[i] != want {
			t.Errorf("figure %d: got %v, want %v", i, got[i], want)
		}
	}
}

func TestBoundaries(t *testing.T) {
	both, found, want := boundaries([]string{"The ferry left at nine.", "Nobody saw the rock.", "It sank."})
	if both != 2 || found != 2 || want != 2 {
		t.Errorf("both %d, found %d, want %d", both, found, want)
	}
}

func TestWriteEnglish(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.json"), filepath.Join(dir, "out.json")
	if err := os.WriteFile(in, []byte(`{"a": {"articleBody": "The ferry ran onto the rocks in the fog and the crew left."}, "b": {"articleBody": "Das Schiff lief im Nebel auf Grund."}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := writeEnglish(in, out); err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(out); !strings.Contains(string(b), "ferry") || strings.Contains(string(b), "Schiff") {
		t.Errorf("kept %s", b)
	}
}

// TestMeasures: a measure whose data is missing says so and has no value.
func TestMeasures(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, m := range measures() {
		for _, f := range m.run("pred") {
			if !strings.Contains(f.reached(), "the data is missing") || f.target == 0 || f.what == "" {
				t.Errorf("%s %s: %s", m.shown, f.what, f.reached())
			}
		}
	}
	var said strings.Builder
	if err := runAll(&said); err != nil || !strings.Contains(said.String(), "nothing was measured") {
		t.Errorf("%v, said %q", err, said.String())
	}
	if _, err := os.Stat(accuracy); err == nil {
		t.Error("a page without figures was written")
	}
}
