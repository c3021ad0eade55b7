package session

import (
	"context"

	"parallax/app/part/told"

	"parallax/data"
)

// Emptier lists what lies in the bin and deletes it for good.
type Emptier interface {
	Binned(ctx context.Context) (data.Binned, error)
	DeleteEventForGood(ctx context.Context, id string) error
	DeleteArticleForGood(ctx context.Context, id string) error
	EmptyBin(ctx context.Context) error
}

// LoadBin reads what lies in the bin; Binned has it then.
func (s *binDesk) LoadBin() {
	var found data.Binned
	s.work.Change(func(ctx context.Context) (err error) {
		found, err = s.store.Binned(ctx)
		return err
	}, func() { s.binned = found })
}

// Binned is what lay in the bin when LoadBin asked last.
func (s *binDesk) Binned() data.Binned { return s.binned }

// RestoreEvent takes an event out of the bin. Undo puts it back there.
func (s *binDesk) RestoreEvent(id string) {
	s.edit(told.Told("label.restore-the-event"),
		func(ctx context.Context) error { return s.store.RestoreEvent(ctx, id) },
		func(ctx context.Context) error { return s.store.DeleteEvent(ctx, id) })
	s.LoadBin()
}

// RestoreArticle takes an article out of the bin. Undo puts it back there.
func (s *binDesk) RestoreArticle(id string) {
	s.edit(told.Told("label.restore-the-article"),
		func(ctx context.Context) error { return s.store.RestoreArticle(ctx, id) },
		func(ctx context.Context) error { return s.store.DeleteArticle(ctx, id) })
	s.LoadBin()
}

// DeleteEventForGood takes an event out of the bin and out of the library. It
// cannot be taken back.
func (s *binDesk) DeleteEventForGood(id string) {
	s.forGood(func(ctx context.Context) error { return s.store.DeleteEventForGood(ctx, id) })
}

// DeleteArticleForGood takes an article out of the bin and out of the library.
// It cannot be taken back.
func (s *binDesk) DeleteArticleForGood(id string) {
	s.forGood(func(ctx context.Context) error { return s.store.DeleteArticleForGood(ctx, id) })
}

// EmptyBin deletes for good what lies in the bin. It cannot be taken back.
func (s *binDesk) EmptyBin() { s.forGood(s.store.EmptyBin) }

// forGood deletes; what could be undone before may be about what is gone, so
// that none of it can be any more.
func (s *binDesk) forGood(do func(context.Context) error) {
	s.work.Change(do, s.work.History.Clear)
	s.refresh(nil)
	s.LoadBin()
}
