package utterance

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading"
)

// Repeat is two fragments of two articles that give the same words; A.Article
// < B.Article.
type Repeat struct {
	A, B Fragment
	// Words is how many words that tell something both have.
	Words int
}

// Repeats finds the fragments that return in another article although they
// were cut, merged, given [insertions] or ellipses or re-punctuated. A match
// needs the same speaker, as far as both are named. The order is that of the
// articles and their texts.
func Repeats(set reading.Set) []Repeat {
	docs, texts := set.Docs, set.Texts
	m := newMatcher(docs, texts)
	m.meaning = set.Meaning
	var all []Fragment
	for i, d := range docs {
		all = append(all, fragments(i, d, texts[i])...)
	}
	for i := range all {
		m.number(all[i].words)
	}
	m.readTerms(all)
	holders := m.holders(all)
	var out []Repeat
	for i := range all {
		a := &all[i]
		partners := m.partners(all, i, holders)
		m.open(a.words)
		for _, j := range partners {
			b := &all[j]
			if (a.Quoted || b.Quoted) && m.mayBeSame(a, b) && m.sameWords(a, b) && m.tellingWords(a, b) {
				out = append(out, Repeat{*a, *b, m.tellingCommon(b)})
			}
		}
		m.close(a.words)
	}
	out = append(out, m.reported(all)...)
	return append(out, m.meant(out)...)
}

// mostShared is the number of fragments beyond which a word is too common to
// find candidates with.
const mostShared = 200

// holders are for each word of content the fragments that hold it.
func (m *matcher) holders(all []Fragment) [][]int32 {
	out := make([][]int32, len(m.small))
	for i := range all {
		for _, w := range all[i].words {
			if h := out[w.id]; !m.small[w.id] && (len(h) == 0 || h[len(h)-1] != int32(i)) {
				out[w.id] = append(h, int32(i))
			}
		}
	}
	return out
}

// partners are the fragments behind fragment i, of other articles, that share
// a word of content with it, in order.
func (m *matcher) partners(all []Fragment, i int, holders [][]int32) []int32 {
	m.found = m.found[:0]
	if m.met == nil {
		m.met = make([]int32, len(all))
	}
	mark := int32(i + 1)
	for _, w := range all[i].words {
		h := holders[w.id]
		if len(h) > mostShared {
			continue
		}
		for _, j := range h {
			if int(j) > i && m.met[j] != mark && all[j].Article != all[i].Article {
				m.met[j] = mark
				m.found = append(m.found, j)
			}
		}
	}
	slices.Sort(m.found)
	return m.found
}

// longRun is the number of equal words in a row, three of them with content,
// from which on two fragments match whoever is named as their speaker: a name
// was misread then.
const longRun = 7

// sameWords decides whether two fragments give the same utterance.
func (m *matcher) sameWords(a, b *Fragment) bool {
	short, long := a.words, b.words
	if len(short) > len(long) {
		short, long = long, short
	}
	r := m.longestRun(short, long)
	if twoSpeakers(a, b) && !surely(a, b, r) {
		return false
	}
	if !oneSpeaker(a, b) && r.n <= longestName && m.namesOnly(a, b) {
		return false // the name of a programme, of three countries
	}
	if r.n < len(short) {
		return m.mostlySame(short, long, r) || m.reworded(a, b, r)
	}
	if len(short) < leastTerm && !oneSpeaker(a, b) && m.terms[termKey(short)] {
		return false
	}
	return wholeHeld(a, b, r, len(short), len(long))
}

// surely reports whether two quoted fragments match whoever is named as their
// speaker.
func surely(a, b *Fragment, r run) bool {
	return a.Quoted && b.Quoted && r.n >= longRun && r.content >= 3
}

// readTerms finds the few quoted words that are a term, not what somebody said once:
// one article quotes them of two speakers.
func (m *matcher) readTerms(all []Fragment) {
	type at struct {
		article int
		key     string
	}
	heads := map[at]string{}
	m.terms = map[string]bool{}
	for _, f := range all {
		if !f.Quoted || f.head == "" || len(f.words) >= leastTerm {
			continue
		}
		k := at{f.Article, termKey(f.words)}
		if other, ok := heads[k]; ok && other != f.head {
			m.terms[k.key] = true
		}
		heads[k] = f.head
	}
}

func termKey(words []wordAt) string {
	var key strings.Builder
	for _, w := range words {
		key.WriteString(w.key)
		key.WriteByte(' ')
	}
	return key.String()
}

// wholeHeld decides about fragments of so many words of which one holds the other.
func wholeHeld(a, b *Fragment, r run, short, long int) bool {
	if r.content == 0 {
		return short >= 3 && short == long
	}
	if short < leastTerm && a.Quoted != b.Quoted {
		return false // a term in marks, and somebody's use of its words
	}
	return short >= 2 || sameShort(a, b)
}

// What fragments need of which neither holds the other: a run over their ends,
// or most words of one with some length.
const (
	leastOverhang = 6
	leastMostly   = 5
	shareMostly   = 0.7
)

// mostlySame decides about fragments of which neither holds the other.
func (m *matcher) mostlySame(short, long []wordAt, r run) bool {
	if r.content == 0 || r.n < 2 {
		return false
	}
	if r.n >= leastOverhang && r.content >= 2 && r.overhang(len(short), len(long)) {
		return true
	}
	share := shareMostly
	if r.n == 2 {
		share = 0.8
	}
	return len(short) >= leastMostly && float64(m.commonWords(short, long)) >= share*float64(len(short))
}

// The longest two short quotations of one speaker may be, and the least run of words
// in both, that are one in two wordings.
const (
	mostReworded  = 12
	leastReworded = 4
	partReworded  = 0.6
)

// reworded reports whether two short quotations of one speaker are one in two
// wordings: they begin or end with the same words, and these are most of one.
func (m *matcher) reworded(a, b *Fragment, r run) bool {
	if !oneSpeaker(a, b) || !a.Quoted || !b.Quoted {
		return false
	}
	x, y := len(a.words), len(b.words)
	if x > y {
		x, y = y, x
	}
	if y > mostReworded || r.n < leastReworded || r.content < 2 || float64(r.n) < partReworded*float64(x) || m.namesOnly(a, b) {
		return false
	}
	return r.a == 0 && r.b == 0 || r.a+r.n == x && r.b+r.n == y
}

func twoSpeakers(a, b *Fragment) bool {
	return a.speaker != "" && b.speaker != "" && !sameSpeaker(a.speaker, b.speaker)
}

func oneSpeaker(a, b *Fragment) bool {
	return a.speaker != "" && b.speaker != "" && sameSpeaker(a.speaker, b.speaker)
}

// namesOnly reports whether the words of the longest run of two fragments that
// tell something all begin with a capital in both.
func (m *matcher) namesOnly(a, b *Fragment) bool {
	r := m.longestRun(a.words, b.words)
	x, y := a.words[r.a:r.a+r.n], b.words[r.b:r.b+r.n]
	return r.n > 1 && plainWords(m.docs[a.Article], x) == 0 && plainWords(m.docs[b.Article], y) == 0
}

// rareWord is the length in bytes from which on one word alone can match
// although one of the articles does not name the speaker.
const rareWord = 9

// leastTerm is the number of words from which on quoted words are no mere term: they
// join reported ones that hold them, and those of a speaker who is not named.
const leastTerm = 4

// sameShort decides about one word.
func sameShort(a, b *Fragment) bool {
	return a.speaker != "" && a.speaker == b.speaker || len(shorter(a, b)[0].key) >= rareWord
}

func shorter(a, b *Fragment) []wordAt {
	if len(b.words) < len(a.words) {
		return b.words
	}
	return a.words
}

// tellingWords reports whether few words alone mark an utterance: one word, or a term
// where one side does not name the speaker, which neither article uses outside
// quotation marks.
func (m *matcher) tellingWords(a, b *Fragment) bool {
	w := shorter(a, b)
	if len(w) > 1 && (len(w) >= leastTerm || oneSpeaker(a, b)) {
		return true
	}
	key := " " + termKey(w)
	return !strings.Contains(m.plainText(a.Article), key) && !strings.Contains(m.plainText(b.Article), key)
}

// run is the longest run of equal words of two fragments.
type run struct {
	n, content int
	a, b       int // where it begins in the short and in the long one
}

// overhang reports whether the run joins the end of one fragment to the
// beginning of the other.
func (r run) overhang(short, long int) bool {
	return r.a+r.n == short && r.b == 0 || r.b+r.n == long && r.a == 0
}

// small words carry no content.
var small = class.Words("said-small")

func isSmall(key string) bool { return small[key] || key == "" }

// tellingCommon counts the words of b that tell something and stand in the open
// fragment.
func (m *matcher) tellingCommon(b *Fragment) int {
	n := 0
	for _, w := range b.words {
		if m.count[w.id] > 0 && !m.small[w.id] {
			n++
		}
	}
	return n
}
