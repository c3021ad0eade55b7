package draft

import (
	"testing"
	"time"

	"parallax/compare/news"
)

// TestTitleOfEvent holds that an event has the headline of its earliest article,
// whatever came in first.
func TestTitleOfEvent(t *testing.T) {
	article := func(title string, published news.Date) *news.Article {
		a := news.New(title, []string{"A ferry sank off the port."})
		a.Published = published
		return a
	}
	undated, late, early, same := article("Undated", news.Date{}), article("Late", news.Day(2025, time.May, 15)), article("Early", news.Day(2025, time.May, 14)), article("Same day", news.Day(2025, time.May, 14))
	for _, c := range []struct {
		want string
		of   []*news.Article
	}{
		{"Early", []*news.Article{undated, late, early, same}},
		{"Same day", []*news.Article{same, early, late}},
		{"Undated", []*news.Article{undated}},
		{"Late", []*news.Article{article("", news.Day(2025, time.May, 1)), late}},
		{"New event", nil},
	} {
		if got := EventTitle(c.of); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
