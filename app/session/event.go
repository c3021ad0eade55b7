package session

import (
	"context"
	"slices"
	"time"

	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data"
)

// OpenEvent opens an event: its articles, then their comparison, on the screen
// and with the selection that it was left with.
func (s *eventDesk) OpenEvent(id string) {
	s.KeepTyping()
	s.wanted = id
	s.SetSetting(settingEvent, id)
	s.load(id)
}

// load reads the event and its articles; the view comes from the library
// unless this session has it already.
func (s *eventDesk) load(id string) {
	var event *news.Event
	var articles []*news.Article
	var corrections []data.CorrectionLine
	var notes []data.NoteLine
	var bench []data.BenchLine
	var added map[string]time.Time
	var state string
	_, known := s.views[id]
	s.work.Change(func(ctx context.Context) (err error) {
		if event, err = s.findEvent(ctx, id); err != nil || event == nil {
			return err
		}
		if articles, err = s.store.ArticlesOfEvent(ctx, id); err != nil {
			return err
		}
		if notes, err = s.store.Notes(ctx, id); err != nil {
			return err
		}
		if bench, err = s.store.Workbench(ctx, id); err != nil {
			return err
		}
		if added, err = s.store.ArticlesAdded(ctx, id); err != nil {
			return err
		}
		if corrections, err = s.store.Corrections(ctx, id); err != nil || known {
			return err
		}
		state, err = s.store.WindowState(ctx, id)
		return err
	}, func() {
		if s.wanted != id {
			return
		}
		if event == nil {
			s.leave()
			return
		}
		if _, known := s.views[id]; !known {
			s.views[id] = view.Decode(state)
		}
		s.corrections, s.notes, s.bench, s.added = corrections, notes, bench, added
		s.show(event, articles)
	})
}

func (s *eventDesk) findEvent(ctx context.Context, id string) (*news.Event, error) {
	events, err := s.store.Events(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		if e.ID == id {
			return &e.Event, nil
		}
	}
	return nil, nil
}

func (s *eventDesk) show(event *news.Event, articles []*news.Article) {
	if s.event == nil || s.event.ID != event.ID {
		s.comparison, s.stopped, s.typing.pending = nil, false, nil
	}
	s.event, s.articles, s.view = event, articles, s.views[event.ID]
	s.warnDamaged(articles)
	if s.Article(s.view.Base) == nil {
		s.view.Base = ""
	}
	if s.view.Article != "" && s.Article(s.view.Article) == nil {
		s.view.Article, s.view.Sentence, s.view.Row = "", -1, -1
	}
	s.compare()
}

// warnDamaged says which articles have another text than the one that was
// stored.
func (s *eventDesk) warnDamaged(articles []*news.Article) {
	var bad []*news.Article
	for _, a := range articles {
		if data.Damaged(a) {
			bad = append(bad, a)
		}
	}
	if len(bad) > 0 {
		s.work.SetNotice(told.Told("session.damaged", say.Of("names", say.Words(trouble.Names(bad)))))
	}
}

// leave closes the event without opening another.
func (s *eventDesk) leave() {
	s.stopComparing()
	s.wanted, s.event, s.articles, s.comparison, s.corrections, s.notes = "", nil, nil, nil, nil, nil
	s.problem, s.view, s.bench, s.added = "", view.New(), nil, nil
}

// Event is the open event, nil when none is.
func (s *eventDesk) Event() *news.Event { return s.event }

// Articles are those of the open event: in the order of the comparison when
// there is one, else as they were added.
func (s *eventDesk) Articles() []*news.Article {
	if s.comparison == nil {
		return s.articles
	}
	out := make([]*news.Article, len(s.comparison.Readings))
	for i, r := range s.comparison.Readings {
		out[i] = r.Article
	}
	return out
}

// Article is the article of the open event with that ID, nil when it is not
// there.
func (s *eventDesk) Article(id string) *news.Article {
	for _, a := range s.articles {
		if a.ID == id {
			return a
		}
	}
	return nil
}

// Comparison is that of the open event; nil while it is being made and when
// there is a Problem.
func (s *eventDesk) Comparison() *compare.Comparison { return s.comparison }

// Problem is a sentence that says why the open event has no comparison, ""
// when it has one or will have it soon.
func (s *eventDesk) Problem() string { return s.problem }

// RenameEvent gives an event another title.
func (s *eventDesk) RenameEvent(id, title string) {
	i := slices.IndexFunc(s.events, func(e data.EventLine) bool { return e.ID == id })
	if i < 0 || title == "" || s.events[i].Title == title {
		return
	}
	old := s.events[i].Title
	s.edit(told.Told("label.rename-the-event"), s.renaming(id, title), s.renaming(id, old))
}

func (s *eventDesk) renaming(id, title string) func(context.Context) error {
	return func(ctx context.Context) error { return s.store.RenameEvent(ctx, id, title) }
}

// DeleteEvent puts an event into the bin. When it is open, the next one opens.
func (s *eventDesk) DeleteEvent(id string) {
	open := s.wanted == id
	if open {
		s.leave()
	}
	s.edit(told.Told("label.delete-the-event"),
		func(ctx context.Context) error { return s.store.DeleteEvent(ctx, id) },
		func(ctx context.Context) error { return s.store.RestoreEvent(ctx, id) })
	s.refresh(func() {
		if next := s.eventToOpen(); open && s.wanted == "" && next != "" {
			s.OpenEvent(next)
		}
	})
}

// RemoveArticle takes an article out of the open event; it stays in the
// library.
func (s *eventDesk) RemoveArticle(id string) {
	if s.event == nil || s.Article(id) == nil {
		return
	}
	old := *s.event
	s.edit(told.Told("label.remove-the-article"),
		func(ctx context.Context) error { return s.store.RemoveFromEvent(ctx, old.ID, id) },
		func(ctx context.Context) error { _, err := s.store.SaveEvent(ctx, old); return err })
}

// AddArticle puts an article of the library into an event.
func (s *eventDesk) AddArticle(event, id string) {
	s.edit(told.Told("label.add-the-article"),
		func(ctx context.Context) error { return s.store.AddToEvent(ctx, event, id) },
		func(ctx context.Context) error { return s.store.RemoveFromEvent(ctx, event, id) })
}

// DeleteArticle puts an article into the bin.
func (s *eventDesk) DeleteArticle(id string) {
	s.edit(told.Told("label.delete-the-article"),
		func(ctx context.Context) error { return s.store.DeleteArticle(ctx, id) },
		func(ctx context.Context) error { return s.store.RestoreArticle(ctx, id) })
}

// CorrectArticle keeps other values for everything but an article's text.
func (s *eventDesk) CorrectArticle(a *news.Article) {
	old := s.Article(a.ID)
	if old == nil {
		return
	}
	s.edit(told.Told("label.correct-the-article"),
		func(ctx context.Context) error { return s.store.UpdateArticle(ctx, a) },
		func(ctx context.Context) error { return s.store.UpdateArticle(ctx, old) })
}
