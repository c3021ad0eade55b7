package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
)

// judged is a score with what the label says; partial pairs are left out.
type judged struct {
	score float64
	told  bool
}

// report prints average precision and F1 with each event left out in turn.
func report(out io.Writer, samples []sample, told int) {
	var all []judged
	for _, event := range events(samples) {
		var train, test []sample
		for _, s := range samples {
			if s.event == event {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		m := fit(train)
		for _, s := range test {
			if s.label != "partial" {
				all = append(all, judged{m.score(s), s.label != "no"})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y judged) int { return cmp.Compare(y.score, x.score) })
	var precision, bestF, bestAt float64
	hits := 0
	for i, j := range all {
		if j.told {
			hits++
			precision += float64(hits) / float64(i+1)
		}
		if f := 2 * float64(hits) / float64(i+1+told); f > bestF {
			bestF, bestAt = f, j.score
		}
	}
	fmt.Fprintf(out, "// one event left out: average precision %.3f, best F1 %.3f at %.2f\n",
		precision/float64(told), bestF, bestAt)
}

func events(samples []sample) []string {
	var out []string
	for _, s := range samples {
		if !slices.Contains(out, s.event) {
			out = append(out, s.event)
		}
	}
	return out
}
