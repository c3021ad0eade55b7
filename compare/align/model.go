package align

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"

	"parallax/assets"
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
	Second     [featureCount]float64
	SecondBias float64
}

// of is what weighs a candidate.
func (m *Model) of(n near) *Weights {
	if n.meant {
		return &m.Meaning
	}
	return &m.Words
}

// The files of the weights that ship say how they were fitted.
const (
	wordsFile   = "align/model.tsv"
	meaningFile = "align/meaning.tsv"
)

// shipped is the model of these files; nobody may change it.
var shipped = sync.OnceValue(func() *Model {
	m := &Model{}
	for file, w := range map[string]*Weights{wordsFile: &m.Words, meaningFile: &m.Meaning} {
		data, err := assets.Align.ReadFile(file)
		if err == nil {
			err = w.read(string(data), file == meaningFile)
		}
		if err != nil {
			panic(fmt.Errorf("align: %s: %w", file, err))
		}
	}
	return m
})

// biasRow is the name of the last row of a table of weights.
const biasRow = "bias"

// Table is the weights as a table, as they stand in assets/align: a row for each
// feature, those of meaning only where meant, then the bias, with the weights of
// the first and the second stage parted by tabs. A feature of the second stage
// alone has no first weight.
func (w *Weights) Table(meant bool) string {
	var b strings.Builder
	for _, k := range Features(meant) {
		first := ""
		if k < Own {
			first = weightText(w.First[k])
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\n", FeatureNames[k], first, weightText(w.Second[k]))
	}
	fmt.Fprintf(&b, "%s\t%s\t%s\n", biasRow, weightText(w.FirstBias), weightText(w.SecondBias))
	return b.String()
}

func weightText(w float64) string { return strconv.FormatFloat(w, 'f', 4, 64) }

// Features are the numbers of the features that a table has, those of meaning
// only where meant.
func Features(meant bool) []int {
	var out []int
	for k := range featureCount {
		if meant || k < ofWords || k >= Own {
			out = append(out, k)
		}
	}
	return out
}

// read takes in a table of weights; lines that begin with # are skipped.
func (w *Weights) read(table string, meant bool) error {
	left := append(Features(meant), featureCount)
	for line := range strings.Lines(table) {
		if line[0] == '#' {
			continue
		}
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(row) != 3 || len(left) == 0 || row[0] != rowName(left[0]) {
			return fmt.Errorf("row %q does not have a name in its turn and two weights", line)
		}
		if err := w.set(left[0], row[1], row[2]); err != nil {
			return fmt.Errorf("%s: %w", row[0], err)
		}
		left = left[1:]
	}
	if len(left) > 0 {
		return fmt.Errorf("no row %s", rowName(left[0]))
	}
	return nil
}

func rowName(k int) string {
	if k < featureCount {
		return FeatureNames[k]
	}
	return biasRow
}

// set gives row k its weights.
func (w *Weights) set(k int, first, second string) error {
	one, two := &w.FirstBias, &w.SecondBias
	if k < featureCount {
		one, two = nil, &w.Second[k]
	}
	if k < Own {
		one = &w.First[k]
	}
	var err error
	if *two, err = strconv.ParseFloat(second, 64); err == nil && one != nil {
		*one, err = strconv.ParseFloat(first, 64)
	}
	return err
}

// first is the first stage's log-odds of a pair.
func (w *Weights) first(f features) float64 {
	z := w.FirstBias
	for k, x := range f {
		z += w.First[k] * x
	}
	return z
}

// own is what the pair's own features add to the log-odds of the second stage.
func (w *Weights) own(f features) float64 {
	z := w.SecondBias
	for k, x := range f {
		z += w.Second[k] * x
	}
	return z
}

// others is what the scores of other pairs add to them.
func (w *Weights) others(support [featureCount - Own]float64) float64 {
	z := 0.0
	for k, x := range support {
		z += w.Second[Own+k] * x
	}
	return z
}

func probability(logOdds float64) float64 { return 1 / (1 + math.Exp(-logOdds)) }
