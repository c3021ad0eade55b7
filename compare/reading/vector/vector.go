// Package vector is a sentence encoder: it reads what the sentences of an
// article mean into small numbers that can be compared.
//
// In goes a document whose sentences are cut, out comes its Text: for each
// sentence a vector of 384 numbers and for each token but marks a state of 96,
// all rounded to small whole numbers before anything is compared. The method is
// BERT (Devlin et al. 2019) of six layers in the sizes of all-MiniLM-L6-v2
// (Wang et al. 2020; Reimers and Gurevych 2019), trained further for pairs of
// sentences of one event (tools/train/encoder; the weights are in
// assets/encoder), in plain Go with kernels in assembly for AVX2, AVX-512 and
// NEON. Pairs of sentences are compared by the cosine of their vectors
// (Cosine) and by a soft alignment of their tokens weighted by rarity (Align;
// compare BERTScore, Zhang et al. 2020).
//
// Known misses: the model is for English; a sentence is cut at 128 tokens; it
// knows words in context, not inference, and pairs on one topic with the same
// names look more alike than they are.
package vector

import (
	"math"

	"parallax/compare/news"
)

// Text is what the sentences of one article mean, in their order.
type Text struct{ Sentences []Sentence }

// Sentence is what one sentence means. A sentence without a word has a Vector
// of zeros and no tokens.
type Sentence struct {
	// Vector is the direction of the whole sentence: the mean of all states.
	Vector [width]int8
	// Scale brings Vector to length one; 0 for a vector of zeros.
	Scale float32
	// Tokens are the pieces of its words in text order, without punctuation.
	Tokens []Token
	// Cut is true when the sentence was longer than the 128 tokens that the
	// encoder reads, so that its end is not in Vector and Tokens, and for what
	// stands behind the first 3,000 sentences, which is not read at all.
	Cut bool
}

// Token is a word or a piece of one in its context.
type Token struct {
	// Span is where it stands in the article's text. Spans are in order; two of
	// them share bytes only where one character was taken apart.
	news.Span
	// ID is its number in the vocabulary, below 30,522.
	ID uint16
	// State is the direction of its meaning here, in whole numbers from -7 to 7:
	// finer ones tell pairs apart no better.
	State [states]int8
	// Scale brings State to length one; 0 for a state of zeros.
	Scale float32
}

// The largest numbers of what is rounded.
const vectorMost, stateMost = 127, 7

// round writes a direction as whole numbers; the largest becomes ±most.
func round(to []int8, from []float32, most float64) {
	var largest float32
	for _, x := range from {
		largest = max(largest, x, -x)
	}
	if largest == 0 {
		clear(to)
		return
	}
	factor := most / float64(largest)
	for i, x := range from {
		to[i] = int8(math.RoundToEven(float64(x) * factor))
	}
}

// scale brings a rounded direction to length one. It depends on whole numbers
// alone and so is the same on all machines.
func scale(x []int8) float32 {
	n := 0
	for _, v := range x {
		n += int(v) * int(v)
	}
	if n == 0 {
		return 0
	}
	return float32(1 / math.Sqrt(float64(n)))
}
