package session

import (
	"context"

	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Suggestion says where an article without an event may belong.
type Suggestion struct {
	// Event is the ID of the event that it may belong to, "" for none.
	Event string
	// Others are the IDs of other articles without an event that may be about
	// the same as this one, where no event is near.
	Others []string
	// Shared are words that it shares with the nearest article of the event,
	// Days are the days between the two, -1 where a date is missing.
	Shared []string
	Days   int
	// Nearest is the ID of that article, "" where no event is near.
	Nearest string
}

// Suggested are the suggestions for all articles of a library that stand in no
// event, the newest article first, and its events.
type Suggested struct {
	Loose  []*news.Article
	Events []data.EventLine
	// Of are the suggestions, by the IDs of the articles.
	Of map[string]Suggestion
}

// SuggestAll looks for the events of all articles of a library that have none,
// without a window. Nothing is changed.
func SuggestAll(ctx context.Context, store Store) (Suggested, error) {
	var s Suggested
	var err error
	if s.Events, err = store.Events(ctx); err != nil {
		return s, err
	}
	if s.Loose, err = store.UnsortedArticles(ctx); err != nil {
		return s, err
	}
	s.Of, err = newReadings().answer(ctx, store, question{s.Loose, s.Events})
	return s, err
}

// Suggestion is that of an article without an event; false while it is being
// looked for.
func (s *eventDesk) Suggestion(article string) (Suggestion, bool) {
	g, ok := s.suggestions[article]
	return g, ok
}

// suggest looks for the events of the articles that have none, unless it is
// known already what they are: a change that touches neither these articles
// nor which articles the events have asks nothing. A later search takes the
// place of one that still goes on.
func (s *eventDesk) suggest() {
	q := question{s.unsorted, s.events}
	if s.asked.same(q) {
		return
	}
	if s.suggesting != nil {
		s.suggesting.Cancel()
		s.suggesting = nil
	}
	s.asked = q
	if len(q.loose) == 0 {
		s.suggestions = nil
		return
	}
	var j *work.Job
	j = s.work.Start("Looking for events", func(ctx context.Context, _ work.Progress) (func(), error) {
		found, err := s.read.answer(ctx, s.store, q)
		return func() {
			switch {
			case s.suggesting != j:
			case err == nil:
				s.suggestions = found
			default:
				s.asked = question{} // the next change asks again
			}
		}, err
	})
	j.Brief, s.suggesting = true, j
}

// BeginEvent makes an event of articles that have none, and opens it.
func (s *eventDesk) BeginEvent(articles ...string) {
	var as []*news.Article
	for _, id := range articles {
		for _, a := range s.unsorted {
			if a.ID == id {
				as = append(as, a)
			}
		}
	}
	if len(as) == 0 {
		return
	}
	e := news.Event{Title: titleOf(as)}
	for _, a := range as {
		e.Articles = append(e.Articles, a.ID)
	}
	s.edit("Begin an event",
		func(ctx context.Context) (err error) {
			e.ID, err = s.store.SaveEvent(ctx, e)
			return err
		},
		func(ctx context.Context) error {
			for _, id := range e.Articles { // an event in the bin keeps its articles
				if err := s.store.RemoveFromEvent(ctx, e.ID, id); err != nil {
					return err
				}
			}
			return s.store.DeleteEvent(ctx, e.ID)
		})
	s.refresh(func() { s.OpenEvent(e.ID) })
}
