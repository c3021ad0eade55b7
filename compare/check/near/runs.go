package near

import (
	"math"

	"parallax/compare/align/term"
	"parallax/compare/reading/token"
)

// runs compares words by their character runs: words of one root whose stems differ
// ("criticism", "criticise"), other spellings, parts of compounds.
type runs struct {
	vocab   *term.Vocabulary
	words   [][]term.Word
	idf     []float64
	unknown float64 // the IDF of a run that no article has
	count   *term.Counter
	dense   []float32
	vectors [][]term.Weight // by sentence, made when it is first looked at
}

func newRuns(vocab *term.Vocabulary, words [][]term.Word) *runs {
	r := &runs{vocab: vocab, words: words, vectors: make([][]term.Weight, len(words))}
	df, last := make([]int32, vocab.Runs()), make([]int32, vocab.Runs())
	for i, ws := range words {
		for _, w := range ws {
			for _, id := range vocab.Lexemes[w.Lexeme].Grams {
				if last[id] != int32(i)+1 {
					last[id] = int32(i) + 1
					df[id]++
				}
			}
		}
	}
	r.idf = make([]float64, len(df))
	for id, k := range df {
		r.idf[id] = max(math.Log(float64(len(words)+1)/(float64(k)+.5)), 0)
	}
	r.unknown = math.Log(float64(len(words)+1) / .5)
	r.count, r.dense = term.NewCounter(r.idf), make([]float32, len(df))
	return r
}

// vector is that of a sentence.
func (r *runs) vector(i int) []term.Weight {
	if r.vectors[i] == nil {
		for _, w := range r.words[i] {
			for _, id := range r.vocab.Lexemes[w.Lexeme].Grams {
				r.count.See(id)
			}
		}
		r.vectors[i] = r.count.Vector()
	}
	return r.vectors[i]
}

// query is what gives the cosine of some words with a sentence.
func (r *runs) query(words []token.Word) func(sentence int) float64 {
	strange := 0
	for _, w := range words {
		known, more := r.vocab.KnownRuns(w.Lower)
		for _, id := range known {
			r.count.See(id)
		}
		strange += more
	}
	v := r.count.Vector()
	shorter := r.shorter(v, strange)
	return func(i int) float64 {
		term.Scatter(r.dense, v)
		defer term.ClearAt(r.dense, v)
		return float64(term.Dot(r.dense, r.vector(i))) * shorter
	}
}

// shorter is by what share the vector of known runs is shorter than that of all.
func (r *runs) shorter(v []term.Weight, strange int) float64 {
	if strange == 0 || len(v) == 0 {
		return 1
	}
	known := 0.0
	for _, w := range v {
		known += r.idf[w.ID] * r.idf[w.ID]
	}
	return math.Sqrt(known / (known + float64(strange)*r.unknown*r.unknown))
}
