package main

import (
	"fmt"
	"io"
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
	m := fit([]row{{grounds: gather.Grounds{1}, right: true}, {grounds: gather.Grounds{.9}, right: true}, {grounds: gather.Grounds{-1}}, {grounds: gather.Grounds{-.8}}})
	if yes, no := m.probability(gather.Grounds{1}), m.probability(gather.Grounds{-1}); yes < .8 || no > .2 {
		t.Errorf("probabilities %.2f and %.2f", yes, no)
	}
	c := odds.Columns{append(append(m.weights[:], m.bias), sure), make([]float64, size+2)}
	if _, err := odds.Read(odds.Table(gather.GroundNames(), c), gather.GroundNames()); err != nil {
		t.Error(err)
	}
}
