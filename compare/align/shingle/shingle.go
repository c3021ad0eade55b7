// Package shingle finds the runs of words that texts share.
//
// In go the texts as numbers of their stems, out comes which words of one lie in
// a run that another has too. Method: shingling (Broder 1997): each run of so
// many stems is a print, and two texts share the words of the prints that both
// have. Time grows linearly with the texts, and room with what they share.
//
// Known misses: shared runs with a word changed, shorter runs.
package shingle

import "math/bits"

// Prints are the shingles of several texts.
type Prints struct {
	run int
	// of are the shingles of each text by number, -1 for those of one text
	// alone; sets tell which numbers are among them.
	of   [][]int32
	sets [][]bool
}

// Read takes the shingles of texts, each of run stems.
func Read(texts [][]int32, run int) *Prints {
	hashes := make([][]uint64, len(texts))
	total := 0
	for a, stems := range texts {
		hashes[a] = shingles(stems, run)
		total += len(hashes[a])
	}
	met := newMeetings(total)
	for a := range hashes {
		for _, h := range hashes[a] {
			met.see(h, a)
		}
	}
	p := &Prints{run, make([][]int32, len(texts)), make([][]bool, len(texts))}
	number := map[uint64]int32{}
	for a := range hashes {
		p.of[a] = make([]int32, len(hashes[a]))
		for i, h := range hashes[a] {
			p.of[a][i] = met.number(h, number)
		}
	}
	p.readSets(len(number))
	return p
}

func (p *Prints) readSets(numbers int) {
	for a := range p.of {
		p.sets[a] = make([]bool, numbers)
		for _, n := range p.of[a] {
			if n >= 0 {
				p.sets[a][n] = true
			}
		}
	}
}

// Cover marks the words of text a that lie in a run of text b, and counts them.
func (p *Prints) Cover(a, b int) (covered []bool, words int) {
	covered = make([]bool, len(p.of[a])+p.run-1)
	for i, n := range p.of[a] {
		if n < 0 || !p.sets[b][n] {
			continue
		}
		for k := i; k < i+p.run; k++ {
			if !covered[k] {
				covered[k] = true
				words++
			}
		}
	}
	return covered, words
}

// meetings tells which shingles more than one text may have: one text for each
// place of a table, or many; two shingles that share a place pass for one.
type meetings []int32

const many = -1

func newMeetings(n int) meetings { return make(meetings, 1<<bits.Len(uint(4*n))) }

func (m meetings) place(h uint64) *int32 { return &m[(h^h>>32)&uint64(len(m)-1)] }

func (m meetings) see(h uint64, text int) {
	switch p := m.place(h); *p {
	case 0:
		*p = int32(text + 1)
	case int32(text + 1):
	default:
		*p = many
	}
}

// number is that of a shingle which many texts may have, -1 for others.
func (m meetings) number(h uint64, number map[uint64]int32) int32 {
	if *m.place(h) != many {
		return -1
	}
	n, ok := number[h]
	if !ok {
		n = int32(len(number))
		number[h] = n
	}
	return n
}

// The constants of the hash FNV-1a, here over stems in place of bytes.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// shingles are the prints of all runs of stems.
func shingles(stems []int32, run int) []uint64 {
	out := make([]uint64, 0, len(stems))
	for i := 0; i+run <= len(stems); i++ {
		h := uint64(offset)
		for _, stem := range stems[i : i+run] {
			h = (h ^ uint64(stem)) * prime
		}
		out = append(out, h)
	}
	return out
}
