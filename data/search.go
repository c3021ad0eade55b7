package data

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

const (
	// mostHits is how many articles a search gives.
	mostHits = 50
	// mostWords of a query are looked for.
	mostWords = 32
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
}

// Search finds the articles that hold every word of the query in headline,
// text, outlet or authors, best first, at most 50; the last word may be the
// beginning of one. A query without a word finds nothing. English endings do
// not count ("strikes" finds "strike"). Of an article with newer versions the
// newest one is found alone.
func (l *Library) Search(ctx context.Context, query string) ([]Hit, error) {
	for _, match := range searchQueries(query) {
		hits, err := l.search(ctx, match)
		if err != nil {
			return nil, fmt.Errorf("search: %w", classify(err))
		}
		if len(hits) > 0 {
			return hits, nil
		}
	}
	return nil, nil
}

func (l *Library) search(ctx context.Context, match string) ([]Hit, error) {
	// The best are found first: to mark the words of all would take most of the
	// time. The + keeps FTS5 from starting anew for each of them.
	rows, err := l.read.QueryContext(ctx, `
		WITH best AS MATERIALIZED (
			SELECT a.number, rank AS score
			FROM article_search JOIN articles a ON a.number = article_search.rowid
			WHERE article_search MATCH ?1 AND rank MATCH 'bm25(4.0, 1.0, 2.0, 2.0)' AND `+visible+`
				`+l.notReplaced()+`
			ORDER BY rank, a.number LIMIT ?2)
		SELECT a.id, a.headline, a.outlet, coalesce(a.published, ''), a.precision,
			highlight(article_search, 1, ?3, ?4)
		FROM article_search JOIN articles a ON a.number = article_search.rowid
			JOIN best ON best.number = article_search.rowid
		WHERE article_search MATCH ?1 AND +article_search.rowid IN (SELECT number FROM best)
		ORDER BY best.score, a.number`, match, mostHits, markOpen, markClose)
	if err != nil {
		return nil, err
	}
	return collect(rows, scanHit)
}

func scanHit(rows *sql.Rows) (h Hit, err error) {
	var published, marked string
	err = rows.Scan(&h.Article, &h.Title, &h.Outlet, &published, &h.Published.Precision, &marked)
	if err != nil {
		return h, err
	}
	if published != "" {
		if h.Published.Time, err = time.Parse(time.RFC3339, published); err != nil {
			return h, err
		}
	}
	text, matches := unmark(marked)
	h.Matches = matches
	h.Excerpt = excerpt(text, matches)
	h.ExcerptText = text[h.Excerpt.Start:h.Excerpt.End]
	return h, nil
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

// searchQueries are the queries for FTS5 to try in turn. The index holds
// stems, so that a word that is still being typed ("arresti") may be longer
// than its stem: later queries cut up to three letters off its end.
func searchQueries(query string) []string {
	words := searchWords(query)
	if len(words) == 0 {
		return nil
	}
	var quoted []string
	for _, w := range words {
		quoted = append(quoted, `"`+w+`"`)
	}
	before := strings.Join(quoted[:len(quoted)-1], " ")
	last := []rune(words[len(words)-1])
	var qs []string
	for cut := 0; cut <= 3 && (cut == 0 || len(last)-cut >= 4); cut++ {
		qs = append(qs, strings.TrimSpace(before+` "`+string(last[:len(last)-cut])+`"*`))
	}
	return qs
}

// searchWords are the words of a query: runs without white space, quotation
// mark or control character that hold a letter or digit, with ' for ’.
func searchWords(query string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(query, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '"' || r == utf8.RuneError
	}) {
		w = strings.NewReplacer("’", "'", "‘", "'").Replace(w)
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			words = append(words, w)
		}
	}
	return words[:min(len(words), mostWords)]
}
