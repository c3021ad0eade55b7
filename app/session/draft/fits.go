package draft

import (
	"context"
	"strings"

	"parallax/app/part/told"

	"parallax/app/session/belong"
	"parallax/app/session/work"
	"parallax/compare/news"
)

// fits are the answers for one set of articles: the key names the event, the
// drafts and the events of the library.
type fits struct {
	key, event string
	of         map[string]belong.Fit // by the IDs of articles
	groups     [][]*news.Article
	events     map[string]belong.Suggestion
	job        *work.Job
}

// mostFitted is how many drafts are held against each other.
const mostFitted = 40

// Fit tells whether a draft is about the event that it goes into.
func (p *Page) Fit(d *Draft) belong.Fit {
	if d.Article == nil || d.LeftOut || d.Twin != "" {
		return belong.Fit{}
	}
	f := p.fits.of[d.Article.ID]
	if g := p.fits.events[d.Article.ID]; g.Event != p.adding.event {
		f.Event = g.Event
	}
	return f
}

// Apart are the drafts and the articles of their event in groups that seem to be
// about different events, before they are saved; nil where all seem to be about one.
func (p *Page) Apart() [][]*news.Article {
	if len(p.fits.groups) < 2 {
		return nil
	}
	return p.fits.groups
}

// checkFit looks whether the drafts are about the event that they go into. What
// was known stays until the answer is there.
func (p *Page) checkFit() {
	event := p.adding.event
	var drafts []*news.Article
	key := []string{event}
	for _, d := range p.adding.drafts {
		if d.Counts() && len(drafts) < mostFitted {
			drafts = append(drafts, d.Article)
			key = append(key, d.Article.ID, d.Article.Published.String())
		}
	}
	for _, e := range p.host.Events() {
		key = append(key, e.ID, strings.Join(e.Articles, " "))
	}
	if k := strings.Join(key, "\n"); k == p.fits.key || len(drafts) == 0 {
		return
	} else if p.fits.key = k; p.fits.job != nil {
		p.fits.job.Cancel()
	}
	if p.fits.event != event {
		p.fits.event, p.fits.of, p.fits.groups = event, nil, nil
	}
	q := belong.Question{Loose: drafts, Events: p.host.Events()}
	var j *work.Job
	j = p.work.Start(told.Told("label.looking-whether-it-fits"), func(ctx context.Context, _ work.Progress) (func(), error) {
		of, groups, err := belong.FitAll(ctx, p.inputs.library, event, drafts)
		if err != nil {
			return nil, err
		}
		events, err := p.host.Reader.Beside(ctx, p.inputs.library, q)
		return func() {
			if p.fits.job == j && err == nil {
				p.fits.of, p.fits.groups, p.fits.events = of, groups, events
			}
		}, err
	})
	j.Brief, p.fits.job = true, j
}
