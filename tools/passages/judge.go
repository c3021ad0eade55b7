package passages

import (
	"slices"

	"parallax/compare/align/odds"
	"parallax/compare/check"
	"parallax/compare/check/near"
	"parallax/tools/cores"
)

// Figures are means over differences, 0-1: of the sentences that are cited, how
// many are shown, and of those shown, how many are cited.
type Figures struct {
	Recall, Precision float64
	// Differences are how many there were.
	Differences int
}

// LeaveOut shows of each query the passages that weights show which were fitted
// without its event, by the first n features.
func LeaveOut(queries []Query, n int) Figures {
	var events []string
	for _, q := range queries {
		events = append(events, q.Event)
	}
	events = slices.Compact(events)
	found := make([][]score, len(events))
	cores.Each(len(events), func(i int) {
		of := func(q Query) bool { return q.Event == events[i] }
		w := Fit(slices.DeleteFunc(slices.Clone(queries), of), n)
		for _, q := range queries {
			if of(q) {
				found[i] = append(found[i], q.judge(w))
			}
		}
	})
	return mean(slices.Concat(found...))
}

// Judge shows of each query the passages that some weights show.
func Judge(queries []Query, w []float64) Figures {
	var all []score
	for _, q := range queries {
		all = append(all, q.judge(w))
	}
	return mean(all)
}

// score is what was shown of one query.
type score struct{ recall, precision float64 }

func mean(all []score) Figures {
	out := Figures{Differences: len(all)}
	for _, s := range all {
		out.Recall += s.recall / float64(len(all))
		out.Precision += s.precision / float64(len(all))
	}
	return out
}

// judge takes of each sentence the best chance that a statement gives it, and of
// the sentences those that are shown.
func (q Query) judge(w []float64) score {
	var all []near.Hit
	cited, named := map[[2]int]bool{}, map[int]bool{}
	for _, statement := range q.Statements {
		for _, s := range statement {
			h := s.Hit
			z := w[len(w)-1]
			for k, x := range h.Values[:len(w)-1] {
				z += w[k] * x
			}
			h.Chance = odds.Probability(z)
			cited[[2]int{h.Article, h.Sentence}] = s.Cited
			named[h.Article] = named[h.Article] || h.Values[near.Named] > 0
			if k := slices.IndexFunc(all, func(o near.Hit) bool { return o.Article == h.Article && o.Sentence == h.Sentence }); k >= 0 {
				all[k].Chance = max(all[k].Chance, h.Chance)
			} else {
				all = append(all, h)
			}
		}
	}
	shown, hits := check.Select(all, func(a int) bool { return named[a] }), 0
	for _, h := range shown {
		if cited[[2]int{h.Article, h.Sentence}] {
			hits++
		}
	}
	return score{float64(hits) / float64(max(q.Cited, 1)), float64(hits) / float64(max(len(shown), 1))}
}
