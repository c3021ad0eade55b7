package align

import (
	"bytes"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
)

// maxKey is the longest word in bytes whose character runs are counted; a
// longer one (a pasted key, a word of 200 KB) is known by its beginning.
const maxKey = 40

// lexeme is what the matcher knows about one written word.
type lexeme struct {
	key    string
	root   string // the stem as written
	stem   int32
	idea   int32   // the stem of its concept, else its own, for numbers the digits
	grams  []int32 // character runs of 3 to 5 bytes, in order, with repeats
	stop   bool
	number bool
	value  int32 // the stem of the number in digits, -1 when it is none
	spelt  int   // the number that the word spells, 0 when it spells none
	count  bool  // a number or a word for many
	day    uint8 // one bit for each weekday
	// inner and small count how often the word stands with a capital inside a
	// sentence, and without one.
	inner, small int
}

// vocabulary numbers the words, stems and character runs of all articles of
// a comparison, in the order in which they are met.
type vocabulary struct {
	words   map[string]int32 // by what foldWord leaves of a word
	lower   map[string]int32 // by the word in lower case; -1 for signs
	lexemes []lexeme
	stems   map[string]int32
	grams   map[string]int32
	closed  bool // all texts are read: nothing new may be numbered
	buffer  []byte
}

func newVocabulary() *vocabulary {
	return &vocabulary{words: map[string]int32{}, lower: map[string]int32{}, stems: map[string]int32{}, grams: map[string]int32{}}
}

// word is one word of a sentence.
type word struct {
	news.Span
	lexeme  int32
	capital bool
}

// read gives the words of a sentence of text, which ends at end; a percent sign
// behind a number is a word of its own.
func (v *vocabulary) read(text string, tokens []token.Word, end int) []word {
	out := make([]word, 0, len(tokens))
	for _, t := range tokens {
		lexeme := v.met(t)
		if lexeme < 0 {
			continue
		}
		switch l := &v.lexemes[lexeme]; {
		case !t.Capital:
			l.small++
		case len(out) > 0:
			l.inner++
		}
		out = append(out, word{t.Span, lexeme, t.Capital})
		if t.Number && strings.HasPrefix(text[t.End:end], "%") {
			v.buffer = append(v.buffer[:0], "percent"...)
			out = append(out, word{news.Span{Start: t.End, End: t.End + 1}, v.lookUp(false), false})
		}
	}
	return out
}

// met is the lexeme of a word, -1 for one of signs alone.
func (v *vocabulary) met(t token.Word) int32 {
	if i, ok := v.lower[t.Lower]; ok {
		return i
	}
	v.buffer = foldWord(v.buffer[:0], t.Lower)
	i := int32(-1)
	if len(v.buffer) > 0 {
		i = v.lookUp(t.Number)
	}
	v.lower[t.Lower] = i
	return i
}

// known gives those of some words that stand in texts already read.
func (v *vocabulary) known(tokens []token.Word) []word {
	out := make([]word, 0, len(tokens))
	for _, t := range tokens {
		if i, ok := v.find(t.Lower); ok {
			out = append(out, word{Span: t.Span, lexeme: i})
		}
	}
	return out
}

// find is the lexeme of a word in lower case that a text has; of a part of a word
// too, where a text has that part as a word.
func (v *vocabulary) find(lower string) (int32, bool) {
	if i, ok := v.lower[lower]; ok {
		return i, i >= 0
	}
	v.buffer = foldWord(v.buffer[:0], lower)
	i, ok := v.words[string(v.buffer)]
	return i, ok
}

// wordsIn are the words of a span inside the sentence of a telling, as known
// gives them.
func (m *matrix) wordsIn(t Telling, s news.Span) []word {
	d := m.docs[t.Article]
	i := m.indexOf(t.Place)
	if i < 0 {
		return m.vocab.known(d.WordsIn(s))
	}
	all := m.sentences[i].words
	from := sort.Search(len(all), func(k int) bool { return all[k].End > s.Start })
	to := from + sort.Search(len(all)-from, func(k int) bool { return all[from+k].Start >= s.End })
	words := all[from:to:to]
	cut := len(words) > 0 && (words[0].Start < s.Start || words[len(words)-1].End > s.End)
	if cut || strings.Contains(d.Article.Slice(s), "%") { // which is a word of its own there
		return m.vocab.known(d.WordsIn(s))
	}
	return words
}

// foldWord appends w in lower case, without its genitive, its apostrophes and
// the dots of initials.
func foldWord(buf []byte, w string) []byte {
	for _, r := range w {
		if r >= 'a' && r <= 'z' {
			if buf = append(buf, byte(r)); len(buf) >= maxKey {
				break
			}
			continue
		}
		switch r {
		case '.', ',':
			if isDigit(buf) && r == '.' {
				buf = append(buf, '.')
			}
		case '’', '\'':
			buf = append(buf, '\'')
		default:
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		}
		if len(buf) >= maxKey {
			break
		}
	}
	buf = bytes.TrimSuffix(bytes.TrimSuffix(buf, []byte("'s")), []byte("n't"))
	return slices.DeleteFunc(buf, func(c byte) bool { return c == '\'' })
}

func isDigit(buf []byte) bool {
	return len(buf) > 0 && buf[0] >= '0' && buf[0] <= '9'
}

// lookUp is the lexeme of the word in the buffer.
func (v *vocabulary) lookUp(number bool) int32 {
	if i, ok := v.words[string(v.buffer)]; ok {
		return i
	}
	key := string(v.buffer)
	i := int32(len(v.lexemes))
	v.words[key] = i
	v.lexemes = append(v.lexemes, v.newLexeme(key, number))
	return i
}

func (v *vocabulary) newLexeme(key string, number bool) lexeme {
	root := key
	if !number && len(key) > 2 {
		root = stem.Word(key)
	}
	l := lexeme{
		key: key, root: root, stem: number32(v.stems, root), stop: stopWords[root] || stopWords[key],
		number: number, value: -1, day: weekdays[key],
	}
	l.idea = l.stem
	if c, ok := concepts[root]; ok {
		l.idea = number32(v.stems, c)
	}
	if number {
		l.value = l.stem
	} else if n, ok := numberWords[key]; ok {
		l.spelt, l.value = n, number32(v.stems, strconv.Itoa(n))
	}
	l.count = l.value >= 0 || manyWords[key]
	if l.value >= 0 {
		l.idea = l.value
	}
	l.grams = v.gramsOf(key)
	return l
}

// gramsOf are the character runs of " key " of 3, 4 and 5 bytes.
func (v *vocabulary) gramsOf(key string) []int32 {
	w := " " + key + " "
	out := make([]int32, 0, 3*len(w))
	for n := 3; n <= 5; n++ {
		for i := 0; i+n <= len(w); i++ {
			out = append(out, number32(v.grams, w[i:i+n]))
		}
	}
	return out
}

// number32 is the number of s in m; a new s gets the next one.
func number32(m map[string]int32, s string) int32 {
	if i, ok := m[s]; ok {
		return i
	}
	i := int32(len(m))
	m[s] = i
	return i
}

// fork is the same closed vocabulary with scratch space of its own.
func (v *vocabulary) fork() *vocabulary {
	f := *v
	f.buffer = nil
	return &f
}

// root is the number of a stem; false for a new one when all texts are read.
func (v *vocabulary) root(s string) (int32, bool) {
	if i, ok := v.stems[s]; ok || v.closed {
		return i, ok
	}
	return number32(v.stems, s), true
}

// isName reports whether the articles write the word as a name: with a capital
// inside sentences, and not oftener without.
func (v *vocabulary) isName(lexeme int32) bool {
	l := &v.lexemes[lexeme]
	return !l.stop && l.day == 0 && l.inner > 0 && l.inner >= l.small
}
