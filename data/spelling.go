package data

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sajari/fuzzy"

	"parallax/data/file"
	"parallax/data/query"
)

// The words that suggestions are made from, in letters.
const shortestWord, longestWord = 3, 40

// speller is the vocabulary of the library with its near words; it is made
// when it is first needed and again after the library grew.
type speller struct {
	sync.Mutex
	model *fuzzy.Model
	count map[string]int // articles that hold the word
	at    grown          // the state of the library that it was made of
}

// grown is how far a library has grown: its articles, and the highest of their numbers.
type grown struct{ articles, highest int64 }

// Suggest is the query with each word that no article has replaced by a near
// one of the library's articles, one slip away; "" when nothing was replaced.
// A name that few articles spell so is replaced by the spelling of more. Of
// several near words it takes one that stands beside the other words of the query,
// else one that stands in an article with them, else the likeliest. Ask it when a
// search found little.
func (l searchShelf) Suggest(ctx context.Context, text string) (string, error) {
	l.words.Lock()
	defer l.words.Unlock()
	words, changed := query.Words(text), false
	for i, w := range words {
		near, err := l.nearWord(ctx, words, i)
		if err != nil {
			return "", fmt.Errorf("suggest: %w", file.Classify(err))
		}
		if near != "" && near != w {
			words[i], changed = near, true
		}
	}
	if !changed {
		return "", nil
	}
	return strings.Join(words, " "), nil
}

// nearWord is the word for the i-th of a query, "" when that is known or is no
// word that has a near one.
func (l searchShelf) nearWord(ctx context.Context, words []string, i int) (string, error) {
	w := query.Fold(words[i])
	if !suggestible(w) {
		return "", nil
	}
	known, err := l.has(ctx, query.Quoted(w))
	if err != nil || known && utf8.RuneCountInString(w) < shortestName {
		return "", err
	}
	if err := l.learn(ctx); err != nil {
		return "", err
	}
	if known {
		return l.nearName(ctx, w)
	}
	near := l.words.near(w)
	for _, join := range []string{" ", `" AND "`} {
		for _, n := range near {
			with := slices.Clone(words)
			with[i] = n
			if found, err := l.has(ctx, `"`+strings.Join(with, join)+`"`); err != nil || found {
				return n, err
			}
		}
	}
	if len(near) == 0 {
		return "", nil
	}
	return near[0], nil
}

// shortestName is how many letters a name has at least of which another spelling is
// looked for.
const shortestName = 6

// nearName is another spelling of a name that more articles have: "Zelensky" for
// "Zelenskyy"; "" when the word, or the near one, is no name.
func (l searchShelf) nearName(ctx context.Context, w string) (string, error) {
	for _, n := range l.words.near(w) {
		if slipsBetween(n, w) != 1 || sameStart(n, w) == 0 || l.words.count[n] <= l.words.count[w] {
			continue
		}
		for _, word := range []string{w, n} {
			if is, err := l.isName(ctx, word); err != nil || !is {
				return "", err
			}
		}
		return n, nil
	}
	return "", nil
}

// isName reports whether some articles that hold a word write it with a capital wherever
// it stands in them.
func (l searchShelf) isName(ctx context.Context, w string) (bool, error) {
	const some = 3
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT a.text FROM article_search JOIN articles a ON a.number = article_search.rowid
		WHERE article_search MATCH ? LIMIT ?`, query.Quoted(w), some)
	if err != nil {
		return false, err
	}
	texts, err := file.Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
	if err != nil {
		return false, err
	}
	name := false
	for _, t := range texts {
		for _, word := range strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			if query.Fold(word) != w {
				continue
			}
			if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
				return false, nil
			}
			name = true
		}
	}
	return name, nil
}

// has reports whether an article fits.
func (l searchShelf) has(ctx context.Context, match string) (bool, error) {
	var n int
	err := l.Reading().QueryRowContext(ctx, `SELECT count(*) FROM (
		SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT 1)`, match).Scan(&n)
	return n > 0, err
}

type wordCount struct {
	word  string
	count int
}

// learn reads the vocabulary when the library changed. A word counts when two
// articles hold it: the only one may hold a slip itself.
func (l searchShelf) learn(ctx context.Context) error {
	var state grown
	err := l.Reading().QueryRowContext(ctx, `
		SELECT count(*), coalesce(max(number), 0) FROM articles`).Scan(&state.articles, &state.highest)
	if err != nil || l.words.model != nil && l.words.at == state {
		return err
	}
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT term, doc FROM vocabulary WHERE doc >= 2 AND substr(term, 1, 1) <> ?`, query.ShortForm)
	if err != nil {
		return err
	}
	all, err := file.Collect(rows, func(r *sql.Rows) (w wordCount, err error) {
		return w, r.Scan(&w.word, &w.count)
	})
	if err != nil {
		return err
	}
	l.words.train(all)
	l.words.at = state
	return nil
}

func (s *speller) train(all []wordCount) {
	s.model = fuzzy.NewModel()
	s.model.SetUseAutocomplete(false)
	s.model.SetDepth(1)
	s.model.SetThreshold(1)
	s.count = map[string]int{}
	for _, w := range all {
		s.count[w.word] = w.count
		if suggestible(w.word) {
			s.model.SetCount(w.word, w.count, true)
		}
	}
}

// mostNear is how many near words are looked at.
const mostNear = 6

// near are the near words of one that is not known, the likeliest first. The
// model's own order follows a map; ours: fewest slips, then most articles, then
// the same first letter, then the alphabet.
func (s *speller) near(word string) (out []string) {
	var best []*fuzzy.Potential
	slips := map[string]int{}
	for _, p := range s.model.Potentials(word, true) {
		if n := slipsBetween(p.Term, word); p.Term != word && n <= 2 {
			slips[p.Term] = n
			best = append(best, p)
		}
	}
	slices.SortFunc(best, func(a, b *fuzzy.Potential) int {
		return cmp.Or(cmp.Compare(slips[a.Term], slips[b.Term]), cmp.Compare(s.count[b.Term], s.count[a.Term]),
			-cmp.Compare(sameStart(a.Term, word), sameStart(b.Term, word)), cmp.Compare(a.Term, b.Term))
	})
	for _, p := range best[:min(len(best), mostNear)] {
		out = append(out, p.Term)
	}
	return out
}

// slipsBetween counts the letters put in, left out, put for another or swapped
// with their neighbour (optimal string alignment).
func slipsBetween(a, b string) int {
	x, y := []rune(a), []rune(b)
	rows := make([][]int, len(x)+1)
	for i := range rows {
		rows[i] = make([]int, len(y)+1)
		rows[i][0] = i
	}
	for j := range y {
		rows[0][j+1] = j + 1
	}
	for i := 1; i <= len(x); i++ {
		for j := 1; j <= len(y); j++ {
			change := rows[i-1][j-1]
			if x[i-1] != y[j-1] {
				change++
			}
			rows[i][j] = min(change, rows[i-1][j]+1, rows[i][j-1]+1)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(x)][len(y)]
}

func sameStart(a, b string) int {
	if a[0] == b[0] {
		return 1
	}
	return 0
}

// suggestible: letters only, of a length that a slip leaves readable.
func suggestible(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= shortestWord && n <= longestWord &&
		!strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}
