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
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// The words that suggestions are made from, in letters.
const shortestWord, longestWord = 3, 40

// speller is the vocabulary of the library with its near words; it is made
// when it is first needed and again after the library grew.
type speller struct {
	sync.Mutex
	model *fuzzy.Model
	count map[string]int // articles that hold the word
	at    int64          // the state of the library that it was made of
}

// Suggest is the query with each unknown word replaced by the nearest word of
// the library's articles, one slip away; "" when nothing was replaced. Ask it
// when a search found little.
func (l *Library) Suggest(ctx context.Context, query string) (string, error) {
	l.words.Lock()
	defer l.words.Unlock()
	err := l.learn(ctx)
	if l.healed(ctx, err) {
		err = l.learn(ctx)
	}
	if err != nil {
		return "", fmt.Errorf("suggest: %w", classify(err))
	}
	words := searchWords(query)
	changed := false
	for i, w := range words {
		if near := l.words.nearest(fold(w)); near != "" {
			words[i], changed = near, true
		}
	}
	if !changed {
		return "", nil
	}
	return strings.Join(words, " "), nil
}

type wordCount struct {
	word  string
	count int
}

// learn reads the vocabulary when the library changed. A word counts when two
// articles hold it: the only one may hold a slip itself.
func (l *Library) learn(ctx context.Context) error {
	var state int64
	err := l.read.QueryRowContext(ctx, `
		SELECT count(*) * 1000003 + coalesce(max(number), 0) FROM articles`).Scan(&state)
	if err != nil || l.words.model != nil && l.words.at == state {
		return err
	}
	rows, err := l.read.QueryContext(ctx, `
		SELECT term, doc FROM vocabulary WHERE doc >= 2 AND substr(term, 1, 1) <> ?`, shortForm)
	if err != nil {
		return err
	}
	all, err := collect(rows, func(r *sql.Rows) (w wordCount, err error) {
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

// nearest is the best near word, "" when the word is known or has none. The
// model's own order follows a map; ours: fewest edits, then most articles,
// then the same first letter, then the alphabet.
func (s *speller) nearest(word string) string {
	if s.count[word] > 0 || !suggestible(word) {
		return ""
	}
	var best []*fuzzy.Potential
	for _, p := range s.model.Potentials(word, true) {
		if p.Term != word && p.Leven <= 2 {
			best = append(best, p)
		}
	}
	if len(best) == 0 {
		return ""
	}
	return slices.MinFunc(best, func(a, b *fuzzy.Potential) int {
		return cmp.Or(cmp.Compare(a.Leven, b.Leven), cmp.Compare(s.count[b.Term], s.count[a.Term]),
			-cmp.Compare(sameStart(a.Term, word), sameStart(b.Term, word)), cmp.Compare(a.Term, b.Term))
	}).Term
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

// fold lowers the case and takes accents away, as the search tables do.
func fold(word string) string {
	t := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	folded, _, err := transform.String(t, strings.ToLower(word))
	if err != nil {
		return strings.ToLower(word)
	}
	return folded
}
