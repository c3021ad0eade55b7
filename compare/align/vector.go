package align

import (
	"math"
	"sync"

	"parallax/compare/align/term"
)

// weigh makes the unit vectors of stems and character runs of all sentences;
// those of ideas follow in weighIdeas, when the runs are done with. The weight of a coordinate is
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
		}
	})
	w := c.newWeigher()
	for i := range c.headlines {
		w.weigh(&c.headlines[i])
	}
	c.count = term.NewCounter(c.ideaIDF)
}

// weighIdeas makes the unit vectors of ideas.
func (c *corpus) weighIdeas() {
	c.parallel(func(next func() int) {
		ideas := term.NewCounter(c.ideaIDF)
		for i := next(); i >= 0; i = next() {
			seeAll(c.sentences[i].ideas, ideas.See)
			c.sentences[i].idea = ideas.Vector()
			c.weighContext(i, ideas)
		}
	})
	ideas := term.NewCounter(c.ideaIDF)
	for i := range c.headlines {
		seeAll(c.headlines[i].ideas, ideas.See)
		c.headlines[i].idea = ideas.Vector()
	}
}

// weigher makes vectors; it is scratch space for one goroutine.
type weigher struct {
	*corpus
	stems, grams *term.Counter
}

func (c *corpus) newWeigher() *weigher {
	return &weigher{c, term.NewCounter(c.idf), term.NewCounter(c.gramIDF)}
}

func (w *weigher) weigh(s *sentence) {
	seeAll(s.stems, w.stems.See)
	s.terms = w.stems.Vector()
	w.eachGram(s, w.grams.See)
	s.grams = w.grams.Vector()
}

// weighContext looks at the sentences beside sentence i.
func (c *corpus) weighContext(i int, ideas *term.Counter) {
	s := &c.sentences[i]
	from, to := c.first[s.Article], c.first[s.Article+1]
	if i > from {
		seeAll(c.sentences[i-1].ideas, ideas.See)
	}
	if i+1 < to {
		seeAll(c.sentences[i+1].ideas, ideas.See)
	}
	s.around = ideas.Vector()
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
