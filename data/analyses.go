package data

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// keptAnalyses is how many results the cache holds; the oldest go first.
const keptAnalyses = 100

// AnalysisKey names a cached result: the same articles, engine and options
// give the same result.
type AnalysisKey struct {
	// Articles are IDs (text hashes) in order.
	Articles []string
	Engine   string
	// Options is whatever else the result depends on, as one text.
	Options string
}

// PutAnalysis keeps a result; results of other engines are dropped.
func (l *Library) PutAnalysis(ctx context.Context, key AnalysisKey, result []byte) error {
	return l.change(ctx, "keep analysis", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT OR REPLACE INTO analyses (articles, engine, options, result, made)
			VALUES (?, ?, ?, ?, ?)`,
			strings.Join(key.Articles, " "), key.Engine, key.Options, append([]byte{}, result...), stamp(l.now()))
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `
			DELETE FROM analyses WHERE engine <> ? OR rowid NOT IN (
				SELECT rowid FROM analyses ORDER BY made DESC, rowid DESC LIMIT ?)`,
			key.Engine, keptAnalyses)
		return err
	})
}

// Analysis gives back a kept result, ErrNotFound when there is none.
func (l *Library) Analysis(ctx context.Context, key AnalysisKey) (result []byte, err error) {
	err = l.read.QueryRowContext(ctx, `
		SELECT result FROM analyses WHERE articles = ? AND engine = ? AND options = ?`,
		strings.Join(key.Articles, " "), key.Engine, key.Options).Scan(&result)
	if err != nil {
		return nil, fmt.Errorf("read analysis: %w", classify(err))
	}
	return result, nil
}

// DropAnalyses empties the cache.
func (l *Library) DropAnalyses(ctx context.Context) error {
	return l.change(ctx, "drop analyses", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM analyses`)
		return err
	})
}
