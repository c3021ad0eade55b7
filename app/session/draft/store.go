package draft

import (
	"context"
	"slices"

	"parallax/compare/news"
	"parallax/data"
)

// Keeper stores all that a function changes, or nothing of it.
type Keeper interface {
	Together(ctx context.Context, f func(*data.Library) error) error
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

// Store stores the drafts that count in their target: the articles with
// what they were read from, their versions and their event, all of it or, after
// an error, nothing.
func Store(ctx context.Context, l Keeper, to Target, drafts []*Draft) (Kept, error) {
	var k Kept
	err := l.Together(ctx, func(in *data.Library) error {
		k = Kept{Event: to.Event}
		return k.storeAll(ctx, in, to, drafts)
	})
	if err != nil {
		return Kept{Event: to.Event}, err
	}
	return k, nil
}

func (k *Kept) storeAll(ctx context.Context, in *data.Library, to Target, drafts []*Draft) error {
	held, err := heldBy(ctx, in, to.Event)
	if err != nil {
		return err
	}
	var added []*news.Article
	for _, d := range drafts {
		if !d.Counts() {
			continue
		}
		if err := k.store(ctx, in, d); err != nil {
			return err
		}
		switch id := d.Article.ID; {
		case slices.Contains(held, id):
		case d.Older == nil || d.Placing == BothInEvent || !slices.Contains(held, d.Older.ID):
			added, held = append(added, d.Article), append(held, id)
		case d.Placing == TakePlace:
			if _, err := in.ReplaceInEvents(ctx, d.Older.ID, id, to.Event); err != nil {
				return err
			}
			k.Replaced = append(k.Replaced, [2]string{d.Older.ID, id})
		}
	}
	if to.None {
		return nil
	}
	return k.addAll(ctx, in, to.Title, added)
}

func heldBy(ctx context.Context, in *data.Library, event string) ([]string, error) {
	if event == "" {
		return nil, nil
	}
	return in.ArticleIDs(ctx, event)
}

// store keeps one article with the bytes it was read from; one that is there
// already without them is given them.
func (k *Kept) store(ctx context.Context, in *data.Library, d *Draft) error {
	isNew, err := in.SaveArticle(ctx, d.Article)
	if err != nil {
		return err
	}
	d.completed = false
	if isNew {
		k.New = append(k.New, d.Article.ID)
	}
	there, err := in.HasOriginal(ctx, d.Article.ID)
	if err != nil {
		return err
	}
	if content := d.original.bytes(there); len(content) > 0 {
		if err := in.SaveOriginal(ctx, d.Article.ID, d.original.name, content); err != nil {
			return err
		}
		d.completed = !isNew
	}
	if d.Older != nil {
		return in.SaveVersion(ctx, d.Article.ID, d.Older.ID)
	}
	return nil
}

func (k *Kept) addAll(ctx context.Context, in *data.Library, title string, added []*news.Article) (err error) {
	for _, a := range added {
		k.Added = append(k.Added, a.ID)
	}
	switch {
	case len(added) == 0:
		return nil
	case k.Event == "":
		k.Began = true
		if title == "" {
			title = EventTitle(added)
		}
		k.Event, err = in.SaveEvent(ctx, news.Event{Title: title, Articles: k.Added})
		return err
	}
	return in.AddToEvent(ctx, k.Event, k.Added...)
}

// add counts what was stored later.
func (k *Kept) add(later Kept) {
	k.Event, k.Began = later.Event, k.Began || later.Began
	k.Added, k.New = append(k.Added, later.Added...), append(k.New, later.New...)
	k.Replaced = append(k.Replaced, later.Replaced...)
}
