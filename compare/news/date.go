package news

import "time"

// Precision is how exactly a date is known.
type Precision int

// From unknown to exact.
const (
	NoDate Precision = iota
	ToDay
	ToMinute
)

// Date is a point in time with its precision. A day is midnight UTC of that
// day as the page wrote it; a minute is in the zone that the page told, so that
// its day is the day where it was written.
type Date struct {
	Time      time.Time
	Precision Precision
}

// Day makes a date that is known to the day.
func Day(year int, month time.Month, day int) Date {
	return Date{time.Date(year, month, day, 0, 0, 0, 0, time.UTC), ToDay}
}

// LocalDay is midnight UTC of the day that the date shows, for counting days;
// the zero time when the date is unknown.
func (d Date) LocalDay() time.Time {
	if !d.Known() {
		return time.Time{}
	}
	return Day(d.Time.Date()).Time
}

// SameDay reports whether two known dates show the same day.
func (d Date) SameDay(e Date) bool {
	return d.Known() && e.Known() && d.LocalDay().Equal(e.LocalDay())
}

// Known reports whether there is a date at all.
func (d Date) Known() bool { return d.Precision != NoDate }

// String is the date as the program shows it, "14 May 2025", "" when unknown.
func (d Date) String() string {
	if !d.Known() {
		return ""
	}
	return d.Time.Format("2 January 2006")
}

// Before orders dates for display: unknown dates come last, and of two dates
// of one day one that is known only to the day does not stand before another.
func (d Date) Before(e Date) bool {
	if !d.Known() || !e.Known() {
		return d.Known() && !e.Known()
	}
	if d.Precision == ToDay || e.Precision == ToDay {
		return d.LocalDay().Before(e.LocalDay())
	}
	return d.Time.Before(e.Time)
}
