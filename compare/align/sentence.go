package align

import (
	"math"
	"slices"

	"parallax/compare/segment"
)

// weight is one coordinate of a sparse vector.
type weight struct {
	id int32
	w  float32
}

// sentence is a sentence of the body with what the matcher compares. Headline
// sentences are no part of the matrix: they repeat the lead in fewer words
// and would take its partners.
type sentence struct {
	Place
	words    []word
	stems    []int32 // in order
	bigrams  []uint64
	numbers  []int32
	days     uint8
	content  int     // words that are no stop words
	position float64 // 0 for the first sentence of the body, 1 for the last
	terms    []weight
	grams    []weight
}

// corpus is all sentences of a comparison.
type corpus struct {
	docs      []*segment.Document
	vocab     *vocabulary
	sentences []sentence // in the order of the articles, then of the text
	first     []int      // first[a] is the first sentence of article a; first[len(docs)] the end
	headlines []sentence
	idf       []float64 // by stem
	gramIDF   []float64
}

func newCorpus(docs []*segment.Document) *corpus {
	c := &corpus{docs: docs, vocab: newVocabulary()}
	for a, d := range docs {
		c.first = append(c.first, len(c.sentences))
		for i, s := range d.Sentences {
			x := sentence{Place: Place{a, i}, words: c.vocab.read(d.Article.Text, s.Span)}
			c.fill(&x)
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
	c.weigh()
	return c
}

func (c *corpus) fill(s *sentence) {
	for _, w := range s.words {
		l := &c.vocab.lexemes[w.lexeme]
		if n := len(s.stems); n > 0 {
			s.bigrams = append(s.bigrams, uint64(s.stems[n-1])<<32|uint64(l.stem))
		}
		s.stems = append(s.stems, l.stem)
		if l.value >= 0 && !slices.Contains(s.numbers, l.value) {
			s.numbers = append(s.numbers, l.value)
		}
		s.days |= l.day
		if !l.stop {
			s.content++
		}
	}
	slices.Sort(s.bigrams)
	s.bigrams = slices.Compact(s.bigrams)
}

// weigh makes the unit vectors of all sentences. The weight of a coordinate is
// (1 + ln count) times its IDF over the sentences of the loaded articles.
func (c *corpus) weigh() {
	c.idf = c.countIDF(len(c.vocab.stems), func(s *sentence, see func(int32)) {
		for _, id := range s.stems {
			see(id)
		}
	})
	c.gramIDF = c.countIDF(len(c.vocab.grams), c.eachGram)
	stems, grams := newCounter(c.idf), newCounter(c.gramIDF)
	for _, group := range [][]sentence{c.sentences, c.headlines} {
		for i := range group {
			s := &group[i]
			for _, id := range s.stems {
				stems.see(id)
			}
			s.terms = stems.vector()
			c.eachGram(s, grams.see)
			s.grams = grams.vector()
		}
	}
}

func (c *corpus) eachGram(s *sentence, see func(int32)) {
	for _, w := range s.words {
		for _, g := range c.vocab.lexemes[w.lexeme].grams {
			see(g)
		}
	}
}

// countIDF is ln((n+1)/(df+½)) for each coordinate, over n body sentences.
func (c *corpus) countIDF(size int, each func(*sentence, func(int32))) []float64 {
	df := make([]int32, size)
	last := make([]int32, size)
	for i := range c.sentences {
		mark := int32(i + 1)
		each(&c.sentences[i], func(id int32) {
			if last[id] != mark {
				last[id] = mark
				df[id]++
			}
		})
	}
	idf := make([]float64, size)
	for id, n := range df {
		idf[id] = max(math.Log(float64(len(c.sentences)+1)/(float64(n)+.5)), 0)
	}
	return idf
}

// counter counts coordinates and gives them back as a unit vector, in the
// order in which they were first seen.
type counter struct {
	idf   []float64
	count []int32
	seen  []int32
}

func newCounter(idf []float64) *counter {
	return &counter{idf: idf, count: make([]int32, len(idf))}
}

func (c *counter) see(id int32) {
	if c.count[id] == 0 {
		c.seen = append(c.seen, id)
	}
	c.count[id]++
}

func (c *counter) vector() []weight {
	out := make([]weight, len(c.seen))
	var square float64
	for i, id := range c.seen {
		w := (1 + math.Log(float64(c.count[id]))) * c.idf[id]
		square += w * w
		out[i] = weight{id, float32(w)}
		c.count[id] = 0
	}
	c.seen = c.seen[:0]
	norm := float32(1 / math.Sqrt(square+1e-12))
	for i := range out {
		out[i].w *= norm
	}
	return out
}
