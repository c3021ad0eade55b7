package draft

import (
	"time"

	"parallax/app/part/told"

	"parallax/compare/news"
)

// EventTitle is a name for the event of some articles: the headline of the earliest
// one, as the summary has it; of those of one day, or without a date, the first.
func EventTitle(articles []*news.Article) string {
	var first *news.Article
	for _, a := range articles {
		if a.Title() != "" && (first == nil || dayBefore(a.Published, first.Published)) {
			first = a
		}
	}
	switch {
	case first != nil:
		return first.Title()
	case len(articles) > 0:
		return articles[0].Name()
	}
	return told.Told("label.new-event")
}

// dayBefore reports whether a is of an earlier day than b; a day is before none.
func dayBefore(a, b news.Date) bool {
	if !a.Known() || !b.Known() {
		return a.Known() && !b.Known()
	}
	const day = 24 * time.Hour
	return a.Time.Truncate(day).Before(b.Time.Truncate(day))
}
