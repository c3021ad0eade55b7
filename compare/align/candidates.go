package align

import (
	"runtime"
	"slices"
	"sync"
)

// breadth is how much of a comparison is looked at.
type breadth struct {
	// perArticle is how many sentences of each other article stay candidates
	// of a sentence. Beyond the tenth nearest nothing that tells the same was
	// seen.
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
		return breadth{8, .12}
	}
	return breadth{10, 0}
}

// near is a candidate of a sentence: another article's sentence with the
// cosines of their words and of their character runs.
type near struct {
	other        int32
	words, grams float32
	score        float64
}

func (n near) sum() float32 { return n.words + n.grams }

// back is the same pair seen from the other sentence.
func (n near) back(i int) near {
	n.other = int32(i)
	return n
}

// candidates lists for each sentence its candidates, by number. The relation
// is symmetric: of two sentences one is among the nearest of the other.
func (c *corpus) candidates() [][]near {
	post := c.postings()
	nearest := make([][]int32, len(c.sentences))
	c.parallel(func(next func() int) {
		search := newSearch(c, post)
		for i := next(); i >= 0; i = next() {
			nearest[i] = search.nearest(i)
		}
	})
	out := symmetric(nearest)
	c.parallel(func(next func() int) {
		words, grams := make([]float32, len(c.idf)), make([]float32, len(c.gramIDF))
		for i := next(); i >= 0; i = next() {
			s := &c.sentences[i]
			scatter(words, s.terms)
			scatter(grams, s.grams)
			for k := range out[i] {
				o := &c.sentences[out[i][k].other]
				out[i][k].words, out[i][k].grams = dot(words, o.terms), dot(grams, o.grams)
			}
			clearAt(words, s.terms)
			clearAt(grams, s.grams)
		}
	})
	return out
}

// parallel runs work on all cores; next gives each sentence once, then -1.
// What work writes must depend on the sentence alone.
func (c *corpus) parallel(work func(next func() int)) {
	var group sync.WaitGroup
	cores := min(runtime.GOMAXPROCS(0), len(c.sentences)/32+1)
	for core := range cores {
		group.Go(func() {
			i := core - cores
			work(func() int {
				i += cores
				if i >= len(c.sentences) {
					return -1
				}
				return i
			})
		})
	}
	group.Wait()
}

// postings lists for each stem the sentences that hold it.
func (c *corpus) postings() [][]weight {
	count := make([]int, len(c.idf))
	total := 0
	for i := range c.sentences {
		total += len(c.sentences[i].terms)
		for _, t := range c.sentences[i].terms {
			count[t.id]++
		}
	}
	all := make([]weight, total)
	post := make([][]weight, len(count))
	for id, n := range count {
		post[id], all = all[:0:n], all[n:]
	}
	for i := range c.sentences {
		for _, t := range c.sentences[i].terms {
			post[t.id] = append(post[t.id], weight{int32(i), t.w})
		}
	}
	return post
}

// search finds the nearest sentences by words; it is scratch space for one
// goroutine.
type search struct {
	*corpus
	post [][]weight
	sum  []float32
	top  []int32
}

func newSearch(c *corpus, post [][]weight) *search {
	return &search{c, post, make([]float32, len(c.sentences)), make([]int32, c.breadth().perArticle)}
}

// nearest are the nearest sentences of each other article, those
// without a common word left out, in text order.
func (s *search) nearest(i int) []int32 {
	for _, t := range s.sentences[i].terms {
		for _, p := range s.post[t.id] {
			s.sum[p.id] += t.w * p.w
		}
	}
	var out []int32
	for a := range s.docs {
		if a != s.sentences[i].Article {
			out = s.best(out, s.first[a], s.first[a+1])
		}
	}
	clear(s.sum)
	return out
}

// best appends the highest sums of sentences [from, to) in text order.
func (s *search) best(out []int32, from, to int) []int32 {
	top := s.top
	n := 0
	var least float32 // what a sum must pass to be among the highest
	for d, x := range s.sum[from:to] {
		if x <= least {
			continue
		}
		j := from + d
		k := min(n, len(top)-1)
		for ; k > 0 && s.sum[top[k-1]] < x; k-- {
			top[k] = top[k-1]
		}
		top[k] = int32(j)
		n = min(n+1, len(top))
		if n == len(top) {
			least = s.sum[top[n-1]]
		}
	}
	start := len(out)
	out = append(out, top[:n]...)
	slices.Sort(out[start:])
	return out
}

// symmetric makes candidates of each other out of one-sided neighbours.
func symmetric(nearest [][]int32) [][]near {
	out := make([][]near, len(nearest))
	back := make([][]int32, len(nearest))
	for i, list := range nearest {
		for _, j := range list {
			if _, ok := slices.BinarySearch(nearest[j], int32(i)); !ok {
				back[j] = append(back[j], int32(i))
			}
		}
	}
	for i, list := range nearest {
		all := append(back[i], list...)
		slices.Sort(all)
		out[i] = make([]near, len(all))
		for k, j := range all {
			out[i][k].other = j
		}
	}
	return out
}
