package told

import (
	"strconv"
	"strings"
	"time"

	"parallax/compare/news"
	"parallax/compare/say"
)

// Day is a day in full, "14 May 2025".
func Day(t time.Time) string { return day("page.day", "month.", t) }

// DayShort is a day with a short month, "14 May 2025".
func DayShort(t time.Time) string { return day("page.day", "day.month.", t) }

// DayOfYear is a day without its year, "14 May".
func DayOfYear(t time.Time) string { return day("day.ofyear", "month.", t) }

// DayOfYearShort is the same with a short month.
func DayOfYearShort(t time.Time) string { return day("day.ofyear", "day.month.", t) }

// Moment is a day in full with the time of day.
func Moment(t time.Time) string { return moment(Day(t), t) }

// MomentShort is a day with a short month and the time of day.
func MomentShort(t time.Time) string { return moment(DayShort(t), t) }

func moment(day string, t time.Time) string {
	return Told("day.moment", say.Of("day", say.Words(day)), say.Of("time", say.Words(t.Format("15:04"))))
}

// Date is a date of an article, "" when it is not known.
func Date(d news.Date) string {
	if !d.Known() {
		return ""
	}
	return Day(d.Time)
}

// English puts the English names of months into what a reader typed in the language of
// the window, so that it can be read.
func English(typed string) string {
	for m := time.January; m <= time.December; m++ {
		for _, family := range []string{"month.", "day.month."} {
			typed = strings.Replace(typed, Told(family+strings.ToLower(m.String())), m.String(), 1)
		}
		if strings.Contains(typed, m.String()) {
			return typed
		}
	}
	return typed
}

func day(key, months string, t time.Time) string {
	return Told(key, say.Of("day", say.Words(strconv.Itoa(t.Day()))), say.Of("month", say.Words(Told(months+strings.ToLower(t.Month().String())))), say.Of("year", say.Words(strconv.Itoa(t.Year()))))
}
