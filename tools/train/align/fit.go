package main

import (
	"math"

	"parallax/compare/align/pair"
)

// stage is a fitted regression over the first features of a pair.
type stage struct {
	weights []float64
	bias    float64
}

// fitBoth fits the two stages: the second one to what the first makes of the
// same events. Both fits see the same features of words; meant is true for the
// one that sees what sentences mean.
func fitBoth(events []event, meant bool) *pair.Weights {
	out := &pair.Weights{}
	features := pair.Features(meant)
	own := features[:len(features)-(len(pair.FeatureNames)-pair.Own)]
	var samples []sample
	for i := range events {
		samples = append(samples, events[i].own...)
	}
	out.FirstBias = fit(samples, own).spread(own, out.First[:])
	samples = nil
	for i := range events {
		samples = append(samples, events[i].measure(model(out))...)
	}
	out.SecondBias = fit(samples, features).spread(features, out.Second[:])
	return out
}

// model is one that scores all pairs by the same weights.
func model(w *pair.Weights) *pair.Model { return &pair.Model{Words: *w, Meaning: *w} }

// spread puts the weights in the places of their features and gives the bias.
func (s stage) spread(features []int, to []float64) float64 {
	for k, f := range features {
		to[f] = s.weights[k]
	}
	return s.bias
}

// target is what a label stands for, and how much it weighs.
func target(label string) (want, weight float64) {
	switch label {
	case "no":
		return 0, 1
	case "partial":
		return .5, .5
	}
	return 1, 1
}

// fit finds the weights of some features by Newton's method, 12 steps from zero.
func fit(samples []sample, features []int) stage {
	n := len(features)
	mean, deviation := moments(samples, features)
	x := make([][]float64, len(samples))
	for i, s := range samples {
		x[i] = make([]float64, n+1)
		for k, f := range features {
			x[i][k] = (s.values[f] - mean[k]) / deviation[k]
		}
		x[i][n] = 1
	}
	beta := make([]float64, n+1)
	for range 12 {
		step := newton(samples, x, beta)
		for k := range beta {
			beta[k] += step[k]
		}
	}
	m := stage{make([]float64, n), beta[n]}
	for k := range m.weights {
		m.weights[k] = beta[k] / deviation[k]
		m.bias -= m.weights[k] * mean[k]
	}
	return m
}

func moments(samples []sample, features []int) (mean, deviation []float64) {
	mean, deviation = make([]float64, len(features)), make([]float64, len(features))
	for _, s := range samples {
		for k, f := range features {
			mean[k] += s.values[f] / float64(len(samples))
		}
	}
	for _, s := range samples {
		for k, f := range features {
			d := s.values[f] - mean[k]
			deviation[k] += d * d / float64(len(samples))
		}
	}
	for k := range deviation {
		deviation[k] = math.Sqrt(deviation[k]) + 1e-9
	}
	return mean, deviation
}

// newton is one step: the gradient over the curvature, with the ridge on all
// but the last coordinate, which is the bias.
func newton(samples []sample, x [][]float64, beta []float64) []float64 {
	n := len(beta)
	gradient := make([]float64, n)
	curvature := make([][]float64, n)
	for k := range curvature {
		curvature[k] = make([]float64, n)
		if k < n-1 {
			curvature[k][k] = ridge
			gradient[k] = -ridge * beta[k]
		}
	}
	for i, s := range samples {
		z := s.guard
		for k, b := range beta {
			z += b * x[i][k]
		}
		p := 1 / (1 + math.Exp(-z))
		want, weight := target(s.label)
		for k := range n {
			gradient[k] += weight * (want - p) * x[i][k]
			c := weight * p * (1 - p) * x[i][k]
			for l, v := range x[i][:k+1] {
				curvature[k][l] += c * v
			}
		}
	}
	for k := range n { // it is symmetric
		for l := range k {
			curvature[l][k] = curvature[k][l]
		}
	}
	return solve(curvature, gradient)
}

// solve is Gauss's elimination; the matrix is positive definite.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for k := range n {
		for i := k + 1; i < n; i++ {
			f := a[i][k] / a[k][k]
			for j := k; j < n; j++ {
				a[i][j] -= f * a[k][j]
			}
			b[i] -= f * b[k]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for j := i + 1; j < n; j++ {
			b[i] -= a[i][j] * b[j]
		}
		b[i] /= a[i][i]
	}
	return b
}
