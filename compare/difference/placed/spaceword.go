package placed

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// spaceWords are the sentences about words that one article has again and again
// and another not at all.
type spaceWords struct{ *space }

const (
	// mostSpaceWords is how many of them are written.
	mostSpaceWords = 3
	// leastWordSpace is how many sentences of one article must have the word, and
	// muchWordSpace the share of its sentences; shortestNoun is its length.
	leastWordSpace = 4
	muchWordSpace  = .12
	shortestNoun   = 4
	// leastAsNoun is how often the word must stand behind a word that nouns follow.
	leastAsNoun = 3
)

var (
	beforeNouns = class.Words("article", "possessive", "demonstrative")
	// noTopics are words that tell of no matter.
	noTopics = phrase.StemsOf("no-topic")
)

// write gives "Sentences with “tariffs”, singular or plural – The Hill: 8 of 20
// sentences; Fox: not found." for nouns that stand in an eighth of one article.
func (w *spaceWords) write() []difference.Difference {
	var out []difference.Difference
	for _, noun := range w.topics() {
		if d, ok := w.of(noun); ok {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostSpaceWords)]
}

// topics are words that stand as nouns, in the order in which they first do, one
// form of each stem: that which does so first.
func (w *spaceWords) topics() []token.Word {
	count := map[string]int{}
	first := map[string]token.Word{}
	var out []token.Word
	for _, d := range w.In.Docs {
		for i, x := range d.Words {
			if i == 0 || x.Capital || len(x.Lower) < shortestNoun || phrase.Small[x.Lower] || phrase.TimeNouns[x.Stem] || phrase.LightVerbs[x.Stem] || noTopics[x.Stem] || !beforeNouns[d.Words[i-1].Lower] {
				continue
			}
			if count[x.Stem]++; count[x.Stem] == 1 {
				first[x.Stem] = x
			}
			if count[x.Stem] == leastAsNoun {
				out = append(out, first[x.Stem])
			}
		}
	}
	return out
}

func (w *spaceWords) of(noun token.Word) (difference.Difference, bool) {
	var rooms []room
	absent := false
	for a := range w.In.Docs {
		r := w.roomOf(a, noun)
		absent = absent || len(r.body) == 0
		rooms = append(rooms, r)
	}
	much := most(rooms)
	if !absent || len(much.body) < leastWordSpace || much.share < muchWordSpace || w.mayHave(rooms, noun) || !w.Distinctive(noun.Lower, without(rooms)) {
		return difference.Difference{}, false
	}
	var sides []difference.Side
	for _, r := range rooms {
		cited := fewCited
		if r.share == much.share {
			cited = muchCited
		}
		sides = append(sides, w.side(r, cited, noun.Lower))
	}
	d := w.Sided("space-word", say.Message{Key: "space.word", Args: []say.Arg{say.Of("word", say.At(difference.Value, noun.Lower, -1, news.Span{}))}}, sides)
	d.About = noun.Lower
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: much.share})
	return d, true
}

// without are the articles that do not have a noun.
func without(rooms []room) (out []int) {
	for _, r := range rooms {
		if len(r.body) == 0 {
			out = append(out, r.article)
		}
	}
	return out
}

// mayHave reports whether an article without a noun may have it after all: in
// its headline, or inside of another word.
func (w *spaceWords) mayHave(rooms []room, noun token.Word) bool {
	return slices.ContainsFunc(rooms, func(r room) bool {
		return len(r.body) == 0 && (r.headline || w.hasBeginning(r.article, noun))
	})
}

// hasBeginning reports whether a word of an article has a noun in it, or begins
// or goes on as its other forms do ("ferrymen").
func (w *spaceWords) hasBeginning(article int, noun token.Word) bool {
	text := strings.ToLower(w.In.Article(article).Text)
	return strings.Contains(text, noun.Stem) || strings.Contains(text, noun.Lower[:len(noun.Lower)-1])
}

// roomOf is where an article has a word.
func (w *spaceWords) roomOf(article int, noun token.Word) room {
	d := w.In.Docs[article]
	r := room{article: article}
	for _, i := range w.Facts.Words[article].OfNoun(noun.Lower) {
		if d.Sentences[i].Headline() {
			r.headline = true
		} else {
			r.body = append(r.body, int(i))
		}
	}
	if len(r.body) > 0 {
		r.share = float64(len(r.body)) / float64(difference.Length(d))
	}
	return r
}
