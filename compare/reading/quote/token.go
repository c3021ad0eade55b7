package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// piece is a word or a mark of punctuation.
type piece struct {
	news.Span
	lower    string // lower case, plain apostrophe
	word     bool
	capital  bool // begins with a capital letter
	stretch  int  // index of the stretch around it, -1 outside quotation marks
	sentence int  // index into Document.Sentences
}

func (t *piece) quoted() bool { return t.stretch >= 0 }

// unit is the range of tokens of one sentence, or of several that quotation
// marks hold together.
type unit struct{ start, end int }

// block is a paragraph as the rules read it.
type block struct {
	doc       *token.Document
	text      string
	index     int // index into Document.Paragraphs
	tokens    []piece
	units     []unit
	stretches []Stretch // of the whole article
}

// readBlocks prepares the paragraphs of the article.
func readBlocks(d *token.Document, stretches []Stretch) []*block {
	out := make([]*block, len(d.Paragraphs))
	at := 0
	for i, p := range d.Paragraphs {
		b := &block{doc: d, text: d.Article.Text, index: i, stretches: stretches}
		if p.First < p.End {
			from, _ := d.WordRange(p.First)
			_, to := d.WordRange(p.End - 1)
			b.tokens = make([]piece, 0, (to-from)*5/4+2*(p.End-p.First))
		}
		for s := p.First; s < p.End; s++ {
			at = b.addSentence(s, at)
		}
		out[i] = b
	}
	return out
}

// addSentence adds the tokens of sentence s; at is the first stretch that may
// reach into it, and so is what is given back.
func (b *block) addSentence(s, at int) int {
	span := b.doc.Sentences[s].Span
	first := len(b.tokens)
	from := span.Start
	words := b.doc.WordsOf(s)
	for _, w := range words {
		b.addMarks(news.Span{Start: from, End: w.Start})
		b.tokens = append(b.tokens, piece{Span: w.Span, word: true, capital: w.Capital, lower: w.Lower})
		from = w.End
	}
	b.addMarks(news.Span{Start: from, End: span.End})
	for i := first; i < len(b.tokens); i++ {
		t := &b.tokens[i]
		for at < len(b.stretches) && b.stretches[at].End <= t.Start {
			at++
		}
		t.sentence, t.stretch = s, -1
		if at < len(b.stretches) && b.stretches[at].Contains(t.Span) {
			t.stretch = at
		}
	}
	b.addUnit(first, len(b.tokens))
	return at
}

// addMarks adds each mark in s; runs such as -- and ” are one token.
func (b *block) addMarks(s news.Span) {
	for i := s.Start; i < s.End; {
		r, w := utf8.DecodeRuneInString(b.text[i:s.End])
		if r == ' ' || unicode.IsSpace(r) {
			i += w
			continue
		}
		end := i + w
		for end < s.End && strings.ContainsRune("-'.", r) {
			next, nw := utf8.DecodeRuneInString(b.text[end:s.End])
			if next != r {
				break
			}
			end += nw
		}
		b.tokens = append(b.tokens, piece{Span: news.Span{Start: i, End: end}, lower: strings.ReplaceAll(b.text[i:end], "’", "'")})
		i = end
	}
}

// addUnit closes a sentence: it joins the unit before when one stretch reaches
// over the boundary.
func (b *block) addUnit(first, end int) {
	if first == end {
		return
	}
	if n := len(b.units); n > 0 && b.units[n-1].end == first &&
		b.tokens[first].quoted() && b.tokens[first].stretch == b.tokens[first-1].stretch {
		b.units[n-1].end = end
		return
	}
	b.units = append(b.units, unit{first, end})
}

// span is the text from piece i to before piece j, without white space and
// loose punctuation at its edges.
func (b *block) span(i, j int) news.Span {
	for i < j && b.tokens[i].loose() {
		i++
	}
	for j > i && b.tokens[j-1].loose() {
		j--
	}
	if i >= j {
		return news.Span{}
	}
	return news.Span{Start: b.tokens[i].Start, End: b.tokens[j-1].End}
}

// loose reports whether the piece is punctuation that belongs to no part.
func (t *piece) loose() bool {
	return !t.word && !t.quoted() && strings.Contains(",;:.—–-―--", t.lower)
}

// words counts the words from piece i to before piece j.
func (b *block) words(i, j int) int {
	n := 0
	for ; i < j; i++ {
		if b.tokens[i].word {
			n++
		}
	}
	return n
}

// is reports whether piece i exists and is one of the given words or marks.
func (b *block) is(i int, forms ...string) bool {
	if i < 0 || i >= len(b.tokens) {
		return false
	}
	for _, f := range forms {
		if b.tokens[i].lower == f {
			return true
		}
	}
	return false
}

// in reports whether piece i exists and is one of a class of words.
func (b *block) in(i int, words map[string]bool) bool {
	return i >= 0 && i < len(b.tokens) && words[b.tokens[i].lower]
}
