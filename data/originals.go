package data

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"

	"parallax/compare/news"
	"parallax/data/file"
)

// mostOriginal is how many bytes an original may have: more than ingest reads.
const mostOriginal = 64 << 20

// SaveOriginal keeps the bytes that an article was read from, compressed,
// with the name of their file; it replaces those that are there.
func (l articleShelf) SaveOriginal(ctx context.Context, article, name string, content []byte) error {
	packed, err := pack(content)
	if err != nil {
		return fmt.Errorf("save original: %w", err)
	}
	return l.Change(ctx, "save original", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT OR REPLACE INTO originals (article, name, bytes) VALUES (?, ?, ?)`,
			article, name, packed)
		return err
	})
}

func pack(content []byte) ([]byte, error) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return packed.Bytes(), nil
}

// ArticlesFrom are the articles outside the bin that were read from these bytes,
// whatever their text is now, the newest in the library first. Those kept by a
// program that compressed in another way are not among them.
func (l articleShelf) ArticlesFrom(ctx context.Context, content []byte) ([]*news.Article, error) {
	packed, err := pack(content)
	if err != nil {
		return nil, fmt.Errorf("read articles of original: %w", err)
	}
	all, err := l.articles(ctx, `SELECT `+articleColumns+`
		FROM articles a JOIN originals o ON o.article = a.id
		WHERE length(o.bytes) = ? AND o.bytes = ? AND a.deleted IS NULL ORDER BY a.number DESC`, len(packed), packed)
	if err != nil {
		return nil, fmt.Errorf("read articles of original: %w", err)
	}
	return all, nil
}

// HasOriginal reports whether the bytes are kept that an article was read from.
func (l articleShelf) HasOriginal(ctx context.Context, article string) (bool, error) {
	var n int
	err := l.Reading().QueryRowContext(ctx, `SELECT count(*) FROM originals WHERE article = ?`, article).Scan(&n)
	if err != nil {
		return false, fmt.Errorf("look for original: %w", file.Classify(err))
	}
	return n > 0, nil
}

// Original gives back the bytes that an article was read from, and the name
// of their file; ErrNotFound when they were not kept.
func (l articleShelf) Original(ctx context.Context, article string) (name string, content []byte, err error) {
	var packed []byte
	err = l.Reading().QueryRowContext(ctx, `
		SELECT name, bytes FROM originals WHERE article = ?`, article).Scan(&name, &packed)
	if err != nil {
		return "", nil, fmt.Errorf("read original: %w", file.Classify(err))
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err == nil {
		content, err = io.ReadAll(io.LimitReader(r, mostOriginal+1))
	}
	if err == nil && len(content) > mostOriginal {
		err = errors.New("it unpacks to more than any input holds")
	}
	if err != nil {
		return "", nil, fmt.Errorf("read original: %w: %w", ErrBroken, err)
	}
	return name, content, nil
}
