package number

import "math"

// Relate compares two quantities that mean the same thing. Those of different
// kinds are unrelated.
func Relate(a, b Quantity) Relation {
	if a.Kind != b.Kind || a.Kind == Money && a.Unit != b.Unit {
		return Unrelated
	}
	switch a.Kind {
	case Date:
		return relateDates(a, b)
	case Year, Vote, Share, Weekday, Clock:
		if a.Low == b.Low && a.High == b.High {
			return Same
		}
		return Differ
	}
	return relateAmounts(a, b)
}

func relateAmounts(a, b Quantity) Relation {
	switch {
	case a.Low == b.Low && a.High == b.High:
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
	switch {
	case a.Low == b.Low:
		return Same
	case math.Floor(a.Low/100) == math.Floor(b.Low/100) && (math.Mod(a.Low, 100) == 0 || math.Mod(b.Low, 100) == 0):
		return Includes
	}
	return Differ
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
	if a.High >= b.Low && b.High >= a.Low {
		return Includes
	}
	return Differ
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
	difference := fine.Low - coarse.Low
	hedged := coarse.Hedge == About || coarse.Hedge == Nearly
	step := coarse.Step
	if step == 1 && math.Mod(coarse.Low, 5) == 0 {
		step = 5
	}
	if hedged && math.Abs(difference) < step && math.Abs(difference) <= .1*max(coarse.Low, fine.Low) {
		return true
	}
	if coarse.Step <= fine.Step || coarse.Low < 1000 && !hedged && coarse.Step >= 1 {
		return false
	}
	near := math.Abs(difference) <= coarse.Step/2 || difference >= 0 && difference < coarse.Step
	return near && math.Abs(difference) <= .13*max(coarse.Low, fine.Low)
}

func sign(unit string) string {
	for _, s := range []string{"$", "€", "£", "¥"} {
		if currencies[s] == unit {
			return s
		}
	}
	return "\x00"
}
