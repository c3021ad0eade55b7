package number

import "math"

// Relate compares two quantities that mean the same thing. Those of different
// kinds are unrelated, but for shares and percentages, years and dates. It is
// symmetric.
func Relate(a, b Quantity) Relation {
	if a.Kind == b.Kind {
		return relateAlike(a, b)
	}
	switch {
	case a.Kind == Share && b.Kind == Percent:
		return relateAlike(a.percent(), b)
	case a.Kind == Percent && b.Kind == Share:
		return relateAlike(a, b.percent())
	case a.Kind == Year && b.Kind == Date:
		return relateYear(a, b)
	case a.Kind == Date && b.Kind == Year:
		return relateYear(b, a)
	}
	return Unrelated
}

// relateAlike compares quantities of one kind.
func relateAlike(a, b Quantity) Relation {
	switch a.Kind {
	case Date:
		return relateDates(a, b)
	case Weekday:
		return relateWeekdays(a, b)
	case Year:
		return relateYears(a, b)
	case Share:
		return relateShares(a, b)
	case Clock:
		return relateClocks(a, b)
	case Temperature:
		return relateDegrees(a, b)
	case Vote, Ordinal, Day:
		if a.Low == b.Low && a.High == b.High {
			return Same
		}
		return Differ
	case Money, Percent:
		if a.Unit != b.Unit {
			return Unrelated // dollars and euros, percent and percentage points
		}
	}
	return relateAmounts(a, b)
}

// percent is a share as a percentage; it is as rough as words are.
func (q Quantity) percent() Quantity {
	n := 100 * q.Low / q.High
	q.Kind, q.Low, q.High, q.Step = Percent, n, n, 5
	return q
}

// equal tells whether values are the same but for the error of their units.
func equal(x, y float64) bool { return math.Abs(x-y) <= 1e-9*max(math.Abs(x), math.Abs(y)) }

func relateAmounts(a, b Quantity) Relation {
	switch {
	case equal(a.Low, b.Low) && equal(a.High, b.High):
		return relateHedges(a, b)
	case a.Low != a.High || b.Low != b.High:
		return relateSpans(a, b)
	case within(a, b.Low) || within(b, a.Low):
		return Includes
	case rounds(a, b) || rounds(b, a):
		return Rounded
	}
	return Differ
}

func relateDates(a, b Quantity) Relation {
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

func relateWeekdays(a, b Quantity) Relation {
	if a.Low != b.Low || a.Unit != "" && b.Unit != "" && a.Unit != b.Unit && !(dark[a.Unit] && dark[b.Unit]) {
		return Differ
	}
	return Same
}

// dark are parts of a day that run into each other.
var dark = setOf("evening night")

// relateYear compares a year with a date that names one.
func relateYear(year, date Quantity) Relation {
	if y := float64(date.Year); y >= year.Low && y <= year.High && y > 0 {
		return Includes
	}
	return Unrelated
}

func relateYears(a, b Quantity) Relation {
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
func relateShares(a, b Quantity) Relation {
	if a.Low == b.Low && a.High == b.High {
		return relateHedges(a, b)
	}
	return relateAmounts(a.percent(), b.percent())
}

// soon and later are how many minutes times of day may lie apart that round
// each other.
const (
	soon  = 5
	later = 20
)

func relateClocks(a, b Quantity) Relation {
	apart := math.Abs(a.Low - b.Low)
	switch coarse := math.Mod(a.Low, 15) == 0 || math.Mod(b.Low, 15) == 0; {
	case apart == 0:
		return relateHedges(a, b)
	case apart <= later && (a.Hedge != Exact || b.Hedge != Exact), apart <= soon && coarse:
		return Rounded
	}
	return Differ
}

func relateDegrees(a, b Quantity) Relation {
	if a.Unit != b.Unit && a.Unit != "" && b.Unit != "" {
		x, y := a.celsius(), b.celsius()
		if math.Abs(x-y) <= 1 {
			return Rounded
		}
		return Differ
	}
	return relateAmounts(a, b)
}

func (q Quantity) celsius() float64 {
	if q.Unit == "F" {
		return (q.Low - 32) * 5 / 9
	}
	return q.Low
}

// relateHedges compares equal values.
func relateHedges(a, b Quantity) Relation {
	x, y := min(a.Hedge, b.Hedge), max(a.Hedge, b.Hedge)
	switch {
	case x == y || y == About:
		return Same
	case y == Nearly || x == About || a.Kind == Duration:
		return Rounded
	}
	return Includes
}

// relateSpans compares where one is a span or a word for many.
func relateSpans(a, b Quantity) Relation {
	x, y := a.reach(), b.reach()
	if x.Low <= y.High && y.Low <= x.High {
		return Includes
	}
	return Differ
}

// reach is from where to where a quantity with a hedge may lie.
func (q Quantity) reach() Quantity {
	switch q.Hedge {
	case MoreThan, AtLeast:
		q.High = max(q.High, far*q.Low)
	case UpTo:
		q.Low /= far
	case About, Nearly:
		q.Low, q.High = .9*q.Low, 1.1*q.High
	}
	return q
}

// far is how many times the bound a number may be that the bound still tells
// something about.
const far = 3

// within reports whether the bound of q holds n.
func within(q Quantity, n float64) bool {
	switch q.Hedge {
	case MoreThan:
		return n > q.Low && n <= far*q.Low
	case AtLeast:
		return n >= q.Low && n <= far*q.Low
	case UpTo:
		return n <= q.Low && n*far >= q.Low
	}
	return false
}

// rounds reports whether coarse is fine, rounded or cut to coarse's step.
func rounds(coarse, fine Quantity) bool {
	difference := math.Abs(fine.Low - coarse.Low)
	larger := max(coarse.Low, fine.Low)
	switch {
	case difference <= .1*larger && coarse.hedgeHolds(difference):
		return true
	case coarse.Unit != fine.Unit && (coarse.Kind == Length || coarse.Kind == Duration):
		return difference <= converted(coarse, fine)*larger
	case coarse.Step <= fine.Step:
		return false
	case coarse.Kind == Percent || coarse.Kind == Length:
		return difference <= coarse.Step/2
	case coarse.Kind == Count && coarse.Step >= 100 && coarse.Low >= 500 && difference <= .03*larger:
		return true
	}
	return coarse.cut(fine, difference)
}

// converted is how much, as a share, quantities of two units may lie apart:
// miles given in kilometres, months in days, "a week ago" for eight days.
func converted(a, b Quantity) float64 {
	if a.Kind == Duration && (one(a) || one(b)) {
		return .15
	}
	return .05
}

// cut reports whether a large or hedged number is a finer one, rounded or cut
// off.
func (q Quantity) cut(fine Quantity, difference float64) bool {
	if q.Low < 1000 && q.Hedge != About && q.Hedge != Nearly && q.Step >= 1 {
		return false
	}
	near := difference <= q.Step/2 || fine.Low > q.Low && difference < q.Step
	return near && difference <= .13*max(q.Low, fine.Low)
}

// one reports whether a length of time is one of its unit.
func one(q Quantity) bool { return equal(q.Low, days[q.Unit]) }

// hedgeHolds reports whether a hedge covers a difference.
func (q Quantity) hedgeHolds(difference float64) bool {
	step := q.roundness()
	return q.Hedge == About && difference < step || q.Hedge == Nearly && difference <= step
}

// roundness is the step of a number with those that end in 5 taken for round.
func (q Quantity) roundness() float64 {
	if q.Step == 1 && math.Mod(q.Low, 5) == 0 {
		return 5
	}
	return q.Step
}

func sign(unit string) string {
	for _, s := range []string{"$", "€", "£", "¥"} {
		if currencies[s] == unit {
			return s
		}
	}
	return "\x00"
}
