// Package number finds the quantities of an article and normalises them.
//
// In goes a document, out come its quantities by sentence, in text order: each
// with its span, kind (count, money, date ...), value as bounds in one unit a
// kind, the unit named, hedge ("about", "at least") and the step to which it
// was rounded. In the field's terms this is quantity extraction with
// normalisation: a hand-written grammar of numerals, units and hedges over the
// words of a sentence, read from left to right, each word in one quantity at
// most; numbers that are part of a name or a label ("Flight 370", "H.R. 4417",
// "option three") or a telephone number are left out. The words are those of
// the document's tokenization. Method: our rules and lists
// (assets/lexicon/class/numbers.tsv), no parser.
//
// Known misses: "a couple", "no" and "none", units that stand far away, sums
// ("12 men and 3 women"), "½" without digits before it.
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
	Share    Kind = "share"    // Low of High: "15 of the 19", "1 in 3", "two thirds"
	Year     Kind = "year"     // from Low to High for "the 1990s", "2010-14"
	Date     Kind = "date"     // Low is month*100+day, day 0 when none is named
	Weekday  Kind = "weekday"  // Monday is 1
	Day      Kind = "day"      // days from the publication, "yesterday" is -1
	// Period is a week, weekend, month or year, named by Unit, from that of the
	// publication: "last week" is -1.
	Period Kind = "period"
	Clock  Kind = "clock"  // in minutes of the day
	Length Kind = "length" // in metres
	// Temperature is in the degrees of Unit, "C", "F" or "" where none is named.
	Temperature Kind = "temperature"
	Ordinal     Kind = "ordinal"
	Times       Kind = "times" // "twice as many", "doubled"
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
	// Unit is the currency for money, the unit named for durations, lengths,
	// temperatures and periods, "points" for percentage points, the part of the
	// day ("evening") for weekdays.
	Unit string
	// Per is the stretch of time for each of which the value is meant ("day" in
	// "300 tons a day"), "" when none is named.
	Per string
	// Year is that of a date, 0 when none is named.
	Year int
	// Ago is true for a length of time that leads back from the publication.
	Ago bool
	// Stamp is true for a point in time that only tells when something was
	// posted; it names the post more than it tells something of it.
	Stamp bool
	// Vague is true for "dozens", "hundreds of thousands".
	Vague bool
}

// IsTime reports whether a quantity is a point in time.
func (q Quantity) IsTime() bool {
	switch q.Kind {
	case Weekday, Day, Date, Period, Year, Clock:
		return true
	}
	return false
}

// IsFew reports whether a quantity is no more than "several".
func (q Quantity) IsFew() bool { return q.Vague && q.High <= few }
