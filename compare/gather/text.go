package gather

import (
	"cmp"
	"context"
	"hash/fnv"
	"math"
	"slices"
	"strings"
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
	Day int
	// headline is where the headline stands in the article.
	headline news.Span
	fields   [fields][]count
}

// NoDay is the Day of an article without a date.
const NoDay = math.MinInt32

// fields are the headline, the first words with it, and all below the headline.
const fields = 3

// firstWords is how many words the second field has: where an article says what
// happened.
const firstWords = 200

// count is a stem, by its hash, and how often it stands in a field.
type count struct {
	stem uint32
	n    uint32
}

// Read reads an article.
func Read(a *news.Article) *Text { return new(Reader).Read(a) }

// Reader reads articles one after the other. It remembers the stems of the
// words that it met, so that each is cut once; what it reads does not depend
// on what it read before. The zero Reader is ready; it serves one goroutine.
type Reader struct {
	stems map[string]uint32
	seen  map[uint32]uint32
}

// mostRemembered is how many words a Reader remembers before it starts anew.
const mostRemembered = 1 << 17

// Read reads an article.
func (r *Reader) Read(a *news.Article) *Text {
	if r.stems == nil || len(r.stems) > mostRemembered {
		r.stems, r.seen = map[string]uint32{}, map[uint32]uint32{}
	}
	t := &Text{ID: a.ID, Day: dayOf(a), headline: a.Headline}
	all := a.Slice(a.Body())
	t.fields[0] = r.counted(math.MaxInt, a.Title())
	t.fields[1] = r.counted(firstWords, a.Title(), all)
	t.fields[2] = r.counted(math.MaxInt, all)
	return t
}

// ReadAll reads articles on all cores. The error is the context's; texts that
// were not read by then are nil.
func ReadAll(ctx context.Context, articles []*news.Article) ([]*Text, error) {
	out := make([]*Text, len(articles))
	return out, each(ctx, len(articles), func() func(int) {
		var r Reader
		return func(i int) { out[i] = r.Read(articles[i]) }
	})
}

// Current reports whether the text is what Read would give for the article:
// nothing that is compared of it was changed since.
func (t *Text) Current(a *news.Article) bool {
	return t.ID == a.ID && t.Day == dayOf(a) && t.headline == a.Headline
}

func dayOf(a *news.Article) int {
	if !a.Published.Known() {
		return NoDay
	}
	return int(a.Published.LocalDay().Unix() / (24 * 60 * 60))
}

// counted are the stems of the first words of some texts, by hash.
func (r *Reader) counted(most int, texts ...string) []count {
	clear(r.seen)
	for _, s := range texts {
		for w := range words(s) {
			if most == 0 {
				break
			}
			most--
			r.seen[r.hash(w)]++
		}
	}
	out := make([]count, 0, len(r.seen))
	for h, k := range r.seen {
		out = append(out, count{h, k})
	}
	slices.SortFunc(out, func(a, b count) int { return cmp.Compare(a.stem, b.stem) })
	return out
}

// hash is that of a word's stem.
func (r *Reader) hash(w string) uint32 {
	h, ok := r.stems[w]
	if !ok {
		h = hashOf(stem.Word(strings.ToLower(w)))
		r.stems[strings.Clone(w)] = h
	}
	return h
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
