package figure

import (
	"math"
	"time"

	"parallax/compare/reading/number"
)

// ofCalendar reports whether one of two points in time is a period.
func ofCalendar(a, b number.Quantity) bool {
	return (a.Kind == number.Period || b.Kind == number.Period) && a.IsTime() && b.IsTime()
}

// stretch is from the first to the last day.
type stretch struct{ from, to time.Time }

func (s stretch) holds(o stretch) bool { return !o.from.Before(s.from) && !o.to.After(s.to) }

// relatePeriods compares a week, month or year that is told from the publication
// with another point in time: the same days, or some of them. What lies outside is
// another time, which says nothing.
func relatePeriods(a, b Sited) Relation {
	if a.Quantity.Kind == b.Kind && a.Unit == b.Unit && a.Low == b.Low && a.published().Equal(b.published()) {
		return Same
	}
	best := Unrelated
	for _, x := range a.stretches() {
		for _, y := range b.stretches() {
			switch {
			case x == y:
				return Same
			case x.holds(y) || y.holds(x):
				best = Includes
			}
		}
	}
	return best
}

// stretches are those that a point in time may mean; none where the publication
// must be known and is not.
func (s Sited) stretches() []stretch {
	switch {
	case s.Kind == number.Year:
		return []stretch{{first(int(s.Low), time.January), first(int(s.High)+1, time.January).AddDate(0, 0, -1)}}
	case s.Kind == number.Date && math.Mod(s.Low, 100) == 0:
		return s.months()
	case s.Kind != number.Period:
		var out []stretch
		if tellsDay(s.Quantity) {
			for _, d := range s.days() {
				out = append(out, stretch{d, d})
			}
		}
		return out
	case !s.Doc.Article.Published.Known():
		return nil
	}
	return []stretch{period(s.published(), int(s.Low), s.Unit)}
}

// months are those that a month without a day may mean: the last one of its name,
// where no year stands with it.
func (s Sited) months() []stretch {
	month, year := time.Month(int(s.Low)/100), s.Year
	if year == 0 {
		if !s.Doc.Article.Published.Known() {
			return nil
		}
		at := s.published()
		if year = at.Year(); month > at.Month() {
			year--
		}
	}
	return []stretch{{first(year, month), first(year, month+1).AddDate(0, 0, -1)}}
}

// period is the stretch so many units before or behind that of a day. Weeks begin
// on Monday; a weekend without another word is the one that is over or runs.
func period(at time.Time, offset int, unit string) stretch {
	monday := at.AddDate(0, 0, -(int(at.Weekday())+6)%7)
	switch unit {
	case "year":
		return stretch{first(at.Year()+offset, time.January), first(at.Year()+offset+1, time.January).AddDate(0, 0, -1)}
	case "month":
		return stretch{first(at.Year(), at.Month()+time.Month(offset)), first(at.Year(), at.Month()+time.Month(offset)+1).AddDate(0, 0, -1)}
	case "week":
		monday = monday.AddDate(0, 0, 7*offset)
		return stretch{monday, monday.AddDate(0, 0, 6)}
	}
	if saturday := monday.AddDate(0, 0, 5); offset > 0 || !at.Before(saturday) {
		return stretch{saturday, saturday.AddDate(0, 0, 1)}
	}
	return stretch{monday.AddDate(0, 0, -2), monday.AddDate(0, 0, -1)}
}

// first is the first day of a month.
func first(year int, month time.Month) time.Time {
	return time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
}
