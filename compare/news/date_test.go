package news_test

import (
	"testing"
	"time"

	"parallax/compare/news"
)

func TestDateString(t *testing.T) {
	at := news.Date{Time: time.Date(2031, time.May, 4, 23, 59, 0, 0, time.UTC), Precision: news.ToMinute}
	for want, d := range map[string]news.Date{
		"": {}, "4 May 2031": at, "14 May 2031": news.Day(2031, time.May, 14), "1 March 2031": news.Day(2031, time.February, 29),
	} {
		if got := d.String(); got != want || d.Known() != (want != "") {
			t.Errorf("%q, want %q; known: %v", got, want, d.Known())
		}
	}
}

func TestDateBefore(t *testing.T) {
	minute := func(day, hour int) news.Date {
		return news.Date{Time: time.Date(2031, time.May, day, hour, 0, 0, 0, time.UTC), Precision: news.ToMinute}
	}
	day := func(day int) news.Date { return news.Day(2031, time.May, day) }
	tests := []struct {
		name   string
		a, b   news.Date
		before bool
		after  bool
	}{
		{"days", day(4), day(5), true, false},
		{"the same day", day(4), day(4), false, false},
		{"minutes", minute(4, 9), minute(4, 17), true, false},
		{"a day and a minute of it", day(4), minute(4, 17), false, false},
		{"a day and a minute of the next", day(4), minute(5, 0), true, false},
		{"a minute and the next day", minute(4, 23), day(5), true, false},
		{"unknown comes last", day(4), news.Date{}, true, false},
		{"both unknown", news.Date{}, news.Date{}, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.a.Before(tt.b); got != tt.before {
				t.Errorf("before: %v", got)
			}
			if got := tt.b.Before(tt.a); got != tt.after {
				t.Errorf("the other way: %v", got)
			}
		})
	}
}

func TestLocalDay(t *testing.T) {
	late := news.Date{Time: time.Date(2031, time.May, 4, 23, 30, 0, 0, time.FixedZone("", -5*3600)), Precision: news.ToMinute}
	if got := late.LocalDay(); !got.Equal(news.Day(2031, time.May, 4).Time) || late.String() != "4 May 2031" {
		t.Errorf("%s, %s", got, late)
	}
	if !late.SameDay(news.Day(2031, time.May, 4)) || late.SameDay(news.Date{}) || late.Before(news.Day(2031, time.May, 4)) {
		t.Error("a day in its zone is another day")
	}
}
