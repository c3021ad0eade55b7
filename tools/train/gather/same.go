package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"parallax/compare/align/odds"
	"parallax/compare/gather"
)

// linked is the share of pairs from which groups are linked: that at which the least
// of the held-out figures is farthest above what is asked of it.
const linked = .36

// sameRidge is the strength of the penalty on the weights of pairs.
const sameRidge = 3

// folds is in how many parts events are held out for groups: a pair is measured by a
// fit that has seen neither of its events.
const folds = 4

// runSame fits the weights by which two articles are taken for ones of one event; the
// figures of the first lines are of sets whose events are held out.
func runSame(paths []string, w, progress io.Writer) error {
	var sets []*set
	for _, path := range paths {
		s, err := readFile(path)
		if err != nil {
			return err
		}
		sets = append(sets, s)
	}
	var all []pairExample
	for _, s := range sets {
		all = append(all, s.pairs()...)
	}
	of := map[[2]int]model{}
	for a := range folds {
		for b := a; b < folds; b++ {
			of[[2]int{a, b}] = fit(seen(all, func(p pairExample) bool { return p.part[0] != a && p.part[0] != b && p.part[1] != a && p.part[1] != b }), sameRidge)
		}
	}
	for _, least := range []float64{.30, .34, .38, .42, .46, .50} {
		fmt.Fprintf(progress, "%.2f", least)
		for _, s := range sets {
			fmt.Fprintf(progress, " %.3f", s.heldOut(of, least))
		}
		fmt.Fprintln(progress)
	}
	m := fit(seen(all, func(pairExample) bool { return true }), sameRidge)
	fmt.Fprint(w, "# Weights by which two articles are taken for ones of the same event (compare/gather). Logistic regression (ridge) on pairs that are alike,\n# of articles grouped by AllSides (NeuS, MIT; texts via Baly et al., Apache-2.0) and in ECB+ (CC BY 3.0). B-cubed F1 of groups, events held out in four parts:\n#")
	for k, s := range sets {
		fmt.Fprintf(w, " %s %.3f;", filepath.Base(paths[k]), s.heldOut(of, linked))
	}
	fmt.Fprint(w, "\n# Made by tools/train/gather. Licence: that of the program.\n# ground\tweight\t\n")
	c := odds.Columns{append(m.weights, m.bias, linked), make([]float64, len(m.weights)+2)}
	_, err := io.WriteString(w, odds.Table(gather.SameNames(), c))
	return err
}

func readFile(path string) (*set, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return read(f)
}

// pairExample is a pair of articles of one set with the parts of their events.
type pairExample struct {
	example
	articles, part [2]int
}

func seen(all []pairExample, keep func(pairExample) bool) (out []example) {
	for _, p := range all {
		if keep(p) {
			out = append(out, p.example)
		}
	}
	return out
}

// fold is the part of an event.
func (s *set) fold(event int) int { return hash(s.names[event]) % folds }

// pairs are all pairs of the set that are alike, in order.
func (s *set) pairs() (out []pairExample) {
	var mu sync.Mutex
	_, _ = s.shelf.Link(context.Background(), func(a, b int, g gather.SameGrounds) float64 {
		x, y := s.of[a], s.of[b]
		mu.Lock()
		defer mu.Unlock()
		out = append(out, pairExample{example{slices.Clone(g[:]), x == y}, [2]int{a, b}, [2]int{s.fold(x), s.fold(y)}})
		return 0
	}, 1)
	slices.SortFunc(out, func(a, b pairExample) int { return slices.Compare(a.articles[:], b.articles[:]) })
	return out
}

// heldOut is the B-cubed F1 of the groups (Bagga and Baldwin, 1998) where each pair is
// measured by the fit that has not seen its events.
func (s *set) heldOut(of map[[2]int]model, least float64) float64 {
	groups, _ := s.shelf.Link(context.Background(), func(a, b int, g gather.SameGrounds) float64 {
		x, y := s.fold(s.of[a]), s.fold(s.of[b])
		return of[[2]int{min(x, y), max(x, y)}].probability(g[:])
	}, least)
	p, r := 0.0, 0.0
	for _, group := range groups {
		for _, i := range group {
			both := 0.0
			for _, k := range group {
				if s.of[i] == s.of[k] {
					both++
				}
			}
			p += both / float64(len(group))
			r += both / float64(len(s.groups[s.of[i]]))
		}
	}
	return 2 * p * r / (p + r) / float64(len(s.texts))
}
