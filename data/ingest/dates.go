package ingest

import (
	"regexp"
	"strings"
	"time"

	"github.com/itlightning/dateparse"

	"parallax/compare/news"
)

// zones are the abbreviations that news pages use, in minutes east of UTC.
// "ET", "CT" and "PT" name two offsets each; they are resolved by the date.
var zones = map[string]int{
	"EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
	"PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
	"GMT": 0, "UTC": 0, "BST": 60, "WET": 0, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180,
	"IST": 330, "AEST": 600, "AEDT": 660, "JST": 540, "HKT": 480, "SGT": 480, "MSK": 180,
}

// american maps the zone without season to its standard offset in minutes.
var american = map[string]int{"ET": -300, "CT": -360, "MT": -420, "PT": -480}

var (
	dateLead   = regexp.MustCompile(`(?i)^\W*(?:(?:first |last )?(?:published|posted|updated|modified|created|on|date|at)\b(?:\s+(?:on|at))?\s*:?\s*)+`)
	dateAgo    = regexp.MustCompile(`(?i)\b(ago|yesterday|today|tomorrow)\b`)
	dateZone   = regexp.MustCompile(`\b([A-Z]{2,4})\b\.?\)?\s*$`)
	dateDay    = regexp.MustCompile(`(?i)\b(mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?\b\.?,?\s*`)
	dateNth    = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)\b`)
	dateAt     = regexp.MustCompile(`(?i)\s+at\s+|\s*[|•·–—]\s*|\s/\s|\s*,\s*at\s+`)
	datePM     = regexp.MustCompile(`(?i)\b(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])\.?\s?m\b\.?`)
	dateClock  = regexp.MustCompile(`\d{1,2}:\d{2}`)
	dateOf     = regexp.MustCompile(`(?i)\b(\d{1,2})(?: of |\. )`)
	dateDot    = regexp.MustCompile(`(\b\d{4}),? (\d{1,2})\.(\d{2})$`)
	dateISO    = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}`)
	dateOffset = regexp.MustCompile(`(?:Z|[+-]\d{2}:?\d{2})$`)
)

// parseDate reads a date as pages and people write it. What may be read in two
// ways ("03/04/2025"), is relative ("3 hours ago"), or lies before 1900 or
// after 2100 is no date. A time without a zone keeps only the day.
func parseDate(s string) news.Date {
	s = squeeze(s)
	if s == "" || len(s) > 120 || dateAgo.MatchString(s) || noDay.MatchString(s) {
		return news.Date{}
	}
	s = dateLead.ReplaceAllString(s, "")
	t, zoned, ok := parseMoment(s)
	if !ok || t.Year() < 1900 || t.Year() > 2100 {
		return news.Date{}
	}
	if !zoned {
		return news.Day(t.Year(), t.Month(), t.Day())
	}
	return news.Date{Time: inZone(t).Truncate(time.Minute), Precision: news.ToMinute}
}

// noDay is a year or a month alone: no date, for it would be read as its first
// day.
var noDay = regexp.MustCompile(`^(?:\d{4}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{4}|\pL+\.?,? \d{4})$`)

// inZone keeps the zone that was written: the day of a date is the day there.
func inZone(t time.Time) time.Time {
	_, seconds := t.Zone()
	if seconds == 0 {
		return t.UTC()
	}
	return t.In(time.FixedZone("", seconds))
}

// parseMoment is the time that s tells and whether it names a clock and a zone.
func parseMoment(s string) (t time.Time, zoned, ok bool) {
	if dateISO.MatchString(s) {
		clock := dateClock.MatchString(s)
		if offset := dateOffset.MatchString(s); !clock || offset {
			t, err := dateparse.ParseStrict(s)
			return t, clock && offset, err == nil
		}
	}
	if t, ok := slashed(s); ok {
		return t, false, true
	}
	s, zone := cutZone(s)
	s = dateDay.ReplaceAllString(s, "")
	s = dateNth.ReplaceAllString(s, "$1")
	s = dateOf.ReplaceAllString(s, "$1 ")
	s = dateDot.ReplaceAllString(s, "$1 $2:$3")
	s = dateAt.ReplaceAllString(s, " ")
	s = datePM.ReplaceAllStringFunc(s, clock24)
	s = strings.Trim(strings.ReplaceAll(s, " ,", ","), " ,.;()")
	t, err := dateparse.ParseStrict(squeeze(s))
	if err != nil {
		return t, false, false
	}
	if !dateClock.MatchString(s) {
		return t, false, true
	}
	if dateOffset.MatchString(s) && !dateISO.MatchString(s) || dateISO.MatchString(s) && dateOffset.MatchString(s[10:]) {
		return t, true, true
	}
	minutes, known := offsetOf(zone, t)
	t = t.Add(-time.Duration(minutes) * time.Minute)
	return t.In(time.FixedZone("", minutes*60)), known, true
}

var dateSlash = regexp.MustCompile(`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$`)

// slashed reads "14/05/2025" and "05/14/2025", where one number can only be
// the day.
func slashed(s string) (time.Time, bool) {
	m := dateSlash.FindStringSubmatch(s)
	if m == nil {
		return time.Time{}, false
	}
	layout := "2/1/2006"
	switch first, second := len(m[1]) == 2 && m[1] > "12", len(m[2]) == 2 && m[2] > "12"; {
	case first == second:
		return time.Time{}, false
	case second:
		layout = "1/2/2006"
	}
	t, err := time.Parse(layout, m[1]+"/"+m[2]+"/"+m[3])
	return t, err == nil
}

// cutZone takes the abbreviation of a zone from the end of s.
func cutZone(s string) (rest, zone string) {
	m := dateZone.FindStringSubmatchIndex(s)
	if m == nil {
		return s, ""
	}
	z := s[m[2]:m[3]]
	if _, ok := zones[z]; !ok {
		if _, ok := american[z]; !ok {
			return s, ""
		}
	}
	return strings.TrimRight(s[:m[2]], " ("), z
}

func offsetOf(zone string, t time.Time) (minutes int, known bool) {
	if m, ok := zones[zone]; ok {
		return m, true
	}
	m, ok := american[zone]
	if ok && americanSummer(t) {
		m += 60
	}
	return m, ok
}

// americanSummer: from the second Sunday of March to the first of November
// (the rule since 2007).
func americanSummer(t time.Time) bool {
	sunday := func(m time.Month, nth int) time.Time {
		first := time.Date(t.Year(), m, 1, 2, 0, 0, 0, time.UTC)
		return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(nth-1))
	}
	return !t.Before(sunday(time.March, 2)) && t.Before(sunday(time.November, 1))
}

// clock24 writes "9:41 p.m." as "21:41".
func clock24(s string) string {
	m := datePM.FindStringSubmatch(s)
	minute := m[2]
	if minute == "" {
		minute = "00"
	}
	t, err := time.Parse("3:04PM", m[1]+":"+minute+strings.ToUpper(m[3])+"M")
	if err != nil {
		return s
	}
	return t.Format("15:04")
}
