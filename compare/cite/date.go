package cite

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/say"
)

// The beginnings of the keys of months.
const (
	fullMonth  = "month."
	shortMonth = "cite.month."
)

// monthDay is "May 14, 2025", "" for an unknown date.
func (w Work) monthDay(d news.Date) string { return w.dated("day", fullMonth, d) }

// dayMonth is "14 May 2025" with the months as MLA cuts them, "" for an
// unknown date.
func (w Work) dayMonth(d news.Date) string { return w.dated("day.mla", shortMonth, d) }

// dated is a date in the words of a text, with the names of months that keys begin like this have.
func (w Work) dated(key, months string, d news.Date) string {
	if !d.Known() {
		return ""
	}
	y, m, day := d.Time.Date()
	return w.said(key, word("month", w.text(months+strings.ToLower(m.String()))), say.Count("day", day), say.Count("year", y))
}

// isoDay is "2025-05-14", "" for an unknown date.
func isoDay(d news.Date) string {
	if !d.Known() {
		return ""
	}
	return d.Time.Format("2006-01-02")
}

// numbers is "para. 4" or "paras. 4–5"; "" for no number.
func (w Work) numbers(key string, first, last int) string {
	switch {
	case first <= 0:
		return ""
	case last <= first:
		return w.said(key+".one", say.Count("n", first))
	}
	return w.said(key, say.Count("first", first), say.Count("last", last))
}
