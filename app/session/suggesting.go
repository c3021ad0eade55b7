package session

import (
	"context"

	"parallax/app/part/told"

	"parallax/app/session/belong"
	"parallax/app/session/draft"
	"parallax/app/session/work"
	"parallax/compare/news"
)

// Suggestion is that of an article without an event; false while it is being
// looked for.
func (s *eventDesk) Suggestion(article string) (belong.Suggestion, bool) {
	g, ok := s.suggestions[article]
	return g, ok
}

// suggest looks for the events of the articles that have none, unless it is
// known already what they are: a change that touches neither these articles
// nor which articles the events have asks nothing. A later search takes the
// place of one that still goes on.
func (s *eventDesk) suggest() {
	q := belong.Question{Loose: s.unsorted, Events: s.events}
	if s.asked.Same(q) {
		return
	}
	if s.suggesting != nil {
		s.suggesting.Cancel()
		s.suggesting = nil
	}
	s.asked = q
	if len(q.Loose) == 0 {
		s.suggestions = nil
		return
	}
	var j *work.Job
	j = s.work.Start(told.Told("label.looking-for-events"), func(ctx context.Context, _ work.Progress) (func(), error) {
		found, err := s.read.Answer(ctx, s.store, q)
		return func() {
			switch {
			case s.suggesting != j:
			case err == nil:
				s.suggestions = found
			default:
				s.asked = belong.Question{} // the next change asks again
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
	e := news.Event{Title: draft.EventTitle(as)}
	for _, a := range as {
		e.Articles = append(e.Articles, a.ID)
	}
	s.edit(told.Told("label.begin-an-event"),
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
