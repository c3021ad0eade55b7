// Package search finds the sentences of other articles that have the most words
// in common with one.
//
// In go the unit vectors of the words of all sentences, out come the numbers of
// the nearest of each article. Method: posting lists, and MaxScore (Turtle and
// Flood 1995). The heavy words of a sentence give every other sentence a sum that
// is at most slack too low; those that may be among the nearest with that much
// more are summed in full. The result is that of summing everything. Of equal
// ones the first counts as nearer.
package search

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"

	"parallax/compare/align/term"
)

// Index lists for each stem the sentences that hold it, with the weight that
// it has in them.
type Index struct {
	Vectors
	post    [][]term.Weight
	highest []float32 // by stem, of its weights
}

// Vectors are those of the sentences of some articles.
type Vectors struct {
	// Terms are by sentence, in the order of the articles, then of the text.
	Terms [][]term.Weight
	// First[a] is the first sentence of article a, First[number of articles] the end.
	First []int
	// Stems is how many stems there are.
	Stems int
	// Most is how many sentences of each article are sought; Skim leaves words out
	// of the sums at first, which pays where many sentences are searched.
	Most int
	Skim bool
}

// NewIndex makes the lists.
func NewIndex(v Vectors) *Index {
	x := &Index{Vectors: v, post: make([][]term.Weight, v.Stems), highest: make([]float32, v.Stems)}
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
			x.highest[t.ID] = max(x.highest[t.ID], t.W)
		}
	}
	return x
}

// slack is how much of a cosine the words may give at most that are left out
// at first. They are the frequent ones, nine tenths of all postings.
const slack = .03

// rounding is more than sums of the same products in another order differ.
const rounding = 1e-5

// Search finds the nearest sentences by words; it is scratch space for one
// goroutine.
type Search struct {
	*Index
	sum   []float32     // by sentence
	some  []uint64      // by sentence a bit, where the sum may be more than 0
	byUse []term.Weight // the words of the sentence, lightest first
	left  float32       // the most that the words left out of the sums can give
	words []term.Weight // of the open sentence
	place []int32       // by stem: its place among those words, from 1
	parts []float32     // by that place
	maybe []rated       // what may be among the nearest of an article
	top   []rated       // the nearest of an article, nearest first
}

// rated is a sentence with its sum.
type rated struct {
	sentence int32
	sum      float32
}

// New is a search in an index.
func New(x *Index) *Search {
	return &Search{
		Index: x, sum: make([]float32, len(x.Terms)), some: make([]uint64, len(x.Terms)/64+1), place: make([]int32, x.Stems),
		top: make([]rated, 0, x.Most),
	}
}

// Nearest are the nearest sentences of each other article, those
// without a common word left out, in text order.
func (s *Search) Nearest(i int) []int32 {
	terms := s.Terms[i]
	s.add(s.heavy(terms))
	s.open(terms)
	out := make([]int32, 0, cap(s.top)*(len(s.First)-2))
	for a := range len(s.First) - 1 {
		if s.First[a] <= i && i < s.First[a+1] {
			continue
		}
		if s.left > 0 && !s.bestOfSums(a) {
			s.forget()
			s.add(terms)
			s.left = 0
		}
		if s.left == 0 {
			s.best(a)
		}
		for _, r := range s.top {
			out = append(out, r.sentence)
		}
		slices.Sort(out[len(out)-len(s.top):])
	}
	s.shut(terms)
	s.forget()
	return out
}

// heavy are the words without those that give too little to matter at first.
// Where few sentences are searched, all words are heavy.
func (s *Search) heavy(terms []term.Weight) []term.Weight {
	s.left = 0
	if !s.Skim {
		return terms
	}
	most := func(t term.Weight) float32 { return t.W * s.highest[t.ID] }
	s.byUse = append(s.byUse[:0], terms...)
	slices.SortFunc(s.byUse, func(x, y term.Weight) int { return cmp.Compare(most(x), most(y)) })
	for k, t := range s.byUse {
		if s.left+most(t) > slack {
			return s.byUse[k:]
		}
		s.left += most(t)
	}
	return nil
}

// add adds the products of some words to the sums.
func (s *Search) add(terms []term.Weight) {
	for _, t := range terms {
		for _, p := range s.post[t.ID] {
			s.sum[p.ID] += t.W * p.W
			s.some[p.ID>>6] |= 1 << (p.ID & 63)
		}
	}
}

// forget takes back what was added.
func (s *Search) forget() {
	for k, set := range s.some {
		if set != 0 {
			clear(s.sum[64*k : min(64*k+64, len(s.sum))])
			s.some[k] = 0
		}
	}
}

// summed are the sentences of an article that have a sum, in order.
func (s *Search) summed(a int) iter.Seq2[int, float32] {
	return func(yield func(int, float32) bool) {
		from, to := s.First[a], s.First[a+1]
		for k := from >> 6; k<<6 < to; k++ {
			for set := s.some[k]; set != 0; set &= set - 1 {
				i := k<<6 + bits.TrailingZeros64(set)
				if i >= from && i < to && !yield(i, s.sum[i]) {
					return
				}
			}
		}
	}
}

// best finds the nearest of an article by sums that hold all words.
func (s *Search) best(a int) {
	s.top = s.top[:0]
	var least float32 // what a sum must pass to be among the highest
	for i, x := range s.summed(a) {
		if x > least {
			least = s.rank(rated{int32(i), x})
		}
	}
}

// bestOfSums finds the nearest of an article by sums that lack some words;
// false when those decide whether a sentence has a word in common at all.
func (s *Search) bestOfSums(a int) bool {
	s.top, s.maybe = s.top[:0], s.maybe[:0]
	margin := s.left + rounding
	var least, bar float32
	for i, x := range s.summed(a) {
		if x <= bar {
			continue
		}
		r := rated{int32(i), x}
		s.maybe = append(s.maybe, r)
		if x > least {
			least = s.rank(r)
			bar = max(least-margin, 0)
		}
	}
	if bar == 0 {
		return false
	}
	s.top, least = s.top[:0], 0
	for _, r := range s.maybe {
		if r.sum <= max(bar, least-margin) {
			continue
		}
		if r.sum = s.whole(r.sentence); r.sum > least {
			least = s.rank(r)
		}
	}
	return true
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

// open makes the words of a sentence ready for whole, shut ends that.
func (s *Search) open(terms []term.Weight) {
	if s.left == 0 {
		return
	}
	for k, t := range terms {
		s.place[t.ID] = int32(k + 1)
	}
	s.words, s.parts = terms, append(s.parts[:0], make([]float32, len(terms))...)
}

func (s *Search) shut(terms []term.Weight) {
	for _, t := range terms {
		s.place[t.ID] = 0
	}
}

// whole is the sum of the open sentence and another one over all words, in the
// order in which add would have taken them.
func (s *Search) whole(other int32) float32 {
	clear(s.parts)
	for _, t := range s.Terms[other] {
		if k := s.place[t.ID]; k > 0 {
			s.parts[k-1] = s.words[k-1].W * t.W
		}
	}
	var sum float32
	for _, x := range s.parts {
		sum += x
	}
	return sum
}
