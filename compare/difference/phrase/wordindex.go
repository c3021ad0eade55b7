package phrase

import (
	"parallax/compare/reading/token"
)

// WordIndex is where the words of an article stand: the indexes of their
// sentences in order, each once.
type WordIndex struct {
	stem      places
	sentences int
}

// IndexWords indexes the words of an article.
func IndexWords(d *token.Document) WordIndex {
	return WordIndex{
		stem:      placesOf(d),
		sentences: len(d.Sentences),
	}
}

// places are the sentences of words, those of one word behind those of another.
type places struct {
	number map[string]int32
	ends   []int32 // by number, where its sentences end
	all    []int32
}

// placesOf lists the sentences of the words of an article by their stems.
func placesOf(d *token.Document) places {
	p := places{number: map[string]int32{}}
	of := make([]int32, len(d.Words)) // the number of each word
	var last []int32                  // by number, the sentence counted last, from 1
	for i := range d.Sentences {
		from, to := d.WordRange(i)
		for k := from; k < to; k++ {
			word := d.Words[k].Stem
			n, ok := p.number[word]
			if !ok {
				n = int32(len(p.ends))
				p.number[word] = n
				p.ends, last = append(p.ends, 0), append(last, 0)
			}
			if last[n] == int32(i+1) {
				of[k] = -1 // listed once
				continue
			}
			of[k], last[n] = n, int32(i+1)
			p.ends[n]++
		}
	}
	total := int32(0)
	for n, count := range p.ends { // where the sentences of each begin, for now
		p.ends[n] = total
		total += count
	}
	p.all = make([]int32, total)
	for i := range d.Sentences {
		from, to := d.WordRange(i)
		for _, n := range of[from:to] {
			if n >= 0 {
				p.all[p.ends[n]] = int32(i)
				p.ends[n]++
			}
		}
	}
	return p
}

// of are the sentences of a word.
func (p *places) of(word string) []int32 {
	n, ok := p.number[word]
	if !ok {
		return nil
	}
	from := int32(0)
	if n > 0 {
		from = p.ends[n-1]
	}
	return p.all[from:p.ends[n]:p.ends[n]]
}

// OfStem are the sentences that have a word of a stem.
func (x WordIndex) OfStem(stem string) []int32 { return x.stem.of(stem) }

// Half reports whether two neighbouring sentences together have half of the
// words, by their stems.
func (x WordIndex) Half(want []token.Word) bool {
	count := make([]int32, x.sentences+1)
	for _, w := range want {
		last := int32(-1)
		for _, s := range x.stem.of(w.Stem) {
			for k := max(s, last+1); k <= s+1; k++ {
				if count[k]++; 2*int(count[k]) >= len(want) {
					return true
				}
				last = k
			}
		}
	}
	return len(want) == 0
}
