// Package rerank looks again at the sentences that came nearest to the statements
// of one sentence of a text, each in the light of the others.
//
// In go the hits of package near for each of the statements, with their chances,
// and which sentences of the articles are aligned with each other (package
// align); out come the same hits with the chance that a careful reader would cite
// them for the sentence. Method: re-ranking, a second logistic regression
// (assets/align/rerank.tsv, which tells on what it was fitted) over what the first
// one saw, what it made of the hit, of the sentences beside it, of its partner in
// another article, and of the same hit for the other statements. A part of a
// sentence leans on the rest of it ("..., which the Courier denies"), and what one
// article tells of a thing is cited with what another tells.
//
// On events held out one at a time, the six or seven shown held .815 of the sentences
// that careful readers cite for a difference (mean over 432 of them), .51 of those
// shown were cited; .80 and .51 by words alone. By TF-IDF it was .72 and .46.
//
// Known misses: those of package near; what stands in another sentence of the text.
package rerank

import (
	"math"
	"slices"
	"sync"

	"parallax/assets"
	"parallax/compare/align"
	"parallax/compare/align/odds"
	"parallax/compare/check/near"
)

// The features behind those of package near.
const (
	own       = near.OfMeaning + iota // log-odds of the hit
	other                             // best chance of its sentence for another statement
	otherOdds                         // its log-odds
	before                            // chance of the sentence before it
	after                             // of the one behind it
	partner                           // best chance of a sentence aligned with it, times their score
	linked                            // the best score of those
	// Count is how many features there are.
	Count
)

// more are the names of the features behind those of package near.
var more = []string{"own", "other", "otherOdds", "before", "after", "partner", "linked"}

// names are those of the rows of the table.
func names() []string { return append(append(near.FeatureNames(), more...), "bias") }

// Links are for each sentence, an article and an index in it, the sentences of
// other articles that are aligned with it.
type Links map[align.Place][]Link

// Link is a sentence that is aligned with another, with the score of the pair, 0-1.
type Link struct {
	align.Place
	Score float64
}

// LinksOf are the links of aligned pairs.
func LinksOf(pairs []align.Pair) Links {
	out := Links{}
	add := func(p, q align.Place, score float64) {
		out[p] = append(out[p], Link{q, score})
	}
	for _, p := range pairs {
		add(p.A, p.B, p.Score)
		add(p.B, p.A, p.Score)
	}
	return out
}

const file = "align/rerank.tsv"

var shipped = sync.OnceValue(func() odds.Columns {
	return odds.Shipped(assets.Align, file, names())
})

// Shipped are the weights of the program: by words alone, and with meaning; the
// bias stands last.
func Shipped() odds.Columns { return shipped() }

// Table is weights as a table that people can read.
func Table(w odds.Columns) string { return odds.Table(names(), w) }

// Again are the hits of each statement, in the same order, with their chances as
// they are behind the second look.
func Again(unit [][]near.Hit, links Links) [][]near.Hit {
	w := shipped()
	out := make([][]near.Hit, len(unit))
	for n, features := range Measure(unit, links) {
		out[n] = slices.Clone(unit[n])
		for k := range out[n] {
			column := w[0]
			if out[n][k].Meant {
				column = w[1]
			}
			out[n][k].Chance = Chance(column, features[k])
		}
	}
	return out
}

// Chance is what weights, the bias last, make of features.
func Chance(w, features []float64) float64 {
	z := w[len(w)-1]
	for k, x := range features {
		z += w[k] * x
	}
	return odds.Probability(z)
}

// Measure are the features of the hits of each statement; the hits of one stand
// in any order, each sentence once.
func Measure(unit [][]near.Hit, links Links) [][][]float64 {
	chances := make([]map[align.Place]float64, len(unit))
	for n, hits := range unit {
		chances[n] = map[align.Place]float64{}
		for _, h := range hits {
			chances[n][place(h)] = h.Chance
		}
	}
	out := make([][][]float64, len(unit))
	for n, hits := range unit {
		for _, h := range hits {
			out[n] = append(out[n], features(h, chances, n, links))
		}
	}
	return out
}

// features are those of one hit of statement n.
func features(h near.Hit, chances []map[align.Place]float64, n int, links Links) []float64 {
	x := make([]float64, Count)
	copy(x, h.Values[:])
	at := place(h)
	for k, c := range chances {
		if k != n {
			x[other] = max(x[other], c[at])
		}
	}
	x[own], x[otherOdds] = logOdds(h.Chance), logOdds(x[other])
	x[before], x[after] = chances[n][align.Place{Article: h.Article, Sentence: h.Sentence - 1}], chances[n][align.Place{Article: h.Article, Sentence: h.Sentence + 1}]
	for _, l := range links[at] {
		x[partner] = max(x[partner], l.Score*chances[n][l.Place])
		x[linked] = max(x[linked], l.Score)
	}
	return x
}

// place is where a hit stands.
func place(h near.Hit) align.Place { return align.Place{Article: h.Article, Sentence: h.Sentence} }

// Groups are the statements of one sentence each, half-open: of statements in the order of
// the text, with the sentence of each.
func Groups(sentences []int) [][2]int {
	var out [][2]int
	for i := 0; i < len(sentences); {
		end := i + 1
		for end < len(sentences) && sentences[end] == sentences[i] {
			end++
		}
		out = append(out, [2]int{i, end})
		i = end
	}
	return out
}

// leastOdds keeps the log-odds of a chance of 0 bounded.
const leastOdds = .001

func logOdds(p float64) float64 { return math.Log((p + leastOdds) / (1 - p + leastOdds)) }
