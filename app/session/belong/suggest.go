package belong

import (
	"context"

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

// EventArticles is where the articles of an event come from.
type EventArticles interface {
	ArticlesOfEvent(ctx context.Context, event string) ([]*news.Article, error)
}

// Library is what SuggestAll needs of a library.
type Library interface {
	EventArticles
	Events(ctx context.Context) ([]data.EventLine, error)
	UnsortedArticles(ctx context.Context) ([]*news.Article, error)
}

// All looks for the events of all articles of a library that have none,
// without a window. Nothing is changed.
func All(ctx context.Context, store Library) (Suggested, error) {
	var s Suggested
	var err error
	if s.Events, err = store.Events(ctx); err != nil {
		return s, err
	}
	if s.Loose, err = store.UnsortedArticles(ctx); err != nil {
		return s, err
	}
	s.Of, err = NewReader().Answer(ctx, store, Question{s.Loose, s.Events})
	return s, err
}
