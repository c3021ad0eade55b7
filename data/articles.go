package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// articleColumns are what scanArticle reads; the table is called a.
const articleColumns = `a.id, a.text, a.headline_end, a.outlet, a.agency, a.authors, a.published,
	a.precision, a.url, a.language, a.origin, a.place, a.read_from, a.set_aside, a.notes`

// visible is true for articles that are not in the bin, neither themselves
// nor with the only events that hold them.
const visible = `a.deleted IS NULL AND (
	NOT EXISTS (SELECT 1 FROM event_articles x WHERE x.article = a.id)
	OR EXISTS (SELECT 1 FROM event_articles x JOIN events e ON e.id = x.event
	           WHERE x.article = a.id AND e.deleted IS NULL))`

// SaveArticle keeps an article and reports whether its text was new. One that
// is there already stays as it is, with what the reader corrected in it; from
// the bin it comes back, and a text that is damaged in the file is mended.
func (l articleShelf) SaveArticle(ctx context.Context, a *news.Article) (isNew bool, err error) {
	if err := check(a); err != nil {
		return false, fmt.Errorf("save article: %w", err)
	}
	err = l.Change(ctx, "save article", func(tx *sql.Tx) error {
		isNew, err = l.insertArticle(ctx, tx, a)
		return err
	})
	return isNew && err == nil, err
}

func (l articleShelf) insertArticle(ctx context.Context, tx *sql.Tx, a *news.Article) (isNew bool, err error) {
	values, err := articleValues(a)
	if err != nil {
		return false, err
	}
	r, err := tx.ExecContext(ctx, `
		INSERT INTO articles (id, text, headline_end, outlet, agency, authors, published,
			precision, url, language, origin, place, read_from, set_aside, notes, added, forms)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO NOTHING`,
		append(append([]any{a.ID, a.Text}, values...), file.Stamp(l.Now()), formsOfArticle(a))...)
	if err != nil {
		return false, err
	}
	if n, err := r.RowsAffected(); err != nil || n == 1 {
		return n == 1, errors.Join(err, meetOutlet(ctx, tx, a))
	}
	if err := mend(ctx, tx, a); err != nil {
		return false, err
	}
	r, err = tx.ExecContext(ctx, `UPDATE articles SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL`, a.ID)
	if err != nil {
		return false, err
	}
	n, err := r.RowsAffected()
	return n == 1, err
}

// UpdateArticle replaces everything but the text of a stored article.
func (l articleShelf) UpdateArticle(ctx context.Context, a *news.Article) error {
	if err := check(a); err != nil {
		return fmt.Errorf("update article: %w", err)
	}
	return l.Change(ctx, "update article", func(tx *sql.Tx) error {
		values, err := articleValues(a)
		if err != nil {
			return err
		}
		r, err := tx.ExecContext(ctx, `
			UPDATE articles SET headline_end = ?, outlet = ?, agency = ?, authors = ?, published = ?,
				precision = ?, url = ?, language = ?, origin = ?, place = ?, read_from = ?,
				set_aside = ?, notes = ?, forms = ?
			WHERE id = ?`, append(values, formsOfArticle(a), a.ID)...)
		return errors.Join(touched(r, err), meetOutlet(ctx, tx, a))
	})
}

// DeleteArticle puts an article into the bin; its events keep its place.
func (l articleShelf) DeleteArticle(ctx context.Context, id string) error {
	return l.Change(ctx, "delete article", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE articles SET deleted = ? WHERE id = ?`, file.Stamp(l.Now()), id))
	})
}

// RestoreArticle takes an article out of the bin.
func (l articleShelf) RestoreArticle(ctx context.Context, id string) error {
	return l.Change(ctx, "restore article", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE articles SET deleted = NULL WHERE id = ?`, id))
	})
}

// Article is the article of that ID, ErrNotFound when it is not there or in
// the bin.
func (l articleShelf) Article(ctx context.Context, id string) (*news.Article, error) {
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a WHERE a.id = ? AND a.deleted IS NULL`, id)
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read article: %w", err)
	}
	return all[0], nil
}

// AnyArticle is the article of that ID, also when it lies in the bin.
func (l articleShelf) AnyArticle(ctx context.Context, id string) (*news.Article, error) {
	all, err := l.articles(ctx, `SELECT `+articleColumns+` FROM articles a WHERE a.id = ?`, id)
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read article: %w", err)
	}
	return all[0], nil
}

// Articles are all articles outside the bin, the newest in the library first.
func (l articleShelf) Articles(ctx context.Context) ([]*news.Article, error) {
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a WHERE `+visible+` ORDER BY a.number DESC`)
	if err != nil {
		return nil, fmt.Errorf("read articles: %w", err)
	}
	return all, nil
}

// ArticlesOfEvent are the articles of an event in the order in which they
// were added; none for an event that is not there.
func (l articleShelf) ArticlesOfEvent(ctx context.Context, event string) ([]*news.Article, error) {
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a JOIN event_articles x ON x.article = a.id
		WHERE x.event = ? AND a.deleted IS NULL ORDER BY x.position`, event)
	if err != nil {
		return nil, fmt.Errorf("read articles of event: %w", err)
	}
	return all, nil
}

// UnsortedArticles are the articles that stand in no event, the newest in the
// library first. Those that have a newer version are left out.
func (l articleShelf) UnsortedArticles(ctx context.Context) ([]*news.Article, error) {
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a WHERE a.deleted IS NULL
			AND NOT EXISTS (SELECT 1 FROM event_articles x WHERE x.article = a.id)
			`+l.notReplaced()+`
		ORDER BY a.number DESC`)
	if err != nil {
		return nil, fmt.Errorf("read unsorted articles: %w", err)
	}
	return all, nil
}

func (l articleShelf) articles(ctx context.Context, query string, args ...any) ([]*news.Article, error) {
	rows, err := l.Reading().QueryContext(ctx, query, args...)
	if err != nil {
		return nil, file.Classify(err)
	}
	all, err := file.Collect(rows, scanArticle)
	return all, file.Classify(err)
}

// articleValues are the columns after text, up to notes.
func articleValues(a *news.Article) ([]any, error) {
	aside := make([]blockRow, len(a.SetAside))
	for i, b := range a.SetAside {
		aside[i] = blockRow(b)
	}
	var lists [4]string
	for i, v := range []any{a.Authors, a.ReadFrom, aside, a.Notes} {
		text, err := encode(v)
		if err != nil {
			return nil, err
		}
		lists[i] = text
	}
	var published any
	if a.Published.Known() {
		published = a.Published.Time.Format(time.RFC3339)
	}
	return []any{
		a.Headline.End, a.Outlet, a.Agency, lists[0], published, int(a.Published.Precision),
		a.URL, a.Language, string(a.Origin.Kind), a.Origin.Place, lists[1], lists[2], lists[3],
	}, nil
}

// touched gives ErrNotFound when a change met no row.
func touched(r sql.Result, err error) error {
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n > 0 {
		return err
	}
	return ErrNotFound
}
