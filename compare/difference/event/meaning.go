package event

import (
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
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
	if p.Article >= len(e.In.Meaning) || e.In.Meaning[p.Article] == nil || p.Sentence < 0 {
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

// otherWord is how alike two words are in their sentences from which on one may
// stand for the other ("probe", "investigation"), and mostCommon the number in the
// vocabulary, which begins with the commonest words, below which a word is in every other
// report.
const (
	otherWord  = .65
	mostCommon = 4500
)

// Distinctive reports whether a noun tells of a matter of its own, as far as its
// meaning is known: it is no common word, and no article of some has another word
// for it.
func (e *Event) Distinctive(noun string, without []int) bool {
	of := e.tokensOf(noun)
	for _, t := range of {
		if t.ID < mostCommon {
			return false
		}
	}
	for _, a := range without {
		if a < len(e.In.Meaning) && e.In.Meaning[a] != nil && hasLike(e.In.Meaning[a], of) {
			return false
		}
	}
	return true
}

// tokensOf are the tokens of a word in all articles, where it is one token.
func (e *Event) tokensOf(noun string) []vector.Token {
	var out []vector.Token
	for a, text := range e.In.Meaning {
		if text == nil {
			continue
		}
		for _, s := range text.Sentences {
			for _, t := range s.Tokens {
				if strings.EqualFold(e.In.Article(a).Slice(news.Span(t.Span)), noun) {
					out = append(out, t)
				}
			}
		}
	}
	return out
}

func hasLike(text *vector.Text, of []vector.Token) bool {
	for _, s := range text.Sentences {
		for i := range s.Tokens {
			for k := range of {
				if vector.Like(&of[k], &s.Tokens[i]) >= otherWord {
					return true
				}
			}
		}
	}
	return false
}
