package align

import "math"

// weight is one coordinate of a sparse vector.
type weight struct {
	id int32
	w  float32
}

// weigh makes the unit vectors of all sentences. The weight of a coordinate is
// (1 + ln count) times its IDF over the sentences of the loaded articles.
func (c *corpus) weigh() {
	c.idf = c.countIDF(len(c.vocab.stems), func(s *sentence, see func(int32)) { seeAll(s.stems, see) })
	c.ideaIDF = c.countIDF(len(c.vocab.stems), func(s *sentence, see func(int32)) { seeAll(s.ideas, see) })
	c.gramIDF = c.countIDF(len(c.vocab.grams), c.eachGram)
	stems, ideas, grams := newCounter(c.idf), newCounter(c.ideaIDF), newCounter(c.gramIDF)
	for _, group := range [][]sentence{c.sentences, c.headlines} {
		for i := range group {
			s := &group[i]
			seeAll(s.stems, stems.see)
			s.terms = stems.vector()
			seeAll(s.ideas, ideas.see)
			s.idea = ideas.vector()
			c.eachGram(s, grams.see)
			s.grams = grams.vector()
		}
	}
	c.nameWords()
	for i := range c.sentences {
		c.weighContext(i, ideas)
	}
	c.count = ideas
}

// nameWords lists the names of each sentence.
func (c *corpus) nameWords() {
	for i := range c.sentences {
		s := &c.sentences[i]
		for _, w := range s.words {
			if w.capital && c.vocab.isName(w.lexeme) {
				s.names = append(s.names, c.vocab.lexemes[w.lexeme].idea)
			}
		}
	}
}

// weighContext looks at the sentences beside sentence i.
func (c *corpus) weighContext(i int, ideas *counter) {
	s := &c.sentences[i]
	from, to := c.first[s.Article], c.first[s.Article+1]
	if i > from {
		seeAll(c.sentences[i-1].ideas, ideas.see)
	}
	if i+1 < to {
		seeAll(c.sentences[i+1].ideas, ideas.see)
	}
	s.around = ideas.vector()
	s.filled = s.idea
	if s.pronoun {
		seeAll(s.ideas, ideas.see)
		for k := max(i-2, from); k < i; k++ {
			seeAll(c.sentences[k].names, ideas.see)
		}
		s.filled = ideas.vector()
	}
}

func seeAll(ids []int32, see func(int32)) {
	for _, id := range ids {
		see(id)
	}
}

func (c *corpus) eachGram(s *sentence, see func(int32)) {
	for _, w := range s.words {
		seeAll(c.vocab.lexemes[w.lexeme].grams, see)
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
		w := c.idf[id]
		if n := c.count[id]; n > 1 {
			w *= 1 + math.Log(float64(n))
		}
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
