package session

import (
	"context"
	"slices"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/draft"
	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Keys of settings that the session itself keeps.
const (
	settingEvent  = "session.event"  // the event that was open
	settingSample = "session.sample" // "added" once the sample was
)

// Start loads the list of events and opens the event that was open last; an
// empty library gets the sample event first.
func (s *eventDesk) Start() {
	var settings map[string]string
	var sample string
	s.work.Change(func(ctx context.Context) (err error) {
		if settings, err = s.store.Settings(ctx); err != nil {
			return err
		}
		sample, err = s.addSample(ctx, settings[settingSample])
		return err
	}, func() {
		s.settings = settings
		if sample != "" {
			s.settings[settingSample], s.settings[settingEvent] = "added", sample
		}
	})
	s.refresh(func() {
		s.started = true
		s.learnForSearch()
		s.checkRest()
		if id := s.eventToOpen(); id != "" && s.wanted == "" {
			s.OpenEvent(id)
		}
	})
}

// Started reports whether the library's list has been read.
func (s *eventDesk) Started() bool { return s.started }

// addSample makes the sample event in an empty library that never had it.
func (s *eventDesk) addSample(ctx context.Context, before string) (event string, err error) {
	if s.opts.Sample == nil || before != "" {
		return "", nil
	}
	for _, list := range []func(context.Context) (int, error){
		func(ctx context.Context) (int, error) { es, err := s.store.Events(ctx); return len(es), err },
		func(ctx context.Context) (int, error) { es, err := s.store.Bin(ctx); return len(es), err },
		func(ctx context.Context) (int, error) { as, err := s.store.UnsortedArticles(ctx); return len(as), err },
	} {
		if n, err := list(ctx); err != nil || n > 0 {
			return "", err
		}
	}
	articles, err := s.opts.Sample(ctx)
	if err != nil {
		return "", err
	}
	err = s.store.Together(ctx, func(in *data.Library) error {
		event, err = keepSample(ctx, in, articles)
		return err
	})
	if err != nil {
		return "", err
	}
	return event, nil
}

func keepSample(ctx context.Context, in *data.Library, articles []*news.Article) (event string, err error) {
	e := news.Event{Title: told.Told("label.sample-eventtitle", say.Of("eventtitle", say.Words(draft.EventTitle(articles))))}
	for _, a := range articles {
		if _, err := in.SaveArticle(ctx, a); err != nil {
			return "", err
		}
		e.Articles = append(e.Articles, a.ID)
	}
	if event, err = in.SaveEvent(ctx, e); err != nil {
		return "", err
	}
	return event, in.SetSetting(ctx, settingSample, "added")
}

func (s *eventDesk) eventToOpen() string {
	last := s.settings[settingEvent]
	if slices.ContainsFunc(s.events, func(e data.EventLine) bool { return e.ID == last }) {
		return last
	}
	if len(s.events) > 0 {
		return s.events[0].ID
	}
	return ""
}

// Events are the events of the library, the newest first.
func (s *eventDesk) Events() []data.EventLine { return s.events }

// Unsorted are the articles that stand in no event, the newest first.
func (s *eventDesk) Unsorted() []*news.Article { return s.unsorted }

// refresh reads the lists anew, after the changes that were asked for so far.
func (s *eventDesk) refresh(then func()) {
	var events []data.EventLine
	var unsorted []*news.Article
	var outlets []news.Outlet
	var versions map[string]string
	s.work.Change(func(ctx context.Context) (err error) {
		if events, err = s.store.Events(ctx); err != nil {
			return err
		}
		if outlets, err = s.store.Outlets(ctx); err != nil {
			return err
		}
		if versions, err = s.store.Versions(ctx); err != nil {
			return err
		}
		unsorted, err = s.store.UnsortedArticles(ctx)
		return err
	}, func() {
		s.events, s.unsorted = events, unsorted
		s.outlets, s.versions = outlets, versions
		s.suggest()
		if then != nil {
			then()
		}
	})
}

// Found is the answer to a search.
type Found struct {
	Query string
	data.Results
	// DidYouMean is a query that may find more, "" when there is none.
	DidYouMean string
}

// fewHits is how many hits make a suggestion needless.
const fewHits = 3

// FoundFew reports whether so little was found for a query that another spelling may be
// suggested; a query with filters asks for few.
func FoundFew(query string, r data.Results) bool {
	return r.Count < fewHits && !data.ParseQuery(query).Filtered()
}

// Search looks for articles; the answer is in Found. A newer search takes the
// place of one that still goes on.
func (s *eventDesk) Search(query string) {
	if s.finding != nil {
		s.finding.Cancel()
	}
	var j *work.Job
	j = s.work.Start(told.Told("label.searching"), func(ctx context.Context, _ work.Progress) (func(), error) {
		show := func(f Found) func() {
			return func() {
				if s.finding == j {
					s.found = f
				}
			}
		}
		results, err := s.store.Search(ctx, query)
		found := Found{Query: query, Results: results}
		if err != nil {
			return nil, err
		}
		if !FoundFew(query, results) {
			return show(found), nil
		}
		s.work.Later(show(found)) // to look for near words takes longer
		found.DidYouMean, err = s.store.Suggest(ctx, query)
		return show(found), err
	})
	j.Brief, s.finding = true, j
}

// Found is the answer to the last search that ended.
func (s *eventDesk) Found() Found { return s.found }
