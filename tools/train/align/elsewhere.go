package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"parallax/compare/align"
	"parallax/compare/align/elsewhere"
	"parallax/compare/align/odds"
	"parallax/tools/cores"
)

// Of the sentences of left out events that are said to stand in one article only, how many
// are told, even in part, in no other; and of those shown as nearest, how many tell a part.
const (
	sureAlone = .93
	sureNear  = .6
)

// question is a sentence and another article, or the nearest sentence there.
type question struct {
	event    int
	sentence string
	others   int // articles
	sample
	estimate float64
}

// fitElsewhere prints the weights by which it is judged whether an article tells a sentence.
func fitElsewhere(events []event, _ bool, out io.Writer) error {
	return fitTold(events, out, false)
}

// fitNearest prints those by which it is judged whether its nearest sentence does.
func fitNearest(events []event, _ bool, out io.Writer) error { return fitTold(events, out, true) }

func fitTold(events []event, out io.Writer, pairs bool) error {
	var table odds.Columns
	what := "an article that has no part in the facts of a sentence tells it or a part of it"
	if pairs {
		what = "the nearest sentence of such an article does"
	}
	fmt.Fprintf(out, "# Weights by which it is judged whether %s: by words\n# alone, and with what sentences mean. Written by tools/train/align: ridge regression on the log-odds. Labels: our own, on texts that are no part of the program. Licence: that of the program.\n", what)
	for column, meant := range []bool{false, true} {
		features := elsewhere.Features(meant)
		asked := questions(events, meant, pairs)
		leaveOut(asked, len(events), features)
		farthest, side := mostBelow, "of sentences that no other article tells, below"
		if pairs {
			farthest, side = mostAbove, "from"
		}
		bound, n, right := farthest(asked)
		fmt.Fprintf(out, "# %s: with each of %d events left out of the fit, %s the row least %d of %d are so.\n", [2]string{"Words", "Meaning"}[column], len(events), side, right, n)
		table[column] = make([]float64, len(elsewhere.Grounds{}))
		all := fit(samplesOf(asked, -1), features)
		bias := all.spread(features, table[column])
		table[column] = append(table[column], bias, bound)
	}
	fmt.Fprintln(out, "# ground\twords\tmeaning")
	_, err := io.WriteString(out, elsewhere.Table(table).Text())
	return err
}

// questions are those of all events, in order.
func questions(events []event, meant, pairs bool) []question {
	by := make([][]question, len(events))
	cores.Each(len(events), func(k int) {
		e := &events[k]
		labels, in := e.labelOf(), e.in
		if !meant {
			in.Meaning = nil
		}
		for _, x := range align.Estimates(in) {
			told := func(s int) bool {
				l := labels[sides(e.id(x.Place), e.id(align.Place{Article: x.Article, Sentence: s}))]
				return l != "" && l != "no"
			}
			label := "no"
			for s := range e.articles[x.Article].Sentences {
				if told(s) && (!pairs || s == x.Nearest.Sentence) {
					label = "same-fact"
				}
			}
			if !pairs || x.Nearest.Sentence >= 0 {
				by[k] = append(by[k], question{k, e.id(x.Place), len(in.Docs) - 1, sample{x.Grounds[:], 0, label}, 0})
			}
		}
	})
	return slices.Concat(by...)
}

func samplesOf(asked []question, but int) []sample {
	var out []sample
	for _, q := range asked {
		if q.event != but {
			out = append(out, q.sample)
		}
	}
	return out
}

// leaveOut gives each question the estimate of weights that have not seen its event.
func leaveOut(asked []question, events int, features []int) {
	cores.Each(events, func(k int) {
		s := fit(samplesOf(asked, k), features)
		for i := range asked {
			if q := &asked[i]; q.event == k {
				z := s.bias
				for f, w := range s.weights {
					z += w * q.values[features[f]]
				}
				q.estimate = odds.Probability(z)
			}
		}
	})
}

// verdictsOf are the estimates that any other article tells a sentence, lowest first, right
// where none does.
func verdictsOf(asked []question) []verdict {
	var out []verdict
	for i := 0; i < len(asked); {
		from, told := i, false
		var estimates []float64
		for i < len(asked) && asked[i].event == asked[from].event && asked[i].sentence == asked[from].sentence {
			estimates = append(estimates, asked[i].estimate)
			told = told || asked[i].label != "no"
			i++
		}
		if i-from == asked[from].others { // else some article has a part in its facts
			out = append(out, verdict{elsewhere.Any(estimates), !told})
		}
	}
	slices.SortFunc(out, func(x, y verdict) int { return cmp.Compare(x.score, y.score) })
	return out
}

// mostBelow is the highest estimate below which enough sentences stand alone.
func mostBelow(asked []question) (bound float64, n, right int) {
	return farthest(verdictsOf(asked), sureAlone)
}

// mostAbove is the lowest estimate above which enough nearest sentences tell a part.
func mostAbove(asked []question) (bound float64, n, right int) {
	var all []verdict
	for _, q := range asked {
		all = append(all, verdict{q.estimate, q.label != "no"})
	}
	slices.SortFunc(all, func(x, y verdict) int { return cmp.Compare(y.score, x.score) })
	return farthest(all, sureNear)
}

// farthest is how far one may go through ordered verdicts so that enough are right.
func farthest(all []verdict, enough float64) (bound float64, n, right int) {
	hits := 0
	for i, v := range all {
		if v.right {
			hits++
		}
		if float64(hits) >= enough*float64(i+1) {
			bound, n, right = v.score, i+1, hits
		}
	}
	return bound, n, right
}
