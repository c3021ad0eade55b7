package wording

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
)

// Input is what the earlier steps found. Articles are numbered as the
// documents are; nothing in it is changed.
type Input struct {
	reading.Set
	// Facts are what several articles tell; none for an article alone.
	Facts []align.Fact
	// Actors are who and what the articles speak of; nil when nobody looked.
	Actors *actor.Result
	// Lexicon is what the reader changed about the word lists.
	Lexicon lexicon.Overlay
}

// Reader is an Input with what several checks need of it. It is made once, by
// Read, and not changed after that: checks may run beside each other.
type Reader struct {
	Input
	// shared are the sentences of facts that others tell.
	shared map[align.Place]bool
	// loaded and headline are what two checks find, which the sentences about
	// differences ask for too.
	loaded, headline func() []Finding
}

// Read makes what the checks need of an input.
func Read(in Input) *Reader {
	r := &Reader{Input: in, shared: sharedPlaces(in.Facts)}
	r.loaded = sync.OnceValue(func() []Finding { return findLoaded(r) })
	r.headline = sync.OnceValue(func() []Finding { return findHeadline(r) })
	return r
}

// words are those of a sentence, ready for looking up.
func (r *Reader) words(article, sentence int) []lexicon.Word {
	return r.Docs[article].WordsOf(sentence)
}

// Article is the article with the number.
func (r *Reader) Article(i int) *news.Article { return r.Docs[i].Article }

// Passage is a span of the article with the number.
func (r *Reader) Passage(article int, s news.Span) news.Passage {
	return news.Passage{Article: r.Article(article).ID, Span: s}
}

// Sentence is the passage of a whole sentence.
func (r *Reader) Sentence(p align.Place) news.Passage {
	return r.Passage(p.Article, r.Docs[p.Article].Sentences[p.Sentence].Span)
}

// OwnWords count the words of each article in the outlet's own voice.
func (r *Reader) OwnWords() []int {
	out := make([]int, len(r.Docs))
	for a, d := range r.Docs {
		for _, p := range r.Texts[a].Voices {
			if p.Owner == quote.OwnWords {
				out[a] += len(d.WordsIn(p.Span))
			}
		}
	}
	return out
}
