package session

import (
	"context"
	"errors"

	"parallax/compare/say"

	"parallax/app/part/told"
	"parallax/app/session/kept"
	"parallax/app/session/trouble"
	"parallax/app/session/view"
	"parallax/app/session/work"
	"parallax/compare"
)

// compare compares the articles of the open event and cancels the comparison
// that still goes on. Where the meaning of sentences is not kept it compares by
// words first; see understand.
func (s *comparisonDesk) compare() {
	s.stopComparing()
	s.problem = ""
	articles := s.articles
	o := compare.Options{Base: s.view.Base, MaxArticles: s.opts.MaxArticles, Corrections: s.Corrections(), Words: s.Words(), Memory: &s.memory}
	var j *work.Job
	j = s.work.Start(told.Told("label.comparing-count", say.Of("count", say.Words(told.Count(len(articles), "article")))), func(ctx context.Context, _ work.Progress) (func(), error) {
		var c, alone *compare.Comparison
		err := work.Guarded(ctx, func(ctx context.Context) (err error) {
			kept.RecallReadings(ctx, s.store, o.Memory, articles)
			kept.RecallMeaning(ctx, s.store, o.Memory, articles)
			o.Quick = s.opts.Quick || len(kept.Unread(o.Memory, articles)) > 0
			c, err = s.opts.Compare(ctx, articles, o)
			if err != nil && ctx.Err() == nil && len(articles) == 1 {
				alone = compare.AloneWith(articles[0], o)
			}
			return err
		})
		return func() {
			if s.comparing == j {
				s.comparing, s.alone = nil, alone
				s.compared(c, err)
				s.work.Go(func(ctx context.Context) {
					kept.KeepReadings(ctx, s.store, o.Memory, articles)
					kept.ForSearch(ctx, s.store)
				})
				if err == nil && o.Quick && !s.opts.Quick && !s.stopped {
					s.understand(articles, o)
				}
				s.dropMeaning()
			}
		}, nil
	})
	s.comparing = j
}

// Alone is the only article of the open event, read by itself; nil for an event
// with others, and while it is read.
func (s *comparisonDesk) Alone() *compare.Comparison {
	if s.alone == nil || s.comparison != nil || s.problem == "" || len(s.articles) != 1 || s.articles[0] != s.alone.Readings[0].Article {
		return nil
	}
	return s.alone
}

func (s *comparisonDesk) stopComparing() {
	if s.comparing != nil {
		s.comparing.Cancel()
		s.comparing = nil
	}
	if s.understanding != nil {
		s.understanding.Cancel()
		s.understanding = nil
	}
}

// youStopped is the problem of a comparison that the reader cancelled.
func youStopped() string { return told.Told("session.stopped") }

// Stopped reports whether the reader cancelled the comparison.
func (s *comparisonDesk) Stopped() bool { return s.problem == youStopped() }

// Comparing reports whether a comparison is being made.
func (s *comparisonDesk) Comparing() bool { return s.comparing != nil }

// Compare compares the open event again, for one that was cancelled.
func (s *comparisonDesk) Compare() {
	if s.event != nil {
		s.compare()
	}
}

func (s *comparisonDesk) compared(c *compare.Comparison, err error) {
	old := s.comparison
	s.comparison = c
	switch {
	case errors.Is(err, context.Canceled):
		s.comparison, s.problem = nil, youStopped()
		return
	case err != nil:
		s.comparison, s.problem = nil, trouble.Sentence(err, "")
		return
	}
	if s.view.Follow(old, c); s.view.Article != "" && s.view.Sentence >= 0 {
		s.view.Row = view.RowOf(s.comparison, s.view.Article, s.view.Sentence)
	}
	s.views[s.event.ID] = s.view
	if s.view.Row >= len(c.Rows) {
		s.view.Row = -1
	}
}
