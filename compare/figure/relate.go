package figure

import (
	"math"

	"parallax/compare/reading/number"
)

// Relate compares two quantities that mean the same thing. Those of different
// kinds are unrelated, but for shares and percentages, years and dates. It is
// symmetric.
func Relate(a, b number.Quantity) Relation {
	if a.Kind == b.Kind {
		return relateAlike(a, b)
	}
	switch {
	case a.Kind == number.Share && b.Kind == number.Percent:
		return relateAlike(percent(a), b)
	case a.Kind == number.Percent && b.Kind == number.Share:
		return relateAlike(a, percent(b))
	case a.Kind == number.Year && b.Kind == number.Date:
		return relateYear(a, b)
	case a.Kind == number.Date && b.Kind == number.Year:
		return relateYear(b, a)
	}
	return Unrelated
}

// relateAlike compares quantities of one kind.
func relateAlike(a, b number.Quantity) Relation {
	switch a.Kind {
	case number.Date:
		return relateDates(a, b)
	case number.Weekday:
		return relateWeekdays(a, b)
	case number.Year:
		return relateYears(a, b)
	case number.Share:
		return relateShares(a, b)
	case number.Clock:
		return relateClocks(a, b)
	case number.Temperature:
		return relateDegrees(a, b)
	case number.Vote, number.Ordinal, number.Day:
		if a.Low == b.Low && a.High == b.High {
			return Same
		}
		return Differ
	case number.Money, number.Percent:
		if a.Unit != b.Unit {
			return Unrelated // dollars and euros, percent and percentage points
		}
	}
	return relateAmounts(a, b)
}

// percent is a share as a percentage; it is as rough as words are.
func percent(q number.Quantity) number.Quantity {
	n := 100 * q.Low / q.High
	q.Kind, q.Low, q.High, q.Step = number.Percent, n, n, 5
	return q
}

// equal tells whether values are the same but for the error of their units.
func equal(x, y float64) bool { return math.Abs(x-y) <= 1e-9*max(math.Abs(x), math.Abs(y)) }

func relateAmounts(a, b number.Quantity) Relation {
	switch {
	case equal(a.Low, b.Low) && equal(a.High, b.High):
		return relateHedges(a, b)
	case a.Low != a.High || b.Low != b.High:
		return relateSpans(a, b)
	case alikeBounds(a, b):
		return relateBounds(a, b)
	case within(a, b.Low) || within(b, a.Low):
		return Includes
	case rounds(a, b) || rounds(b, a):
		return Rounded
	}
	return Differ
}

func relateDates(a, b number.Quantity) Relation {
	dayless := math.Mod(a.Low, 100) == 0 || math.Mod(b.Low, 100) == 0
	switch {
	case a.Year != 0 && b.Year != 0 && a.Year != b.Year:
		return Differ
	case a.Low == b.Low:
		return Same
	case math.Floor(a.Low/100) == math.Floor(b.Low/100) && dayless:
		return Includes
	}
	return Differ
}

func relateWeekdays(a, b number.Quantity) Relation {
	if a.Low != b.Low || a.Unit != "" && b.Unit != "" && a.Unit != b.Unit && !(dark[a.Unit] && dark[b.Unit]) {
		return Differ
	}
	return Same
}

// relateYear compares a year with a date that names one.
func relateYear(year, date number.Quantity) Relation {
	if y := float64(date.Year); y >= year.Low && y <= year.High && y > 0 {
		return Includes
	}
	return Unrelated
}

func relateYears(a, b number.Quantity) Relation {
	switch {
	case a.Low == b.Low && a.High == b.High:
		return Same
	case a.Low <= b.Low && b.High <= a.High && b.Low == b.High, b.Low <= a.Low && a.High <= b.High && a.Low == a.High:
		return Includes
	}
	return Differ
}

// relateShares compares parts of a whole, which may be written with other
// numbers: "half", "two of the four".
func relateShares(a, b number.Quantity) Relation {
	if a.Low == b.Low && a.High == b.High {
		return relateHedges(a, b)
	}
	return relateAmounts(percent(a), percent(b))
}

// soon and later are how many minutes times of day may lie apart that round
// each other.
const (
	soon  = 5
	later = 20
)

func relateClocks(a, b number.Quantity) Relation {
	apart := math.Abs(a.Low - b.Low)
	switch coarse := math.Mod(a.Low, 15) == 0 || math.Mod(b.Low, 15) == 0; {
	case apart == 0:
		return relateHedges(a, b)
	case apart <= later && (a.Hedge != number.Exact || b.Hedge != number.Exact), apart <= soon && coarse:
		return Rounded
	}
	return Differ
}

func relateDegrees(a, b number.Quantity) Relation {
	if a.Unit != b.Unit && a.Unit != "" && b.Unit != "" {
		x, y := celsius(a), celsius(b)
		if math.Abs(x-y) <= 1 {
			return Rounded
		}
		return Differ
	}
	return relateAmounts(a, b)
}

func celsius(q number.Quantity) float64 {
	if q.Unit == "F" {
		return (q.Low - 32) * 5 / 9
	}
	return q.Low
}

// relateHedges compares equal values.
func relateHedges(a, b number.Quantity) Relation {
	x, y := min(a.Hedge, b.Hedge), max(a.Hedge, b.Hedge)
	switch {
	case x == y || y == number.About:
		return Same
	case y == number.Nearly && x == number.Exact && a.Kind == number.Count && a.Low < handful:
		return Differ
	case y == number.Nearly || x == number.About || a.Kind == number.Duration:
		return Rounded
	}
	return Includes
}

// handful is the least count that is taken for rounded where another article
// tells "nearly" so many.
const handful = 100

// alikeBounds reports whether both quantities are bounds of one side: "over
// 16", "at least 17".
func alikeBounds(a, b number.Quantity) bool {
	return floor(a) && floor(b) || a.Hedge == number.UpTo && b.Hedge == number.UpTo
}

func floor(q number.Quantity) bool { return q.Hedge == number.MoreThan || q.Hedge == number.AtLeast }

// relateBounds compares bounds of one side: they differ unless the rougher one
// is the finer one, rounded.
func relateBounds(a, b number.Quantity) Relation {
	if a.Step < b.Step {
		a, b = b, a
	}
	if a.Step > b.Step && math.Abs(a.Low-b.Low) < a.Step {
		return Includes
	}
	return Differ
}

// relateSpans compares where one is a span or a word for many.
func relateSpans(a, b number.Quantity) Relation {
	if exactSpan(a) && exactSpan(b) && (a.Low == b.Low || a.High == b.High) && a.Step == b.Step {
		return Differ // "15 to 25", "16 to 25"
	}
	x, y := reach(a), reach(b)
	if x.Low <= y.High && y.Low <= x.High {
		return Includes
	}
	return Differ
}

// exactSpan reports whether both bounds of a quantity are told.
func exactSpan(q number.Quantity) bool { return q.Low < q.High && !q.Vague && q.Hedge == number.Exact }

// reach is from where to where a quantity with a hedge may lie.
func reach(q number.Quantity) number.Quantity {
	switch q.Hedge {
	case number.MoreThan, number.AtLeast:
		q.High = max(q.High, far*q.Low)
	case number.UpTo:
		q.Low /= far
	case number.About, number.Nearly:
		q.Low, q.High = .9*q.Low, 1.1*q.High
	}
	return q
}

// far is how many times the bound a number may be that the bound still tells
// something about.
const far = 3

// within reports whether the bound of q holds n.
func within(q number.Quantity, n float64) bool {
	switch q.Hedge {
	case number.MoreThan:
		return n > q.Low && n <= far*q.Low
	case number.AtLeast:
		return n >= q.Low && n <= far*q.Low
	case number.UpTo:
		return n <= q.Low && n*far >= q.Low
	}
	return false
}

// rounds reports whether coarse is fine, rounded or cut to coarse's step.
func rounds(coarse, fine number.Quantity) bool {
	difference := math.Abs(fine.Low - coarse.Low)
	larger := max(coarse.Low, fine.Low)
	switch {
	case coarse.Hedge == number.Nearly && fine.Low > coarse.Low, coarse.Hedge == number.MoreThan && fine.Low < coarse.Low:
		return false
	case difference <= .1*larger && hedgeHolds(coarse, difference):
		return true
	case coarse.Unit != fine.Unit && (coarse.Kind == number.Length || coarse.Kind == number.Duration):
		return difference <= converted(coarse, fine)*larger
	case coarse.Step <= fine.Step:
		return false
	case coarse.Kind == number.Percent || coarse.Kind == number.Length:
		return difference <= coarse.Step/2
	case coarse.Kind == number.Count && coarse.Step >= 100 && coarse.Low >= 500 && difference <= .03*larger:
		return true
	}
	return cut(coarse, fine, difference)
}

// converted is how much, as a share, quantities of two units may lie apart:
// miles given in kilometres, months in days, "a week ago" for eight days.
func converted(a, b number.Quantity) float64 {
	if a.Kind == number.Duration && (one(a) || one(b)) {
		return .15
	}
	return .05
}

// cut reports whether a large or hedged number is a finer one, rounded or cut
// off.
func cut(q number.Quantity, fine number.Quantity, difference float64) bool {
	if q.Low < 1000 && q.Hedge != number.About && q.Hedge != number.Nearly && q.Step >= 1 {
		return false
	}
	near := difference <= q.Step/2 || fine.Low > q.Low && difference < q.Step
	return near && difference <= .13*max(q.Low, fine.Low)
}

// one reports whether a length of time is one of its unit.
func one(q number.Quantity) bool { return equal(q.Low, number.Days(q.Unit)) }

// hedgeHolds reports whether a hedge covers a difference.
func hedgeHolds(q number.Quantity, difference float64) bool {
	step := roundness(q)
	return q.Hedge == number.About && difference < step || q.Hedge == number.Nearly && difference <= step
}

// roundness is the step of a number with those that end in 5 taken for round.
func roundness(q number.Quantity) float64 {
	if q.Step == 1 && math.Mod(q.Low, 5) == 0 {
		return 5
	}
	return q.Step
}
