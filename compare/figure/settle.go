package figure

import (
	"math"
	"slices"

	"parallax/compare/reading/number"
)

// Between compares two quantities of sentences that tell the same. Numbers
// that differ are taken to mean the same only when the words near them agree:
// otherwise they are unrelated. It is symmetric.
func Between(a, b Sited) Relation {
	x, y := a.context(), b.context()
	return between(a, b, &x, &y)
}

func between(a, b Sited, x, y *context) Relation {
	r := relateSited(a, b)
	switch {
	case r == Unrelated:
		return r
	case r != Same && (a.Stamp || b.Stamp):
		return Unrelated
	case r == Differ && !alike(a, b, x, y):
		return Unrelated
	case r != Differ && !fits(r, a, b, x, y):
		return Unrelated
	}
	return r
}

// fits reports whether numbers that are the same or nearly so can mean the
// same: small ones often do not.
func fits(r Relation, a, b Sited, x, y *context) bool {
	switch {
	case r == Includes && (a.Kind == number.Year || b.Kind == number.Year) && x.label != y.label:
		return false // "the 2025 race", "by June 2025"
	case a.IsTime():
		return !differ(x.chamber, y.chamber) // the Senate on Wednesday, the House on Thursday
	case a.Kind == number.Count:
		return fitsCounts(r, a, b, x, y)
	case r == Same || r == Rounded:
		return true
	case a.Kind == number.Money:
		return overlap(x.near, y.all) || overlap(x.all, y.near)
	}
	return a.Kind != number.Percent || near(x, y)
}

func fitsCounts(r Relation, a, b Sited, x, y *context) bool {
	large := min(a.High, b.High) > small
	switch {
	case large && r == Same:
		return true
	case differ(x.deed, y.deed):
		return false
	case x.head == "", y.head == "", sameHead(x, y), x.deed != "" && x.deed == y.deed:
		return true
	}
	return large && !a.Vague && !b.Vague && near(x, y)
}

// small counts are equal by chance.
const small = 20

// differ reports whether both are known and not the same.
func differ(x, y string) bool { return x != "" && y != "" && x != y }

// alike reports whether numbers that differ mean the same thing.
func alike(a, b Sited, x, y *context) bool {
	elsewhere := len(x.places) > 0 && len(y.places) > 0 && !overlap(x.places, y.places)
	return !(a.Kind == number.Count && elsewhere) && !apart(x, y) && a.Per == b.Per && (a.Ago == b.Ago || dayKind(a, b)) && alikeKind(a, b, x, y)
}

// apart reports whether the words about two numbers tell that they are not
// about the same.
func apart(x, y *context) bool {
	return len(x.ordinals) > 0 && len(y.ordinals) > 0 && !overlap(x.ordinals, y.ordinals) || // "the second time this week"
		differ(x.period, y.period) || differ(x.day, y.day) || differ(x.chamber, y.chamber) ||
		x.marked != y.marked || opposed(x, y)
}

// alikeKind compares what numbers of one kind measure.
func alikeKind(a, b Sited, x, y *context) bool {
	switch a.Kind {
	case number.Count:
		return !farApart(a.Quantity, b.Quantity) && alikeCounts(x, y)
	case number.Percent, number.Share:
		return alikeParts(x, y)
	case number.Age:
		return alikeAges(x, y)
	case number.Ordinal:
		return !x.name && !y.name && sameHead(x, y) && shared(x.near, y.near) > 1
	case number.Weekday, number.Day, number.Date:
		return alikeDays(x, y)
	case number.Year:
		return alikeYears(x, y)
	case number.Clock, number.Duration:
		if !dayKind(a, b) {
			return alikeTimes(x, y)
		}
		return alikeDays(x, y)
	}
	return alikeAmounts(a.Quantity, b.Quantity, x, y)
}

// alikeAmounts compares money, lengths and the like. What is the same is mostly
// told with numbers that lie near each other; others need more words.
func alikeAmounts(a, b number.Quantity, x, y *context) bool {
	other := differ(x.of, y.of) && !slices.Contains(x.all, y.of) && !slices.Contains(y.all, x.of)
	if other || differ(kindOf(x.head), kindOf(y.head)) || !alikeCompounds(x, y) || a.Kind == number.Length && !alikeLengths(a, b, x, y) {
		return false
	}
	n := shared(x.near, y.near)
	return !farApart(a, b) && (n > 1 || n > 0 && min(a.High, b.High)*1.25 >= max(a.Low, b.Low))
}

// alikeParts compares of what two percentages or shares are.
func alikeParts(x, y *context) bool {
	without := slices.Contains(x.near, "without") != slices.Contains(y.near, "without")
	return x.among == y.among && !without && !strangers(x, y) && !differ(kindOf(x.head), kindOf(y.head)) && (sameHead(x, y) || near(x, y))
}

// farApart reports whether amounts are of another order and no slip of
// thousand and million.
func farApart(a, b number.Quantity) bool {
	low, high := min(a.High, b.High), max(a.Low, b.Low)
	if low <= 0 || high < order*low {
		return false
	}
	slip := math.Log10(high / low)
	return a.Vague || b.Vague || math.Abs(slip-math.Round(slip)) > 1e-6
}

// order is how many times as large a number is that measures something else.
const order = 20

// near reports whether words near one number stand with the other.
func near(x, y *context) bool { return overlap(x.near, y.near) }

// sameHead reports whether the same is counted, by the same noun or one that
// can stand for it.
func sameHead(x, y *context) bool { return x.head != "" && kindOf(x.head) == kindOf(y.head) }

// kindOf is the noun that stands for a noun and others like it.
func kindOf(head string) string {
	if kind := kinds[head]; kind != "" {
		return kind
	}
	return head
}

func overlap(x, y []string) bool {
	return slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}

// shared counts the words that both have.
func shared(x, y []string) (n int) {
	for i, s := range x {
		if slices.Contains(y, s) && !slices.Contains(x[:i], s) {
			n++
		}
	}
	return n
}
