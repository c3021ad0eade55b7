// Package compare lays articles about one event side by side: it takes
// articles in and gives back what they share and where they differ.
package compare

import (
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/quote"
	"parallax/compare/segment"
)

// EngineVersion stands on every result; it changes when results may change.
const EngineVersion = "1"

// DefaultMaxArticles is the number of articles of one comparison unless
// Options say otherwise.
const DefaultMaxArticles = 10

// Options of a comparison; the zero value is right.
type Options struct {
	// Base is the ID of the article whose order the facts and rows follow;
	// "" takes the first one.
	Base string
	// MaxArticles is the limit; 0 means DefaultMaxArticles.
	MaxArticles int
}

// Reading is one article with what the steps found in it.
type Reading struct {
	Article *news.Article
	Doc     *segment.Document
	Quotes  []quote.Quote
}

// Comparison is the result. Readings stand in the order of publication, then
// outlet, then ID, whatever the order of loading; every index of an article
// points into them.
type Comparison struct {
	Engine     string
	Base       int
	Readings   []Reading
	Pairs      []align.Pair
	Facts      []align.Fact
	OnlyHere   []align.OnlyHere
	NotFound   []align.NotFound
	Utterances []quote.Utterance
	Rows       []align.Row
}
