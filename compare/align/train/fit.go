package main

import (
	"math"

	"parallax/compare/align"
)

// model is a fitted regression.
type model struct {
	weights []float64
	bias    float64
}

// shipped is the model in the form that the program takes.
func (m model) shipped() *align.Model {
	out := &align.Model{Bias: m.bias}
	copy(out.Weights[:], m.weights)
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

// fit finds the weights by Newton's method, 30 steps from zero.
func fit(samples []sample) model {
	n := len(samples[0].values)
	mean, deviation := moments(samples, n)
	x := make([][]float64, len(samples))
	for i, s := range samples {
		x[i] = make([]float64, n+1)
		for k, v := range s.values {
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
	m := model{make([]float64, n), beta[n]}
	for k := range m.weights {
		m.weights[k] = beta[k] / deviation[k]
		m.bias -= m.weights[k] * mean[k]
	}
	return m
}

func moments(samples []sample, n int) (mean, deviation []float64) {
	mean, deviation = make([]float64, n), make([]float64, n)
	for _, s := range samples {
		for k, v := range s.values {
			mean[k] += v / float64(len(samples))
		}
	}
	for _, s := range samples {
		for k, v := range s.values {
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
