package ingest

import (
	"testing"
	"time"

	"parallax/compare/news"
)

func TestLocalZone(t *testing.T) {
	for _, c := range []struct {
		name, utc, told, shown, address, want, from string
	}{
		{"the same moment with its zone", "2025-05-15T03:30:00Z", "2025-05-14T23:30:20-04:00", "", "", "2025-05-14T23:30:00-04:00", "time"},
		{"another moment tells nothing", "2025-05-15T03:30:00Z", "2025-05-14T20:30:00-04:00", "", "", "2025-05-15T03:30:00Z", ""},
		{"the clock on the page", "2025-05-15T03:30:00Z", "", "By Ana Petrov | May 14, 2025 8:30 p.m.", "", "2025-05-14T20:30:00-07:00", "date line"},
		{"a clock of a change", "2025-05-15T03:30:00Z", "", "Updated May 14, 2025 8:30 p.m.", "", "2025-05-15T03:30:00Z", ""},
		{"a clock that no zone explains", "2025-05-15T03:30:00Z", "", "May 15, 2025 1:37 a.m.", "", "2025-05-15T03:30:00Z", ""},
		{"the clock on the page with its zone", "2025-05-15T03:30:00Z", "", "May 14, 2025 11:30 p.m. ET", "", "2025-05-14T23:30:00-04:00", "date line"},
		{"a clock of another moment with its zone", "2025-05-15T03:30:00Z", "", "May 14, 2025 8:30 p.m. ET", "", "2025-05-14T23:30:00-04:00", "date line"},
		{"the zone in which a change is told", "2025-05-15T03:30:00Z", "", "Updated May 15, 2025 8:30 a.m. PDT", "", "2025-05-14T20:30:00-07:00", "date line"},
		{"the day below the headline", "2025-05-15T03:30:00Z", "", "by Ana Petrov — May 14, 2025", "https://x.example/2025/05/15/a", "2025-05-14T23:30:00-04:00", "date line"},
		{"the clock before the day", "2025-05-15T03:30:00Z", "", "Updated 9:21 pm CST, Wednesday, May 14, 2025", "", "2025-05-14T21:30:00-06:00", "date line"},
		{"the day of a change", "2025-05-15T03:30:00Z", "", "updated May 16, 2025", "", "2025-05-15T03:30:00Z", ""},
		{"the same day on the page, another in the address", "2025-05-15T06:07:00Z", "", "May 15, 2025 / 1:07 AM", "https://x.example/2025-05-14/a", "2025-05-15T01:07:00-05:00", "date line"},
		{"half an hour", "2025-05-14T20:00:00Z", "", "15 May 2025, 1:30", "", "2025-05-15T01:30:00+05:30", "date line"},
		{"the day before in the address", "2025-05-15T03:30:00Z", "", "", "https://x.example/2025/05/14/bridge", "2025-05-14T23:30:00-04:00", "day in the address"},
		{"the day after", "2025-05-14T20:00:00Z", "", "", "https://x.example/2025/may/15/bridge", "2025-05-15T00:00:00+04:00", "day in the address"},
		{"too far", "2025-05-15T15:30:00Z", "", "", "https://x.example/2025/05/14/bridge", "2025-05-15T15:30:00Z", ""},
		{"the same day", "2025-05-15T03:30:00Z", "", "", "https://x.example/2025/05/15/bridge", "2025-05-15T03:30:00Z", ""},
		{"no day", "2025-05-15T03:30:00Z", "", "", "https://x.example/2025/13/44/bridge", "2025-05-15T03:30:00Z", ""},
	} {
		utc := parseDate(c.utc)
		got, from := inLocalZone(utc, []value{{c.told, "time"}}, []string{c.shown}, c.address)
		if got.Time.Format(time.RFC3339) != c.want || from != c.from || !got.Time.Equal(utc.Time) {
			t.Errorf("%s: %v %q", c.name, got.Time, from)
		}
	}
	// The clock of UTC with the offset of the page behind it.
	wrong := parseDate("2025-05-15T03:30:00-05:00")
	if d, from := inLocalZone(wrong, nil, []string{"Ana Petrov - May 14, 2025, 10:30 pm CDT"}, ""); d.Time.Format(time.RFC3339) != "2025-05-14T22:30:00-05:00" || from != "date line" {
		t.Error(d.Time, from)
	}
	if d, from := inLocalZone(news.Day(2025, 5, 15), nil, nil, "https://x.example/2025/05/14/a"); from != "" || d.Precision != news.ToDay {
		t.Error(d, from)
	}
}
