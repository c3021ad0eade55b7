package main

import (
	"fmt"
	"math"

	"parallax/compare/align/odds"
	"parallax/compare/gather"
)

// size is the number of grounds of an event.
const size = len(gather.Grounds{})

// example are grounds, and whether what they speak for is so.
type example struct {
	grounds []float64
	right   bool
}

// model are weights of grounds.
type model struct {
	weights []float64
	bias    float64
}

func (m model) probability(g []float64) float64 {
	sum := m.bias
	for k, x := range g {
		sum += m.weights[k] * x
	}
	return odds.Probability(sum)
}

// fit finds the weights that suit the examples best; ridge is the strength of the
// penalty on weights.
func fit(rows []example, ridge float64) model {
	mean, spread := scale(rows)
	size := len(mean)
	w := make([]float64, size+1)
	h, g := make([][]float64, size+1), make([]float64, size+1)
	for j := range h {
		h[j] = make([]float64, size+1)
	}
	const steps = 15
	for range steps {
		for j := range h {
			clear(h[j])
			h[j][j], g[j] = ridge, -ridge*w[j]
		}
		for _, r := range rows {
			add(h, g, w, scaled(r.grounds, mean, spread), r.right)
		}
		for j, d := range solve(h, g) {
			w[j] += d
		}
	}
	m := model{weights: make([]float64, size), bias: w[size]}
	for j := range size {
		m.weights[j] = w[j] / spread[j]
		m.bias -= m.weights[j] * mean[j]
	}
	return m
}

// add puts one row into the first and second derivatives.
func add(h [][]float64, g, w, z []float64, right bool) {
	sum, y := 0.0, 0.0
	for j, x := range z {
		sum += w[j] * x
	}
	if right {
		y = 1
	}
	p := odds.Probability(sum)
	for j, x := range z {
		g[j] += (y - p) * x
		f := p * (1 - p) * x
		for k, y := range z[:j+1] {
			h[j][k] += f * y
		}
	}
}

func scaled(g, mean, spread []float64) []float64 {
	z := make([]float64, len(g)+1)
	for j, x := range g {
		z[j] = (x - mean[j]) / spread[j]
	}
	z[len(g)] = 1
	return z
}

func scale(rows []example) (mean, spread []float64) {
	n := float64(len(rows))
	mean, spread = make([]float64, len(rows[0].grounds)), make([]float64, len(rows[0].grounds))
	for _, r := range rows {
		for j, x := range r.grounds {
			mean[j] += x / n
		}
	}
	for _, r := range rows {
		for j, x := range r.grounds {
			spread[j] += (x - mean[j]) * (x - mean[j]) / n
		}
	}
	for j := range spread {
		spread[j] = math.Sqrt(spread[j]) + 1e-9
	}
	return mean, spread
}

// solve solves h·x = g by elimination; h is positive definite, and its lower half is
// given.
func solve(h [][]float64, g []float64) []float64 {
	n := len(g)
	for i := range n {
		for c := range i {
			h[c][i] = h[i][c]
		}
	}
	for i := range n {
		for r := i + 1; r < n; r++ {
			f := h[r][i] / h[i][i]
			for c := i; c < n; c++ {
				h[r][c] -= f * h[i][c]
			}
			g[r] -= f * g[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = g[i]
		for c := i + 1; c < n; c++ {
			x[i] -= h[i][c] * x[c]
		}
		x[i] /= h[i][i]
	}
	return x
}

// judge tells how well models do on events that they have not seen: articles
// with the right suggestion, suggestions that are right, and how often nothing is
// suggested where the event is missing.
func (s *set) judge() string {
	var models [parts]model
	lacking := s.rows(true, nil)
	for p := range models {
		var seen []row
		for _, r := range lacking {
			if s.part(s.of[r.article]) != p && s.part(r.event) != p {
				seen = append(seen, r)
			}
		}
		models[p] = fit(examples(seen), ridge)
	}
	asked, given, right, silent := 0, 0, 0, 0
	for i := range s.texts {
		if len(s.groups[s.of[i]]) < 2 {
			continue
		}
		asked++
		m := models[s.part(s.of[i])]
		if best := choose(m, s.candidates(i, false, false)); best >= 0 {
			given++
			if best == s.of[i] {
				right++
			}
		}
		if choose(m, s.candidates(i, false, true)) < 0 {
			silent++
		}
	}
	share := func(n, of int) string { return fmt.Sprintf("%.3f", float64(n)/float64(max(1, of)))[1:] }
	return fmt.Sprintf("right for %s of the articles, %s of the suggestions right, silent for %s where the event is missing",
		share(right, asked), share(right, given), share(silent, asked))
}

// choose is the event of the row that is surest, -1 for none.
func choose(m model, rows []row) int {
	best, event := sure, -1
	for _, r := range rows {
		if p := m.probability(r.grounds[:]); p >= best {
			best, event = p, r.event
		}
	}
	return event
}
