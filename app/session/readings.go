package session

import (
	"context"
	"maps"
	"slices"

	"parallax/compare/gather"
	"parallax/compare/news"
	"parallax/data"
)

// question is what suggestions are looked for: articles without an event, and
// the events that they may belong to.
type question struct {
	loose  []*news.Article
	events []data.EventLine
}

// same reports whether the answers to two questions are the same, since
// nothing differs that is compared.
func (q question) same(r question) bool {
	return slices.EqualFunc(q.loose, r.loose, func(a, b *news.Article) bool {
		return a.ID == b.ID && a.Headline == b.Headline && sameDate(a.Published, b.Published)
	}) && slices.EqualFunc(q.events, r.events, func(a, b data.EventLine) bool {
		return a.ID == b.ID && sameTexts(a, b)
	})
}

// sameTexts reports whether an event has the texts that it had. The date of an
// article is seen as far as it moves the first or the last one.
func sameTexts(a, b data.EventLine) bool {
	return slices.Equal(a.Articles, b.Articles) && sameDate(a.First, b.First) && sameDate(a.Last, b.Last)
}

func sameDate(a, b news.Date) bool { return a.Precision == b.Precision && a.Time.Equal(b.Time) }

// readings keep what is compared of articles, so that each is read once. They
// belong to one job at a time.
type readings struct {
	turn   chan struct{} // holds one token while nobody reads
	texts  map[string]*gather.Text
	events map[string]data.EventLine // as they were when their articles were read
	// shared are words that an article shares with another, by their IDs.
	shared map[[2]string][]string
	count  int // how many articles were read so far
}

func newReadings() *readings {
	r := &readings{turn: make(chan struct{}, 1), texts: map[string]*gather.Text{}, events: map[string]data.EventLine{}, shared: map[[2]string][]string{}}
	r.turn <- struct{}{}
	return r
}

// answer gives a suggestion for each of the loose articles, and keeps what was
// read of these and of the events only.
func (r *readings) answer(ctx context.Context, store Articles, q question) (map[string]Suggestion, error) {
	return r.take(ctx, store, q, func() { r.forget(q) })
}

// beside answers a question that is asked besides the one of the articles
// without an event: what was read for that one stays.
func (r *readings) beside(ctx context.Context, store Articles, q question) (map[string]Suggestion, error) {
	return r.take(ctx, store, q, func() {})
}

func (r *readings) take(ctx context.Context, store Articles, q question, then func()) (map[string]Suggestion, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-r.turn:
	}
	defer func() { r.turn <- struct{}{} }()
	if err := r.readLoose(ctx, q.loose); err != nil {
		return nil, err
	}
	for _, e := range q.events {
		if err := r.readEvent(ctx, store, e); err != nil {
			return nil, err
		}
	}
	then()
	loose := make([]*gather.Text, len(q.loose))
	for i, a := range q.loose {
		loose[i] = r.texts[a.ID]
	}
	events := make([][]*gather.Text, len(q.events))
	for e, line := range q.events {
		events[e] = r.of(line)
	}
	hints, err := gather.Suggest(ctx, loose, events)
	if err != nil {
		return nil, err
	}
	return r.suggestions(ctx, q, hints)
}

// suggestions word the hints.
func (r *readings) suggestions(ctx context.Context, q question, hints []gather.Hint) (map[string]Suggestion, error) {
	out := make(map[string]Suggestion, len(hints))
	for i, h := range hints {
		a := q.loose[i]
		g := Suggestion{Others: h.Others, Days: -1}
		if h.Event >= 0 {
			near := r.texts[h.Nearest]
			g.Event, g.Days, g.Nearest = q.events[h.Event].ID, gather.Days(r.texts[a.ID], near), near.ID
			key := [2]string{a.ID, near.ID}
			if g.Shared = r.shared[key]; g.Shared == nil {
				const most = 4
				g.Shared = gather.Shared(a, near, most)
				r.shared[key] = g.Shared
			}
		}
		out[a.ID] = g
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return out, nil
}

// readLoose reads those of some articles that are new or changed.
func (r *readings) readLoose(ctx context.Context, articles []*news.Article) error {
	var unread []*news.Article
	for _, a := range articles {
		if t := r.texts[a.ID]; t == nil || !t.Current(a) {
			unread = append(unread, a)
		}
	}
	texts, err := gather.ReadAll(ctx, unread)
	for _, t := range texts {
		if t != nil {
			r.texts[t.ID] = t
			r.count++
		}
	}
	return err
}

// readEvent reads those of an event's articles that are new or changed; they
// come from the library only where the event has changed.
func (r *readings) readEvent(ctx context.Context, store Articles, e data.EventLine) error {
	if known, ok := r.events[e.ID]; ok && sameTexts(known, e) {
		return nil
	}
	articles, err := store.ArticlesOfEvent(ctx, e.ID)
	if err != nil {
		return err
	}
	if err := r.readLoose(ctx, articles); err != nil {
		return err
	}
	r.events[e.ID] = e
	return nil
}

// of are the texts of an event; an article that is in the bin has none.
func (r *readings) of(e data.EventLine) (out []*gather.Text) {
	for _, id := range e.Articles {
		if t := r.texts[id]; t != nil {
			out = append(out, t)
		}
	}
	return out
}

// forget lets go what was kept of articles and events that are no more there.
func (r *readings) forget(q question) {
	texts, events := map[string]*gather.Text{}, map[string]data.EventLine{}
	for _, a := range q.loose {
		texts[a.ID] = r.texts[a.ID]
	}
	for _, e := range q.events {
		events[e.ID] = r.events[e.ID]
		for _, t := range r.of(e) {
			texts[t.ID] = t
		}
	}
	r.texts, r.events = texts, events
	maps.DeleteFunc(r.shared, func(pair [2]string, _ []string) bool { return texts[pair[0]] == nil || texts[pair[1]] == nil })
}
