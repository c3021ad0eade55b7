package session

import (
	"context"
	"sync"

	"parallax/compare/gather"
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
}

// Suggestion is that of an article without an event; false while it is being
// looked for.
func (s *Session) Suggestion(article string) (Suggestion, bool) {
	g, ok := s.suggestions[article]
	return g, ok
}

// readings keep what is compared of articles for the next suggestion. They
// belong to one job at a time.
type readings struct {
	mu    sync.Mutex
	texts map[string]*gather.Text
}

// suggest looks for the events of the articles that have none. A later search
// takes the place of one that still goes on.
func (s *Session) suggest() {
	if s.suggesting != nil {
		s.suggesting.Cancel()
		s.suggesting = nil
	}
	if len(s.unsorted) == 0 {
		s.suggestions = nil
		return
	}
	loose, events := s.unsorted, s.events
	var j *Job
	j = s.start("Looking for events", func(ctx context.Context, _ progress) (func(), error) {
		found, err := s.findEvents(ctx, loose, events)
		return func() {
			if s.suggesting == j && err == nil {
				s.suggestions = found
			}
		}, err
	})
	j.brief, s.suggesting = true, j
}

func (s *Session) findEvents(ctx context.Context, loose []*news.Article, lines []data.EventLine) (map[string]Suggestion, error) {
	s.read.mu.Lock()
	defer s.read.mu.Unlock()
	kept := map[string]*gather.Text{}
	var texts []*gather.Text
	for _, a := range loose {
		texts = append(texts, s.read.text(kept, a))
	}
	var events [][]*gather.Text
	for _, e := range lines {
		ts, err := s.textsOf(ctx, e, kept)
		if err != nil {
			return nil, err
		}
		events = append(events, ts)
	}
	s.read.texts = kept
	out := map[string]Suggestion{}
	for i, h := range gather.Suggest(texts, events) {
		g := Suggestion{Others: h.Others, Days: -1}
		if h.Event >= 0 {
			g.Event, g.Days = lines[h.Event].ID, gather.Days(texts[i], kept[h.Nearest])
			if a, err := s.store.Article(ctx, h.Nearest); err == nil {
				const most = 4
				g.Shared = gather.Shared(loose[i], a, most)
			}
		}
		out[loose[i].ID] = g
	}
	return out, ctx.Err()
}

// textsOf are the articles of an event; only those that were not read before
// come from the library.
func (s *Session) textsOf(ctx context.Context, e data.EventLine, kept map[string]*gather.Text) ([]*gather.Text, error) {
	var out []*gather.Text
	for _, id := range e.Articles {
		if t := s.read.texts[id]; t != nil {
			kept[id] = t
			out = append(out, t)
		}
	}
	if len(out) == len(e.Articles) {
		return out, nil
	}
	articles, err := s.store.ArticlesOfEvent(ctx, e.ID)
	if err != nil {
		return nil, err
	}
	out = nil
	for _, a := range articles {
		out = append(out, s.read.text(kept, a))
	}
	return out, ctx.Err()
}

// text is what is compared of an article.
func (r *readings) text(kept map[string]*gather.Text, a *news.Article) *gather.Text {
	t := r.texts[a.ID]
	if t == nil {
		t = gather.Read(a)
	}
	kept[a.ID] = t
	return t
}

// BeginEvent makes an event of articles that have none, and opens it.
func (s *Session) BeginEvent(articles ...string) {
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
