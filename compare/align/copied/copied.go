// Package copied finds the text that articles share word for word.
//
// In go the words of the bodies with their stems, out come for each two articles the
// runs that both have, and how many of the texts are no copies of each other. Method:
// shingles (align/shingle). Known misses: copies in which a word in each line was changed.
package copied

import (
	"parallax/compare/align/shingle"
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

// run is the number of words that must be the same in a row. Quotations
// that two reporters took down are seldom as long.
const run = 14

// oneText is the share from which on two articles count as one text.
const oneText = .5

// Find finds the runs that articles share, in the order of the articles; stems are
// those of the words of each body, by number.
func Find(bodies [][]term.Word, stems [][]int32) []Copied {
	var out []Copied
	prints := shingle.Read(stems, run)
	for a := range bodies {
		for b := a + 1; b < len(bodies); b++ {
			covered, words := prints.Cover(a, b)
			if words == 0 {
				continue
			}
			back, _ := prints.Cover(b, a)
			share := max(part01(covered), part01(back))
			out = append(out, Copied{a, b, runs(bodies[a], covered), share})
		}
	}
	return out
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

// Independent counts the texts that are no copies of each other.
func Independent(articles int, copies []Copied) int {
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
