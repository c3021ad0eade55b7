package figure

import (
	"math"

	"parallax/compare/reading/number"
)

// rounds reports whether coarse is fine, rounded or cut to coarse's step.
func rounds(coarse, fine number.Quantity) bool {
	difference := math.Abs(fine.Low - coarse.Low)
	larger := max(coarse.Low, fine.Low)
	if coarse.Hedge == number.Nearly && fine.Low > coarse.Low || coarse.Hedge == number.MoreThan && fine.Low < coarse.Low {
		return false
	}
	switch {
	case difference <= .1*larger && hedgeHolds(coarse, difference):
		return true
	case coarse.Unit != fine.Unit && (coarse.Kind == number.Length || coarse.Kind == number.Duration):
		return difference <= converted(coarse, fine)*larger
	case coarse.Step <= fine.Step:
		return false
	case coarse.Kind == number.Percent || coarse.Kind == number.Length:
		return difference <= coarse.Step/2
	}
	return largeCount(coarse) && difference <= .03*larger || cut(coarse, fine, difference)
}

// largeCount reports whether a count is large and round.
func largeCount(q number.Quantity) bool {
	return q.Kind == number.Count && q.Step >= 100 && q.Low >= 500
}

// converted is how much, as a share, quantities of two units may lie apart:
// miles given in kilometres, months in days, "a week ago" for eight days.
func converted(a, b number.Quantity) float64 {
	if a.Kind == number.Duration && (one(a) || one(b)) {
		return .15
	}
	return .05
}

// cutOff is how much, as a share, may be cut off a number that nothing hedges: 50,000 is
// not 55,000.
const cutOff = .06

// cut reports whether a large or hedged number is a finer one, rounded or cut
// off.
func cut(q number.Quantity, fine number.Quantity, difference float64) bool {
	if q.Low < 1000 && q.Hedge != number.About && q.Hedge != number.Nearly && q.Step >= 1 {
		return false
	}
	near := difference < q.Step/2 || fine.Low > q.Low && difference < q.Step && (q.Hedge != number.Exact || difference <= cutOff*fine.Low)
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
