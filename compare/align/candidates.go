package align

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"parallax/compare/align/search"
	"parallax/compare/align/term"
)

// breadth is how much of a comparison is looked at.
type breadth struct {
	// perArticle is how many sentences of each other article stay candidates
	// of a sentence. Beyond the tenth nearest nothing that tells the same was
	// seen; beyond the sixth (measured on six events) only sentences that tell
	// part of the same.
	perArticle int
	// hopeless is the sum of cosines up to which a candidate gets score 0.
	hopeless float32
}

// From these sizes on a comparison is looked at less broadly: what is given up
// are pairs with hardly a word in common.
const (
	someSentences = 300
	manySentences = 2500
)

func (c *corpus) breadth() breadth {
	switch n := len(c.sentences); {
	case n >= manySentences:
		return breadth{4, .3}
	case n >= someSentences:
		return breadth{6, .12}
	}
	return breadth{10, 0}
}

// near is a candidate of a sentence: another article's sentence with the
// cosines of their words and of their character runs.
type near struct {
	other        int32
	twin         int32 // where the same pair stands in the list of other
	words, grams float32
	// most and least of one is told in the other, and the cosine of what they
	// mean, where both are meant: where that was read.
	most, least, cosine float32
	meant               bool
	// mostly is true when most is what of this sentence is told in the other.
	mostly bool
	score  float64
	odds   float64 // of the second stage, for the sentence that comes first
}

func (n near) sum() float32 { return n.words + n.grams }

// soft is how much of the two sentences is told in the other, on average.
func (n near) soft() float32 { return (n.most + n.least) / 2 }

// told is how much of the sentence is told in the other, tells how much of the other in it.
func (n *near) told() (told, tells float64) {
	if n.mostly {
		return float64(n.most), float64(n.least)
	}
	return float64(n.least), float64(n.most)
}

// back is the same pair seen from the other sentence.
func (n near) back(i int) near {
	n.other = int32(i)
	return n
}

// candidates lists for each sentence its candidates, by number. The relation
// is symmetric: of two sentences one is among the nearest of the other.
func (c *corpus) candidates() [][]near {
	index := c.index()
	nearest := make([][]int32, len(c.sentences))
	like := c.alike()
	c.parallel(func(next func() int) {
		words := search.New(index)
		for i := next(); i >= 0; i = next() {
			if int(like[i]) == i {
				nearest[i] = c.meaning.near(i, words.Nearest(i))
			}
		}
	})
	for i, first := range like {
		nearest[i] = nearest[first]
	}
	out := search.Symmetric(nearest, func(other, twin int32) near { return near{other: other, twin: twin} })
	c.parallel(func(next func() int) {
		words, grams := make([]float32, len(c.idf)), make([]float32, len(c.gramIDF))
		for i := next(); i >= 0; i = next() {
			s := &c.sentences[i]
			term.Scatter(words, s.terms)
			term.Scatter(grams, s.grams)
			later := out[i][len(out[i])-laterThan(out[i], i):]
			c.measure(later, words, grams)
			c.meaning.measure(i, later)
			for _, n := range later { // the other way round it is the same
				twin := &out[n.other][n.twin]
				twin.words, twin.grams = n.words, n.grams
				twin.most, twin.least, twin.cosine, twin.meant, twin.mostly = n.most, n.least, n.cosine, n.meant, !n.mostly
			}
			term.ClearAt(words, s.terms)
			term.ClearAt(grams, s.grams)
		}
	})
	return out
}

// index is what the nearest sentences are found in.
func (c *corpus) index() *search.Index {
	v := search.Vectors{First: c.first, Stems: len(c.idf), Most: c.breadth().perArticle}
	for i := range c.sentences {
		v.Terms = append(v.Terms, c.sentences[i].terms)
	}
	return search.NewIndex(v)
}

// alike is for each sentence the one that is searched for in its place.
func (c *corpus) alike() []int32 {
	return search.Alike(len(c.sentences), func(i int) (int, []int32) { return c.sentences[i].Article, c.sentences[i].stems })
}

// laterThan is how many of an ascending list are sentences behind i.
func laterThan(list []near, i int) int {
	n := 0
	for n < len(list) && int(list[len(list)-1-n].other) > i {
		n++
	}
	return n
}

// measure gives the candidates of a sentence their cosines with its open
// vectors.
func (c *corpus) measure(list []near, words, grams []float32) {
	for k := range list {
		list[k].words = term.Dot(words, c.sentences[list[k].other].terms)
	}
	var v [term.AtOnce][]term.Weight
	for len(list) > 0 {
		n := min(len(list), term.AtOnce)
		for k := range v {
			v[k] = c.sentences[list[min(k, n-1)].other].grams
		}
		sums := term.Dots(grams, v)
		for k := range n {
			list[k].grams = sums[k]
		}
		list = list[n:]
	}
}

// parallel runs work for each sentence on all cores.
func (c *corpus) parallel(work func(next func() int)) { parallel(c.ctx, len(c.sentences), work) }

// ended reports whether nobody waits for the result any more; what was found
// so far has gaps then and must not be looked at.
func (c *corpus) ended() bool { return c.ctx.Err() != nil }

// parallel runs work on all cores; next gives each of n numbers once, then -1,
// and -1 at once when ctx has ended. What work writes must depend on the number
// alone.
func parallel(ctx context.Context, n int, work func(next func() int)) {
	const atOnce = 16 // numbers that a core takes
	var group sync.WaitGroup
	var taken atomic.Int64
	for range min(runtime.GOMAXPROCS(0), n/(2*atOnce)+1) {
		group.Go(func() {
			i, end := 0, 0
			work(func() int {
				if i++; i >= end {
					end = int(taken.Add(atOnce))
					i = end - atOnce
				}
				if i >= n || ctx.Err() != nil {
					return -1
				}
				return i
			})
		})
	}
	group.Wait()
}
