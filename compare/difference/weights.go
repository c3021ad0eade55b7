package difference

import (
	"fmt"
	"strconv"
)

// weight is a line of assets/difference/weights.tsv.
type weight struct{ base, each, most, high, fall float64 }

// Measure is what a sentence is weighed by; what its parts are says the line of
// the weight. A scale of 0 is 1.
type Measure struct{ Scale, Amount, Height, Depth float64 }

// weights are read once; a line that cannot be read stops the program.
var weights = readWeights()

func readWeights() map[string]weight {
	out := map[string]weight{}
	for _, c := range table("weights.tsv", 7) {
		var n [5]float64
		for i := range n {
			var err error
			if n[i], err = strconv.ParseFloat(c[i+1], 64); err != nil {
				panic(fmt.Errorf("difference: weights: %s: %w", c[0], err))
			}
		}
		out[c[0]] = weight{n[0], n[1], n[2], n[3], n[4]}
	}
	return out
}

// Weigh is the weight of a sentence of a line.
func Weigh(key string, m Measure) float64 {
	w, ok := weights[key]
	if !ok {
		panic("difference: no weight is called " + key)
	}
	if w.most > 0 {
		m.Amount = min(m.Amount, w.most)
	}
	if m.Scale == 0 {
		m.Scale = 1
	}
	return m.Scale * (w.base + w.each*m.Amount + w.high*m.Height) * (1 - w.fall*m.Depth)
}
