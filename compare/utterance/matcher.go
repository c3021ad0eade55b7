package utterance

import (
	"math/bits"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// matcher numbers the words of all articles, so that fragments compare fast,
// and holds scratch space.
type matcher struct {
	docs    []*token.Document
	texts   []quote.Text
	meaning []*vector.Text // see meant
	plain   []string       // see plainText
	ids     map[string]int32
	terms   map[string]bool // see readTerms
	small   []bool          // by word
	stem    []int32         // by word, -1 where it was not asked for
	stems   map[string]int32

	count       []int32 // by word, of the open fragment
	met, hits   []int32 // by fragment, by telling
	found       []int32
	before, now []int32

	last, earlier, length, since []int    // see mark and longestRun
	places                       []uint64 // by word, a bit for each place
}

func newMatcher(docs []*token.Document, texts []quote.Text) *matcher {
	return &matcher{docs: docs, texts: texts, plain: make([]string, len(docs)), ids: map[string]int32{}, stems: map[string]int32{}}
}

// number gives the words their numbers.
func (m *matcher) number(words []wordAt) {
	for i := range words {
		w := &words[i]
		id, ok := m.ids[w.key]
		if !ok {
			id = int32(len(m.small))
			m.ids[w.key] = id
			m.small, m.stem, m.count = append(m.small, isSmall(w.key)), append(m.stem, -1), append(m.count, 0)
		}
		w.id = id
	}
}

// stemOf is the number of a word's stem.
func (m *matcher) stemOf(w wordAt) int32 {
	if m.stem[w.id] < 0 {
		s := stem.Word(w.key)
		id, ok := m.stems[s]
		if !ok {
			id = int32(len(m.stems))
			m.stems[s] = id
		}
		m.stem[w.id] = id
	}
	return m.stem[w.id]
}

// open counts the words of the fragment that others are compared with.
func (m *matcher) open(words []wordAt) {
	for _, w := range words {
		m.count[w.id]++
	}
}

func (m *matcher) close(words []wordAt) {
	for _, w := range words {
		m.count[w.id] = 0
	}
}

// mayBeSame is false when fragment b has too few words of the open fragment a
// for sameWords to be true.
func (m *matcher) mayBeSame(a, b *Fragment) bool {
	n := 0
	for _, w := range b.words {
		if m.count[w.id] > 0 {
			n++
		}
		m.count[w.id]--
	}
	for _, w := range b.words {
		m.count[w.id]++
	}
	short := min(len(a.words), len(b.words))
	if n >= leastReworded && oneSpeaker(a, b) && float64(n) >= partReworded*float64(short) {
		return true
	}
	return n >= short || n >= leastOverhang || n >= 2 && short >= leastMostly && float64(n) >= shareMostly*float64(short)
}

// plainText are the words of an article outside quotation marks, each with a blank
// on both sides.
func (m *matcher) plainText(article int) string {
	if m.plain[article] != "" {
		return m.plain[article]
	}
	d := m.docs[article]
	var out strings.Builder
	out.Grow(len(d.Article.Text))
	out.WriteByte(' ')
	add := func(s news.Span) {
		for _, w := range d.WordsIn(s) {
			out.WriteString(wordKey(w.Lower))
			out.WriteByte(' ')
		}
		out.WriteString("\n ")
	}
	at := 0
	for _, s := range m.texts[article].Marks {
		add(news.Span{Start: at, End: s.Start})
		at = s.End
	}
	add(news.Span{Start: at, End: len(d.Article.Text)})
	m.plain[article] = out.String()
	return m.plain[article]
}

// rows are two rows of n zeros and more.
func (m *matcher) rows(n int) (before, now []int32) {
	if len(m.before) < n {
		m.before, m.now = make([]int32, n), make([]int32, n)
	}
	clear(m.before[:n])
	clear(m.now[:n])
	return m.before[:n], m.now[:n]
}

// longestRun is the longest run of equal words, and how many of its words carry
// content.
func (m *matcher) longestRun(a, b []wordAt) run {
	m.mark(b)
	var best run
	for i := range a {
		// From the last place on, so that the lengths up to the word before
		// still stand; of equal runs the first in a, then in b is kept.
		for p := m.last[a[i].id]; p > 0; p = m.earlier[p] {
			n := 1
			if m.since[p-1] == i && i > 0 {
				n += m.length[p-1]
			}
			m.length[p], m.since[p] = n, i+1
			if n > best.n || n == best.n && i+1-n == best.a {
				best = run{n: n, a: i + 1 - n, b: p - n}
			}
		}
	}
	for _, w := range b {
		m.last[w.id] = 0
	}
	for _, w := range a[best.a : best.a+best.n] {
		if !m.small[w.id] {
			best.content++
		}
	}
	return best
}

// mark notes for each word its last place in b, and before each place the one
// before it; places count from 1.
func (m *matcher) mark(b []wordAt) {
	if len(m.last) < len(m.small) {
		m.last = make([]int, len(m.small))
	}
	if len(m.earlier) <= len(b) {
		n := 2*len(b) + 1
		m.earlier, m.length, m.since = make([]int, n), make([]int, n), make([]int, n)
	}
	clear(m.since[:len(b)+1])
	for j, w := range b {
		m.earlier[j+1] = m.last[w.id]
		m.last[w.id] = j + 1
	}
}

// commonWords is the length of the longest common subsequence.
func (m *matcher) commonWords(a, b []wordAt) int {
	if len(a) > 64 {
		return m.commonOfMany(a, b)
	}
	if len(m.places) < len(m.small) {
		m.places = make([]uint64, len(m.small))
	}
	for i, w := range a {
		m.places[w.id] |= 1 << i
	}
	row := ^uint64(0) // Hyyrö 2004: a bit is 0 where the length grows by one
	for _, w := range b {
		both := row & m.places[w.id]
		row = (row + both) | (row - both)
	}
	for _, w := range a {
		m.places[w.id] = 0
	}
	return bits.OnesCount64(^row & (1<<len(a) - 1))
}

// commonOfMany is commonWords for texts of any length.
func (m *matcher) commonOfMany(a, b []wordAt) int {
	before, now := m.rows(len(b) + 1)
	for i := range a {
		for j := range b {
			if a[i].id == b[j].id {
				now[j+1] = before[j] + 1
			} else {
				now[j+1] = max(before[j+1], now[j])
			}
		}
		before, now = now, before
	}
	return int(before[len(b)])
}
