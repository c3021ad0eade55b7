package align

import (
	"context"

	"parallax/compare/align/count"
	"parallax/compare/align/pair"
	"parallax/compare/align/term"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// sentence is a sentence of the body with what the matcher compares. Headline
// sentences are no part of the matrix: they repeat the lead in fewer words
// and would take its partners.
type sentence struct {
	Place
	words    []term.Word
	stems    []int32 // in order
	ideas    []int32 // stems without stop words, paraphrases under one name
	framed   []int32 // ideas of the words that say who speaks
	numbers  []int32
	counts   []count.Number
	days     uint8
	reports  bool    // tells what somebody said
	position float64 // 0 for the first sentence of the body, 1 for the last
	vectors
}

// vectors are the unit vectors of a sentence.
type vectors struct {
	terms  []term.Weight // stems
	grams  []term.Weight // character runs
	idea   []term.Weight // ideas
	around []term.Weight // ideas of the sentences before and after
}

// corpus is all sentences of a comparison.
type corpus struct {
	ctx       context.Context // ends the work before its time
	set       reading.Set
	docs      []*token.Document
	quotes    [][]quote.Quote
	names     []*name.Text
	numbers   []number.Text
	spoken    [][][]int32 // by article and sentence, the quotations with words there
	model     *pair.Model
	vocab     *term.Vocabulary
	count     *term.Counter // of ideas
	sentences []sentence    // in the order of the articles, then of the text
	first     []int         // first[a] is the first sentence of article a; first[len(docs)] the end
	headlines []sentence
	meaning   *meaning
	idf       []float64 // by stem
	ideaIDF   []float64 // by stem, over ideas
	gramIDF   []float64
}

func newCorpus(ctx context.Context, in Input) *corpus {
	c := &corpus{ctx: ctx, set: in.Set, docs: in.Docs, quotes: in.Quotes, names: in.Names, numbers: in.Numbers, model: in.Model, vocab: term.NewVocabulary()}
	if c.model == nil {
		c.model = pair.Shipped()
	}
	n := 0
	for _, d := range in.Docs {
		n += len(d.Sentences)
	}
	c.sentences = make([]sentence, 0, n)
	for a, d := range in.Docs {
		frames := in.frames(a)
		c.spoken = append(c.spoken, in.spoken(a))
		c.first = append(c.first, len(c.sentences))
		for i, s := range d.Sentences {
			x := sentence{Place: Place{Article: a, Sentence: i}, words: c.vocab.Read(d.Article.Text, d.WordsOf(i), s.End)}
			x.reports = len(c.spoken[a][i]) > 0
			c.fill(&x)
			x.framed = framed(c.vocab, x.words, frames[i])
			if s.Headline() {
				c.headlines = append(c.headlines, x)
				continue
			}
			c.sentences = append(c.sentences, x)
		}
		body := c.sentences[c.first[a]:]
		for i := range body {
			body[i].position = float64(i) / float64(max(len(body)-1, 1))
		}
	}
	c.first = append(c.first, len(c.sentences))
	c.meaning = c.newMeaning(in.Meaning)
	c.vocab.Close()
	return c
}

func (c *corpus) fill(s *sentence) {
	s.stems = make([]int32, 0, len(s.words))
	for _, w := range s.words {
		l := &c.vocab.Lexemes[w.Lexeme]
		s.stems = append(s.stems, l.Stem)
		s.days |= l.Day
	}
	s.ideas = c.vocab.Ideas(s.words)
	s.counts = count.Read(c.vocab, s.words)
	s.numbers = count.Stems(s.counts)
}
