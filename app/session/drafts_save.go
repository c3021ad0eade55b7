package session

import (
	"context"
	"slices"

	"parallax/compare/news"
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
func (s *Session) SaveDrafts() {
	event, drafts := s.adding.event, s.adding.drafts
	if s.Saveable() == 0 {
		return
	}
	var kept Kept
	s.change(func(ctx context.Context) (err error) {
		kept, err = StoreDrafts(ctx, s.store, Target{Event: event}, drafts)
		return err
	}, func() {
		for _, j := range s.adding.jobs {
			j.Cancel()
		}
		s.adding = adding{}
		s.did(undoStep{
			what:  "Add the articles",
			back:  func(ctx context.Context) error { return s.unkeep(ctx, kept) },
			again: func(ctx context.Context) error { return s.rekeep(ctx, kept) },
		})
		s.kept = kept.sentence()
		s.refresh(nil)
		if kept.Event != "" {
			s.OpenEvent(kept.Event)
		}
	})
}

// TakeKept is a sentence about what was saved last; "" when it was taken
// already.
func (s *Session) TakeKept() string {
	k := s.kept
	s.kept = ""
	return k
}

// sentence says what was stored.
func (k Kept) sentence() string {
	what := "Saved " + count(len(k.Added)+len(k.Replaced), "article")
	if n := len(k.New) - len(k.Added) - len(k.Replaced); n > 0 {
		what += " and " + count(n, "newer version")
	}
	return what + ". Ctrl+Z takes it back."
}

// unkeep takes back what StoreDrafts did.
func (s *Session) unkeep(ctx context.Context, k Kept) error {
	for _, pair := range k.Replaced {
		if _, err := s.store.ReplaceInEvents(ctx, pair[1], pair[0], k.Event); err != nil {
			return err
		}
	}
	if k.Began {
		if err := s.store.DeleteEvent(ctx, k.Event); err != nil {
			return err
		}
	}
	for _, id := range k.Added {
		if !k.Began {
			if err := s.store.RemoveFromEvent(ctx, k.Event, id); err != nil {
				return err
			}
		}
	}
	for _, id := range k.New {
		if err := s.store.DeleteArticle(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// rekeep does again what unkeep took back.
func (s *Session) rekeep(ctx context.Context, k Kept) error {
	for _, id := range k.New {
		if err := s.store.RestoreArticle(ctx, id); err != nil {
			return err
		}
	}
	if k.Began {
		return s.store.RestoreEvent(ctx, k.Event)
	}
	for _, pair := range k.Replaced {
		if _, err := s.store.ReplaceInEvents(ctx, pair[0], pair[1], k.Event); err != nil {
			return err
		}
	}
	if len(k.Added) == 0 {
		return nil
	}
	return s.store.AddToEvent(ctx, k.Event, k.Added...)
}

// Keeper is what StoreDrafts needs of the library.
type Keeper interface {
	SaveArticle(ctx context.Context, a *news.Article) (isNew bool, err error)
	SaveOriginal(ctx context.Context, article, name string, content []byte) error
	SaveVersion(ctx context.Context, newer, older string) error
	SaveEvent(ctx context.Context, e news.Event) (id string, err error)
	AddToEvent(ctx context.Context, event string, articles ...string) error
	ReplaceInEvents(ctx context.Context, older, newer string, events ...string) (changed []string, err error)
	ArticlesOfEvent(ctx context.Context, event string) ([]*news.Article, error)
}

// Target is where drafts are stored.
type Target struct {
	// Event is an event's ID, "" for a new one.
	Event string
	// Title is that of a new event, "" takes the first headline.
	Title string
	// None puts the articles into no event.
	None bool
}

// StoreDrafts stores the drafts that count in their target: the articles first, so that a program that is stopped leaves
// no event with a gap.
func StoreDrafts(ctx context.Context, l Keeper, to Target, drafts []*Draft) (Kept, error) {
	event := to.Event
	k := Kept{Event: event}
	held, err := heldBy(ctx, l, event)
	if err != nil {
		return k, err
	}
	var added []*news.Article
	for _, d := range drafts {
		if !d.Counts() {
			continue
		}
		if err := k.store(ctx, l, d); err != nil {
			return k, err
		}
		switch id := d.Article.ID; {
		case slices.Contains(held, id):
		case d.Older == nil || d.Placing == BothInEvent || !slices.Contains(held, d.Older.ID):
			added, held = append(added, d.Article), append(held, id)
		case d.Placing == TakePlace:
			if _, err := l.ReplaceInEvents(ctx, d.Older.ID, id, event); err != nil {
				return k, err
			}
			k.Replaced = append(k.Replaced, [2]string{d.Older.ID, id})
		}
	}
	if to.None {
		return k, nil
	}
	return k, k.addAll(ctx, l, to.Title, added)
}

func heldBy(ctx context.Context, l Keeper, event string) ([]string, error) {
	if event == "" {
		return nil, nil
	}
	articles, err := l.ArticlesOfEvent(ctx, event)
	var ids []string
	for _, a := range articles {
		ids = append(ids, a.ID)
	}
	return ids, err
}

// store keeps one article with the bytes it was read from.
func (k *Kept) store(ctx context.Context, l Keeper, d *Draft) error {
	isNew, err := l.SaveArticle(ctx, d.Article)
	if err != nil {
		return err
	}
	if isNew {
		k.New = append(k.New, d.Article.ID)
		if content := d.original.bytes(); len(content) > 0 {
			if err := l.SaveOriginal(ctx, d.Article.ID, d.original.name, content); err != nil {
				return err
			}
		}
	}
	if d.Older != nil {
		return l.SaveVersion(ctx, d.Article.ID, d.Older.ID)
	}
	return nil
}

func (k *Kept) addAll(ctx context.Context, l Keeper, title string, added []*news.Article) (err error) {
	for _, a := range added {
		k.Added = append(k.Added, a.ID)
	}
	switch {
	case len(added) == 0:
		return nil
	case k.Event == "":
		k.Began = true
		if title == "" {
			title = titleOf(added)
		}
		k.Event, err = l.SaveEvent(ctx, news.Event{Title: title, Articles: k.Added})
		return err
	}
	return l.AddToEvent(ctx, k.Event, k.Added...)
}
