package panel

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/fact"
)

// VisibleRow is the row that is picked when the filter of the open screen lets
// it through, else the next row that it does, else the last one before; -1 for
// none.
func VisibleRow(s screen.State) int {
	var rows []int
	switch {
	case s.Comparison == nil || s.Pick.Row < 0:
		return s.Pick.Row
	case s.Screen == screen.FactsName:
		for _, l := range fact.FactLines(s.Comparison) {
			if l.Row >= 0 && l.Passes(s.Facts, len(s.Comparison.Readings)) {
				rows = append(rows, l.Row)
			}
		}
	case s.Screen == screen.ReadName:
		if rows = drawn.Filtered(s.Comparison, s.Filter); rows == nil {
			return s.Pick.Row
		}
	default:
		return s.Pick.Row
	}
	after, before := -1, -1
	for _, r := range rows {
		if r >= s.Pick.Row && (after < 0 || r < after) {
			after = r
		}
		if r < s.Pick.Row {
			before = max(before, r)
		}
	}
	if after >= 0 {
		return after
	}
	return before
}
