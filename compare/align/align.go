// Package align finds the sentences of several articles that tell the same
// fact.
package align

import "parallax/compare/news"

// Place is a sentence: the index of its article among the documents given,
// and its index in that document's Sentences.
type Place struct{ Article, Sentence int }

// Less orders places by article, then by sentence.
func (p Place) Less(q Place) bool {
	return p.Article < q.Article || p.Article == q.Article && p.Sentence < q.Sentence
}

// Pair is two sentences of two articles that were aligned; A.Article <
// B.Article.
type Pair struct {
	A, B  Place
	Score float64 // 0-1, the regression's; for ordering and thresholds, not shown
	Why   Reason
}

// Reason is what decided that sentences tell the same fact.
type Reason struct {
	// Words are the shared words, heaviest first, as the first one writes them.
	Words []string
	// Names and Numbers are those among them that are names and numbers.
	Names, Numbers []string
	// Run is the longest run of words that both share, "" below three words.
	Run string
	// Lead is the lead of the score over the next best partner, 0-1.
	Lead float64
}

// Telling is the passage in which one article reports a fact.
type Telling struct {
	Place
	Span news.Span
}

// Fact is something that two or more articles report.
type Fact struct {
	// ID is stable for the same tellings.
	ID string
	// Title is the plainest telling, cut to its core.
	Title string
	// Statement is true when Title is a full statement that can be cited by
	// itself, false when it was cut or names the fact only.
	Statement bool
	// Tellings are in the order of the articles, then of the text; an article
	// may have more than one. A headline that names the fact is one of them.
	Tellings []Telling
	// Why joins the two best matching tellings.
	Why Reason
}

// OnlyHere is a sentence for which no other article has a partner.
type OnlyHere struct {
	Place
	// Best is the score of the best partner anywhere, 0-1.
	Best float64
}

// NotFound is a fact that all the other articles (two or more) tell and for
// which nothing was found in this one.
type NotFound struct {
	Fact    int // index into the facts
	Article int
	// Nearest is the sentence that came nearest, with its score; Sentence is
	// -1 when there was none.
	Nearest Place
	Score   float64
}

// Row is a line of the aligned view: for each article the sentences that
// stand in it, in text order. Each sentence of the body stands in a row; one
// that tells two facts stands in the rows of both. A headline stands in the
// row of a fact only when the body below it does not tell that fact.
type Row struct {
	// Fact is the index of the row's fact, -1 for a row of sentences that
	// only one article tells.
	Fact  int
	Cells [][]int
}
