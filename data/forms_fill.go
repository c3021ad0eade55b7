package data

import (
	"context"
	"database/sql"
	"fmt"

	"parallax/compare/news"
	"parallax/data/file"
	"parallax/data/query"
)

// readTogether is how many articles get their other forms in one change, so
// that nothing else has to wait for long.
const readTogether = 100

// ReadForms reads the other forms of words of articles that a version of the
// program kept that did not know them, so that the search finds them; it may
// be stopped at any time and goes on where it was.
func (l articleShelf) ReadForms(ctx context.Context) error {
	for {
		n, err := l.readSomeForms(ctx)
		if err != nil || n == 0 {
			return err
		}
	}
}

func (l articleShelf) readSomeForms(ctx context.Context) (n int, err error) {
	if l.Schema() < notesSchema {
		return 0, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `SELECT `+articleColumns+` FROM articles a WHERE a.forms IS NULL LIMIT ?`, readTogether)
	if err != nil {
		return 0, fmt.Errorf("read forms: %w", file.Classify(err))
	}
	all, err := file.Collect(rows, scanArticle)
	if err != nil || len(all) == 0 {
		return 0, file.Classify(err)
	}
	return len(all), l.Change(ctx, "read forms", func(tx *sql.Tx) error { return putForms(ctx, tx, all) })
}

func putForms(ctx context.Context, tx *sql.Tx, all []*news.Article) error {
	for _, a := range all {
		if _, err := tx.ExecContext(ctx, `UPDATE articles SET forms = ? WHERE id = ?`, formsOfArticle(a), a.ID); err != nil {
			return err
		}
	}
	return nil
}

// formsOfArticle is the column forms of an article.
func formsOfArticle(a *news.Article) string {
	return query.Forms(append([]string{a.Text, a.Outlet}, a.Authors...)...)
}
