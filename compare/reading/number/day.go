package number

import (
	"strings"
)

// weekday reads "Tuesday", "Tuesday's", "Tuesday evening".
func (r *reader) weekday(i int) (Quantity, int, bool) {
	key := r.words[i].Lower
	n, ok := weekdays[bare(key)]
	if !ok {
		return Quantity{}, 0, false
	}
	q := Quantity{Span: r.words[i].Span, Kind: Weekday, Low: n, High: n}
	if part := r.key(i + 1); dayParts[part] && r.gap(i) == " " {
		q.Unit, q.Span.End = part, r.words[i+1].End
		return q, i + 2, true
	}
	return q, i + 1, true
}

// relative reads "today", "yesterday", "last night", by the day of publication.
func (r *reader) relative(i int) (Quantity, int, bool) {
	key, end := r.key(i), i+1
	offset, ok := relatives[key]
	if key == "last" && r.key(i+1) == "night" {
		offset, end, ok = -1, i+2, true
	}
	if ok && !r.headed && r.capital(i) && i > 0 && r.capital(i-1) && r.before(i) == " " {
		ok = false // "USA Today"
	}
	if !ok || strings.HasPrefix(r.gap(end-1), "'") || strings.HasPrefix(r.gap(end-1), "’") {
		return Quantity{}, 0, false
	}
	return Quantity{Span: r.from(i, end), Kind: Day, Low: offset, High: offset}, end, true
}

// period reads "last week", "earlier this month", "over the weekend"; "the last
// week" and "last week's" are none.
func (r *reader) period(i int) (Quantity, int, bool) {
	at := i
	if partsOfPeriod[r.key(at)] {
		at++
	}
	offset, ok := periods[r.key(at)]
	unit := r.key(at + 1)
	switch {
	case unit == weekend && (ok || r.key(at) == "the"):
	case !ok || !periodUnits[unit], definite[r.key(at-1)]:
		return Quantity{}, 0, false
	}
	if r.gap(at) != " " || r.key(at+2) == "of" {
		return Quantity{}, 0, false
	}
	return Quantity{Span: r.from(i, at+2), Kind: Period, Low: offset, High: offset, Unit: unit}, at + 2, true
}

// weekend is the stretch of days that needs no word for which it is.
const weekend = "weekend"

// date reads "March 31", "March 3, 2014", "June 2009", "in March".
func (r *reader) date(i int) (Quantity, int, bool) {
	month, ok := months[r.words[i].Lower]
	if !ok || !r.capital(i) {
		return Quantity{}, 0, false
	}
	end := i + 1
	day := r.dayOfMonth(end)
	if day > 0 && r.key(i-1) == "in" && r.countsThings(end+1) {
		day = 0 // "In May 19 schools closed"
	}
	q := Quantity{Kind: Date, Low: month * 100}
	switch {
	case day > 0:
		q.Low += day
		end++
		if r.key(end) == "and" && r.dayOfMonth(end+1) > day && !r.countsThings(end+2) {
			end += 2 // "March 12 and 13" begins on the first
		}
	case r.yearAt(end) == 0 && monthOrVerb[r.key(i)] && !beforeMonth[r.key(i-1)]:
		return Quantity{}, 0, false
	}
	if y := r.yearAt(end); y > 0 {
		q.Year = y
		end++
	}
	q.High, q.Span = q.Low, r.from(i, end)
	return q, end, true
}

// dayFirst reads "3 March 2014", "the 3rd of March".
func (r *reader) dayFirst(i int) (Quantity, int, bool) {
	day, at := r.dayOfMonth(i), i+1
	if r.key(at) == "of" {
		at++
	}
	month := months[r.key(at)]
	if day == 0 || month == 0 || !r.capital(at) || strings.TrimSpace(r.gap(i)) != "" {
		return Quantity{}, 0, false
	}
	q, end := Quantity{Kind: Date, Low: month*100 + day}, at+1
	if y := r.yearAt(end); y > 0 && r.gap(end-1) == " " {
		q.Year = y
		end++
	}
	q.High, q.Span = q.Low, r.from(i, end)
	return q, end, true
}

// noon reads "noon" and "midnight".
func (r *reader) noon(i int) (Quantity, int, bool) {
	at, ok := noons[r.key(i)]
	if !ok {
		return Quantity{}, 0, false
	}
	q := Quantity{Span: r.words[i].Span, Kind: Clock, Low: at, High: at, Step: 60}
	r.hedge(&q, i, i+1)
	return q, i + 1, true
}
