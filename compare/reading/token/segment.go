// Package token splits an article's text into paragraphs, sentences and
// words, all as spans.
//
// In goes an article whose text is frozen, out come its parts in text order.
// Paragraphs end at blank lines; a single newline is a space. Sentences follow
// our own rules (a run of end marks, what stands before and after it, lists of
// abbreviations), because quotations and titles such as "Sen." decide most
// hard cases in news; words are runs of letters and digits.
//
// Known misses: an abbreviation at the end of a sentence before a name ("in
// Washington, D.C. Trump said"), and sentences without any end mark.
package token

import "parallax/compare/news"

// Paragraph is a block of text between blank lines. Its own End counts
// sentences; the end of its text is Span.End.
type Paragraph struct {
	news.Span
	// First and End are the half-open range of its sentences in
	// Document.Sentences.
	First, End int
	// Headline is true for the article's headline, which stands first.
	Headline bool
}

// Sentence is one sentence, without the white space around it.
type Sentence struct {
	news.Span
	// Number counts the sentences of the body from 1; the sentences of the
	// headline have number 0.
	Number int
	// Paragraph is the index into Document.Paragraphs.
	Paragraph int
}

// Headline reports whether the sentence stands in the headline.
func (s Sentence) Headline() bool { return s.Number == 0 }

// Document is an article with its parts, in text order.
type Document struct {
	Article    *news.Article
	Paragraphs []Paragraph
	Sentences  []Sentence
	// Words are those of all sentences.
	Words []Word
	// Ends[i] is the index in Words of the first word behind sentence i.
	Ends []int
	// blocks[b] is the index in Words of the first word that ends behind the beginning
	// of block b of the text, see RangeIn.
	blocks []int32
}

// New is a document with the given parts, for texts whose sentences are known.
func New(a *news.Article, paragraphs []Paragraph, sentences []Sentence) *Document {
	d := &Document{Article: a, Paragraphs: paragraphs, Sentences: sentences}
	d.readWords()
	return d
}

// Text is the text of sentence i.
func (d *Document) Text(i int) string { return d.Article.Slice(d.Sentences[i].Span) }

// SentenceAt is the index of the sentence that holds the byte offset, or of
// the last one that starts before it; -1 when there is none.
func (d *Document) SentenceAt(offset int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Sentences[mid].Start <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}

// Split finds the paragraphs of an article and their sentences. Time grows
// linearly with the text, and no sentence is longer than MaxSentence runes.
func Split(a *news.Article) *Document {
	d := &Document{Article: a}
	number := 0
	for _, s := range blocks(a.Text) {
		p := Paragraph{Span: s, First: len(d.Sentences), Headline: a.Headline.Contains(s)}
		for _, t := range sentences(a.Text, s) {
			sentence := Sentence{Span: t, Paragraph: len(d.Paragraphs)}
			if !p.Headline {
				number++
				sentence.Number = number
			}
			d.Sentences = append(d.Sentences, sentence)
		}
		p.End = len(d.Sentences)
		d.Paragraphs = append(d.Paragraphs, p)
	}
	d.readWords()
	return d
}
