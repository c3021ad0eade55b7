package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/data/file"
	"parallax/data/query"
)

const (
	// mostHits is how many articles a search gives.
	mostHits = 30
	// excerptBytes is about how long an excerpt is.
	excerptBytes = 160
)

// Hit is an article that a search found.
type Hit struct {
	Article   string // its ID
	Title     string
	Outlet    string
	Published news.Date
	// Excerpt is where the found words stand closest to the top: a piece of
	// one paragraph of the article's text, and its words.
	Excerpt     news.Span
	ExcerptText string
	// Matches are all found words in the article's text, in order; none when
	// only the outlet or an author fits.
	Matches []news.Span
	// Damaged is true when the text is not the one that was stored.
	Damaged bool
}

// Results are what a search found.
type Results struct {
	Hits []Hit
	// Count is how many articles fit; the hits are the first of them. More is
	// true when there are more than were counted.
	Count  int
	More   bool
	Quotes []QuoteHit
	Notes  []NoteLine
}

// mostRanked is how many articles are put in order by how well they fit. Where
// more fit, no word of the query tells them apart, and those with the words in
// the headline come first, then the newest in the library.
const mostRanked = 1200

// Search finds the articles, quotations and notes that hold every word of the
// query (see ParseQuery), best first, at most 30 of each. Articles are searched
// in headline, text, outlet and authors. Of an article with newer versions the
// newest one is found alone. A query that asks nothing finds nothing.
func (l searchShelf) Search(ctx context.Context, text string) (Results, error) {
	r, err := l.searchOnce(ctx, text)
	if l.Healed(ctx, err) {
		r, err = l.searchOnce(ctx, text)
	}
	return r, err
}

func (l searchShelf) searchOnce(ctx context.Context, text string) (Results, error) {
	q := query.Parse(text)
	var r Results
	if q.Empty() {
		return r, nil
	}
	for cut := 0; cut <= q.MostCut(); cut++ {
		a := q.Ask(cut)
		err := l.searchArticles(ctx, q, a, &r)
		if err == nil {
			r.Quotes, err = l.searchQuotes(ctx, q, a)
		}
		if err == nil && !q.Filtered() {
			r.Notes, err = l.searchNotes(ctx, a)
		}
		if err != nil {
			return Results{}, fmt.Errorf("search: %w", file.Classify(err))
		}
		if len(r.Hits)+len(r.Quotes)+len(r.Notes) > 0 {
			return r, nil
		}
	}
	return r, nil
}

// searchArticles puts the articles into the results.
func (l searchShelf) searchArticles(ctx context.Context, q query.Query, a query.Asked, r *Results) (err error) {
	if !q.Worded() && q.Outlet == "" {
		r.Hits, r.Count, err = l.hits(ctx, q, a, plainHits)
		return err
	}
	a.Match = q.WithOutlet(a.Match)
	many, err := l.fits(ctx, a.Match)
	if err != nil || !many {
		if err == nil {
			r.Hits, r.Count, err = l.hits(ctx, q, a, rankedHits)
		}
		return err
	}
	r.Count, r.More = mostRanked, true
	top := a
	top.Match = "headline : (" + a.Match + ")"
	if many, err = l.fits(ctx, top.Match); err == nil && !many {
		r.Hits, _, err = l.hits(ctx, q, top, rankedHits)
	}
	if err != nil || len(r.Hits) == mostHits {
		return err
	}
	rest, _, err := l.hits(ctx, q, a, newestHits)
	for _, h := range rest {
		if len(r.Hits) < mostHits && !slices.ContainsFunc(r.Hits, func(g Hit) bool { return g.Article == h.Article }) {
			r.Hits = append(r.Hits, h)
		}
	}
	return err
}

// fits reports whether more articles than can be ranked fit.
func (l searchShelf) fits(ctx context.Context, match string) (many bool, err error) {
	var n int
	err = l.Reading().QueryRowContext(ctx, `SELECT count(*) FROM (
		SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ?)`, match, mostRanked+1).Scan(&n)
	return n > mostRanked, err
}

// hidden are the numbers of the articles that no search finds: those in the
// bin, those of events in the bin alone, and older versions. They are few, so
// that no more of an article has to be read to leave it out.
func hidden(schema int) string {
	s := `hidden (number) AS MATERIALIZED (
		SELECT a.number FROM articles a WHERE a.deleted IS NOT NULL
		UNION SELECT a.number FROM events e JOIN event_articles x ON x.event = e.id JOIN articles a ON a.id = x.article
			WHERE e.deleted IS NOT NULL AND NOT EXISTS (
				SELECT 1 FROM event_articles y JOIN events f ON f.id = y.event WHERE y.article = a.id AND f.deleted IS NULL)`
	if schema >= versionsSchema {
		s += `
		UNION SELECT a.number FROM articles a WHERE a.id IN (` + replaced + `)`
	}
	return s + ")"
}

// How the first hits are found: the best first, so that the texts of those alone
// are read. Their words are marked in them without FTS5, which is faster.
// HIDDEN, JOIN and WHERE are put in by hits.
const (
	rankedHits = `
		WITH HIDDEN, best AS MATERIALIZED (
			SELECT article_search.rowid AS number, rank AS score, count(*) OVER () AS total
			FROM article_search JOIN_ARTICLES
			WHERE article_search MATCH ?1 AND rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0, 0.5)'
				AND article_search.rowid NOT IN (SELECT number FROM hidden) AND_FILTERS
			ORDER BY rank, article_search.rowid LIMIT ?2)` + markedHits
	newestHits = `
		WITH HIDDEN, best AS MATERIALIZED (
			SELECT article_search.rowid AS number, -article_search.rowid AS score, 0 AS total
			FROM article_search JOIN_ARTICLES
			WHERE article_search MATCH ?1 AND article_search.rowid NOT IN (SELECT number FROM hidden) AND_FILTERS
			ORDER BY article_search.rowid DESC LIMIT ?2)` + markedHits
	markedHits = `
		SELECT a.id, a.headline, a.outlet, coalesce(a.published, ''), a.precision, a.text, best.total
		FROM best JOIN articles a ON a.number = best.number ORDER BY best.score, a.number`
	plainHits = `
		WITH HIDDEN, best AS MATERIALIZED (
			SELECT a.number, -a.number AS score, count(*) OVER () AS total
			FROM articles a WHERE ?1 = '' AND a.number NOT IN (SELECT number FROM hidden) AND_FILTERS
			ORDER BY a.number DESC LIMIT ?2)` + markedHits
)

func (l searchShelf) hits(ctx context.Context, q query.Query, a query.Asked, statement string) (hits []Hit, total int, err error) {
	args := []any{a.Match, mostHits}
	filters, join := filters(q, l.Schema(), &args), ""
	if filters != "" {
		join = `JOIN articles a ON a.number = article_search.rowid`
	}
	statement = strings.NewReplacer("HIDDEN", hidden(l.Schema()), "JOIN_ARTICLES", join, "AND_FILTERS", filters).Replace(statement)
	rows, err := l.Reading().QueryContext(ctx, statement, args...)
	if err != nil {
		return nil, 0, err
	}
	hits, err = file.Collect(rows, func(rows *sql.Rows) (Hit, error) { return scanHit(rows, a, &total) })
	return hits, total, err
}

func scanHit(rows *sql.Rows, a query.Asked, total *int) (h Hit, err error) {
	var published, text string
	err = rows.Scan(&h.Article, &h.Title, &h.Outlet, &published, &h.Published.Precision, &text, total)
	if err != nil {
		return h, err
	}
	if h.Published.Time, err = time.Parse(time.RFC3339, published); err != nil || h.Published.Precision > news.ToMinute {
		h.Published = news.Date{} // none, or one that is damaged
	}
	h.Matches = a.Mark(text)
	h.Excerpt = excerpt(text, h.Matches)
	h.ExcerptText = text[h.Excerpt.Start:h.Excerpt.End]
	h.Damaged = news.TextHash(text) != h.Article
	return h, nil
}

// excerpt is a piece of the paragraph of the first match below the headline,
// or of the first match at all, or of the text's beginning.
func excerpt(text string, matches []news.Span) news.Span {
	at := 0
	body := strings.Index(text, "\n\n")
	for i, m := range matches {
		if i == 0 || m.Start > body {
			at = m.Start
		}
		if m.Start > body {
			break
		}
	}
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		end = at + i
	}
	if start < at-excerptBytes/3 {
		start = wordEdge(text, at-excerptBytes/3, at)
	}
	if end > start+excerptBytes {
		end = start + len(strings.TrimRight(text[start:wordEdge(text, start+excerptBytes, end)], " "))
	}
	return news.Span{Start: start, End: end}
}

// wordEdge is the first beginning of a word at or after from, before limit;
// else a rune edge.
func wordEdge(text string, from, limit int) int {
	if i := strings.IndexByte(text[from:limit], ' '); i >= 0 && i < excerptBytes/4 {
		return from + i + 1
	}
	for !utf8.RuneStart(text[from]) {
		from++
	}
	return from
}
