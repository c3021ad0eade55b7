package vector

import "math"

// Weights tells how much each token weighs in an alignment: the fewer sentences
// of a comparison have it, the more (inverse document frequency, Spärck Jones
// 1972, a sentence for a document).
type Weights struct {
	of map[uint16]float64
	// unseen is the weight of a token that no sentence has.
	unseen float64
}

// leastWeight is what a token weighs that all sentences have.
const leastWeight = .05

// NewWeights counts the sentences of all articles of a comparison; the order of
// the articles does not matter.
func NewWeights(texts ...*Text) *Weights {
	have, sentences := map[uint16]int{}, 0
	for _, t := range texts {
		sentences += len(t.Sentences)
		for i := range t.Sentences {
			seen := map[uint16]bool{}
			for _, x := range t.Sentences[i].Tokens {
				if !seen[x.ID] {
					seen[x.ID] = true
					have[x.ID]++
				}
			}
		}
	}
	w := &Weights{of: make(map[uint16]float64, len(have)), unseen: rarity(0, sentences)}
	for id, n := range have {
		w.of[id] = rarity(n, sentences)
	}
	return w
}

// rarity is rounded so that it is the same on machines whose logarithms differ
// in the last bit.
func rarity(have, sentences int) float64 {
	x := math.Log(float64(sentences+1) / (float64(have) + .5))
	return max(math.Round(x*1024)/1024, leastWeight)
}

// Of is the weight of a token, at least .05.
func (w *Weights) Of(id uint16) float64 {
	if x, ok := w.of[id]; ok {
		return x
	}
	return w.unseen
}
