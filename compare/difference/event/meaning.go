package event

import (
	"parallax/compare/align"
	"parallax/compare/reading/vector"
)

// How alike two sentences are in meaning (vector.Cosine). Of labelled pairs of 54
// events that stood beside each other, nine in ten of those from NearMeant on tell the
// same or partly the same, under LeastMeant one in five.
const (
	LeastMeant = .5
	NearMeant  = .7
)

// meant is what a sentence means, nil where that was not read.
func (e *Event) meant(p align.Place) *vector.Sentence {
	if !e.isMeant(p.Article) || p.Sentence < 0 {
		return nil
	}
	return &e.In.Meaning[p.Article].Sentences[p.Sentence]
}

// Alike is how alike two sentences are in meaning, from -1 to 1; false where that
// is not known.
func (e *Event) Alike(p, o align.Place) (float64, bool) {
	x, y := e.meant(p), e.meant(o)
	if x == nil || y == nil {
		return 0, false
	}
	return vector.Cosine(x, y), true
}

// Apart reports whether two sentences are known to be too unlike each other to stand
// side by side.
func (e *Event) Apart(p, o align.Place) bool {
	c, known := e.Alike(p, o)
	return known && c < LeastMeant
}

// NearestMeant is the sentence of the body of an article that is most like one of
// some sentences in meaning, with how alike they are; false where that is not known.
func (e *Event) NearestMeant(article int, to []align.Place) (align.Place, float64, bool) {
	at, best := nowhere(article), -1.0
	for i, s := range e.In.Docs[article].Sentences {
		if s.Headline() {
			continue
		}
		p := align.Place{Article: article, Sentence: i}
		for _, o := range to {
			if c, known := e.Alike(p, o); known && c > best {
				at, best = p, c
			}
		}
	}
	return at, best, at.Sentence >= 0
}

// mostLooked is how many sentences of an article are compared in meaning with all of
// the others: what differs stands there in nearly all events, and each more takes long.
const mostLooked = 150

// Closest is the sentence of the body of another article that is most like one in
// meaning; false where that is not known, where another sentence of its own article is
// more like that, or behind the first mostLooked sentences.
func (e *Event) Closest(p align.Place, in int) (align.Place, float64, bool) {
	at := e.closest()[[2]int{p.Article, in}]
	if p.Sentence < 0 || p.Sentence >= len(at) || at[p.Sentence] < 0 {
		return nowhere(in), 0, false
	}
	o := align.Place{Article: in, Sentence: at[p.Sentence]}
	c, known := e.Alike(p, o)
	return o, c, known && e.closest()[[2]int{in, p.Article}][o.Sentence] == p.Sentence
}

// ToldNear is how alike in meaning two sentences of two articles are from which on one
// may tell what the other does: of pairs that no fact joins, one in two from there on.
const ToldNear = .65

// MayBeTold reports whether a sentence of another article is so near to one in meaning
// that it may tell the same.
func (e *Event) MayBeTold(p align.Place) bool {
	for a := range e.In.Docs {
		at := e.closest()[[2]int{p.Article, a}]
		if p.Sentence >= len(at) || at[p.Sentence] < 0 {
			continue
		}
		if c, known := e.Alike(p, align.Place{Article: a, Sentence: at[p.Sentence]}); known && c >= ToldNear {
			return true
		}
	}
	return false
}

// findClosest are, by two articles and the sentence of the first, the sentence of the
// second that is most like it, -1 for none.
func (e *Event) findClosest() map[[2]int][]int {
	out := map[[2]int][]int{}
	for a := range e.In.Docs {
		for b := range a {
			if !e.isMeant(a) || !e.isMeant(b) {
				continue
			}
			out[[2]int{a, b}], out[[2]int{b, a}] = e.closestOf(a, b)
		}
	}
	return out
}

// isMeant reports whether it is known what the sentences of an article mean.
func (e *Event) isMeant(article int) bool {
	return article < len(e.In.Meaning) && e.In.Meaning[article] != nil
}

func (e *Event) closestOf(a, b int) (ofA, ofB []int) {
	ofA, bestA := none(min(mostLooked, len(e.In.Docs[a].Sentences)))
	ofB, bestB := none(min(mostLooked, len(e.In.Docs[b].Sentences)))
	for i := range ofA {
		for j := range ofB {
			p, o := align.Place{Article: a, Sentence: i}, align.Place{Article: b, Sentence: j}
			c, known := e.Alike(p, o)
			if !known || e.In.Headline(p) || e.In.Headline(o) {
				continue
			}
			if c > bestA[i] {
				ofA[i], bestA[i] = j, c
			}
			if c > bestB[j] {
				ofB[j], bestB[j] = i, c
			}
		}
	}
	return ofA, ofB
}

// none are n indexes of nothing, and how like nothing is.
func none(n int) (at []int, like []float64) {
	at, like = make([]int, n), make([]float64, n)
	for i := range at {
		at[i], like[i] = -1, -1
	}
	return at, like
}

// Related reports whether sentences that stand beside each other, by article, are
// about one thing as far as is known: each article has one that is not Apart from
// one of another article.
func (e *Event) Related(at [][]int) bool {
	for a, own := range at {
		if len(own) > 0 && !e.relates(a, own, at) {
			return false
		}
	}
	return true
}

func (e *Event) relates(a int, own []int, at [][]int) bool {
	for b, others := range at {
		for _, i := range own {
			for _, j := range others {
				if a != b && !e.Apart(align.Place{Article: a, Sentence: i}, align.Place{Article: b, Sentence: j}) {
					return true
				}
			}
		}
	}
	return false
}
