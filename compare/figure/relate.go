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
	case number.Vote, number.Ordinal, number.Day, number.Period:
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
