package belong

import (
	"context"
	"maps"
	"slices"

	"parallax/compare/gather"
	"parallax/compare/news"
	"parallax/data"
)

// Question is what suggestions are looked for: articles without an event, and
// the events that they may belong to.
type Question struct {
	Loose  []*news.Article
	Events []data.EventLine
}

// Same reports whether the answers to two questions are the same, since
// nothing differs that is compared.
func (q Question) Same(r Question) bool {
	return slices.EqualFunc(q.Loose, r.Loose, func(a, b *news.Article) bool {
		return a.ID == b.ID && a.Headline == b.Headline && sameDate(a.Published, b.Published)
	}) && slices.EqualFunc(q.Events, r.Events, func(a, b data.EventLine) bool {
		return a.ID == b.ID && sameTexts(a, b)
	})
}

// sameTexts reports whether an event has the texts that it had. The date of an
// article is seen as far as it moves the first or the last one.
func sameTexts(a, b data.EventLine) bool {
	return slices.Equal(a.Articles, b.Articles) && sameDate(a.First, b.First) && sameDate(a.Last, b.Last)
}

func sameDate(a, b news.Date) bool { return a.Precision == b.Precision && a.Time.Equal(b.Time) }

// Reader keeps what is compared of articles, so that each is read once. It
// belongs to one job at a time.
type Reader struct {
	// Count is how many articles were read so far.
	Count int

	turn   chan struct{} // holds one token while nobody reads
	texts  map[string]*gather.Text
	events map[string]data.EventLine // as they were when their articles were read
	// shared are words that an article shares with another, by their IDs.
	shared map[[2]string][]string
}

// NewReader is one that has read nothing.
func NewReader() *Reader {
	r := &Reader{turn: make(chan struct{}, 1), texts: map[string]*gather.Text{}, events: map[string]data.EventLine{}, shared: map[[2]string][]string{}}
	r.turn <- struct{}{}
	return r
}

// Answer gives a suggestion for each of the loose articles, and keeps what was
// read of these and of the events only.
func (r *Reader) Answer(ctx context.Context, store EventArticles, q Question) (map[string]Suggestion, error) {
	return r.take(ctx, store, q, func() { r.forget(q) })
}

// Beside answers a question that is asked besides the one of the articles
// without an event: what was read for that one stays.
func (r *Reader) Beside(ctx context.Context, store EventArticles, q Question) (map[string]Suggestion, error) {
	return r.take(ctx, store, q, func() {})
}

func (r *Reader) take(ctx context.Context, store EventArticles, q Question, then func()) (map[string]Suggestion, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-r.turn:
	}
	defer func() { r.turn <- struct{}{} }()
	if err := r.readLoose(ctx, q.Loose); err != nil {
		return nil, err
	}
	for _, e := range q.Events {
		if err := r.readEvent(ctx, store, e); err != nil {
			return nil, err
		}
	}
	then()
	loose := make([]*gather.Text, len(q.Loose))
	for i, a := range q.Loose {
		loose[i] = r.texts[a.ID]
	}
	events := make([][]*gather.Text, len(q.Events))
	for e, line := range q.Events {
		events[e] = r.of(line)
	}
	hints, err := gather.Suggest(ctx, loose, events)
	if err != nil {
		return nil, err
	}
	return r.suggestions(ctx, q, hints)
}

// suggestions word the hints.
func (r *Reader) suggestions(ctx context.Context, q Question, hints []gather.Hint) (map[string]Suggestion, error) {
	out := make(map[string]Suggestion, len(hints))
	for i, h := range hints {
		a := q.Loose[i]
		g := Suggestion{Others: h.Others, Days: -1}
		if h.Event >= 0 {
			near := r.texts[h.Nearest]
			g.Event, g.Days, g.Nearest = q.Events[h.Event].ID, gather.Days(r.texts[a.ID], near), near.ID
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
func (r *Reader) readLoose(ctx context.Context, articles []*news.Article) error {
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
			r.Count++
		}
	}
	return err
}

// readEvent reads those of an event's articles that are new or changed; they
// come from the library only where the event has changed.
func (r *Reader) readEvent(ctx context.Context, store EventArticles, e data.EventLine) error {
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
func (r *Reader) of(e data.EventLine) (out []*gather.Text) {
	for _, id := range e.Articles {
		if t := r.texts[id]; t != nil {
			out = append(out, t)
		}
	}
	return out
}

// forget lets go what was kept of articles and events that are no more there.
func (r *Reader) forget(q Question) {
	texts, events := map[string]*gather.Text{}, map[string]data.EventLine{}
	for _, a := range q.Loose {
		texts[a.ID] = r.texts[a.ID]
	}
	for _, e := range q.Events {
		events[e.ID] = r.events[e.ID]
		for _, t := range r.of(e) {
			texts[t.ID] = t
		}
	}
	r.texts, r.events = texts, events
	maps.DeleteFunc(r.shared, func(pair [2]string, _ []string) bool { return texts[pair[0]] == nil || texts[pair[1]] == nil })
}
