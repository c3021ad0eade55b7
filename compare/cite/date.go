package cite

import (
	"strconv"

	"parallax/compare/news"
)

// monthDay is "May 14, 2025", "" for an unknown date.
func monthDay(d news.Date) string {
	if !d.Known() {
		return ""
	}
	return d.Time.Format("January 2, 2006")
}

// dayMonth is "14 May 2025" with the months as MLA cuts them, "" for an
// unknown date.
func dayMonth(d news.Date) string {
	if !d.Known() {
		return ""
	}
	short := [...]string{"Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."}
	y, m, day := d.Time.Date()
	return strconv.Itoa(day) + " " + short[m-1] + " " + strconv.Itoa(y)
}

// isoDay is "2025-05-14", "" for an unknown date.
func isoDay(d news.Date) string {
	if !d.Known() {
		return ""
	}
	return d.Time.Format("2006-01-02")
}

// numbers is "para. 4" or "paras. 4–5"; "" for no number.
func numbers(one, many string, first, last int) string {
	switch {
	case first <= 0:
		return ""
	case last <= first:
		return one + " " + strconv.Itoa(first)
	}
	return many + " " + strconv.Itoa(first) + "–" + strconv.Itoa(last)
}
