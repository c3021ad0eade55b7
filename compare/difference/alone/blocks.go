package alone

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/say"
)

// blocks are the sentences about passages of one article whose names, numbers
// and quotations stand in no other.
type blocks struct {
	*event.Event
	partnered map[align.Place]bool
	told      map[string]bool // keys of proofs, with their articles
	taken     map[align.Place]bool
}

// How many blocks are told of an event and of an article, how long one is, and
// how much in it stands nowhere else, a
// quotation for two.
const (
	mostBlocks   = 8
	mostOfOne    = 3
	longestBlock = 5
	leastProofs  = 2
)

// block is sentences in a row of one article.
type block struct {
	article, from, to int // half open
	proofs            []event.Proof
	count             int
	worth             float64
}

// write gives "Found only in The Hill – The Hill: Mike Pompeo, Camp Arifjan and
// “4,500 soldiers” (sentences 12–14); Fox: not found." for the blocks with most
// that stands nowhere else.
func (w *blocks) write() []difference.Difference {
	w.partnered, w.told, w.taken = w.toldElsewhere(), map[string]bool{}, map[align.Place]bool{}
	of := make([]int, len(w.In.Docs))
	bests := make([]block, len(w.In.Docs))
	for a := range bests {
		bests[a] = w.bestOf(a)
	}
	var out []difference.Difference
	for len(out) < mostBlocks {
		var best block
		for a := range w.In.Docs {
			if of[a] < mostOfOne {
				best = w.better(best, bests[a])
			}
		}
		if best.count < leastProofs {
			break
		}
		of[best.article]++
		for i := best.from; i < best.to; i++ {
			w.taken[align.Place{Article: best.article, Sentence: i}] = true
		}
		for _, p := range best.proofs {
			w.told[fmt.Sprint(best.article, p.Key)] = true
		}
		bests[best.article] = w.bestOf(best.article) // what was told of it does not count in others
		out = append(out, w.blockSentence(best))
	}
	return out
}

// toldElsewhere are the sentences that another article tells too, or may tell by their
// meaning.
func (w *blocks) toldElsewhere() map[align.Place]bool {
	out := w.HavePartners()
	for a, d := range w.In.Docs {
		for i := range d.Sentences {
			if p := (align.Place{Article: a, Sentence: i}); w.MayBeTold(p) {
				out[p] = true
			}
		}
	}
	return out
}

// better is the worthier block, of equal ones the shorter, then the first; which
// article was loaded first does not count.
func (w *blocks) better(a, b block) block {
	if b.count < leastProofs {
		return a
	}
	if a.count == 0 || cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.to-a.from, b.to-b.from), cmp.Compare(w.In.Article(a.article).ID, w.In.Article(b.article).ID)) > 0 {
		return b
	}
	return a
}

// bestOf is the best block of an article that is left.
func (w *blocks) bestOf(article int) block {
	var best block
	for from := range w.In.Docs[article].Sentences {
		if !w.free(article, from) {
			continue
		}
		shared := 0
		for to := from + 1; to <= min(len(w.In.Docs[article].Sentences), from+longestBlock); to++ {
			last := align.Place{Article: article, Sentence: to - 1}
			if w.taken[last] {
				break
			}
			if w.partnered[last] {
				if shared++; shared > 1 {
					break
				}
				continue
			}
			best = w.better(best, w.blockOf(article, from, to))
		}
	}
	return best
}

// free reports whether a block may begin at a sentence.
func (w *blocks) free(article, i int) bool {
	at := align.Place{Article: article, Sentence: i}
	return !w.partnered[at] && !w.taken[at] && !w.In.Headline(at)
}

// blockOf is the block of some sentences with what has not been told.
func (w *blocks) blockOf(article, from, to int) block {
	b := block{article: article, from: from, to: to}
	seen := map[string]bool{}
	for i := from; i < to; i++ {
		if w.partnered[align.Place{Article: article, Sentence: i}] || !w.Tells(article, i) {
			continue
		}
		for _, p := range w.Only()[article][i] {
			if !seen[p.Key] && !w.told[fmt.Sprint(article, p.Key)] {
				seen[p.Key] = true
				b.proofs = append(b.proofs, p)
			}
		}
	}
	b.proofs = slices.DeleteFunc(slices.Clone(b.proofs), func(p event.Proof) bool { return quotedWith(b.proofs, p) })
	for _, p := range b.proofs {
		b.count, b.worth = b.count+p.Count, b.worth+p.Worth
	}
	return b
}

// quotedWith reports whether a name or a number stands in quoted words that are listed
// beside it.
func quotedWith(all []event.Proof, p event.Proof) bool {
	return slices.ContainsFunc(all, func(o event.Proof) bool { return o.Count > 1 && p.Count == 1 && strings.Contains(o.Text(), p.Text()) })
}

// mostProofs is how many names, numbers and quotations a sentence lists.
const mostProofs = 6

func (w *blocks) blockSentence(b block) difference.Difference {
	var found [][]difference.Piece
	for _, p := range b.proofs[:min(len(b.proofs), mostProofs)] {
		found = append(found, p.Pieces)
	}
	sides := make([]difference.Side, len(w.In.Docs))
	for a := range sides {
		sides[a] = difference.Absent(a)
	}
	d := w.In.Docs[b.article]
	first, last := d.Sentences[b.from].Number, d.Sentences[b.to-1].Number
	where := fmt.Sprint(first)
	if last > first {
		where = fmt.Sprintf("%d–%d", first, last)
	}
	var passages []news.Passage
	for i := b.from; i < b.to; i++ {
		passages = append(passages, w.In.At(b.article, i))
	}
	sides[b.article] = difference.Side{Article: b.article, Passages: passages, Pieces: difference.English(say.Message{Key: "difference.only.part", Args: []say.Arg{
		say.List("found", found...), say.Count("n", b.to-b.from), say.Of("where", say.Words(where)),
	}})}
	lead := say.Message{Key: "difference.only.lead", Args: []say.Arg{say.List("outlet", w.Outlets(sides[b.article:b.article+1])...)}}
	out := w.Sided("only-here", lead, sides)
	out.Weight = difference.Weigh(out.Key, difference.Measure{Amount: b.worth})
	return out
}
