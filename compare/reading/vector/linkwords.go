package vector

import "parallax/compare/news"

// words are the words that the tokens of a sentence are pieces of.
type words struct {
	tokens []Token
	of     []int // the word of each token
	ends   []int // the token behind each word
	spans  []news.Span
}

// wordsOf joins tokens with nothing between them.
func wordsOf(tokens []Token) words {
	w := words{tokens: tokens[:min(len(tokens), maxPieces)]}
	for i, t := range w.tokens {
		if n := len(w.spans); n > 0 && tokens[i-1].End >= t.Start {
			w.ends[n-1] = i + 1
			w.spans[n-1].End = max(w.spans[n-1].End, t.End)
		} else {
			w.ends = append(w.ends, i+1)
			w.spans = append(w.spans, t.Span)
		}
		w.of = append(w.of, len(w.spans)-1)
	}
	return w
}

// word is the tokens of word i.
func (w *words) word(i int) []Token {
	from := 0
	if i > 0 {
		from = w.ends[i-1]
	}
	return w.tokens[from:w.ends[i]]
}

// The vocabulary has single letters in the order of the alphabet and words in
// the order of how common they are: "the" to "are". The next is "not".
const (
	firstLetter, lastLetter = 1037, 1062
	firstCommon, lastCommon = 1996, 2024
)

// common reports whether word i says too little to be a reason.
func (w *words) common(i int) bool {
	x := w.word(i)
	id := x[0].ID
	return len(x) == 1 && (id >= firstCommon && id <= lastCommon || id >= firstLetter && id <= lastLetter)
}

// widestGap is how many bytes may lie between neighbours.
const widestGap = 1

// grow adds the neighbours of a run, on both sides, that belong to it.
func (w *words) grow(r run, belongs func(i int) bool) run {
	for r[0] > 0 && w.near(r[0]-1) && belongs(r[0]-1) {
		r[0]--
	}
	for r[1] < len(w.spans) && w.near(r[1]-1) && belongs(r[1]) {
		r[1]++
	}
	return r
}

// near reports whether the word behind word i stands next to it.
func (w *words) near(i int) bool { return w.spans[i+1].Start-w.spans[i].End <= widestGap }

func (w *words) cover(r run) news.Span {
	return news.Span{Start: w.spans[r[0]].Start, End: w.spans[r[1]-1].End}
}
