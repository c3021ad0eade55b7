package utterance

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// gram is three words in a row, by their numbers, of which no comparison has so many
// that one needs more than wordBits.
type gram uint64

const wordBits = 21

func gramOf(words []wordAt) gram {
	return gram(words[0].id)<<(2*wordBits) | gram(words[1].id)<<wordBits | gram(words[2].id)
}

// numbering gives words, and three of them in a row, numbers, so that texts
// compare fast.
type numbering struct {
	words map[string]int32
	grams map[gram]int32
}

func newNumbering() *numbering {
	return &numbering{map[string]int32{}, map[gram]int32{}}
}

// comparable are the words of a span, with their numbers.
func (n *numbering) comparable(d *token.Document, s news.Span) []wordAt {
	words := comparable(d, s)
	n.number(words)
	return words
}

// number gives words their numbers.
func (n *numbering) number(words []wordAt) {
	for i := range words {
		id, ok := n.words[words[i].key]
		if !ok {
			id = int32(len(n.words))
			n.words[words[i].key] = id
		}
		words[i].id = id
	}
}

// read are the grams of some words, those without a number among them.
func (n *numbering) read(words []wordAt) grams {
	return newGrams(words, func(g gram) int32 {
		id, ok := n.grams[g]
		if !ok {
			id = int32(len(n.grams))
			n.grams[g] = id
		}
		return id
	})
}

// known are the grams of some words that have a number already.
func (n *numbering) known(words []wordAt) grams {
	return newGrams(words, func(g gram) int32 {
		if id, ok := n.grams[g]; ok {
			return id
		}
		return -1
	})
}

// grams are three words in a row wherever they stand in a text.
type grams struct {
	// of is the number of the gram that begins at each word, -1 for one that
	// nobody looks for.
	of []int32
	// places are those of numbers, ordered by number, then as in the text.
	places []occurrence
}

// occurrence is a gram and where it begins: its number, then the index of its first
// word, so that they are ordered as whole numbers are.
type occurrence uint64

func occurs(id int32, at int) occurrence { return occurrence(id)<<32 | occurrence(at) }

func (o occurrence) id() int32 { return int32(o >> 32) }

func (o occurrence) at() int { return int(uint32(o)) }

func newGrams(words []wordAt, number func(gram) int32) grams {
	n := max(0, len(words)-2)
	g := grams{of: make([]int32, n)}
	numbered := 0
	for i := range n {
		if g.of[i] = number(gramOf(words[i:])); g.of[i] >= 0 {
			numbered++
		}
	}
	g.places = make([]occurrence, 0, numbered)
	for i, id := range g.of {
		if id >= 0 {
			g.places = append(g.places, occurs(id, i))
		}
	}
	slices.Sort(g.places)
	return g
}

// at are the places of a gram, in text order.
func (g grams) at(id int32) []occurrence {
	from, _ := slices.BinarySearch(g.places, occurs(id, 0))
	end := from
	for end < len(g.places) && g.places[end].id() == id {
		end++
	}
	return g.places[from:end]
}

// sameRun is a run of equal words: where it begins in the one and in the other
// text, and how many words it has.
type sameRun struct{ a, b, n int }

// text is words with their grams.
type text struct {
	words []wordAt
	grams grams
}

// runsOf are the longest runs of three words or more that stand in a and in b, by
// their place in b. Grams that stand in a very often begin none.
func runsOf(a, b text) []sameRun {
	var out []sameRun
	before := false // whether the gram before is too common
	for j, id := range b.grams.of {
		places := a.grams.at(id)
		common := len(places) > mostShared
		for _, p := range places {
			i := p.at()
			if common || i > 0 && j > 0 && a.words[i-1].id == b.words[j-1].id && !before {
				continue // the run began before
			}
			n := 3
			for i+n < len(a.words) && j+n < len(b.words) && a.words[i+n].id == b.words[j+n].id {
				n++
			}
			out = append(out, sameRun{i, j, n})
		}
		before = common
	}
	return out
}
