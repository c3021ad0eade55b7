// Package elsewhere judges whether another article tells what a sentence tells, or a part
// of it, and whether the sentence there that comes nearest does.
//
// In go the grounds for it, out come two estimates. Method: two logistic regressions on the
// same grounds, fitted on labelled events, each left out once to measure them; see
// assets/align/elsewhere.tsv and nearest.tsv. Known misses: what is told in quite other
// words, or by several sentences of which none tells much of it.
package elsewhere

import (
	"math"
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// What speaks for and against it, of a sentence and another article.
const (
	Score      = iota // of the nearest sentence there, as log-odds
	Words             // the highest cosine of words with a sentence there
	NamesApart        // IDF of the sentence's names that stand nowhere there
	Names             // IDF of all its names
	Next              // score of the sentence behind with its nearest there, as log-odds
	Length            // number of ideas of the sentence, as a logarithm
	OtherLong         // of the nearest sentence there, as a logarithm
	Position          // of the sentence in its article, 0-1
	Told              // how much of the sentence one there has, the most
	Tells             // how much of a sentence there it has, the most
	Meant             // the highest cosine of what they mean
	count
)

// Grounds are the values of these. The last three are known only where it was read what
// sentences mean.
type Grounds [count]float64

// names are the rows of the tables; least is from when on an estimate counts.
var names = []string{"score", "words", "namesApart", "names", "next", "length", "otherLength", "position", "told", "tells", "meant", "bias", "least"}

// Features are the numbers of the grounds that are known, those of meaning only where meant.
func Features(meant bool) []int {
	var out []int
	for k := range int(count) {
		if meant || k < Told {
			out = append(out, k)
		}
	}
	return out
}

// Table is one of the two regressions, by words and with meaning.
type Table odds.Columns

// Text is the table as it stands in assets/align: weights, bias, and the least estimate that counts.
func (t Table) Text() string { return odds.Table(names, odds.Columns(t)) }

// Tables are the two that ship.
type Tables struct{ Elsewhere, Nearest Table }

// Shipped are these tables; nobody may change them.
var Shipped = sync.OnceValue(func() Tables {
	return Tables{read("align/elsewhere.tsv"), read("align/nearest.tsv")}
})

func read(file string) Table {
	return Table(odds.Shipped(assets.Align, file, names))
}

// Judge is the estimate of a table, 0-1.
func (t Table) Judge(g *Grounds, meant bool) float64 {
	w := t.column(meant)
	z := w[count]
	for k, x := range g {
		z += w[k] * x
	}
	return odds.Probability(z)
}

// Least is from when on an estimate of a table counts.
func (t Table) Least(meant bool) float64 { return t.column(meant)[count+1] }

func (t Table) column(meant bool) []float64 {
	if meant {
		return t[1]
	}
	return t[0]
}

// leastScore bounds log-odds: scores below it tell nothing.
const leastScore = .001

// LogOdds are the log-odds of a score, 0-1, within bounds.
func LogOdds(score float64) float64 {
	p := min(max(score, leastScore), 1-leastScore)
	return math.Log(p / (1 - p))
}

// Any is the estimate that any of some articles tells a sentence, by the two that most
// likely do: estimates of many would add up to more than is true, for what one of them
// does not tell, another hardly tells either.
func Any(told []float64) float64 {
	first, second := 0.0, 0.0
	for _, p := range told {
		if p > first {
			first, second = p, first
		} else {
			second = max(second, p)
		}
	}
	return 1 - (1-first)*(1-second)
}
