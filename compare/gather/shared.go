package gather

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/stem"
)

// Shared are words and whole names that an article shares with another, the most
// telling first, at most so many, as the article writes them. Names and rare words
// tell most.
func Shared(a *news.Article, other *Text, most int) []string {
	table := common()
	heavy := map[string]float64{}
	for s, f := range formsOf(a.Text) {
		h := hashOf(s)
		share, ok := table[h]
		if !ok {
			share = rareShare
		}
		n := other.times(h)
		if n == 0 || share > .1 || utf8.RuneCountInString(f.word) < 3 {
			continue
		}
		w := math.Log(1/share) * (1 + math.Log(float64(min(f.n, n))))
		if r, _ := utf8.DecodeRuneInString(f.word); unicode.IsUpper(r) {
			w *= 1.5
		}
		heavy[f.word] = w
	}
	return whole(a, other, weigh(heavy), most)
}

// times is how often a stem stands in the article, headline and all.
func (t *Text) times(stem uint32) (n int) {
	for _, field := range [][]count{t.fields[0], t.fields[fields-1]} {
		if at, ok := find(field, stem); ok {
			n += int(field[at].n)
		}
	}
	return n
}

// form is how a stem is written most often, first of those written as often, in lower
// case where that word stands so anywhere; and how often the stem stands in the text.
type form struct {
	word string
	n    int
}

// formsOf are the stems of a text.
func formsOf(text string) map[string]form {
	out, written, as := map[string]form{}, map[string]int{}, map[string]string{}
	for w := range words(text) {
		lower := strings.ToLower(w)
		if written[lower]++; as[lower] == "" || w == lower {
			as[lower] = w
		}
		s := stem.Word(lower)
		f, ok := out[s]
		if f.n++; !ok || written[lower] > written[strings.ToLower(f.word)] || strings.EqualFold(w, f.word) {
			f.word = as[lower]
		}
		out[s] = f
	}
	return out
}

// find is the place of a stem in a field.
func find(field []count, stem uint32) (at int, ok bool) {
	return slices.BinarySearchFunc(field, stem, func(c count, h uint32) int { return cmp.Compare(c.stem, h) })
}

func has(field []count, stem uint32) bool {
	_, ok := find(field, stem)
	return ok
}
