package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"

	"parallax/compare/difference"
)

// ridge is the strength of the penalty on the weights.
const ridge = 60

// leastSeen is how many sentences a feature must be seen in, not 0, to be
// fitted: what few show says little about the next event.
const leastSeen = 20

// weights are those of features by name, as they are multiplied.
type weights map[string]float64

// fit finds the weights by Newton's method, 20 steps from zero.
func fit(events []event) weights {
	m := newMatrix(events)
	beta := make([]float64, len(m.names))
	for range 20 {
		for k, step := range m.newton(beta) {
			beta[k] += step
		}
	}
	out := weights{}
	for k, name := range m.names {
		if name == "bias" {
			out[name] += beta[k]
			continue
		}
		out[name] = beta[k] / m.deviation[k]
		out["bias"] -= out[name] * m.mean[k]
	}
	return out
}

// matrix is the candidates of events as rows of standardised features.
type matrix struct {
	names           []string
	mean, deviation []float64
	rows            [][]float64
	right           []bool
}

func newMatrix(events []event) *matrix {
	m := &matrix{names: seen(events)}
	index := map[string]int{}
	for i, n := range m.names {
		index[n] = i
	}
	for _, e := range events {
		for _, c := range e.candidates {
			row := make([]float64, len(m.names))
			for _, f := range c.features {
				if i, ok := index[f.Name]; ok {
					row[i] = f.Value
				}
			}
			m.rows, m.right = append(m.rows, row), append(m.right, c.right)
		}
	}
	m.standardise()
	return m
}

// seen are the names of the features that enough sentences have, in order.
func seen(events []event) []string {
	count := map[string]int{}
	for _, e := range events {
		for _, c := range e.candidates {
			for _, f := range c.features {
				if f.Value != 0 {
					count[f.Name]++
				}
			}
		}
	}
	var out []string
	for name, n := range count {
		if n >= leastSeen {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func (m *matrix) standardise() {
	n := float64(len(m.rows))
	m.mean, m.deviation = make([]float64, len(m.names)), make([]float64, len(m.names))
	for k, name := range m.names {
		if name == "bias" {
			m.deviation[k] = 1
			continue
		}
		for _, r := range m.rows {
			m.mean[k] += r[k] / n
		}
		for _, r := range m.rows {
			m.deviation[k] += (r[k] - m.mean[k]) * (r[k] - m.mean[k]) / n
		}
		m.deviation[k] = math.Sqrt(m.deviation[k]) + 1e-9
		for _, r := range m.rows {
			r[k] = (r[k] - m.mean[k]) / m.deviation[k]
		}
	}
}

// newton is one step: the gradient over the curvature, with the ridge on all
// but the bias.
func (m *matrix) newton(beta []float64) []float64 {
	n := len(beta)
	gradient, curvature := make([]float64, n), make([][]float64, n)
	for k := range curvature {
		curvature[k] = make([]float64, n)
		if m.names[k] != "bias" {
			curvature[k][k] = ridge
			gradient[k] = -ridge * beta[k]
		}
	}
	for i, row := range m.rows {
		z, want := 0.0, 0.0
		for k, b := range beta {
			z += b * row[k]
		}
		if m.right[i] {
			want = 1
		}
		p := 1 / (1 + math.Exp(-z))
		for k, x := range row {
			gradient[k] += (want - p) * x
			for l := range n {
				curvature[k][l] += p * (1 - p) * x * row[l]
			}
		}
	}
	return solve(curvature, gradient)
}

// solve is Gauss elimination with the largest pivot.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		p := i
		for k := i + 1; k < n; k++ {
			if math.Abs(a[k][i]) > math.Abs(a[p][i]) {
				p = k
			}
		}
		a[i], a[p], b[i], b[p] = a[p], a[i], b[p], b[i]
		for k := i + 1; k < n; k++ {
			f := a[k][i] / a[i][i]
			for l := i; l < n; l++ {
				a[k][l] -= f * a[i][l]
			}
			b[k] -= f * b[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for l := i + 1; l < n; l++ {
			b[i] -= a[i][l] * b[l]
		}
		b[i] /= a[i][i]
	}
	return b
}

// figures are sums over events: R@10, R and P@10 with their counts.
type figures struct {
	events, reader, ten, any, said, worth, few int
	kinds                                      map[string][2]int
}

// add ranks the candidates of an event and counts.
func (f *figures) add(e event, w weights) {
	if f.kinds == nil {
		f.kinds = map[string][2]int{}
	}
	ranked := e.rank(w)
	top := ranked[:min(10, len(ranked))]
	f.events++
	if len(ranked) < 6 {
		f.few++
	}
	for _, r := range e.reader {
		f.reader++
		at := slices.IndexFunc(ranked, func(c candidate) bool { return points(c.places, r) })
		if at >= 0 {
			f.any++
		}
		if at >= 0 && at < len(top) {
			f.ten++
		}
	}
	for _, c := range top {
		k := f.kinds[c.said.Key]
		f.said++
		k[1]++
		if c.right {
			f.worth++
			k[0]++
		}
		f.kinds[c.said.Key] = k
	}
}

// rank is the list as the program shows it with weights.
func (e event) rank(w weights) []candidate {
	scores, said := make([]float64, len(e.candidates)), make([]difference.Difference, len(e.candidates))
	for i, c := range e.candidates {
		said[i], scores[i] = c.said, w.score(c)
	}
	var all []difference.Difference
	by := map[string]candidate{}
	for _, i := range difference.Ranked(e.set, said, scores) {
		c := e.candidates[i]
		if _, twice := by[c.said.ID]; !twice {
			by[c.said.ID] = c
			all = append(all, c.said)
		}
	}
	var out []candidate
	for _, d := range difference.Distinct(e.set, all) {
		if c := by[d.ID]; len(c.places) > 0 {
			out = append(out, c)
		}
	}
	return out
}

func (w weights) score(c candidate) float64 {
	z := 0.0
	for _, f := range c.features {
		z += w[f.Name] * f.Value
	}
	return z
}

// String gives the figures in one line and then the kinds of the first ten.
func (f figures) String() string {
	out := fmt.Sprintf("%d events, R@10 %.3f (%d/%d), R %.3f, P@10 %.3f (%d/%d), fewer than six: %d",
		f.events, share(f.ten, f.reader), f.ten, f.reader, share(f.any, f.reader), share(f.worth, f.said), f.worth, f.said, f.few)
	var keys []string
	for k := range f.kinds {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		out += fmt.Sprintf("\n  %-20s %d of %d", k, f.kinds[k][0], f.kinds[k][1])
	}
	return out
}

func share(a, b int) float64 { return float64(a) / float64(max(1, b)) }

func write(out io.Writer, w weights) error {
	b := bufio.NewWriter(out)
	fmt.Fprintln(b, "# The ranking of differences: weights of features (compare/difference/rank.go), fitted by tools/train/difference on the order in which readers told the")
	fmt.Fprintln(b, "# differences of 54 labelled events. A feature that is not here counts nothing. Licence: that of the program.")
	fmt.Fprintln(b, "# feature\tweight")
	var names []string
	for n := range w {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		fmt.Fprintf(b, "%s\t%.4f\n", n, w[n])
	}
	return b.Flush()
}
