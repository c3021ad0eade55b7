package belong

import (
	"context"
	"slices"

	"parallax/compare/gather"
	"parallax/compare/news"
)

// Fit is what is known of whether a draft is about the event that it goes into:
// it is held against the articles of that event and against the other drafts.
// The zero value is that nothing is known, or that there is nothing to hold it
// against.
type Fit struct {
	// Known is true when it was looked at.
	Known bool
	// Foreign is true when none of the others is like it.
	Foreign bool
	// Nearest is the one of the others that is most like it, nil for none; Shared
	// are words that both have, names and rare ones first; Days are the days
	// between the two, -1 where a date is missing.
	Nearest *news.Article
	Shared  []string
	Days    int
	// Event is the ID of another event that it seems to belong to, "" for none.
	Event string
}

// FitAll holds each article against those of an event, "" for none, and against
// the others; groups are all of them by what they seem to be about.
func FitAll(ctx context.Context, store EventArticles, event string, articles []*news.Article) (of map[string]Fit, groups [][]*news.Article, err error) {
	all := slices.Clone(articles)
	if event != "" {
		held, err := store.ArticlesOfEvent(ctx, event)
		if err != nil {
			return nil, nil, err
		}
		for _, a := range held {
			if !slices.ContainsFunc(all, func(b *news.Article) bool { return a.ID == b.ID }) {
				all = append(all, a)
			}
		}
	}
	texts, err := gather.ReadAll(ctx, all)
	if err != nil {
		return nil, nil, err
	}
	shelf := gather.NewShelf(texts)
	of = make(map[string]Fit, len(articles))
	for i, a := range articles {
		f := Fit{Known: len(all) > 1, Foreign: len(all) > 1, Days: -1}
		if near := shelf.Like(i, 1); len(near) > 0 {
			n := near[0].Text
			f.Foreign = near[0].Likeness < gather.OtherEvent
			f.Nearest, f.Days = all[n], gather.Days(texts[i], texts[n])
			f.Shared = gather.Shared(a, texts[n], mostShared)
		}
		of[a.ID] = f
	}
	for _, g := range shelf.Apart() {
		var group []*news.Article
		for _, i := range g {
			group = append(group, all[i])
		}
		groups = append(groups, group)
	}
	return of, groups, ctx.Err()
}

// mostShared is how many shared words are told.
const mostShared = 6
