package main

import (
	"math"

	"parallax/compare/align"
)

// stage is a fitted regression over the first features of a pair.
type stage struct {
	weights []float64
	bias    float64
}

// fitBoth fits the two stages: the second one to what the first makes of the
// same events.
func fitBoth(events []event) *align.Model {
	out := &align.Model{}
	first := fit(samples(events, out), align.Own)
	copy(out.First[:], first.weights)
	out.FirstBias = first.bias
	second := fit(samples(events, out), len(align.FeatureNames))
	copy(out.Second[:], second.weights)
	out.SecondBias = second.bias
	return out
}

// samples are the labelled pairs of all events as the model sees them.
func samples(events []event, m *align.Model) []sample {
	var out []sample
	for i := range events {
		out = append(out, events[i].measure(m)...)
	}
	return out
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

// fit finds the weights of the first n features by Newton's method, 30 steps
// from zero.
func fit(samples []sample, n int) stage {
	mean, deviation := moments(samples, n)
	x := make([][]float64, len(samples))
	for i, s := range samples {
		x[i] = make([]float64, n+1)
		for k, v := range s.values[:n] {
			x[i][k] = (v - mean[k]) / deviation[k]
		}
		x[i][n] = 1
	}
	beta := make([]float64, n+1)
	for range 30 {
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

func moments(samples []sample, n int) (mean, deviation []float64) {
	mean, deviation = make([]float64, n), make([]float64, n)
	for _, s := range samples {
		for k, v := range s.values[:n] {
			mean[k] += v / float64(len(samples))
		}
	}
	for _, s := range samples {
		for k, v := range s.values[:n] {
			deviation[k] += (v - mean[k]) * (v - mean[k]) / float64(len(samples))
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
			for l := range n {
				curvature[k][l] += weight * p * (1 - p) * x[i][k] * x[i][l]
			}
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
