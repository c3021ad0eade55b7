package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/stem"
)

// Word is a word or a number of an article, as all steps read it.
type Word struct {
	news.Span
	// Lower is the word in lower case with a plain apostrophe.
	Lower string
	// Stem is the stem of Lower without a possessive ending.
	Stem string
	// Capital is true for a word that begins with a capital letter, Number for
	// one that begins with a digit.
	Capital, Number bool
	// Shouted is true for two or more letters that are all capitals.
	Shouted bool
}

// known is what does not depend on the place of a word.
type known struct {
	lower, stem              string
	capital, number, shouted bool
}

// forms are the written words met so far: most words of a text have been met.
type forms map[string]known

func (f forms) of(raw string, number bool) known {
	k, ok := f[raw]
	if !ok {
		r, _ := utf8.DecodeRuneInString(raw)
		k = known{lower: lower(raw), capital: unicode.IsUpper(r), number: number}
		k.shouted = k.capital && utf8.RuneCountInString(raw) > 1 && strings.ToUpper(raw) == raw
		k.stem = Stem(k.lower)
		f[raw] = k
	}
	return k
}

// lower is a word in lower case with plain apostrophes.
func lower(raw string) string {
	return strings.ReplaceAll(strings.ToLower(raw), "’", "'")
}

// Stem is the stem of a word in lower case with plain apostrophes, without its
// possessive ending.
func Stem(lower string) string { return stem.Word(strings.TrimSuffix(lower, "'s")) }

// append reads the words of text inside s.
func (f forms) append(out []Word, text string, s news.Span) []Word {
	var space [64]Token // enough for most sentences
	for _, t := range cut(space[:0], text, s) {
		k := f.of(text[t.Start:t.End], t.Number)
		out = append(out, Word{t.Span, k.lower, k.stem, k.capital, k.number, k.shouted})
	}
	return out
}

// Read cuts text that belongs to no article, such as an entry of a list or a
// label; the words of an article are in its Document.
func Read(text string) []Word {
	return forms{}.append(nil, text, news.Span{End: len(text)})
}

// readWords cuts the sentences of the article, each byte once.
func (d *Document) readWords() {
	text := d.Article.Text
	f := make(forms, len(text)/32)
	d.Words = make([]Word, 0, usualWords(len(text)))
	d.Ends = make([]int, len(d.Sentences))
	for i, s := range d.Sentences {
		d.Words = f.append(d.Words, text, s.Span)
		d.Ends[i] = len(d.Words)
	}
	d.readBlocks()
}

// WordsOf are the words of sentence i. They are shared: nobody may change them.
func (d *Document) WordsOf(i int) []Word {
	from, to := d.WordRange(i)
	return d.Words[from:to:to]
}

// WordRange is the half-open range of Words of sentence i.
func (d *Document) WordRange(i int) (from, to int) {
	if i > 0 {
		from = d.Ends[i-1]
	}
	return from, d.Ends[i]
}

// WordsIn are the words of a span, in order; a word that the span cuts is
// there with the part inside. The words are shared unless one is cut: nobody
// may change them.
func (d *Document) WordsIn(s news.Span) []Word {
	from, to := d.RangeIn(s)
	out := d.Words[from:to:to]
	if n := len(out); n == 0 || out[0].Start >= s.Start && out[n-1].End <= s.End {
		return out
	}
	return d.clipped(out, s)
}

// blockBits is the length of a block of text in bytes, as a power of 2: ten words, about.
const blockBits = 6

// readBlocks notes where the words of each block of the text begin.
func (d *Document) readBlocks() {
	d.blocks = make([]int32, len(d.Article.Text)>>blockBits+1)
	word := 0
	for b := range d.blocks {
		for word < len(d.Words) && d.Words[word].End <= b<<blockBits {
			word++
		}
		d.blocks[b] = int32(word)
	}
}

// blockAt is the index of the first word of the block in which an offset lies, 0 for a
// document that was not cut into words.
func (d *Document) blockAt(offset int) int {
	if len(d.blocks) == 0 {
		return 0
	}
	return int(d.blocks[min(max(offset, 0)>>blockBits, len(d.blocks)-1)])
}

// RangeIn is the half-open range of the Words that share a byte with the span.
func (d *Document) RangeIn(s news.Span) (from, to int) {
	from = d.blockAt(s.Start)
	for from < len(d.Words) && d.Words[from].End <= s.Start {
		from++
	}
	to = max(from, d.blockAt(s.End))
	for to < len(d.Words) && d.Words[to].Start < s.End {
		to++
	}
	return from, to
}

// clipped are words of which the outer ones reach over the edges of a span.
func (d *Document) clipped(words []Word, s news.Span) []Word {
	f := forms{}
	first, last := words[0], words[len(words)-1]
	out := f.append(nil, d.Article.Text, first.Span.Intersect(s))
	if len(words) > 1 {
		out = append(out, words[1:len(words)-1]...)
		out = f.append(out, d.Article.Text, last.Span.Intersect(s))
	}
	return slices.Clip(out)
}
