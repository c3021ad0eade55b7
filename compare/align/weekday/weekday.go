// Package weekday tells whether two sentences that name days of the week mean one day.
//
// In go the weekdays that each sentence names, as bits, and when its article was
// published; out comes whether a day is the same. Method: our own rule, a weekday is the
// last one before the article was published, that day included.
//
// Known misses: "next Friday".
package weekday

import (
	"math/bits"
	"time"

	"parallax/compare/news"
)

// Named are days of the week in an article: bit 0 is Monday.
type Named struct {
	Days      uint8
	Published news.Date
}

// Agree tells whether two name the same day, and whether they name other ones; neither
// when one of them names none.
func Agree(a, b Named) (same, other bool) {
	if a.Days == 0 || b.Days == 0 {
		return false, false
	}
	if !a.Published.Known() || !b.Published.Known() {
		return a.Days&b.Days != 0, a.Days&b.Days == 0
	}
	shift := Apart(a.Published, b.Published)
	if shift < -6 || shift > 6 {
		return false, true
	}
	for x := a.Days; x != 0; x &= x - 1 {
		for y := b.Days; y != 0; y &= y - 1 {
			if a.before(bits.TrailingZeros8(x)) == b.before(bits.TrailingZeros8(y))+shift {
				return true, false
			}
		}
	}
	return false, true
}

// before is how many days before the publication a weekday lies.
func (n Named) before(weekday int) int {
	return (int(n.Published.Time.Weekday()) + 6 - weekday + 7) % 7
}

// Apart is the number of days from b to a; 0 when one is unknown.
func Apart(a, b news.Date) int {
	if !a.Known() || !b.Known() {
		return 0
	}
	return int(a.LocalDay().Sub(b.LocalDay()) / (24 * time.Hour))
}
