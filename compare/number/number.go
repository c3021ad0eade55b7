// Package number reads the quantities in sentences and compares those of
// sentences that tell the same fact.
//
// In go text and spans, out come quantities with kind, value, hedge and the
// step to which they were rounded; then relations: the same, rounded, one
// includes the other, or numbers that differ and should be checked. Nobody
// judges which number is right. Only quantities of one kind with words in
// common near them are compared: the danger is not arithmetic but comparing
// different things. Method: our rules over words, no grammar.
//
// Known misses: "a couple", fractions ("two thirds"), numbers over "hundred
// and" with gaps, units that stand far away, sums ("12 men and 3 women").
package number

import "parallax/compare/news"

// Kind is what a quantity measures; only quantities of one kind compare.
type Kind string

// The kinds.
const (
	Count    Kind = "count"
	Money    Kind = "money"
	Percent  Kind = "percent"
	Duration Kind = "duration" // in days
	Age      Kind = "age"      // in years
	Vote     Kind = "vote"     // High against Low
	Share    Kind = "share"    // Low of High, "15 of the 19"
	Year     Kind = "year"
	Date     Kind = "date" // Low is month*100+day, day 0 when none is named
	Weekday  Kind = "weekday"
	Clock    Kind = "clock" // in minutes of the day
)

// Hedge is what the words before a number make of it.
type Hedge int

// The hedges.
const (
	Exact Hedge = iota
	About
	Nearly
	MoreThan
	AtLeast
	UpTo
)

// Quantity is a number as an article gives it.
type Quantity struct {
	// Span is the number with its hedge and unit.
	Span news.Span
	Kind Kind
	// Low and High are the value; they differ for spans ("40 to 60"), votes,
	// shares and words for many ("dozens").
	Low, High float64
	Hedge     Hedge
	// Step is the unit of the last digit that is no zero: 100 million for
	// "$5.7 billion", 10 for "40".
	Step float64
	// Unit is the currency for money, the unit named for durations.
	Unit string
	// Vague is true for "dozens", "hundreds of thousands".
	Vague bool
}

// Relation is how two quantities that mean the same thing stand to each other.
type Relation string

// The relations; the words for the reader are chosen where they are shown.
const (
	Same     Relation = "same"
	Rounded  Relation = "rounded"
	Includes Relation = "includes"
	Differ   Relation = "differ"
	// Unrelated quantities measure different things.
	Unrelated Relation = "unrelated"
)
