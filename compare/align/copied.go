package align

import (
	"parallax/compare/align/term"
	"parallax/compare/news"
)

// Copied is text that two articles share word for word, A < B.
type Copied struct {
	A, B int
	// Spans are the shared runs in A's text, in order.
	Spans []news.Span
	// Share is the part of the shorter body that stands in the other too, 0-1.
	Share float64
}

// shingle is the number of words that must be the same in a row. Quotations
// that two reporters took down are seldom as long.
const shingle = 14

// oneText is the share from which on two articles count as one text.
const oneText = .5

// copies finds the runs that articles share, in the order of the articles.
func (c *corpus) copies() []Copied {
	var out []Copied
	bodies := make([][]term.Word, len(c.docs))
	for a := range bodies {
		n := 0
		own := c.sentences[c.first[a]:c.first[a+1]]
		for i := range own {
			n += len(own[i].words)
		}
		bodies[a] = make([]term.Word, 0, n)
		for i := range own {
			bodies[a] = append(bodies[a], own[i].words...)
		}
	}
	prints, sets := c.prints(bodies)
	for a := range bodies {
		for b := a + 1; b < len(bodies); b++ {
			covered, words := cover(prints[a], sets[b])
			if words == 0 {
				continue
			}
			back, _ := cover(prints[b], sets[a])
			share := max(part01(covered), part01(back))
			out = append(out, Copied{a, b, runs(bodies[a], covered), share})
		}
	}
	return out
}

// prints are for each body its shingles by number, and which numbers are among
// them.
func (c *corpus) prints(bodies [][]term.Word) (prints [][]int32, sets [][]bool) {
	number := map[uint64]int32{}
	prints, sets = make([][]int32, len(bodies)), make([][]bool, len(bodies))
	for a, b := range bodies {
		prints[a] = make([]int32, 0, len(b))
		for _, p := range c.shingles(b) {
			n, ok := number[p]
			if !ok {
				n = int32(len(number))
				number[p] = n
			}
			prints[a] = append(prints[a], n)
		}
	}
	for a := range bodies {
		sets[a] = make([]bool, len(number))
		for _, p := range prints[a] {
			sets[a][p] = true
		}
	}
	return prints, sets
}

// The constants of the hash FNV-1a, here over stems in place of bytes.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// shingles are the prints of all runs of shingle words.
func (c *corpus) shingles(words []term.Word) []uint64 {
	out := make([]uint64, 0, len(words))
	for i := 0; i+shingle <= len(words); i++ {
		h := uint64(offset)
		for _, w := range words[i : i+shingle] {
			h = (h ^ uint64(c.vocab.Lexemes[w.Lexeme].Stem)) * prime
		}
		out = append(out, h)
	}
	return out
}

// cover marks the words of a that lie in a run of the set, and counts them.
func cover(a []int32, in []bool) (covered []bool, words int) {
	covered = make([]bool, len(a)+shingle-1)
	for i, p := range a {
		if !in[p] {
			continue
		}
		for k := i; k < i+shingle; k++ {
			if !covered[k] {
				covered[k] = true
				words++
			}
		}
	}
	return covered, words
}

func part01(covered []bool) float64 {
	n := 0
	for _, c := range covered {
		if c {
			n++
		}
	}
	return float64(n) / float64(max(len(covered), 1))
}

// runs are the spans of the marked words.
func runs(words []term.Word, covered []bool) []news.Span {
	var out []news.Span
	for i := 0; i < len(words); i++ {
		if i >= len(covered) || !covered[i] {
			continue
		}
		from := i
		for i+1 < len(words) && i+1 < len(covered) && covered[i+1] {
			i++
		}
		out = append(out, news.Span{Start: words[from].Start, End: words[i].End})
	}
	return out
}

// independent counts the texts that are no copies of each other.
func independent(articles int, copies []Copied) int {
	of := make([]int, articles)
	for i := range of {
		of[i] = i
	}
	n := articles
	for _, c := range copies {
		if a, b := of[c.A], of[c.B]; c.Share >= oneText && a != b {
			n--
			for i := range of {
				if of[i] == b {
					of[i] = a
				}
			}
		}
	}
	return n
}
