package session

import (
	"context"
	"slices"
	"strings"

	"parallax/app/part/told"

	"parallax/app/session/draft"
	"parallax/compare/news"
	"parallax/data"
)

// Joiner makes one event of two, and two of one.
type Joiner interface {
	MergeEvents(ctx context.Context, into, from string) (data.Merged, error)
	UnmergeEvents(ctx context.Context, m data.Merged) error
	SplitEvent(ctx context.Context, from string, e news.Event) (id string, err error)
	UnsplitEvent(ctx context.Context, was news.Event, split string) error
}

// MergeEvents puts the articles, notes and corrections of one event into
// another, which is opened; the first one goes into the bin.
func (s *eventDesk) MergeEvents(into, from string) {
	if into == from {
		return
	}
	var m data.Merged
	if s.wanted == from {
		s.leave()
	}
	s.edit(told.Told("label.merge-two-events"),
		func(ctx context.Context) (err error) {
			m, err = s.store.MergeEvents(ctx, into, from)
			return err
		},
		func(ctx context.Context) error { return s.store.UnmergeEvents(ctx, m) })
	s.OpenEvent(into)
}

// SplitEvent makes a new event of some articles of the open one, with the notes
// and corrections at them, and opens it. Some article must stay.
func (s *eventDesk) SplitEvent(title string, articles []string) {
	if s.event == nil || len(articles) == 0 {
		return
	}
	was := *s.event
	was.Articles = slices.Clone(was.Articles)
	e := news.Event{Title: strings.TrimSpace(title)}
	left := 0
	for _, id := range was.Articles {
		if slices.Contains(articles, id) {
			e.Articles = append(e.Articles, id)
		} else {
			left++
		}
	}
	if left == 0 || len(e.Articles) == 0 {
		return
	}
	if e.Title == "" {
		e.Title = draft.EventTitle([]*news.Article{s.Article(e.Articles[0])})
	}
	s.edit(told.Told("label.split-the-event"),
		func(ctx context.Context) (err error) {
			e.ID, err = s.store.SplitEvent(ctx, was.ID, e)
			return err
		},
		func(ctx context.Context) error { return s.store.UnsplitEvent(ctx, was, e.ID) })
	s.refresh(func() { s.OpenEvent(e.ID) })
}
