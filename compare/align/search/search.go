// Package search finds the sentences of other articles that have the most words
// in common with one.
//
// In go the unit vectors of the words of all sentences, out come the numbers of
// the nearest of each article. Method: posting lists, each sum with an accumulator of
// its own (term at a time; Turtle and Flood 1995). Leaving frequent words out of the sums at
// first (MaxScore, from the same paper) was slower: the texts are short, and what was left
// out had to be added for too many sentences. Of equal ones the first counts as nearer.
package search

import (
	"slices"

	"parallax/compare/align/term"
)

// Index lists for each stem the sentences that hold it, with the weight that
// it has in them.
type Index struct {
	Vectors
	post [][]term.Weight
}

// Vectors are those of the sentences of some articles.
type Vectors struct {
	// Terms are by sentence, in the order of the articles, then of the text.
	Terms [][]term.Weight
	// First[a] is the first sentence of article a, First[number of articles] the end.
	First []int
	// Stems is how many stems there are.
	Stems int
	// Most is how many sentences of each article are sought.
	Most int
}

// NewIndex makes the lists.
func NewIndex(v Vectors) *Index {
	x := &Index{Vectors: v, post: make([][]term.Weight, v.Stems)}
	count := make([]int, v.Stems)
	total := 0
	for _, terms := range v.Terms {
		total += len(terms)
		for _, t := range terms {
			count[t.ID]++
		}
	}
	all := make([]term.Weight, total)
	for id, n := range count {
		x.post[id], all = all[:0:n], all[n:]
	}
	for i, terms := range v.Terms {
		for _, t := range terms {
			x.post[t.ID] = append(x.post[t.ID], term.Weight{ID: int32(i), W: t.W})
		}
	}
	return x
}

// Search finds the nearest sentences by words; it is scratch space for one
// goroutine.
type Search struct {
	*Index
	sum []float32 // by sentence
	top []rated   // the nearest of an article, nearest first
}

// rated is a sentence with its sum.
type rated struct {
	sentence int32
	sum      float32
}

// New is a search in an index.
func New(x *Index) *Search {
	return &Search{Index: x, sum: make([]float32, len(x.Terms)), top: make([]rated, 0, x.Most)}
}

// Nearest are the nearest sentences of each other article, those
// without a common word left out, in text order.
func (s *Search) Nearest(i int) []int32 {
	s.add(s.Terms[i])
	out := make([]int32, 0, cap(s.top)*(len(s.First)-2))
	for a := range len(s.First) - 1 {
		if s.First[a] <= i && i < s.First[a+1] {
			continue
		}
		s.best(a)
		for _, r := range s.top {
			out = append(out, r.sentence)
		}
		slices.Sort(out[len(out)-len(s.top):])
	}
	clear(s.sum)
	return out
}

// add adds the products of some words to the sums.
func (s *Search) add(terms []term.Weight) {
	sum := s.sum
	for _, t := range terms {
		for _, p := range s.post[t.ID] {
			sum[p.ID] += t.W * p.W
		}
	}
}

// best finds the nearest of an article.
func (s *Search) best(a int) {
	s.top = s.top[:0]
	from := s.First[a]
	var least float32 // what a sum must pass to be among the highest
	for i, x := range s.sum[from:s.First[a+1]] {
		if x > least {
			least = s.rank(rated{int32(from + i), x})
		}
	}
}

// rank puts a sentence among the nearest, behind those with the same sum, and
// gives the sum that the next must pass.
func (s *Search) rank(r rated) (least float32) {
	if len(s.top) < cap(s.top) {
		s.top = append(s.top, r)
	}
	k := len(s.top) - 1
	for ; k > 0 && s.top[k-1].sum < r.sum; k-- {
		s.top[k] = s.top[k-1]
	}
	s.top[k] = r
	if len(s.top) < cap(s.top) {
		return 0
	}
	return s.top[len(s.top)-1].sum
}
