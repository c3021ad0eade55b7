package figure

import (
	"math"
	"time"

	"parallax/compare/reading/number"
)

const day = 24 * time.Hour

// relateSited is Relate with the days that the publication tells: "on
// Tuesday", "yesterday", "three days ago" and dates compare with each other.
func relateSited(a, b Sited) Relation {
	switch {
	case ofCalendar(a.Quantity, b.Quantity):
		return relatePeriods(a, b)
	case !dayKind(a, b):
		return Relate(a.Quantity, b.Quantity)
	case a.Kind == number.Weekday && b.Kind == number.Weekday:
		return a.relateWeekday(b)
	case a.Kind == number.Date && b.Kind == number.Date || a.Kind == number.Duration && b.Kind == number.Duration:
		return Relate(a.Quantity, b.Quantity)
	}
	x, y := a.days(), b.days()
	if len(x) == 0 || len(y) == 0 {
		return Unrelated
	}
	apart := math.Inf(1)
	for _, t := range x {
		for _, u := range y {
			apart = min(apart, t.Sub(u).Abs().Hours()/24)
		}
	}
	switch {
	case apart == 0:
		return relateParts(a.Quantity, b.Quantity)
	case apart > 10:
		return Unrelated
	}
	return Differ
}

// relateParts compares two names of one day: "Friday evening" is a part of
// "May 15".
func relateParts(a, b number.Quantity) Relation {
	if a.Kind == number.Weekday && a.Unit != "" || b.Kind == number.Weekday && b.Unit != "" {
		return Includes
	}
	return Same
}

// relateWeekday compares weekdays; those of articles a week apart are other
// days.
func (s Sited) relateWeekday(o Sited) Relation {
	if s.Doc.Article.Published.Known() && o.Doc.Article.Published.Known() && s.published().Sub(o.published()).Abs() >= 7*day {
		return Unrelated
	}
	return Relate(s.Quantity, o.Quantity)
}

// dayKind reports whether two quantities both tell a day.
func dayKind(a, b Sited) bool { return tellsDay(a.Quantity) && tellsDay(b.Quantity) }

func tellsDay(q number.Quantity) bool {
	switch q.Kind {
	case number.Weekday, number.Day:
		return true
	case number.Date:
		return math.Mod(q.Low, 100) != 0
	case number.Duration:
		return q.Ago && q.Unit == "day" && q.Hedge == number.Exact
	}
	return false
}

func (s Sited) published() time.Time { return s.Doc.Article.Published.LocalDay() }

// days are the days that a quantity may mean, none when the publication must
// be known and is not: a weekday is the one before it or the one behind.
func (s Sited) days() []time.Time {
	if !s.Doc.Article.Published.Known() && (s.Kind != number.Date || s.Year == 0) {
		return nil
	}
	at := s.published()
	switch s.Kind {
	case number.Day:
		return []time.Time{at.AddDate(0, 0, int(s.Low))}
	case number.Duration:
		return []time.Time{at.AddDate(0, 0, -int(s.Low))}
	case number.Weekday:
		back := (int(at.Weekday()) + 7 - int(s.Low)) % 7
		last := at.AddDate(0, 0, -back)
		return []time.Time{last, last.AddDate(0, 0, 7)}
	}
	month, date := time.Month(int(s.Low)/100), int(s.Low)%100
	if s.Year != 0 {
		return []time.Time{time.Date(s.Year, month, date, 0, 0, 0, 0, time.UTC)}
	}
	var out []time.Time
	for y := at.Year() - 1; y <= at.Year()+1; y++ {
		out = append(out, time.Date(y, month, date, 0, 0, 0, 0, time.UTC))
	}
	return out
}
