// Package term numbers the words of the articles of a comparison, with what the
// matcher knows about each, and keeps sparse vectors of such numbers.
//
// In go the words of sentences, in the order of the articles; out come words
// with their lexemes: stem, idea (words that a list of paraphrases joins, and
// numbers by their value), character runs, and whether the articles write the
// word as a name. Sentences become unit vectors of stems, ideas and runs by
// Salton's TF-IDF over the loaded sentences.
//
// Method: stems by Snowball; our own list of paraphrases, stop words and spelt
// numbers in assets/lexicon.
//
// Known misses: one written word is one lexeme whatever it means where it stands;
// paraphrases of more than two words. English only.
package term

import (
	"bytes"
	"slices"
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

// Lexeme is what the matcher knows about one written word.
type Lexeme struct {
	Key    string
	Root   string // the stem as written
	Stem   int32
	Idea   int32   // the stem of its concept, else its own, for numbers the digits
	Grams  []int32 // character runs of 3 to 5 bytes, in order, with repeats
	Stop   bool
	Number bool
	Value  int32 // the stem of the number in digits, -1 when it is none
	Spelt  int   // the number that the word spells, 0 when it spells none
	Count  bool  // a number or a word for many
	Day    uint8 // one bit for each weekday
	// inner and small count how often the word stands with a capital inside a
	// sentence, and without one.
	inner, small int
}

// Vocabulary numbers the words, stems and character runs of all articles of
// a comparison, in the order in which they are met.
type Vocabulary struct {
	words   map[string]int32 // by what foldWord leaves of a word
	lower   map[string]int32 // by the word in lower case; -1 for signs
	Lexemes []Lexeme
	stems   map[string]int32
	grams   map[string]int32
	closed  bool // all texts are read: nothing new may be numbered
	buffer  []byte
}

func NewVocabulary() *Vocabulary {
	return &Vocabulary{words: map[string]int32{}, lower: map[string]int32{}, stems: map[string]int32{}, grams: map[string]int32{}}
}

// Word is one Word of a sentence.
type Word struct {
	news.Span
	Lexeme  int32
	Capital bool
}

// Read gives the words of a sentence of text, which ends at end; a percent sign
// behind a number is a word of its own.
func (v *Vocabulary) Read(text string, tokens []token.Word, end int) []Word {
	out := make([]Word, 0, len(tokens))
	for _, t := range tokens {
		lexeme := v.met(t)
		if lexeme < 0 {
			continue
		}
		switch l := &v.Lexemes[lexeme]; {
		case !t.Capital:
			l.small++
		case len(out) > 0:
			l.inner++
		}
		out = append(out, Word{t.Span, lexeme, t.Capital})
		if t.Number && strings.HasPrefix(text[t.End:end], "%") {
			v.buffer = append(v.buffer[:0], "percent"...)
			out = append(out, Word{news.Span{Start: t.End, End: t.End + 1}, v.lookUp(false), false})
		}
	}
	return out
}

// met is the lexeme of a word, -1 for one of signs alone.
func (v *Vocabulary) met(t token.Word) int32 {
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

// Known gives those of some words that stand in texts already read.
func (v *Vocabulary) Known(tokens []token.Word) []Word {
	out := make([]Word, 0, len(tokens))
	for _, t := range tokens {
		if i, ok := v.find(t.Lower); ok {
			out = append(out, Word{Span: t.Span, Lexeme: i})
		}
	}
	return out
}

// find is the lexeme of a word in lower case that a text has; of a part of a word
// too, where a text has that part as a word.
func (v *Vocabulary) find(lower string) (int32, bool) {
	if i, ok := v.lower[lower]; ok {
		return i, i >= 0
	}
	v.buffer = foldWord(v.buffer[:0], lower)
	i, ok := v.words[string(v.buffer)]
	return i, ok
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
func (v *Vocabulary) lookUp(number bool) int32 {
	if i, ok := v.words[string(v.buffer)]; ok {
		return i
	}
	key := string(v.buffer)
	i := int32(len(v.Lexemes))
	v.words[key] = i
	v.Lexemes = append(v.Lexemes, v.newLexeme(key, number))
	return i
}

func (v *Vocabulary) newLexeme(key string, number bool) Lexeme {
	root := key
	if !number && len(key) > 2 {
		root = stem.Word(key)
	}
	l := Lexeme{
		Key: key, Root: root, Stem: number32(v.stems, root), Stop: stopWords[root] || stopWords[key],
		Number: number, Value: -1, Day: weekdays[key],
	}
	l.Idea = l.Stem
	if c, ok := concepts[root]; ok {
		l.Idea = number32(v.stems, c)
	}
	if number {
		l.Value = l.Stem
	} else if n, ok := numberWords[key]; ok {
		l.Spelt, l.Value = n, number32(v.stems, strconv.Itoa(n))
	}
	l.Count = l.Value >= 0 || manyWords[key]
	if l.Value >= 0 {
		l.Idea = l.Value
	}
	l.Grams = v.gramsOf(key)
	return l
}

// gramsOf are the character runs of " key " of 3, 4 and 5 bytes.
func (v *Vocabulary) gramsOf(key string) []int32 {
	w := " " + key + " "
	out := make([]int32, 0, 3*len(w))
	for n := 3; n <= 5; n++ {
		for i := 0; i+n <= len(w); i++ {
			out = append(out, number32(v.grams, w[i:i+n]))
		}
	}
	return out
}

// KnownRuns are the character runs of a word in lower case that the texts have, with
// repeats, and how many more it has.
func (v *Vocabulary) KnownRuns(lower string) (known []int32, more int) {
	v.buffer = foldWord(v.buffer[:0], lower)
	if len(v.buffer) == 0 {
		return nil, 0
	}
	w := " " + string(v.buffer) + " "
	for n := 3; n <= 5; n++ {
		for i := 0; i+n <= len(w); i++ {
			if id, ok := v.grams[w[i:i+n]]; ok {
				known = append(known, id)
			} else {
				more++
			}
		}
	}
	return known, more
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

// Fork is the same closed vocabulary with scratch space of its own.
func (v *Vocabulary) Fork() *Vocabulary {
	f := *v
	f.buffer = nil
	return &f
}

// StemOf is the number of a stem; false for a new one when all texts are read.
func (v *Vocabulary) StemOf(s string) (int32, bool) {
	if i, ok := v.stems[s]; ok || v.closed {
		return i, ok
	}
	return number32(v.stems, s), true
}

// IsName reports whether the articles write the word as a name: with a capital
// inside sentences, and not oftener without.
func (v *Vocabulary) IsName(lexeme int32) bool {
	l := &v.Lexemes[lexeme]
	return !l.Stop && l.Day == 0 && l.inner > 0 && l.inner >= l.small
}

// Close ends the reading: nothing new is numbered behind it.
func (v *Vocabulary) Close() { v.closed = true }

// Stems is how many stems and ideas there are.
func (v *Vocabulary) Stems() int { return len(v.stems) }

// Runs is how many character runs there are.
func (v *Vocabulary) Runs() int { return len(v.grams) }
