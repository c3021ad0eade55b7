package main

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"

	"parallax/compare/align"
	"parallax/compare/align/pair"
	"parallax/tools/cores"
)

// judged is a labelled pair with the score that the program gives it, with
// support of other sentences and grouping; -1 when it gives none.
type judged struct {
	labelled
	score float64
}

// told is true when the pair tells the same; partial pairs tell some of it.
func (j judged) told() bool    { return j.Label == "same-fact" || j.Label == "conflict" }
func (j judged) partial() bool { return j.Label == "partial" }

// report prints how well the program does on each event with weights that
// were fitted without it.
func report(out io.Writer, events []event, meant bool) {
	judged := make([][]judged, len(events))
	cores.Each(len(events), func(i int) {
		others := slices.Concat(events[:i], events[i+1:])
		judged[i] = events[i].judge(model(fitBoth(others, meant)))
	})
	figures(out, "# With one event left out of the fit", slices.Concat(judged...))
}

// judgeShipped prints how well the program does with the weights that ship, for
// events that these have not seen.
func judgeShipped(events []event, _ bool, out io.Writer) error {
	var all []judged
	for i := range events {
		all = append(all, events[i].judge(nil)...)
	}
	figures(out, "With the weights that ship", all)
	return nil
}

func figures(out io.Writer, which string, all []judged) {
	strict, lenient := views(all)
	fmt.Fprintf(out, "%s: strict AP %.3f, strict F1 %.3f at %v (best %.3f), lenient AP %.3f, B-cubed %.3f\n",
		which, averagePrecision(strict), f1(strict), align.Told, bestF1(strict), averagePrecision(lenient), bCubed(all))
}

// judge gives all labelled pairs of an event their scores.
func (e *event) judge(m *pair.Model) []judged {
	in := e.in
	in.Model = m
	scores := map[[2]string]float64{}
	for _, p := range align.Scores(in) {
		scores[sides(e.id(p.A), e.id(p.B))] = p.Score
	}
	out := make([]judged, len(e.labels))
	for i, p := range e.labels {
		out[i] = judged{p, -1}
		if s, ok := scores[sides(p.A, p.B)]; ok {
			out[i].score = s
		}
	}
	return out
}

// verdict is a score with what the label says.
type verdict struct {
	score float64
	right bool
}

// views are the strict view, without the partial pairs, and the lenient one,
// in which they are right; best first, of equal ones the wrong first.
func views(all []judged) (strict, lenient []verdict) {
	for _, j := range all {
		lenient = append(lenient, verdict{j.score, j.told() || j.partial()})
		if !j.partial() {
			strict = append(strict, verdict{j.score, j.told()})
		}
	}
	for _, view := range [][]verdict{strict, lenient} {
		slices.SortStableFunc(view, func(x, y verdict) int {
			if c := cmp.Compare(y.score, x.score); c != 0 || x.right == y.right {
				return c
			}
			if x.right {
				return 1
			}
			return -1
		})
	}
	return strict, lenient
}

func averagePrecision(view []verdict) float64 {
	hits, sum := 0.0, 0.0
	for i, v := range view {
		if v.right {
			hits++
			sum += hits / float64(i+1)
		}
	}
	return sum / max(hits, 1)
}

// f1 is the F1 at the threshold that ships.
func f1(view []verdict) float64 {
	hits, both := 0.0, 0.0
	for _, v := range view {
		if v.right {
			both++
		}
		if v.score >= align.Told {
			both++
			if v.right {
				hits++
			}
		}
	}
	return 2 * hits / max(both, 1)
}

// bestF1 is the F1 at the threshold that suits best.
func bestF1(view []verdict) float64 {
	total, hits, best := 0.0, 0.0, 0.0
	for _, v := range view {
		if v.right {
			total++
		}
	}
	for i, v := range view {
		if v.right {
			hits++
		}
		best = max(best, 2*hits/(total+float64(i+1)))
	}
	return best
}

// bCubed compares what is connected from the shipped threshold on with what
// the labels connect, over the sentences that one of them connects.
func bCubed(all []judged) float64 {
	got, want := components{}, components{}
	for _, j := range all {
		a, b := j.Event+" "+j.A, j.Event+" "+j.B
		if j.score >= align.Told {
			got.join(a, b)
		}
		if j.told() {
			want.join(a, b)
		}
	}
	var n, precision, recall float64
	for _, name := range got.union(want) {
		g, w := got.of(name), want.of(name)
		both := 0.0
		for _, x := range g {
			if slices.Contains(w, x) {
				both++
			}
		}
		n++
		precision += both / float64(len(g))
		recall += both / float64(len(w))
	}
	precision, recall = precision/math.Max(n, 1), recall/math.Max(n, 1)
	return 2 * precision * recall / math.Max(precision+recall, 1e-9)
}

// components holds for each name all that it is connected with.
type components map[string][]string

func (c components) of(name string) []string {
	if members := c[name]; members != nil {
		return members
	}
	return []string{name}
}

func (c components) join(a, b string) {
	x, y := c.of(a), c.of(b)
	if slices.Contains(x, b) {
		return
	}
	both := slices.Concat(x, y)
	for _, name := range both {
		c[name] = both
	}
}

// union are the names that c or d connects, sorted.
func (c components) union(d components) []string {
	var out []string
	for _, side := range []components{c, d} {
		for name := range side {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
