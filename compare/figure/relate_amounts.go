package figure

import (
	"math"

	"parallax/compare/reading/number"
)

// equal tells whether values are the same but for the error of their units.
func equal(x, y float64) bool { return math.Abs(x-y) <= 1e-9*max(math.Abs(x), math.Abs(y)) }

func relateAmounts(a, b number.Quantity) Relation {
	switch {
	case facing(a, b):
		return Differ
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

// relateHedges compares equal values.
func relateHedges(a, b number.Quantity) Relation {
	x, y := min(a.Hedge, b.Hedge), max(a.Hedge, b.Hedge)
	switch {
	case x == y || y == number.About:
		return Same
	case y == number.Nearly && x == number.Exact && a.Kind == number.Count && a.Low < handful:
		return Differ
	case y == number.Nearly || x == number.About || a.Kind == number.Duration && y != number.UpTo:
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

// facing reports whether one quantity is a lower and the other an upper bound, and at most
// one number fits both: "at least 10", "up to 10".
func facing(a, b number.Quantity) bool {
	if floor(b) {
		a, b = b, a
	}
	return floor(a) && b.Hedge == number.UpTo && a.Low >= b.High
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

// farValue is how many times as large the larger of two numbers that differ may be.
const farValue = 2.2

// withinTimes reports whether the larger of two values is at most so many times
// the smaller.
func withinTimes(a, b number.Quantity, times float64) bool {
	if a.Vague || b.Vague {
		return true
	}
	low, high := math.Min(a.High, b.High), math.Max(a.Low, b.Low)
	return low > 0 && high <= times*low
}
