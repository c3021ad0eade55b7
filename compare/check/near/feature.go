package near

import (
	"slices"
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// Feature is something that a statement and a sentence may have in common.
type Feature int

// The features, each about 0-1.
const (
	Words         Feature = iota // cosine of the ideas
	Cover                        // share of the statement's ideas, by weight, in the sentence
	Around                       // ... in it and the sentences beside it
	Back                         // share of the sentence's ideas in the statement
	Names                        // share of the statement's names in the sentence
	Numbers                      // share of its numbers
	Quoted                       // share of its quoted words in one run
	Named                        // the statement names the article; -1: only others
	Headline                     // a headline, of which the statement speaks
	InHeadline                   // a headline
	Beginning                    // one of the first, and the statement speaks of beginnings
	Early                        // 1 for a headline, 1/2 for the first sentence ...
	Length                       // ln of the words of the sentence
	BehindWords                  // Words of the best of the article, less its own
	BehindCover                  // ... Cover
	BehindAll                    // Words of the best of all articles, less its own
	Runs                         // cosine of the character runs
	BehindRuns                   // Runs of the best of the article, less its own
	Told                         // how much of the statement the sentence means (soft alignment)
	Tells                        // how much of the sentence the statement means
	Alike                        // cosine of the vectors of meaning
	BehindTold                   // Told of the best of the article, less its own
	BehindAllTold                // ... of all
	count
)

// OfWords and OfMeaning are how many features there are, from the first on, where
// words are compared alone, and where meaning is too.
const (
	OfWords   = int(Told)
	OfMeaning = int(count)
)

// Features are those of a pair, and what of them is shown.
type Features struct {
	Values [count]float64
	// Names and Numbers are how many stand in both; Meant is true where meaning was
	// compared.
	Names, Numbers int
	Meant          bool
}

var names = []string{
	"words", "cover", "around", "back", "names", "numbers", "quoted", "named", "headline", "inHeadline", "beginning", "early", "length",
	"behindWords", "behindCover", "behindAll", "runs", "behindRuns", "told", "tells", "alike", "behindTold", "behindAllTold",
}

// FeatureNames are those of the features, in their order.
func FeatureNames() []string { return slices.Clone(names) }

// Weights are those of the regression: by words alone, and with meaning.
type Weights odds.Columns

const file = "align/near.tsv"

var shipped = sync.OnceValue(func() Weights {
	return Weights(odds.Shipped(assets.Align, file, append(names, "bias")))
})

// Score is the log-odds that a sentence belongs to the statement.
func (w Weights) Score(f Features, meant bool) float64 {
	c := w[0]
	if meant {
		c = w[1]
	}
	z := c[count]
	for k, x := range f.Values {
		z += c[k] * x
	}
	return z
}

// Shipped are the weights of the program.
func Shipped() Weights { return shipped() }

// Table is the weights as a table that people can read.
func (w Weights) Table() string { return odds.Table(append(names, "bias"), odds.Columns(w)) }

// Spread puts weights that are fitted, the bias behind those of the features that
// there are, in the places of all features.
func (w Weights) Spread() Weights {
	var out Weights
	for i, fitted := range w {
		last := len(fitted) - 1
		out[i] = make([]float64, int(count)+1)
		copy(out[i], fitted[:last])
		out[i][count] = fitted[last]
	}
	return out
}

// Fitted are the weights of the features that there are, the bias behind them:
// what Spread spread.
func (w Weights) Fitted(meant bool) []float64 {
	if meant {
		return slices.Clone(w[1])
	}
	return append(slices.Clone(w[0][:OfWords]), w[0][count])
}
