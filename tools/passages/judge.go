package passages

import (
	"slices"

	"parallax/compare/check"
	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
	"parallax/tools/cores"
)

// Figures are means over differences, 0-1: of the sentences that are cited, how
// many are shown, and of those shown, how many are cited.
type Figures struct {
	Recall, Precision float64
	// Shown is how many sentences are shown.
	Shown float64
	// Differences are how many there were.
	Differences int
}

// LeaveOut shows of each query the passages that weights show which were fitted
// without its event, by the first n features.
func LeaveOut(queries []Query, n int) Figures {
	events := eventsOf(queries)
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
func Judge(queries []Query, w Weights) Figures {
	var all []score
	for _, q := range queries {
		all = append(all, q.judge(w))
	}
	return mean(all)
}

// score is what was shown of one query.
type score struct{ recall, precision, shown float64 }

func mean(all []score) Figures {
	out := Figures{Differences: len(all)}
	for _, s := range all {
		out.Recall += s.recall / float64(len(all))
		out.Precision += s.precision / float64(len(all))
		out.Shown += s.shown / float64(len(all))
	}
	return out
}

// judge takes of each sentence the best chance that a statement gives it, and of
// the sentences those that are shown.
func (q Query) judge(w Weights) score {
	var all []near.Hit
	cited, named := map[[2]int]bool{}, map[int]bool{}
	hits := q.hits(w.First)
	for i, features := range q.again(hits) {
		for k, h := range hits[i] {
			h.Chance = rerank.Chance(w.Again, features[k])
			cited[[2]int{h.Article, h.Sentence}] = q.Statements[i][k].Cited
			named[h.Article] = named[h.Article] || h.Values[near.Named] > 0
			if k := slices.IndexFunc(all, func(o near.Hit) bool { return o.Article == h.Article && o.Sentence == h.Sentence }); k >= 0 {
				all[k].Chance = max(all[k].Chance, h.Chance)
			} else {
				all = append(all, h)
			}
		}
	}
	shown, found := check.Select(all, func(a int) bool { return named[a] }), 0
	for _, h := range shown {
		if cited[[2]int{h.Article, h.Sentence}] {
			found++
		}
	}
	return score{float64(found) / float64(max(q.Cited, 1)), float64(found) / float64(max(len(shown), 1)), float64(len(shown))}
}
