package ingest

import (
	"regexp"
	"strconv"
	"time"

	"parallax/compare/news"
)

// Many pages tell their date in UTC, whose day is not the day on which readers
// there saw the article: "yesterday" counts from the local one. The zone is
// taken from another place of the page that tells the same moment with its
// zone, from the clock that the page shows, or, at least as far as the day
// needs, from the day in the address.

// inLocalZone is d in the zone of the page, and where the zone was read, ""
// where d is no moment in UTC or nothing tells another zone. shown are the
// lines below the headline that tell a date.
func inLocalZone(d news.Date, told []value, shown []string, address string) (news.Date, string) {
	if d.Precision != news.ToMinute {
		return d, ""
	}
	var own []string // without what tells of changes
	for _, s := range shown {
		if m := changed.FindStringIndex(s); m != nil {
			s = s[:m[0]]
		}
		own = append(own, s)
	}
	if _, offset := d.Time.Zone(); offset != 0 {
		return asShown(d, own)
	}
	for _, v := range append(told[:len(told):len(told)], values(own, "date line")...) {
		other := parseDate(firstOf(moment(v.text), v.text))
		if _, offset := other.Time.Zone(); other.Precision == news.ToMinute && offset != 0 && near(other.Time, d.Time) {
			return zoned(d, offset), v.from
		}
	}
	if offset, ok := offsetShown(d.Time, shown, own); ok {
		return zoned(d, offset), "date line"
	}
	if offset, ok := offsetOfDay(addressDay(address), d.Time); ok {
		return zoned(d, offset), "day in the address"
	}
	return d, ""
}

// asShown mends a moment whose clock is that of UTC with the offset of the
// page behind it, as some programs write it: the page shows the true one.
func asShown(d news.Date, own []string) (news.Date, string) {
	year, month, day := d.Time.Date()
	alt := time.Date(year, month, day, d.Time.Hour(), d.Time.Minute(), 0, 0, time.UTC)
	for _, s := range own {
		if other := parseDate(moment(s)); other.Precision == news.ToMinute && near(other.Time, alt) {
			return other, "date line"
		}
	}
	return d, ""
}

// offsetShown is the zone that the lines below the headline tell for t: by the
// name of the zone, by a clock, by a day.
func offsetShown(t time.Time, shown, own []string) (seconds int, ok bool) {
	for _, s := range shown {
		if m := zoneOfClock.FindStringSubmatch(s); m != nil && dateInLine.MatchString(s) {
			if minutes, ok := offsetOf(m[1], t); ok {
				return minutes * 60, true
			}
		}
	}
	for _, s := range own {
		if seconds, ok = offsetOfClock(s, t); ok {
			return seconds, true
		}
	}
	for _, s := range own {
		if day := parseDate(dateInLine.FindString(s)); day.Known() {
			return offsetOfDay(day, t)
		}
	}
	return 0, false
}

func values(texts []string, from string) (out []value) {
	for _, s := range texts {
		out = append(out, value{s, from})
	}
	return out
}

// moment is the date with its clock and zone in a line, "" where there is none.
func moment(line string) string {
	m := clockLine.FindStringIndex(line)
	if m == nil {
		return ""
	}
	return line[m[0]:m[1]] + zoneBehind.FindString(line[m[1]:])
}

func zoned(d news.Date, seconds int) news.Date {
	if seconds == 0 {
		return d
	}
	d.Time = d.Time.In(time.FixedZone("", seconds))
	return d
}

// near: two places of a page tell one moment, maybe with other seconds.
func near(a, b time.Time) bool {
	d := a.Sub(b)
	return d <= time.Minute && d >= -time.Minute
}

// The zones of the world, in seconds east of UTC.
const (
	farthestWest = -12 * 3600
	farthestEast = 14 * 3600
	quarter      = 15 * 60
)

// offsetOfClock is the zone in which a clock that is shown without its zone
// tells the moment t.
func offsetOfClock(shown string, t time.Time) (seconds int, ok bool) {
	shown = dateLead.ReplaceAllString(squeeze(shown), "")
	m := clockLine.FindString(shown)
	if m == "" {
		return 0, false
	}
	local, known, ok := parseMoment(m)
	if !ok || known {
		return 0, false
	}
	seconds = int(local.Sub(t.Truncate(time.Minute)) / time.Second)
	return seconds, seconds%quarter == 0 && seconds >= farthestWest && seconds <= farthestEast
}

// zoneBehind is the zone behind a clock.
var zoneBehind = regexp.MustCompile(`^ ?\(?[A-Z]{2,4}\b`)

// zoneOfClock is a clock with its zone.
var zoneOfClock = regexp.MustCompile(`\b\d{1,2}[:.]\d{2} ?(?:[AaPp]\.?[Mm]\.?)? ?\(?([A-Z]{2,4})\b`)

// clockLine is a date with a clock inside a line.
var clockLine = regexp.MustCompile(`(?i)(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{4}),?(?: at| [|•·–/-])? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?`)

// dayInAddress is the day in an address: /2025/05/14/, /2025/may/14/, 2025-05-14.
var dayInAddress = regexp.MustCompile(`[/-](20\d\d)[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?:[/-]|$)`)

// How far the zone may lie from UTC, in hours, to explain the day in an
// address or on the page by it: as far as most news is made.
const (
	hoursWest = 8
	hoursEast = 12
)

// offsetOfDay is the zone nearest to UTC in which the moment t lies on the day
// that a page tells.
func offsetOfDay(day news.Date, t time.Time) (seconds int, ok bool) {
	if !day.Known() {
		return 0, false
	}
	switch t = t.UTC(); int(day.Time.Sub(news.Day(t.Date()).Time) / (24 * time.Hour)) {
	case -1:
		hours := t.Hour() + 1
		return -hours * 3600, hours <= hoursWest
	case 1:
		hours := 24 - t.Hour()
		return hours * 3600, hours <= hoursEast
	}
	return 0, false
}

// addressDay is the day in an address, unknown where there is none.
func addressDay(address string) news.Date {
	m := dayInAddress.FindStringSubmatch(address)
	if m == nil {
		return news.Date{}
	}
	layout := "2006 1 2"
	if _, err := strconv.Atoi(m[2]); err != nil {
		layout = "2006 Jan 2"
	}
	t, err := time.Parse(layout, m[1]+" "+m[2]+" "+m[3])
	if err != nil {
		return news.Date{}
	}
	return news.Day(t.Date())
}
