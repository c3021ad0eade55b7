package quote

import (
	"sort"

	"parallax/compare/news"
	"parallax/compare/segment"
)

// Repeat is two fragments of two articles that give the same words; A.Article
// < B.Article.
type Repeat struct{ A, B Fragment }

// Repeats finds the fragments that return in another article although they
// were cut, merged, given [insertions] or ellipses or re-punctuated. A match
// needs the same speaker, as far as both are named. The order is that of the
// articles and their texts.
func Repeats(docs []*segment.Document, quotes [][]Quote) []Repeat {
	var all []Fragment
	plain := make([]map[string]bool, len(docs))
	for i, d := range docs {
		plain[i] = plainWords(d)
		all = append(all, fragments(i, d, quotes[i])...)
	}
	var out []Repeat
	for _, p := range candidates(all) {
		a, b := &all[p[0]], &all[p[1]]
		if (a.Quoted || b.Quoted) && sameWords(a, b) && tellingWord(plain, a, b) {
			out = append(out, Repeat{*a, *b})
		}
	}
	return append(out, reported(docs, quotes, all)...)
}

// mostShared is the number of fragments beyond which a word is too common to
// find candidates with.
const mostShared = 200

// candidates are the pairs of fragments of two articles that share a word of
// content, in order.
func candidates(all []Fragment) [][2]int {
	holders := map[string][]int{}
	for i := range all {
		seen := map[string]bool{}
		for _, w := range all[i].words {
			if !seen[w.key] && !isSmall(w.key) {
				seen[w.key] = true
				holders[w.key] = append(holders[w.key], i)
			}
		}
	}
	seen := map[[2]int]bool{}
	var out [][2]int
	for _, h := range holders {
		if len(h) > mostShared {
			continue
		}
		for x, i := range h {
			for _, j := range h[x+1:] {
				if p := [2]int{i, j}; all[i].Article != all[j].Article && !seen[p] {
					seen[p] = true
					out = append(out, p)
				}
			}
		}
	}
	sort.Slice(out, func(i, j int) bool {
		return out[i][0] < out[j][0] || out[i][0] == out[j][0] && out[i][1] < out[j][1]
	})
	return out
}

// longRun is the number of equal words in a row, three of them with content,
// from which on two fragments match whoever is named as their speaker: a name
// was misread then.
const longRun = 5

// sameWords decides whether two fragments give the same utterance.
func sameWords(a, b *Fragment) bool {
	short, long := a.words, b.words
	if len(short) > len(long) {
		short, long = long, short
	}
	r := longestRun(short, long)
	if twoSpeakers(a, b) && (r.n < longRun || r.content < 3) {
		return false
	}
	if r.n < len(short) {
		return mostlySame(short, long, r)
	}
	if r.content == 0 {
		return len(short) >= 3 && len(short) == len(long)
	}
	return len(short) >= 2 || a.Quoted && b.Quoted && sameShort(a, b)
}

// mostlySame decides about fragments of which neither holds the other.
func mostlySame(short, long []wordAt, r run) bool {
	if r.content == 0 || r.n < 2 {
		return false
	}
	if r.n >= 6 && r.content >= 2 && r.overhang(len(short), len(long)) {
		return true
	}
	share := 0.7
	if r.n == 2 {
		share = 0.8
	}
	return len(short) >= 5 && float64(commonWords(short, long)) >= share*float64(len(short))
}

func twoSpeakers(a, b *Fragment) bool {
	return a.speaker != "" && b.speaker != "" && a.speaker != b.speaker
}

// rareWord is the length in bytes from which on one word alone can match
// although one of the articles does not name the speaker.
const rareWord = 9

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

// tellingWord reports whether one word alone marks an utterance: neither
// article uses it outside quotation marks.
func tellingWord(plain []map[string]bool, a, b *Fragment) bool {
	w := shorter(a, b)
	return len(w) > 1 || !plain[a.Article][w[0].key] && !plain[b.Article][w[0].key]
}

// plainWords are the words of an article outside quotation marks.
func plainWords(d *segment.Document) map[string]bool {
	out := map[string]bool{}
	at := 0
	for _, s := range Marks(d) {
		for _, w := range comparable(d.Article.Text, news.Span{Start: at, End: s.Start}) {
			out[w.key] = true
		}
		at = s.End
	}
	for _, w := range comparable(d.Article.Text, news.Span{Start: at, End: len(d.Article.Text)}) {
		out[w.key] = true
	}
	return out
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

// longestRun is the longest run of equal words, and how many of its words carry
// content.
func longestRun(a, b []wordAt) run {
	before := make([]int, len(b)+1)
	now := make([]int, len(b)+1)
	var best run
	for i := range a {
		for j := range b {
			now[j+1] = 0
			if a[i].key == b[j].key {
				now[j+1] = before[j] + 1
				if n := now[j+1]; n > best.n {
					best = run{n: n, a: i + 1 - n, b: j + 1 - n}
				}
			}
		}
		before, now = now, before
	}
	for _, w := range a[best.a : best.a+best.n] {
		if !isSmall(w.key) {
			best.content++
		}
	}
	return best
}

// commonWords is the length of the longest common subsequence.
func commonWords(a, b []wordAt) int {
	before := make([]int, len(b)+1)
	now := make([]int, len(b)+1)
	for i := range a {
		for j := range b {
			if a[i].key == b[j].key {
				now[j+1] = before[j] + 1
			} else {
				now[j+1] = max(before[j+1], now[j])
			}
		}
		before, now = now, before
	}
	return before[len(b)]
}

// small words carry no content.
var small = wordSet(`a an the and or but if of to in on at by for with from as is are was were be been being am it its he
	she they we i you his her their our my your this that these those there here who whom which what when where why
	how not no nor so than then too very do does did done has have had having will would can could may might shall
	should must just about into over under up down out off again all any some such own same other more most only
	anyone anybody everyone everybody someone somebody nobody dont im were thats hes shes theyre youre ive weve isnt wasnt us me him them because`)

func isSmall(key string) bool { return small[key] || key == "" }
