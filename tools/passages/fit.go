package passages

import (
	"math"

	"parallax/compare/align/odds"
)

// ridge is the strength of the penalty on the weights, steps how many of
// Newton's method are taken from zero: eight are enough, with twelve or twenty no weight
// changes before its twelfth digit.
const ridge, steps = 3, 8

// first finds the weights of the first n features, the bias behind them, by which
// the cited sentences of the queries have the highest log-odds.
func first(queries []Query, n int) []float64 {
	var rows [][]float64
	var cited []bool
	for _, q := range queries {
		for _, statement := range q.Statements {
			for _, s := range statement {
				rows, cited = append(rows, s.Values[:n]), append(cited, s.Cited)
			}
		}
	}
	return fit(rows, cited)
}

// fit is ridge regression on the log-odds; the bias stands behind the weights.
func fit(rows [][]float64, cited []bool) []float64 {
	if len(rows) == 0 {
		return nil
	}
	n := len(rows[0])
	mean, deviation := moments(rows, n)
	beta, x := make([]float64, n+1), make([]float64, n+1)
	for range steps {
		f := newStep(beta)
		for i, row := range rows {
			for k, v := range row {
				x[k] = (v - mean[k]) / deviation[k]
			}
			x[n] = 1
			f.see(x, cited[i])
		}
		for k, d := range f.solve() {
			beta[k] += d
		}
	}
	for k := range n {
		beta[k] /= deviation[k]
		beta[n] -= beta[k] * mean[k]
	}
	return beta
}

func moments(rows [][]float64, n int) (mean, deviation []float64) {
	mean, deviation = make([]float64, n), make([]float64, n)
	for _, row := range rows {
		for k, v := range row {
			mean[k] += v / float64(len(rows))
		}
	}
	for _, row := range rows {
		for k, v := range row {
			deviation[k] += (v - mean[k]) * (v - mean[k]) / float64(len(rows))
		}
	}
	for k := range deviation {
		deviation[k] = math.Sqrt(deviation[k]) + 1e-9
	}
	return mean, deviation
}

// step is one step of Newton's method: gradient and curvature, with the ridge on
// all but the last coordinate, which is the bias.
type step struct {
	beta, gradient []float64
	curvature      [][]float64
}

func newStep(beta []float64) *step {
	s := &step{beta, make([]float64, len(beta)), make([][]float64, len(beta))}
	for k := range beta {
		s.curvature[k] = make([]float64, len(beta))
		if k < len(beta)-1 {
			s.curvature[k][k], s.gradient[k] = ridge, -ridge*beta[k]
		}
	}
	return s
}

func (s *step) see(x []float64, cited bool) {
	z := 0.0
	for k, b := range s.beta {
		z += b * x[k]
	}
	p, want := odds.Probability(z), 0.0
	if cited {
		want = 1
	}
	for k, v := range x {
		s.gradient[k] += (want - p) * v
		c := p * (1 - p) * v
		for l, u := range x[:k+1] {
			s.curvature[k][l] += c * u
		}
	}
}

// solve is Gauss's elimination; the matrix is positive definite.
func (s *step) solve() []float64 {
	a, b := s.curvature, s.gradient
	for k := range b {
		for l := range k {
			a[l][k] = a[k][l]
		}
	}
	for k := range b {
		for i := k + 1; i < len(b); i++ {
			f := a[i][k] / a[k][k]
			for j := k; j < len(b); j++ {
				a[i][j] -= f * a[k][j]
			}
			b[i] -= f * b[k]
		}
	}
	for i := len(b) - 1; i >= 0; i-- {
		for j := i + 1; j < len(b); j++ {
			b[i] -= a[i][j] * b[j]
		}
		b[i] /= a[i][i]
	}
	return b
}
