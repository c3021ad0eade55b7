package session

import (
	"context"

	"parallax/compare/gather"
	"parallax/compare/news"
)

// fits is what is known of whether drafts are about the event that they go
// into.
type fits struct {
	event   string
	foreign map[string]bool // by the IDs of articles
}

// Foreign reports whether a draft seems to be about another event than the one
// that it goes into; false while that is being looked at.
func (s *Session) Foreign(d *Draft) bool {
	return d.Article != nil && s.adding.event != "" && s.fits.event == s.adding.event && s.fits.foreign[d.Article.ID]
}

// checkFit looks whether the drafts are about the event that they go into.
func (s *Session) checkFit() {
	event := s.adding.event
	if event == "" {
		return
	}
	if s.fits.event != event {
		s.fits = fits{event: event, foreign: map[string]bool{}}
	}
	var unknown []*news.Article
	for _, d := range s.adding.drafts {
		if d.Article == nil {
			continue
		}
		if _, known := s.fits.foreign[d.Article.ID]; !known {
			unknown = append(unknown, d.Article)
		}
	}
	if len(unknown) == 0 {
		return
	}
	j := s.start("Looking whether it fits", func(ctx context.Context, _ progress) (func(), error) {
		foreign, err := foreignTo(ctx, s.store, event, unknown)
		return func() {
			for id, is := range foreign {
				if s.fits.event == event {
					s.fits.foreign[id] = is
				}
			}
		}, err
	})
	j.brief = true
}

// foreignTo tells of each article whether it seems to be about another event.
// The event's own articles are not, nor is anything foreign to an empty one.
func foreignTo(ctx context.Context, store Articles, event string, articles []*news.Article) (map[string]bool, error) {
	held, err := store.ArticlesOfEvent(ctx, event)
	if err != nil {
		return nil, err
	}
	texts, err := gather.ReadAll(ctx, held)
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, a := range articles {
		one, err := gather.ReadAll(ctx, []*news.Article{a})
		if err != nil {
			return nil, err
		}
		out[a.ID] = gather.Foreign(one[0], texts)
	}
	return out, nil
}
