package session

import (
	"context"
	"errors"
	"maps"

	"parallax/app/part/told"

	"parallax/app/session/draft"
	"parallax/app/session/view"
	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Versions is what the session needs to keep versions of articles.
type Versions interface {
	ArticlesAt(ctx context.Context, url string) ([]*news.Article, error)
	ArticlesFrom(ctx context.Context, content []byte) ([]*news.Article, error)
	SaveVersion(ctx context.Context, newer, older string) error
	Versions(ctx context.Context) (map[string]string, error)
	ReplaceInEvents(ctx context.Context, older, newer string, events ...string) (changed []string, err error)
	Original(ctx context.Context, article string) (name string, content []byte, err error)
	SaveOriginal(ctx context.Context, article, name string, content []byte) error
}

// DraftOf is a stored article of the open event as a draft, for changing it;
// nil when it is not there.
func (s *versionDesk) DraftOf(id string) *draft.Draft {
	a := s.Article(id)
	if a == nil {
		return nil
	}
	return draft.Of(a)
}

// OlderVersion is the ID of the article of which this one is a newer version,
// "" for none.
func (s *versionDesk) OlderVersion(id string) string { return s.versions[id] }

// SaveChanged keeps what the reader changed in a draft that DraftOf gave. With
// another text it becomes a new version, which takes the place of the old one
// in all its events; the old one stays in the library.
func (s *versionDesk) SaveChanged(d *draft.Draft) {
	if !d.Edited() {
		return
	}
	old := d.Older
	if old == nil {
		s.CorrectArticle(d.Article)
		return
	}
	s.keepVersion(old, d.Article)
}

// version is what keeping a version changed.
type version struct {
	events []string
	isNew  bool
	backed bool // the new text is that of the version before
}

func (s *versionDesk) keepVersion(old, a *news.Article) {
	var v version
	s.work.Change(func(ctx context.Context) (err error) {
		v, err = s.storeVersion(ctx, old.ID, a)
		return err
	}, func() {
		s.followVersion(old.ID, a.ID)
		s.work.History.Did(work.Step{
			What:  told.Told("label.change-the-text-of-the-article"),
			Back:  func(ctx context.Context) error { return s.dropVersion(ctx, v, old.ID, a.ID) },
			Again: func(ctx context.Context) error { _, err := s.storeVersion(ctx, old.ID, a); return err },
			Then: func(undone bool) {
				if undone {
					s.followVersion(a.ID, old.ID)
				} else {
					s.followVersion(old.ID, a.ID)
				}
			},
		})
	})
	s.reload()
}

// storeVersion stores all of it or, after an error, nothing.
func (s *versionDesk) storeVersion(ctx context.Context, old string, a *news.Article) (v version, err error) {
	err = s.store.Together(ctx, func(in *data.Library) (err error) {
		v, err = versionIn(ctx, in, old, a)
		return err
	})
	return v, err
}

func versionIn(ctx context.Context, in *data.Library, old string, a *news.Article) (v version, err error) {
	if v.isNew, err = in.SaveArticle(ctx, a); err != nil {
		return v, err
	}
	name, content, err := in.Original(ctx, old)
	if err == nil && v.isNew {
		err = in.SaveOriginal(ctx, a.ID, name, content)
	}
	if err != nil && !errors.Is(err, data.ErrNotFound) && !errors.Is(err, data.ErrBroken) {
		return v, err
	}
	versions, err := in.Versions(ctx)
	if err != nil {
		return v, err
	}
	if v.backed = versions[old] == a.ID; !v.backed {
		if err := in.SaveVersion(ctx, a.ID, old); err != nil {
			return v, err
		}
	}
	if v.events, err = in.ReplaceInEvents(ctx, old, a.ID); err != nil || !v.backed {
		return v, err
	}
	return v, in.DeleteArticle(ctx, old)
}

// dropVersion takes back what storeVersion did.
func (s *versionDesk) dropVersion(ctx context.Context, v version, old, id string) error {
	return s.store.Together(ctx, func(in *data.Library) error { return v.dropIn(ctx, in, old, id) })
}

func (v version) dropIn(ctx context.Context, in *data.Library, old, id string) error {
	if v.backed {
		if err := in.RestoreArticle(ctx, old); err != nil {
			return err
		}
	}
	if len(v.events) > 0 {
		if _, err := in.ReplaceInEvents(ctx, id, old, v.events...); err != nil {
			return err
		}
	}
	if v.isNew {
		return in.DeleteArticle(ctx, id)
	}
	return nil
}

// followVersion makes the views point to another version.
func (s *versionDesk) followVersion(from, to string) {
	move := func(v view.View) view.View {
		if v.Base == from {
			v.Base = to
		}
		if v.Article == from {
			v.Article, v.Sentence, v.Row = to, -1, -1
		}
		return v
	}
	s.view = move(s.view)
	for id := range maps.Keys(s.views) {
		s.views[id] = move(s.views[id])
	}
}
