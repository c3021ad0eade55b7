package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"parallax/compare/align"
	"parallax/compare/align/absence"
	"parallax/compare/align/odds"
	"parallax/tools/cores"
)

// sureAbsent is how many facts of left out events that are said not to be found in an
// article are so by the labels: told by the others together, and in no part there.
const sureAbsent = .86

// fitAbsent prints the weights by which it is judged whether an article does not tell a fact.
func fitAbsent(events []event, _ bool, out io.Writer) error {
	fmt.Fprintf(out, "# Weights by which it is judged whether an article does not tell a fact that all the others tell: by words alone, and with what\n# sentences mean. Written by tools/train/align: ridge regression on the log-odds. Labels: our own, on texts that are no part of the program. Licence: that of the program.\n")
	var table odds.Columns
	features := make([]int, len(absence.Grounds{}))
	for k := range features {
		features[k] = k
	}
	for column, meant := range []bool{false, true} {
		asked := cells(events, meant)
		leaveOut(asked, len(events), features)
		var all []verdict
		for _, q := range asked {
			all = append(all, verdict{q.estimate, q.label != "no"})
		}
		slices.SortStableFunc(all, func(x, y verdict) int { return cmp.Compare(y.score, x.score) })
		bound, n, right := farthest(all, sureAbsent)
		fmt.Fprintf(out, "# %s: of %d facts of %d events, each event left out of the fit, %d are said from the row sure on, %d of them rightly.\n", [2]string{"Words", "Meaning"}[column], len(asked), len(events), n, right)
		table[column] = make([]float64, len(features))
		bias := fit(samplesOf(asked, -1), features).spread(features, table[column])
		table[column] = append(table[column], bias, bound)
	}
	fmt.Fprintln(out, "# ground\twords\tmeaning")
	_, err := io.WriteString(out, absence.Text(table))
	return err
}

// cells are the facts of all events with the article that does not tell them, in order;
// the label is "no" where it tells a part of them or where they are no one fact.
func cells(events []event, meant bool) []question {
	by := make([][]question, len(events))
	cores.Each(len(events), func(k int) {
		e := &events[k]
		in := e.in
		if !meant {
			in.Meaning = nil
		}
		r := align.Match(context.Background(), in)
		for _, n := range r.NotFound {
			label := "no"
			if e.apart(r.Facts[n.Fact].Tellings, n.Article) {
				label = "same-fact"
			}
			by[k] = append(by[k], question{event: k, sample: sample{n.Grounds[:], 0, label}})
		}
	})
	return slices.Concat(by...)
}

// apart reports whether tellings belong together and nothing of them is told in an article.
func (e *event) apart(tellings []align.Telling, article int) bool {
	labels := e.labelOf()
	related := func(p, q align.Place) bool {
		l := labels[sides(e.id(p), e.id(q))]
		return l != "" && l != "no"
	}
	for i, t := range tellings {
		for _, u := range tellings[:i] {
			if t.Article != u.Article && !related(t.Place, u.Place) {
				return false
			}
		}
		for s := range e.articles[article].Sentences {
			if related(t.Place, align.Place{Article: article, Sentence: s}) {
				return false
			}
		}
	}
	return true
}
