package passages

import (
	"slices"

	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
)

// Weights are those of the two regressions, the bias of each behind them.
type Weights struct{ First, Again []float64 }

// folds is into how many parts events are parted: the second regression sees
// what the first makes of events that it was not fitted on.
const folds = 4

// Fit finds the weights by which the cited sentences of the queries have the
// highest log-odds, the first regression by the first n features.
func Fit(queries []Query, n int) Weights {
	events := eventsOf(queries)
	var rows [][]float64
	var cited []bool
	for fold := range folds {
		in := func(q Query) bool { return slices.Index(events, q.Event)%folds == fold }
		w := first(slices.DeleteFunc(slices.Clone(queries), in), n)
		if w == nil { // one event alone
			w = first(queries, n)
		}
		for _, q := range queries {
			if !in(q) {
				continue
			}
			for i, features := range q.again(q.hits(w)) {
				for k, row := range features {
					rows, cited = append(rows, row), append(cited, q.Statements[i][k].Cited)
				}
			}
		}
	}
	return Weights{first(queries, n), fit(rows, cited)}
}

// eventsOf are the events of queries that stand together, in their order.
func eventsOf(queries []Query) []string {
	var out []string
	for _, q := range queries {
		out = append(out, q.Event)
	}
	return slices.Compact(out)
}

// hits are the samples of each statement with the chances that weights give them.
func (q Query) hits(w []float64) [][]near.Hit {
	out := make([][]near.Hit, len(q.Statements))
	for i, samples := range q.Statements {
		for _, s := range samples {
			h := s.Hit
			h.Chance = rerank.Chance(w, h.Values[:len(w)-1])
			out[i] = append(out[i], h)
		}
	}
	return out
}

// again are the features of the second regression by statement and hit.
func (q Query) again(hits [][]near.Hit) [][][]float64 {
	var out [][][]float64
	for _, g := range rerank.Groups(q.Sentences[:len(hits)]) {
		out = append(out, rerank.Measure(hits[g[0]:g[1]], q.Links)...)
	}
	return out
}
