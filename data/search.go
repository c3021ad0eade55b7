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
)

const (
	// mostHits is how many articles a search gives.
	mostHits = 50
	// excerptBytes is about how long an excerpt is.
	excerptBytes = 160
	// The marks around a found word; no article's text holds them.
	markOpen, markClose = "\x01", "\x02"
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
const mostRanked = 2000

// Search finds the articles, quotations and notes that hold every word of the
// query (see ParseQuery), best first, at most 50 of each. Articles are searched
// in headline, text, outlet and authors. Of an article with newer versions the
// newest one is found alone. A query that asks nothing finds nothing.
func (l *Library) Search(ctx context.Context, query string) (Results, error) {
	r, err := l.searchOnce(ctx, query)
	if l.healed(ctx, err) {
		r, err = l.searchOnce(ctx, query)
	}
	return r, err
}

func (l *Library) searchOnce(ctx context.Context, query string) (Results, error) {
	q := ParseQuery(query)
	var r Results
	if q.Empty() {
		return r, nil
	}
	for cut := 0; cut <= q.mostCut(); cut++ {
		a := q.ask(cut)
		err := l.searchArticles(ctx, q, a, &r)
		if err == nil {
			r.Quotes, err = l.searchQuotes(ctx, q, a)
		}
		if err == nil && !q.Filtered() {
			r.Notes, err = l.searchNotes(ctx, a)
		}
		if err != nil {
			return Results{}, fmt.Errorf("search: %w", classify(err))
		}
		if len(r.Hits)+len(r.Quotes)+len(r.Notes) > 0 {
			return r, nil
		}
	}
	return r, nil
}

// mostCut is how many letters may be cut off the last word of a query.
func (q Query) mostCut() int {
	const most, left = 3, 4
	if len(q.Words) == 0 {
		return 0
	}
	return max(0, min(most, utf8.RuneCountInString(q.Words[len(q.Words)-1])-left))
}

// searchArticles puts the articles into the results.
func (l *Library) searchArticles(ctx context.Context, q Query, a asked, r *Results) (err error) {
	if !q.worded() && q.Outlet == "" {
		r.Hits, r.Count, err = l.hits(ctx, q, a, plainHits)
		r.More = r.Count > mostRanked
		return err
	}
	a.match = q.withOutlet(a.match)
	many, err := l.fits(ctx, a.match)
	if err != nil || !many {
		if err == nil {
			r.Hits, r.Count, err = l.hits(ctx, q, a, rankedHits)
		}
		return err
	}
	r.Count, r.More = mostRanked, true
	top := a
	top.match = "headline : (" + a.match + ")"
	if many, err = l.fits(ctx, top.match); err == nil && !many {
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
func (l *Library) fits(ctx context.Context, match string) (many bool, err error) {
	var n int
	err = l.read.QueryRowContext(ctx, `SELECT count(*) FROM (
		SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ?)`, match, mostRanked+1).Scan(&n)
	return n > mostRanked, err
}

// How the first hits are found. The best are found first: to mark the words of
// all would take most of the time. The + keeps FTS5 from starting anew for each
// of them. Counting ends where more than can be ranked fit.
const (
	rankedHits = `
		WITH best AS MATERIALIZED (
			SELECT a.number, rank AS score, count(*) OVER () AS total
			FROM article_search JOIN articles a ON a.number = article_search.rowid
			WHERE article_search MATCH ?1 AND rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0, 0.5)' AND %s
			ORDER BY rank, a.number LIMIT ?2)` + markedHits
	newestHits = `
		WITH best AS MATERIALIZED (
			SELECT a.number, -a.number AS score, 0 AS total
			FROM article_search JOIN articles a ON a.number = article_search.rowid
			WHERE article_search MATCH ?1 AND %s
			ORDER BY article_search.rowid DESC LIMIT ?2)` + markedHits
	markedHits = `
		SELECT a.id, a.headline, a.outlet, coalesce(a.published, ''), a.precision,
			highlight(article_search, 1, ?3, ?4), best.total
		FROM article_search JOIN articles a ON a.number = article_search.rowid
			JOIN best ON best.number = article_search.rowid
		WHERE article_search MATCH ?1 AND +article_search.rowid IN (SELECT number FROM best)
		ORDER BY best.score, a.number`
	plainHits = `
		SELECT a.id, a.headline, a.outlet, coalesce(a.published, ''), a.precision, a.text,
			(SELECT count(*) FROM (SELECT 1 FROM articles a WHERE %[1]s LIMIT 2001))
		FROM articles a WHERE ?1 = '' AND ?3 <> ?4 AND %[1]s ORDER BY a.number DESC LIMIT ?2`
)

func (l *Library) hits(ctx context.Context, q Query, a asked, statement string) (hits []Hit, total int, err error) {
	args := []any{a.match, mostHits, markOpen, markClose}
	where := visible + ` ` + l.notReplaced() + l.filters(q, &args)
	rows, err := l.read.QueryContext(ctx, strings.ReplaceAll(strings.ReplaceAll(statement, "%[1]s", where), "%s", where), args...)
	if err != nil {
		return nil, 0, err
	}
	hits, err = collect(rows, func(rows *sql.Rows) (Hit, error) { return scanHit(rows, a, &total) })
	return hits, total, err
}

func scanHit(rows *sql.Rows, a asked, total *int) (h Hit, err error) {
	var published, marked string
	err = rows.Scan(&h.Article, &h.Title, &h.Outlet, &published, &h.Published.Precision, &marked, total)
	if err != nil {
		return h, err
	}
	if h.Published.Time, err = time.Parse(time.RFC3339, published); err != nil || h.Published.Precision > news.ToMinute {
		h.Published = news.Date{} // none, or one that is damaged
	}
	text, matches := unmark(marked)
	h.Matches = union(matches, a.found(text))
	h.Excerpt = excerpt(text, h.Matches)
	h.ExcerptText = text[h.Excerpt.Start:h.Excerpt.End]
	h.Damaged = news.TextHash(text) != h.Article
	return h, nil
}

// union are the spans of two lists in order; of those that overlap the first.
func union(a, b []news.Span) []news.Span {
	if len(b) == 0 {
		return a
	}
	all := slices.Concat(b, a) // the longer ones first
	slices.SortStableFunc(all, func(a, b news.Span) int { return a.Start - b.Start })
	out := all[:1]
	for _, s := range all[1:] {
		if !s.Overlaps(out[len(out)-1]) {
			out = append(out, s)
		}
	}
	return out
}

// unmark takes the marks out of a text and gives the spans between them.
func unmark(marked string) (text string, matches []news.Span) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(marked, markOpen)
		b.WriteString(before)
		if !found {
			return b.String(), matches
		}
		word, rest, _ := strings.Cut(rest, markClose)
		matches = append(matches, news.Span{Start: b.Len(), End: b.Len() + len(word)})
		b.WriteString(word)
		marked = rest
	}
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
