package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/data/file"
	"parallax/data/query"
)

// QuoteLine is what an article quotes, as the search knows it.
type QuoteLine struct {
	// Span is a stretch of the article's text, Words are its words.
	Span    news.Span
	Words   string
	Speaker string // "" when it was not found
}

// QuoteHit is a quotation that a search found.
type QuoteHit struct {
	QuoteLine
	Article string // its ID
	Title   string
	Outlet  string
	// Matches are the found words in the article's text, in order; none when
	// only the speaker fits.
	Matches []news.Span
}

// PutQuotations keeps for the search what articles quote, by their IDs, in the
// place of what is kept of them; the version names what they were read with.
// Those of articles that are not in the library are left out.
func (l readingShelf) PutQuotations(ctx context.Context, version string, quotations map[string][]QuoteLine) error {
	return l.Change(ctx, "keep quotations", func(tx *sql.Tx) error {
		for id, lines := range quotations {
			if err := putQuotations(ctx, tx, version, id, lines); err != nil {
				return err
			}
		}
		return nil
	})
}

func putQuotations(ctx context.Context, tx *sql.Tx, version, id string, lines []QuoteLine) error {
	r, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO quotations_read (article, version) SELECT id, ? FROM articles WHERE id = ?`, version, id)
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM quotations WHERE article = ?`, id); err != nil {
		return err
	}
	for _, q := range lines {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO quotations (article, span_start, span_end, words, speaker, forms) VALUES (?, ?, ?, ?, ?, ?)`,
			id, q.Span.Start, q.Span.End, q.Words, q.Speaker, query.Forms(q.Words, q.Speaker))
		if err != nil {
			return err
		}
	}
	return nil
}

// WithoutQuotations are IDs of articles of which a reading of that version is
// kept, but not their quotations of the other version, at most as many as are
// asked for.
func (l readingShelf) WithoutQuotations(ctx context.Context, reading, version string, most int) ([]string, error) {
	if l.Schema() < notesSchema {
		return nil, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT r.article FROM readings r LEFT JOIN quotations_read q ON q.article = r.article AND q.version = ?
		WHERE r.version = ? AND q.article IS NULL ORDER BY r.article LIMIT ?`, version, reading, most)
	if err != nil {
		return nil, fmt.Errorf("read quotations: %w", file.Classify(err))
	}
	ids, err := file.Collect(rows, func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) })
	if err != nil {
		return nil, fmt.Errorf("read quotations: %w", file.Classify(err))
	}
	return ids, nil
}

// QuotationsUnread are IDs of articles outside the bin whose quotations of that version
// are not kept, at most as many as are asked for, and how many there are.
func (l readingShelf) QuotationsUnread(ctx context.Context, version string, most int) (ids []string, all int, err error) {
	if l.Schema() < notesSchema {
		return nil, 0, nil
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT a.id FROM articles a LEFT JOIN quotations_read q ON q.article = a.id AND q.version = ?
		WHERE a.deleted IS NULL AND q.article IS NULL ORDER BY a.number`, version)
	if err == nil {
		ids, err = file.Collect(rows, func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) })
	}
	if err != nil {
		return nil, 0, fmt.Errorf("read quotations: %w", file.Classify(err))
	}
	return ids[:min(most, len(ids))], len(ids), nil
}

// searchQuotes finds quotations; with many that fit, among the newest ones.
func (l searchShelf) searchQuotes(ctx context.Context, q query.Query, a query.Asked) ([]QuoteHit, error) {
	match := a.Match
	if q.Speaker != "" {
		speaker := query.InColumn("speaker", q.Speaker)
		if match == "" {
			match = speaker
		} else {
			match = "(" + match + ") AND " + speaker
		}
	}
	if match == "" || l.Schema() < notesSchema {
		return nil, nil
	}
	q.Speaker = ""
	args := []any{match, mostHits, mostRanked}
	filters := filters(q, l.Schema(), &args)
	if q.Outlet != "" {
		args = append(args, query.InColumn("outlet", q.Outlet))
		filters += fmt.Sprintf(` AND a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?%d)`, len(args))
	}
	rows, err := l.Reading().QueryContext(ctx, strings.NewReplacer("HIDDEN", hidden(l.Schema()), "AND_FILTERS", filters).Replace(foundQuotes), args...)
	if err != nil {
		return nil, err
	}
	all, err := file.Collect(rows, func(r *sql.Rows) (QuoteHit, error) { return scanQuote(r, a) })
	// Words that do not stand there are damaged in the file.
	return slices.DeleteFunc(all, func(h QuoteHit) bool { return h.Article == "" }), err
}

// foundQuotes are the best quotations among the newest that fit; what is read
// of their articles is read of those alone.
const foundQuotes = `
	WITH HIDDEN, fit AS MATERIALIZED (
		SELECT rowid AS number FROM quotation_search WHERE quotation_search MATCH ?1 ORDER BY rowid DESC LIMIT ?3),
	best AS MATERIALIZED (
		SELECT quotation_search.rowid AS number, bm25(quotation_search, 1.0, 2.0, 0.5) AS score
		FROM quotation_search JOIN quotations s ON s.number = quotation_search.rowid JOIN articles a ON a.id = s.article
		WHERE quotation_search MATCH ?1 AND +quotation_search.rowid IN (SELECT number FROM fit)
			AND a.number NOT IN (SELECT number FROM hidden) AND_FILTERS
		ORDER BY score, s.number LIMIT ?2)
	SELECT s.article, a.headline, a.outlet, s.span_start, s.span_end, s.speaker, s.words,
		s.words = CAST(substr(CAST(a.text AS BLOB), s.span_start + 1, s.span_end - s.span_start) AS TEXT)
	FROM best JOIN quotations s ON s.number = best.number JOIN articles a ON a.id = s.article ORDER BY best.score, s.number`

func scanQuote(rows *sql.Rows, a query.Asked) (h QuoteHit, err error) {
	var stands bool
	err = rows.Scan(&h.Article, &h.Title, &h.Outlet, &h.Span.Start, &h.Span.End, &h.Speaker, &h.Words, &stands)
	if err != nil || !stands {
		return QuoteHit{}, err
	}
	for _, m := range a.Mark(h.Words) {
		h.Matches = append(h.Matches, news.Span{Start: h.Span.Start + m.Start, End: h.Span.Start + m.End})
	}
	return h, nil
}
