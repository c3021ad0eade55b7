package main

import (
	"fmt"
	"math"
	"math/rand"
	"os"
	"sync"

	"parallax/compare/reading/quote/tag"
)

const labels = tag.Labels

// options of the training.
type options struct {
	epochs      int
	rounds      int
	rate, decay float64
	lean        float64
	drop        float64 // share of the features that each step leaves out
}

// learner is the weights while they are learnt, with the squares of their
// gradients so far.
type learner struct {
	options
	weights, squares []float64
	steps, stepSq    [labels + 1][labels]float64
	sum              []float64 // of the weights after each epoch of the second half
	stepSum          [labels + 1][labels]float64
	summed           float64
}

// train is the mean of the models that start from different shuffles: it errs
// less than any of them.
func train(examples []example, o options) *tag.Model {
	learners := make([]*learner, o.rounds)
	var all sync.WaitGroup
	for i := range learners {
		all.Go(func() { learners[i] = o.round(examples, int64(i+1)) })
	}
	all.Wait()
	mean := learners[0]
	for _, l := range learners[1:] {
		mean.include(l)
	}
	return mean.model()
}

// round learns one model.
func (o options) round(examples []example, seed int64) *learner {
	l := &learner{options: o}
	l.weights = make([]float64, labels<<tag.Bits)
	l.squares = make([]float64, labels<<tag.Bits)
	l.sum = make([]float64, labels<<tag.Bits)
	order := rand.New(rand.NewSource(seed))
	for epoch := range o.epochs {
		loss, tokens := 0.0, 0
		for _, i := range order.Perm(len(examples)) {
			e := thin(&examples[i], o.drop, order)
			loss += l.learn(e)
			tokens += len(examples[i].labels)
		}
		if 2*epoch >= o.epochs {
			l.remember()
		}
		fmt.Fprintf(os.Stderr, "round %d, epoch %d: loss %.4f a token\n", seed, epoch+1, loss/float64(tokens))
	}
	return l
}

// include adds the sums of another learner.
func (l *learner) include(m *learner) {
	for i, w := range m.sum {
		l.sum[i] += w
	}
	for i := range m.stepSum {
		for j, v := range m.stepSum[i] {
			l.stepSum[i][j] += v
		}
	}
	l.summed += m.summed
}

// thin leaves out a share of the features at random, so that no feature leans
// on another.
func thin(e *example, drop float64, random *rand.Rand) *example {
	if drop == 0 {
		return e
	}
	out := &example{labels: e.labels, features: make([][]uint32, len(e.features))}
	limit := uint32(drop * (1 << 32))
	for i, features := range e.features {
		kept := make([]uint32, 0, len(features))
		for _, f := range features {
			if random.Uint32() >= limit {
				kept = append(kept, f)
			}
		}
		out.features[i] = kept
	}
	return out
}

// remember adds the weights to the mean that is kept.
func (l *learner) remember() {
	for i, w := range l.weights {
		l.sum[i] += w
	}
	for i := range l.steps {
		for j := range l.steps[i] {
			l.stepSum[i][j] += l.steps[i][j]
		}
	}
	l.summed++
}

// model rounds the mean weights to one byte each.
func (l *learner) model() *tag.Model {
	top := 0.0
	for _, w := range l.sum {
		top = math.Max(top, math.Abs(w/l.summed))
	}
	top = math.Min(top, 4)
	keep := 1 - l.drop // all features stand in a text, a share of them stood in training
	m := &tag.Model{Weights: make([]tag.Row, 1<<tag.Bits), Scale: float32(keep * top / 127), Lean: float32(l.lean)}
	for i, w := range l.sum {
		v := math.Round(w / l.summed / top * 127)
		m.Weights[i/tag.Labels].Set(tag.Label(i%tag.Labels), int8(math.Max(-127, math.Min(127, v))))
	}
	for i := range m.Steps {
		for j := range m.Steps[i] {
			m.Steps[i][j] = float32(l.stepSum[i][j] / l.summed)
		}
	}
	return m
}

// lattice is the forward and backward sums of one paragraph.
type lattice struct {
	emit, forward, backward [][labels]float64
	norm                    []float64
	next                    [labels + 1][labels]float64
	logZ                    float64
}

func (l *learner) lattice(e *example) *lattice {
	n := len(e.labels)
	t := &lattice{
		emit: make([][labels]float64, n), forward: make([][labels]float64, n),
		backward: make([][labels]float64, n), norm: make([]float64, n),
	}
	for j := range t.next {
		for k := range t.next[j] {
			if tag.Follows(tag.Label(j), tag.Label(k)) {
				t.next[j][k] = math.Exp(l.steps[j][k])
			}
		}
	}
	for i, features := range e.features {
		for _, f := range features {
			for k := range labels {
				t.emit[i][k] += l.weights[int(f)*labels+k]
			}
		}
		t.ahead(i)
	}
	for k := range labels {
		t.backward[n-1][k] = 1
	}
	for i := n - 2; i >= 0; i-- {
		t.back(i)
	}
	return t
}

// ahead fills in the forward sums of token i; emit becomes its exponential,
// relative to the greatest.
func (t *lattice) ahead(i int) {
	top := t.emit[i][0]
	for _, v := range t.emit[i] {
		top = math.Max(top, v)
	}
	for k := range labels {
		t.emit[i][k] = math.Exp(t.emit[i][k] - top)
		v := t.next[labels][k]
		if i > 0 {
			v = 0
			for j := range labels {
				v += t.forward[i-1][j] * t.next[j][k]
			}
		}
		t.forward[i][k] = v * t.emit[i][k]
		t.norm[i] += t.forward[i][k]
	}
	for k := range labels {
		t.forward[i][k] /= t.norm[i]
	}
	t.logZ += math.Log(t.norm[i]) + top
}

func (t *lattice) back(i int) {
	for j := range labels {
		v := 0.0
		for k := range labels {
			v += t.next[j][k] * t.emit[i+1][k] * t.backward[i+1][k]
		}
		t.backward[i][j] = v / t.norm[i+1]
	}
}

// learn takes one step on one paragraph and gives its loss before the step.
func (l *learner) learn(e *example) float64 {
	t := l.lattice(e)
	gold := 0.0
	var steps [labels + 1][labels]float64
	for i, g := range e.labels {
		before := tag.Label(labels)
		if i > 0 {
			before = e.labels[i-1]
		}
		gold += l.steps[before][g]
		for _, f := range e.features[i] {
			gold += l.weights[int(f)*labels+int(g)]
		}
		steps[before][g]--
		t.expect(i, &steps)
	}
	for i, g := range e.labels {
		var d [labels]float64
		for k := range labels {
			d[k] = t.forward[i][k] * t.backward[i][k]
		}
		d[g]--
		l.descend(e.features[i], &d)
	}
	for j := range steps {
		for k, d := range steps[j] {
			if d != 0 {
				l.stepSq[j][k] += d * d
				l.steps[j][k] -= l.rate * d / math.Sqrt(l.stepSq[j][k]+1)
			}
		}
	}
	return t.logZ - gold
}

// expect adds the expected steps into token i.
func (t *lattice) expect(i int, steps *[labels + 1][labels]float64) {
	for k := range labels {
		if i == 0 {
			steps[labels][k] += t.forward[0][k] * t.backward[0][k]
			continue
		}
		for j := range labels {
			steps[j][k] += t.forward[i-1][j] * t.next[j][k] * t.emit[i][k] * t.backward[i][k] / t.norm[i]
		}
	}
}

// descend moves the weights of a token's features against the gradient d.
func (l *learner) descend(features []uint32, d *[labels]float64) {
	for _, f := range features {
		at := int(f) * labels
		for k := range labels {
			g := d[k] + l.decay*l.weights[at+k]
			if g > -1e-5 && g < 1e-5 {
				continue
			}
			l.squares[at+k] += g * g
			l.weights[at+k] -= l.rate * g / math.Sqrt(l.squares[at+k]+1)
		}
	}
}
