package session

import (
	"context"
	"slices"
	"strings"

	"parallax/app/session/work"
	"parallax/compare/gather"
	"parallax/compare/news"
)

// Fit is what is known of whether a draft is about the event that it goes into:
// it is held against the articles of that event and against the other drafts.
// The zero value is that nothing is known, or that there is nothing to hold it
// against.
type Fit struct {
	// Known is true when it was looked at.
	Known bool
	// Foreign is true when none of the others is like it.
	Foreign bool
	// Nearest is the one of the others that is most like it, nil for none; Shared
	// are words that both have, names and rare ones first; Days are the days
	// between the two, -1 where a date is missing.
	Nearest *news.Article
	Shared  []string
	Days    int
	// Event is the ID of another event that it seems to belong to, "" for none.
	Event string
}

// fits are the answers for one set of articles: the key names the event, the
// drafts and the events of the library.
type fits struct {
	key, event string
	of         map[string]Fit // by the IDs of articles
	groups     [][]*news.Article
	events     map[string]Suggestion
	job        *work.Job
}

// mostFitted is how many drafts are held against each other.
const mostFitted = 40

// Fit tells whether a draft is about the event that it goes into.
func (s *draftDesk) Fit(d *Draft) Fit {
	if d.Article == nil || d.LeftOut || d.Twin != "" {
		return Fit{}
	}
	f := s.fits.of[d.Article.ID]
	if g := s.fits.events[d.Article.ID]; g.Event != s.adding.event {
		f.Event = g.Event
	}
	return f
}

// Apart are the drafts and the articles of their event in groups that seem to be
// about different events, before they are saved; nil where all seem to be about one.
func (s *draftDesk) Apart() [][]*news.Article {
	if len(s.fits.groups) < 2 {
		return nil
	}
	return s.fits.groups
}

// checkFit looks whether the drafts are about the event that they go into. What
// was known stays until the answer is there.
func (s *draftDesk) checkFit() {
	event := s.adding.event
	var drafts []*news.Article
	key := []string{event}
	for _, d := range s.adding.drafts {
		if d.Counts() && len(drafts) < mostFitted {
			drafts = append(drafts, d.Article)
			key = append(key, d.Article.ID, d.Article.Published.String())
		}
	}
	for _, e := range s.events {
		key = append(key, e.ID, strings.Join(e.Articles, " "))
	}
	if k := strings.Join(key, "\n"); k == s.fits.key || len(drafts) == 0 {
		return
	} else if s.fits.key = k; s.fits.job != nil {
		s.fits.job.Cancel()
	}
	if s.fits.event != event {
		s.fits.event, s.fits.of, s.fits.groups = event, nil, nil
	}
	q := question{drafts, s.events}
	var j *work.Job
	j = s.work.Start("Looking whether it fits", func(ctx context.Context, _ work.Progress) (func(), error) {
		of, groups, err := fitAll(ctx, s.store, event, drafts)
		if err != nil {
			return nil, err
		}
		events, err := s.read.beside(ctx, s.store, q)
		return func() {
			if s.fits.job == j && err == nil {
				s.fits.of, s.fits.groups, s.fits.events = of, groups, events
			}
		}, err
	})
	j.Brief, s.fits.job = true, j
}

// fitAll holds each article against those of an event, "" for none, and against
// the others; groups are all of them by what they seem to be about.
func fitAll(ctx context.Context, store Articles, event string, articles []*news.Article) (of map[string]Fit, groups [][]*news.Article, err error) {
	all := slices.Clone(articles)
	if event != "" {
		held, err := store.ArticlesOfEvent(ctx, event)
		if err != nil {
			return nil, nil, err
		}
		for _, a := range held {
			if !slices.ContainsFunc(all, func(b *news.Article) bool { return a.ID == b.ID }) {
				all = append(all, a)
			}
		}
	}
	texts, err := gather.ReadAll(ctx, all)
	if err != nil {
		return nil, nil, err
	}
	shelf := gather.NewShelf(texts)
	of = make(map[string]Fit, len(articles))
	for i, a := range articles {
		f := Fit{Known: len(all) > 1, Foreign: len(all) > 1, Days: -1}
		if near := shelf.Like(i, 1); len(near) > 0 {
			n := near[0].Text
			f.Foreign = near[0].Likeness < gather.OtherEvent
			f.Nearest, f.Days = all[n], gather.Days(texts[i], texts[n])
			f.Shared = gather.Shared(a, texts[n], mostShared)
		}
		of[a.ID] = f
	}
	for _, g := range shelf.Apart() {
		var group []*news.Article
		for _, i := range g {
			group = append(group, all[i])
		}
		groups = append(groups, group)
	}
	return of, groups, ctx.Err()
}

// mostShared is how many shared words are told.
const mostShared = 6
