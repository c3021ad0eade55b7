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
	// First weighs the first Own features, Second all, in the order of
	// FeatureNames.
	First      [Own]float64
	FirstBias  float64
	Second     [featureCount]float64
	SecondBias float64
}

// weightsFile holds the weights that ship, and says how they were fitted.
const weightsFile = "align/model.tsv"

// shipped is the model of weightsFile; nobody may change it.
var shipped = sync.OnceValue(func() *Model {
	data, err := assets.Align.ReadFile(weightsFile)
	if err != nil {
		panic(fmt.Errorf("align: %w", err))
	}
	m := &Model{}
	if err := m.read(string(data)); err != nil {
		panic(fmt.Errorf("align: %s: %w", weightsFile, err))
	}
	return m
})

// biasRow is the name of the last row of a table of weights.
const biasRow = "bias"

// Table is the weights as a table, as they stand in assets/align/model.tsv: a row
// for each feature, then the bias, with the weights of the first and the second
// stage parted by tabs. A feature of the second stage alone has no first weight.
func (m *Model) Table() string {
	var b strings.Builder
	for k, name := range FeatureNames {
		first := ""
		if k < Own {
			first = weightText(m.First[k])
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\n", name, first, weightText(m.Second[k]))
	}
	fmt.Fprintf(&b, "%s\t%s\t%s\n", biasRow, weightText(m.FirstBias), weightText(m.SecondBias))
	return b.String()
}

func weightText(w float64) string { return strconv.FormatFloat(w, 'f', 4, 64) }

// read takes in a table of weights; lines that begin with # are skipped.
func (m *Model) read(table string) error {
	k := 0
	for line := range strings.Lines(table) {
		if line[0] == '#' {
			continue
		}
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(row) != 3 || k > featureCount || row[0] != rowName(k) {
			return fmt.Errorf("row %q, want %s with two weights", line, rowName(k))
		}
		if err := m.set(k, row[1], row[2]); err != nil {
			return fmt.Errorf("%s: %w", row[0], err)
		}
		k++
	}
	if k <= featureCount {
		return fmt.Errorf("%d rows, want %d", k, featureCount+1)
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
func (m *Model) set(k int, first, second string) error {
	one, two := &m.FirstBias, &m.SecondBias
	if k < featureCount {
		one, two = nil, &m.Second[k]
	}
	if k < Own {
		one = &m.First[k]
	}
	var err error
	if *two, err = strconv.ParseFloat(second, 64); err == nil && one != nil {
		*one, err = strconv.ParseFloat(first, 64)
	}
	return err
}

// first is the first stage's log-odds of a pair.
func (m *Model) first(f features) float64 {
	z := m.FirstBias
	for k, x := range f {
		z += m.First[k] * x
	}
	return z
}

// own is what the pair's own features add to the log-odds of the second stage.
func (m *Model) own(f features) float64 {
	z := m.SecondBias
	for k, x := range f {
		z += m.Second[k] * x
	}
	return z
}

// others is what the scores of other pairs add to them.
func (m *Model) others(support [featureCount - Own]float64) float64 {
	z := 0.0
	for k, x := range support {
		z += m.Second[Own+k] * x
	}
	return z
}

func probability(logOdds float64) float64 { return 1 / (1 + math.Exp(-logOdds)) }
