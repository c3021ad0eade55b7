package vector

import "math"

// Weights tells how much each token weighs in an alignment: the fewer sentences
// of a comparison have it, the more (inverse document frequency, Spärck Jones
// 1972, a sentence for a document).
type Weights struct {
	// of is the weight of each token of the vocabulary.
	of [pieces]float64
}

// leastWeight is what a token weighs that all sentences have.
const leastWeight = .05

// NewWeights counts the sentences of all articles of a comparison; the order of
// the articles does not matter.
func NewWeights(texts ...*Text) *Weights {
	var have, last [pieces]int
	sentences := 0
	for _, t := range texts {
		for i := range t.Sentences {
			sentences++
			for j := range t.Sentences[i].Tokens {
				if id := t.Sentences[i].Tokens[j].ID; last[id] != sentences {
					last[id] = sentences
					have[id]++
				}
			}
		}
	}
	w, unseen := &Weights{}, rarity(0, sentences)
	for id, n := range have {
		if w.of[id] = unseen; n > 0 {
			w.of[id] = rarity(n, sentences)
		}
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
func (w *Weights) Of(id uint16) float64 { return w.of[id] }
