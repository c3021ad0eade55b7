package desk

import (
	"testing"
	"time"

	"parallax/compare/news"
)

func TestDayRange(t *testing.T) {
	for _, tc := range []struct {
		name, want string
		dates      []news.Date
	}{
		{"none", "", []news.Date{{}}},
		{"one day", "14 May 2025", []news.Date{news.Day(2025, time.May, 14), {}}},
		{"one month", "14–15 May 2025", []news.Date{news.Day(2025, time.May, 15), news.Day(2025, time.May, 14)}},
		{"two months", "30 April – 2 May 2025", []news.Date{news.Day(2025, time.April, 30), news.Day(2025, time.May, 2)}},
		{"two years", "31 December 2024 – 1 January 2025", []news.Date{news.Day(2024, time.December, 31), news.Day(2025, time.January, 1)}},
	} {
		if got := dayRange(tc.dates, true); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}
