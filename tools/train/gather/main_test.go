package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/align/odds"
	"parallax/compare/gather"
)

// invented are six events of three articles each, in the form of the data.
func invented() string {
	var b strings.Builder
	for e, words := range []string{"ferry fog captain harbour island", "bakery bread oven prize jury", "levee flood river council vote", "strike port crane union wage", "bridge crack engineer closure traffic", "school roof storm teacher insurance"} {
		for k := range 3 {
			fmt.Fprintf(&b, `{"id":"%d-%d","event":"e%d","date":"2025-03-0%d","title":"The %s, part %d","text":"On Monday the %s %s again. %s"}`+"\n",
				e, k, e, 1+e, words, k, words, []string{"stopped", "began", "ended"}[k], strings.Repeat(words+" of the town. ", 3))
		}
	}
	return b.String()
}

// TestFit: the weights tell events apart that share nothing, and the file can be
// read again.
func TestFit(t *testing.T) {
	s, err := read(strings.NewReader(invented()))
	if err != nil || len(s.texts) != 18 || len(s.groups) != 6 {
		t.Fatal(err)
	}
	for _, r := range s.rows(true, nil) {
		if r.event == s.of[r.article] != r.right {
			t.Errorf("%+v", r)
		}
	}
	if _, err := read(strings.NewReader("")); err == nil {
		t.Error("no article was taken for a set")
	}
	if err := run("no such file", io.Discard); err == nil {
		t.Error("a missing file was read")
	}
	m := fit([]example{{[]float64{1, 0}, true}, {[]float64{.9, 0}, true}, {[]float64{-1, 0}, false}, {[]float64{-.8, 0}, false}}, .1)
	if yes, no := m.probability([]float64{1, 0}), m.probability([]float64{-1, 0}); yes < .8 || no > .2 {
		t.Errorf("probabilities %.2f and %.2f", yes, no)
	}
	m = fit(examples(s.rows(true, nil)), ridge)
	c := odds.Columns{append(m.weights, m.bias, sure), make([]float64, size+2)}
	if _, err := odds.Read(odds.Table(gather.GroundNames(), c), gather.GroundNames()); err != nil {
		t.Error(err)
	}
}

// TestSame: the weights of pairs are written as they are read, and the figures of
// events that share nothing are full.
func TestSame(t *testing.T) {
	path := filepath.Join(t.TempDir(), "events.jsonl")
	if err := os.WriteFile(path, []byte(invented()), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := runSame([]string{path}, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	if c, err := odds.Read(out.String(), gather.SameNames()); err != nil || c[0][len(gather.SameNames())-1] != linked {
		t.Error(err, c)
	}
	if !strings.Contains(out.String(), "events.jsonl 1.000;") {
		t.Error(out.String()[:400])
	}
	if err := runSame([]string{"no such file"}, &out, io.Discard); err == nil {
		t.Error("a missing file was read")
	}
}
