package align

import (
	"math"
	"sync"
)

// weight is one coordinate of a sparse vector.
type weight struct {
	id int32
	w  float32
}

// weigh makes the unit vectors of all sentences. The weight of a coordinate is
// (1 + ln count) times its IDF over the sentences of the loaded articles.
func (c *corpus) weigh() {
	var group sync.WaitGroup
	group.Go(func() {
		c.idf = c.countIDF(c.vocab.Stems(), func(s *sentence, see func(int32)) { seeAll(s.stems, see) })
	})
	group.Go(func() {
		c.ideaIDF = c.countIDF(c.vocab.Stems(), func(s *sentence, see func(int32)) { seeAll(s.ideas, see) })
	})
	group.Go(func() { c.gramIDF = c.countIDF(c.vocab.Runs(), c.eachGram) })
	group.Wait()
	c.parallel(func(next func() int) {
		w := c.newWeigher()
		for i := next(); i >= 0; i = next() {
			w.weigh(&c.sentences[i])
			c.weighContext(i, w.ideas)
		}
	})
	w := c.newWeigher()
	for i := range c.headlines {
		w.weigh(&c.headlines[i])
	}
	c.count = newCounter(c.ideaIDF)
}

// weigher makes vectors; it is scratch space for one goroutine.
type weigher struct {
	*corpus
	stems, ideas, grams *counter
}

func (c *corpus) newWeigher() *weigher {
	return &weigher{c, newCounter(c.idf), newCounter(c.ideaIDF), newCounter(c.gramIDF)}
}

func (w *weigher) weigh(s *sentence) {
	seeAll(s.stems, w.stems.see)
	s.terms = w.stems.vector()
	seeAll(s.ideas, w.ideas.see)
	s.idea = w.ideas.vector()
	w.eachGram(s, w.grams.see)
	s.grams = w.grams.vector()
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
}

func seeAll(ids []int32, see func(int32)) {
	for _, id := range ids {
		see(id)
	}
}

func (c *corpus) eachGram(s *sentence, see func(int32)) {
	for _, w := range s.words {
		seeAll(c.vocab.Lexemes[w.Lexeme].Grams, see)
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
	room  []weight // for vectors to come
}

// roomy is how many coordinates are made room for at a time.
const roomy = 2048

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
	if cap(c.room)-len(c.room) < len(c.seen) {
		c.room = make([]weight, 0, max(roomy, len(c.seen)))
	}
	from := len(c.room)
	c.room = c.room[:from+len(c.seen)]
	out := c.room[from:len(c.room):len(c.room)]
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
