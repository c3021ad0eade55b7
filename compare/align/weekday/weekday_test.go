package weekday_test

import (
	"testing"
	"time"

	"parallax/compare/align/weekday"
	"parallax/compare/news"
)

const (
	monday = 1 << iota
	tuesday
	wednesday
)

func TestAgree(t *testing.T) {
	on := func(day int) news.Date {
		return news.Date{Time: time.Date(2024, 5, day, 12, 0, 0, 0, time.UTC), Precision: news.ToMinute}
	} // 6 May was a Monday
	for _, c := range []struct {
		name        string
		a, b        weekday.Named
		same, other bool
	}{
		{"both of one week", weekday.Named{tuesday, on(8)}, weekday.Named{tuesday, on(9)}, true, false},
		{"other days", weekday.Named{tuesday, on(8)}, weekday.Named{monday, on(8)}, false, true},
		{"the Tuesday before", weekday.Named{tuesday, on(7)}, weekday.Named{tuesday, on(6)}, false, true},
		{"one of two days", weekday.Named{monday | wednesday, on(9)}, weekday.Named{wednesday, on(9)}, true, false},
		{"weeks apart", weekday.Named{monday, on(6)}, weekday.Named{monday, on(20)}, false, true},
		{"no dates, same name", weekday.Named{Days: monday}, weekday.Named{Days: monday}, true, false},
		{"no day named", weekday.Named{0, on(6)}, weekday.Named{monday, on(6)}, false, false},
	} {
		if same, other := weekday.Agree(c.a, c.b); same != c.same || other != c.other {
			t.Errorf("%s: %v, %v", c.name, same, other)
		}
	}
}

func TestApart(t *testing.T) {
	a := news.Date{Time: time.Date(2024, 5, 8, 1, 0, 0, 0, time.UTC), Precision: news.ToMinute}
	b := news.Date{Time: time.Date(2024, 5, 6, 23, 0, 0, 0, time.UTC), Precision: news.ToMinute}
	if n := weekday.Apart(a, b); n != 2 {
		t.Errorf("8 May is %d days after 6 May", n)
	}
	if n := weekday.Apart(a, news.Date{}); n != 0 {
		t.Errorf("without a date: %d", n)
	}
}
