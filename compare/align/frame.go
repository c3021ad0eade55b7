package align

import (
	"slices"

	"parallax/compare/align/term"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
)

// frames are for each sentence of an article the spans that say who speaks
// and by which verb.
func (in Input) frames(article int) map[int][]news.Span {
	out := map[int][]news.Span{}
	if article >= len(in.Quotes) {
		return out
	}
	d := in.Docs[article]
	for _, q := range in.Quotes[article] {
		for _, s := range []news.Span{q.Source, q.Cue} {
			if i := d.SentenceAt(s.Start); !s.Empty() && i >= 0 {
				out[i] = append(out[i], clause.BeforeRelative(d, s))
			}
		}
	}
	return out
}

// spoken are for each sentence of an article the quotations that have words in
// it, in order.
func (in Input) spoken(article int) [][]int32 {
	d := in.Docs[article]
	out := make([][]int32, len(d.Sentences))
	if article >= len(in.Quotes) {
		return out
	}
	for i, q := range in.Quotes[article] {
		for _, c := range q.Content {
			for s := max(d.SentenceAt(c.Start), 0); s < len(out) && d.Sentences[s].Start < c.End; s++ {
				if !slices.Contains(out[s], int32(i)) {
					out[s] = append(out[s], int32(i))
				}
			}
		}
	}
	return out
}

// framed are the ideas of the words inside the frames.
func framed(v *term.Vocabulary, words []term.Word, frames []news.Span) []int32 {
	var out []int32
	for _, f := range frames {
		var inside []term.Word
		for _, w := range words {
			if f.Contains(w.Span) {
				inside = append(inside, w)
			}
		}
		out = append(out, v.Ideas(inside)...)
	}
	return out
}

// leastSaid is the share of the lighter sentence's weight that two sentences
// must have in common beside the words that say who speaks.
const leastSaid = .08

// sameSpeakerOnly reports whether two sentences have hardly more in common
// than who speaks: two statements of one person are no one fact.
func (m *matrix) sameSpeakerOnly(a, b *sentence) bool {
	if len(a.framed) == 0 && len(b.framed) == 0 {
		return false
	}
	said := func(id int32) bool { return !slices.Contains(a.framed, id) && !slices.Contains(b.framed, id) }
	var both, inA, inB float32
	for _, x := range a.idea {
		if said(x.ID) {
			inA += x.W * x.W
		}
		for _, y := range b.idea {
			if x.ID == y.ID && said(x.ID) {
				both += x.W * y.W
			}
		}
	}
	for _, y := range b.idea {
		if said(y.ID) {
			inB += y.W * y.W
		}
	}
	return both < leastSaid*min(inA, inB)
}
