package draft

import (
	"context"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/work"
	"parallax/data"
)

// Kept is what storing drafts changed in the library.
type Kept struct {
	// Event is the ID of the event that the articles went into, Began is true
	// when it was made for them.
	Event string
	Began bool
	// Added are the articles that the event holds now and did not before; New
	// those whose text is new to the library.
	Added, New []string
	// Replaced are the pairs of an older version and the one in its place.
	Replaced [][2]string
}

// SaveDrafts stores the articles of the page in its event, or in a new one,
// closes the page and opens the event. When the library refuses, the page
// stays as it is. Undo takes everything back.
func (p *Page) SaveDrafts() {
	event, drafts := p.adding.event, p.adding.drafts
	if p.Saveable() == 0 {
		return
	}
	var kept Kept
	p.work.Change(func(ctx context.Context) (err error) {
		kept, err = Store(ctx, p.inputs.library, Target{Event: event}, drafts)
		return err
	}, func() {
		for _, j := range p.adding.jobs {
			j.Cancel()
		}
		p.adding = adding{}
		p.work.History.Did(work.Step{
			What:  told.Told("label.add-the-articles"),
			Back:  func(ctx context.Context) error { return p.unkeep(ctx, kept) },
			Again: func(ctx context.Context) error { return p.rekeep(ctx, kept) },
		})
		p.kept = kept.sentence()
		p.host.Saved(kept.Event)
	})
}

// TakeKept is a sentence about what was saved last; "" when it was taken
// already.
func (p *Page) TakeKept() string {
	k := p.kept
	p.kept = ""
	return k
}

// sentence says what was stored.
func (k Kept) sentence() string {
	what := told.Told("label.saved-count", say.Of("count", say.Words(told.Count(len(k.Added)+len(k.Replaced), "article"))))
	if n := len(k.New) - len(k.Added) - len(k.Replaced); n > 0 {
		what += " " + told.Told("label.and-count", say.Of("count", say.Words(told.Count(n, "newer version"))))
	}
	return told.Told("label.what-ctrl-z-takes-it-back", say.Of("what", say.Words(what)))
}

// unkeep takes back what StoreDrafts did.
func (p *Page) unkeep(ctx context.Context, k Kept) error {
	return p.inputs.library.Together(ctx, func(in *data.Library) error { return k.takeBack(ctx, in) })
}

func (k Kept) takeBack(ctx context.Context, in *data.Library) error {
	for _, pair := range k.Replaced {
		if _, err := in.ReplaceInEvents(ctx, pair[1], pair[0], k.Event); err != nil {
			return err
		}
	}
	if k.Began {
		if err := in.DeleteEvent(ctx, k.Event); err != nil {
			return err
		}
	}
	for _, id := range k.Added {
		if !k.Began {
			if err := in.RemoveFromEvent(ctx, k.Event, id); err != nil {
				return err
			}
		}
	}
	for _, id := range k.New {
		if err := in.DeleteArticle(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// rekeep does again what unkeep took back.
func (p *Page) rekeep(ctx context.Context, k Kept) error {
	return p.inputs.library.Together(ctx, func(in *data.Library) error { return k.bringBack(ctx, in) })
}

func (k Kept) bringBack(ctx context.Context, in *data.Library) error {
	for _, id := range k.New {
		if err := in.RestoreArticle(ctx, id); err != nil {
			return err
		}
	}
	if k.Began {
		return in.RestoreEvent(ctx, k.Event)
	}
	for _, pair := range k.Replaced {
		if _, err := in.ReplaceInEvents(ctx, pair[0], pair[1], k.Event); err != nil {
			return err
		}
	}
	if len(k.Added) == 0 {
		return nil
	}
	return in.AddToEvent(ctx, k.Event, k.Added...)
}
