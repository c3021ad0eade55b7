package gather

import (
	"cmp"
	"hash/fnv"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/stem"
)

// Text is what is compared of an article: its stems with their counts, by
// field, and its day. It is small, so that a whole library fits into memory.
type Text struct {
	// ID is that of the article.
	ID string
	// Day is the UTC day of publication in days since 1970, NoDay when the
	// article has no date.
	Day    int
	fields [fields][]count
}

// NoDay is the Day of an article without a date.
const NoDay = math.MinInt32

// fields are the headline, the first paragraph, and all below the headline.
const fields = 3

// count is a stem, by its hash, and how often it stands in a field.
type count struct {
	stem uint32
	n    uint32
}

// Read reads an article.
func Read(a *news.Article) *Text {
	t := &Text{ID: a.ID, Day: NoDay}
	if a.Published.Known() {
		t.Day = int(a.Published.Time.UTC().Truncate(24*time.Hour).Unix() / (24 * 60 * 60))
	}
	all := a.Slice(a.Body())
	first, _, _ := strings.Cut(all, "\n\n")
	for i, s := range []string{a.Title(), first, all} {
		t.fields[i] = counted(s)
	}
	return t
}

// counted are the stems of a text, by hash.
func counted(s string) []count {
	n := map[uint32]uint32{}
	for w := range words(s) {
		n[hashOf(stem.Word(strings.ToLower(w)))]++
	}
	out := make([]count, 0, len(n))
	for h, k := range n {
		out = append(out, count{h, k})
	}
	slices.SortFunc(out, func(a, b count) int { return cmp.Compare(a.stem, b.stem) })
	return out
}

// words are the words of a text with two letters or more, without the ending
// 's.
func words(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for s != "" {
			start := strings.IndexFunc(s, inWord)
			if start < 0 {
				return
			}
			s = s[start:]
			end := strings.IndexFunc(s, func(r rune) bool { return !inWord(r) })
			if end < 0 {
				end = len(s)
			}
			if w := s[:end]; utf8.RuneCountInString(w) > 1 && !yield(w) {
				return
			}
			s = s[end:]
		}
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func hashOf(s string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(s)) // a hash takes all
	return h.Sum32()
}
