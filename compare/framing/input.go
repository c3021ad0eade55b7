package framing

import (
	"sync"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// Input is what the earlier steps found. Articles are numbered as the
// documents are; nothing in it is changed.
type Input struct {
	Docs   []*token.Document
	Quotes [][]quote.Quote
	// Texts are the same articles as quote.Texts reads them; nil when nobody
	// did.
	Texts []quote.Text
	// Numbers are by article and sentence what number.Sentences gives; nil when
	// nobody looked.
	Numbers    [][][]number.Quantity
	Facts      []align.Fact
	Pairs      []align.Pair
	OnlyHere   []align.OnlyHere
	NotFound   []align.NotFound
	Rows       []align.Row
	Utterances []utterance.Utterance
	Figures    []figure.Figure
	Copies     []align.Copied
	// Base is the article whose order breaks ties.
	Base int
	// Actors are who and what the articles speak of; nil when nobody looked.
	Actors *actor.Result
	// Lexicon is what the reader changed about the word lists.
	Lexicon lexicon.Overlay

	// heard is what several steps need of the articles, which may be asked for
	// before there are facts; written what they need of all the input. Each is
	// made once.
	heard, written, told sync.Once
	read                 [][]word
	spoken               []spoken
	voices               []voices
	shared               map[align.Place]bool // sentences of facts that others tell
	writing              *writer
}

// hear makes what several steps need of the articles alone; steps may run beside
// each other.
func (in *Input) hear() {
	in.heard.Do(func() {
		if in.Texts == nil {
			in.Texts = quote.Texts(in.Docs, in.Quotes)
		}
		if in.Numbers == nil {
			in.Numbers = number.InAll(in.Docs)
		}
		in.read = in.readAll()
		for a, t := range in.Texts {
			in.voices = append(in.voices, voices{t.Voices, in.quotesOf(a)})
			in.spoken = append(in.spoken, spokenIn(in.quotesOf(a)))
		}
	})
}

// words are those of a sentence, ready for looking up.
func (in *Input) words(article, sentence int) []lexicon.Word {
	in.hear()
	return in.Texts[article].Words[sentence]
}

// sharedPlaces are the sentences of facts that others tell.
func (in *Input) sharedPlaces() map[align.Place]bool {
	in.told.Do(func() { in.shared = sharedPlaces(in.Facts) })
	return in.shared
}

// writer is the writer of this input.
func (in *Input) writer() *writer {
	in.written.Do(func() { in.writing = newWriter(in) })
	return in.writing
}

// OwnWords counts the words of an article in the outlet's own voice.
func (in *Input) OwnWords(article int) int {
	n := 0
	for _, p := range in.voicesOf(article).parts {
		if p.Owner == quote.OwnWords {
			n += len(token.Words(in.Article(article).Text, p.Span))
		}
	}
	return n
}

// Article is the article with the number.
func (in *Input) Article(i int) *news.Article { return in.Docs[i].Article }

// Passage is a span of the article with the number.
func (in *Input) Passage(article int, s news.Span) news.Passage {
	return news.Passage{Article: in.Article(article).ID, Span: s}
}

// Sentence is the passage of a whole sentence.
func (in *Input) Sentence(p align.Place) news.Passage {
	return in.Passage(p.Article, in.Docs[p.Article].Sentences[p.Sentence].Span)
}
