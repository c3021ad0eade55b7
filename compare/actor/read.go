package actor

import (
	"strings"
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
)

// finder works on all articles of one comparison.
type finder struct {
	in       Input
	mentions []mention
	lines    [][]line     // by article and sentence
	texts    []quote.Text // by article
	names    []*name.Text // by article
	lower    map[string]int
	capital  map[string]int // inside sentences
	parent   []int
	scratch  []lexicon.Word
	many     map[string]bool // groups of things of which there are several
}

// line is a sentence cut into words; gap[i] is what stands before word i.
type line struct {
	article, sentence int
	words             []lexicon.Word
	gap               []string
	text              string
	title             bool // most words have capitals
}

// key is what a mention is compared by.
type key struct {
	name     []string // lower case, without titles; nil for a common noun
	roles    []string // titles before or beside it
	country  string   // of the role
	head     string   // singular head noun of a common noun
	plural   bool
	owner    string   // the possessor's or modifier's name, lower case
	mods     []string // lower-case modifiers
	body     bool     // a name of a body or place
	definite bool
	thing    string // the group of contested names of a thing
	apposed  int    // the mention that stands in apposition, -1 for none
}

// scanner finds the mentions.
type scanner struct{ *finder }

// cut makes the lines of all articles, beside each other: no article needs
// another one for them.
func (f scanner) cut() {
	f.texts = f.in.Texts
	if f.texts == nil {
		f.texts = quote.Texts(f.in.Docs, f.in.Quotes)
	}
	f.lines, f.names = make([][]line, len(f.in.Docs)), make([]*name.Text, len(f.in.Docs))
	var group sync.WaitGroup
	for a, d := range f.in.Docs {
		group.Go(func() {
			f.names[a] = f.namesOf(a)
			lines := make([]line, len(d.Sentences))
			for s := range lines {
				lines[s] = f.line(a, s)
			}
			f.lines[a] = lines
		})
	}
	group.Wait()
}

// read finds the mentions of one article. What is written small or with a
// capital is known of the articles before it only.
func (f scanner) read(a int) {
	for _, l := range f.lines[a] {
		f.count(l)
		first := len(f.mentions)
		f.scan(l)
		f.appose(first)
		for i := first; i < len(f.mentions); i++ {
			f.speak(&f.mentions[i], f.texts[a].Voices, l)
		}
	}
}

func (f scanner) line(a, s int) line {
	d := f.in.Docs[a]
	span := d.Sentences[s].Span
	l := line{article: a, sentence: s, text: d.Article.Text, words: d.WordsOf(s)}
	l.gap = make([]string, 0, len(l.words)+1)
	at, capitals, long := span.Start, 0, 0
	for i, w := range l.words {
		l.gap = append(l.gap, d.Article.Text[at:w.Start])
		at = w.End
		if i > 0 && len(w.Lower) > 3 {
			long++
			if w.Capital {
				capitals++
			}
		}
	}
	l.gap = append(l.gap, d.Article.Text[at:span.End])
	ended := strings.ContainsAny(l.gap[len(l.gap)-1], ".!")
	l.title = long > 2 && 3*capitals > 2*long && !ended
	return l
}

// count learns which words are written small, and which with a capital.
func (f scanner) count(l line) {
	for i, w := range l.words {
		switch {
		case !w.Capital:
			f.lower[bare(w.Lower)]++
		case i > 0 && !l.title && !strings.ContainsAny(l.gap[i], "\"“:"):
			f.capital[bare(w.Lower)]++
		}
	}
}

// bare is a word without its possessive ending.
func bare(w string) string { return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "s'") }

// speak fills in voice and role.
func (f scanner) speak(m *mention, parts []quote.VoicePart, l line) {
	m.Owner, m.Quote = quote.OwnWords, -1
	for _, p := range quote.VoicesIn(parts, m.Head) {
		m.Owner, m.Quote = p.Owner, p.Quote
		break
	}
	if m.Owner == quote.QuotedWords && m.Quote < 0 {
		m.Scare = true
	}
	m.Role, m.verb = l.roleOf(m.Span)
}

// scan finds the mentions of a sentence, in text order.
func (f scanner) scan(l line) {
	f.scratch = appendLowered(f.scratch[:0], l.words)
	people, things := hitsAt(lexicon.People(), f.scratch), hitsAt(contestedThings(), f.scratch)
	for i := 0; i < len(l.words); {
		if end := f.addNamed(l, i); end > i {
			i = end
			continue
		}
		if end := f.untilNoun(l, i, people, things); end > i && f.addRole(l, i, end) {
			i = end
			continue
		}
		if end := f.addHouse(l, i); end > i {
			i = end
			continue
		}
		_, compound := things[i+1]
		h, ok := people[i]
		t, other := things[i]
		switch {
		case l.words[i].Capital && i > 0 && !l.title:
			i++
		case ok && !(compound && l.near(i+1)):
			f.addNoun(l, h)
			i = h.End
		case other:
			f.addThing(l, t)
			i = t.End
		default:
			i = max(f.addQuantity(l, i), i+1)
		}
	}
}

// untilNoun is the end of the run of capitals at i, before the next name. In a
// headline in which every word has a capital a noun for people or things is no
// part of it, unless it is a title before one.
func (f scanner) untilNoun(l line, i int, people, things map[int]lexicon.Hit) int {
	end := l.runEnd(i)
	for k := i; k < end; k++ {
		_, person := people[k]
		_, thing := things[k]
		if l.title && (person || thing) && !(titles[l.words[k].Lower] && k+1 < end) || k > i && f.nameAt(l, k) != nil {
			return k
		}
	}
	return end
}

// hitsAt are the hits of a table by their first word, nil when there are none.
func hitsAt(table *lexicon.Table, words []lexicon.Word) map[int]lexicon.Hit {
	var out map[int]lexicon.Hit
	for _, h := range table.Find(words) {
		if out == nil {
			out = map[int]lexicon.Hit{}
		}
		out[h.First] = h
	}
	return out
}

// lowered are the words as if none had a capital.
func lowered(words []lexicon.Word) []lexicon.Word {
	return appendLowered(make([]lexicon.Word, 0, len(words)), words)
}

func appendLowered(out, words []lexicon.Word) []lexicon.Word {
	for _, w := range words {
		w.Capital, w.Lower = false, bare(w.Lower)
		out = append(out, w)
	}
	return out
}

// runEnd is the word after the run of capitals at i, i when there is none.
func (l line) runEnd(i int) int {
	const longest = 9
	if !l.words[i].Capital || noName[l.words[i].Lower] {
		return i
	}
	k := i + 1
	for k < len(l.words) && k-i < longest && l.words[k].Capital && !dayWords[l.words[k].Lower] && !possessive(l.words[k-1].Lower) && l.joined(k) {
		k++
	}
	return k
}

func possessive(w string) bool { return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'") }

// joined reports whether word k stands right after the one before it.
func (l line) joined(k int) bool {
	g := l.gap[k]
	before := l.words[k-1].Lower
	return g == " " || g == "-" || g == "" || g == "\n" ||
		strings.TrimSpace(g) == "." && (len(before) <= 3 || honorifics[before] || titles[before])
}

// span is the text of words i to before k.
func (l line) span(i, k int) news.Span {
	s := news.Span{Start: l.words[i].Start, End: l.words[k-1].End}
	if possessive(l.words[k-1].Lower) {
		s.End -= l.cut(k - 1)
	}
	return s
}

// cut is the width in bytes of the possessive ending of word i: the curly
// apostrophe is wider than the plain one.
func (l line) cut(i int) int {
	raw := strings.ToLower(l.text[l.words[i].Start:l.words[i].End])
	for _, end := range []string{"'s", "’s", "s'", "s’"} {
		if strings.HasSuffix(raw, end) {
			return len(strings.TrimPrefix(end, "s")) // "s’" keeps its s
		}
	}
	return 0
}
