// Package pair holds the weights by which pairs of sentences are scored, and names what they
// weigh.
//
// In go tables of assets/align, out come log-odds of the two stages of the regression; see
// compare/align for the method. Known misses: those of compare/align.
package pair

import (
	"fmt"
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// Model estimates in two stages whether two sentences tell the same: by what
// the two are like, then also by what the first stage says of others.
type Model struct {
	// Words is for pairs that are compared by words alone, Meaning for those of
	// which it is known what they mean.
	Words, Meaning Weights
}

// Weights are those of the two stages.
type Weights struct {
	// First weighs the first Own features, Second all, in the order of
	// FeatureNames.
	First      [Own]float64
	FirstBias  float64
	Second     [Count]float64
	SecondBias float64
}

// Of is what weighs a pair: meant when it is known what the two mean.
func (m *Model) Of(meant bool) *Weights {
	if meant {
		return &m.Meaning
	}
	return &m.Words
}

// The files of the weights that ship say how they were fitted.
const (
	wordsFile   = "align/model.tsv"
	meaningFile = "align/meaning.tsv"
)

// Shipped is the model of these files; nobody may change it.
var Shipped = sync.OnceValue(func() *Model {
	m := &Model{}
	for file, w := range map[string]*Weights{wordsFile: &m.Words, meaningFile: &m.Meaning} {
		data, err := assets.Align.ReadFile(file)
		if err == nil {
			err = w.read(string(data), file == meaningFile)
		}
		if err != nil {
			panic(fmt.Errorf("%s: %w", file, err))
		}
	}
	return m
})

// Features are the numbers of the features that a table has, those of meaning
// only where meant.
func Features(meant bool) []int {
	var out []int
	for k := range Count {
		if meant || k < OfWords || k >= Own {
			out = append(out, k)
		}
	}
	return out
}

// rowNames are the features of a table, then the bias.
func rowNames(meant bool) []string {
	var out []string
	for _, k := range Features(meant) {
		out = append(out, FeatureNames[k])
	}
	return append(out, "bias")
}

// Table is the weights as a table, as they stand in assets/align: a row for each
// feature, those of meaning only where meant, then the bias, with the weights of
// the first and the second stage. A feature of the second stage alone has no
// first weight.
func (w *Weights) Table(meant bool) string {
	var c odds.Columns
	for _, k := range Features(meant) {
		first := 0.0
		if k < Own {
			first = w.First[k]
		}
		c[0], c[1] = append(c[0], first), append(c[1], w.Second[k])
	}
	c[0], c[1] = append(c[0], w.FirstBias), append(c[1], w.SecondBias)
	return odds.Table(rowNames(meant), c)
}

// read takes in such a table.
func (w *Weights) read(table string, meant bool) error {
	c, err := odds.Read(table, rowNames(meant))
	if err != nil {
		return err
	}
	features := Features(meant)
	for i, k := range features {
		if w.Second[k] = c[1][i]; k < Own {
			w.First[k] = c[0][i]
		}
	}
	w.FirstBias, w.SecondBias = c[0][len(features)], c[1][len(features)]
	return nil
}

// FirstOdds is the first stage's log-odds of a pair.
func (w *Weights) FirstOdds(f [Own]float64) float64 {
	z := w.FirstBias
	for k, x := range f {
		z += w.First[k] * x
	}
	return z
}

// OwnOdds is what the pair's own features add to the log-odds of the second stage.
func (w *Weights) OwnOdds(f [Own]float64) float64 {
	z := w.SecondBias
	for k, x := range f {
		z += w.Second[k] * x
	}
	return z
}

// OtherOdds is what the scores of other pairs add to them.
func (w *Weights) OtherOdds(support [Count - Own]float64) float64 {
	z := 0.0
	for k, x := range support {
		z += w.Second[Own+k] * x
	}
	return z
}
