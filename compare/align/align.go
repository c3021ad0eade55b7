// Package align finds the sentences of several articles that tell the same
// fact.
//
// In go the documents of a comparison with their quotations, out come pairs
// of sentences, facts with their tellings, what only one article tells, what
// is not found in one, and the rows of the aligned view.
//
// Method. Every sentence of a body is a vector of stems and one of character
// runs, weighted by how rare they are in the loaded articles (Salton's TF-IDF;
// no background corpus). Posting lists give each sentence its ten nearest in
// each other article; where it was read what sentences mean (reading/vector),
// the four with the nearest vectors are candidates too. A logistic regression
// over thirteen features of words, and ten of meaning where that is known (see
// pair.FeatureNames), estimates whether two sentences tell the same; a second one
// adds what the first makes of the pairs around: a third article that tells
// both or only one of the two, and neighbours in the same order. Guards that
// were not fitted speak against another weekday, publication days apart, and
// two statements that share no more than the speaker, and for the same things
// counted with fitting numbers. Sentences that are each other's best are
// linked and grouped by average linkage, so that A-B and B-C do not chain A to
// C. A second pass takes in sentences whose best partner is taken, and cuts
// sentences that tell two facts to the clauses that tell each. Headlines are
// attached at the end. Whether another article tells a sentence that stands in no
// fact with it, and which sentence there comes nearest, is estimated by two more
// regressions (compare/align/elsewhere).
//
// Basis: weights fitted by tools/train/align on 9,438 pairs of sentences of
// six events (BASIL texts, our labels) for words, on 143,015 of 60 events for
// meaning, there with encoders that had not seen the labels of the event; the two stages are Wolpert's stacking
// (1992) as relational learners use it; stems by Snowball; paraphrases, stop
// words and guards are our own lists and rules.
//
// Known misses: paraphrase with hardly a word in common ("dead on arrival",
// "no chance of passing"), names against roles ("a Houston woman"; taking
// names, titles and acronyms of one person or body for one word was tried and
// found no more), pronouns, a speech against its report in few shared words,
// two meetings of the same people in one week when no weekday is named, and
// sentences on one topic that share its words: of the joins in ten events
// read, one in seven tells different things. English only.
package align

import (
	"parallax/compare/align/absence"
	"parallax/compare/align/contrary"
	"parallax/compare/align/row"
)

// Place is a sentence of one of the documents.
type Place = row.Place

// Row is a line of the aligned view.
type Row = row.Row

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
	// Meant are other words that say the same in the two sentences, those that
	// count most first, three at most.
	Meant []Meeting
	// Run is the longest run of words that both share, "" below three words.
	Run string
	// Lead is the lead of the score over the next best partner, 0-1.
	Lead float64
}

// Meeting is words of one sentence and those of the other that mean the same in
// their sentences: "resigned" and "stepped down".
type Meeting struct{ A, B string }

// Telling is the passage in which one article reports a fact.
type Telling = row.Telling

// Fact is something that two or more articles report.
type Fact struct {
	// ID is stable for the same tellings.
	ID string
	// Title is the plainest telling, cut to its core.
	Title string
	// Statement is true when Title is a full statement that can be cited by
	// itself, false when it was cut or names the fact only.
	Statement bool
	// Cited is true when not all tellings bear the title out: it is given as the
	// words of the article that has it ("Ledger: “…”").
	Cited bool
	// From are the words that Title was made of, in the article that has them
	// so; when it is a Statement, they are it, but for the first letter.
	From Telling
	// Tellings are in the order of the articles, then of the text; an article
	// may have more than one. A headline that names the fact is one of them.
	Tellings []Telling
	// Maybe are further passages that may tell it, in the same order: they are not
	// counted.
	Maybe []Telling
	// Why joins the two best matching tellings.
	Why Reason
	// Corrected is true when the reader joined or parted its tellings.
	Corrected bool
	unsure    bool // it is no more than may be the same
}

// Contrary is two claims of two articles that contradict each other.
type Contrary = contrary.Pair

// OnlyHere is a sentence that most likely no other article tells, not even in part.
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
	// Sought are the words that were looked for, which the others share, as
	// they are written, heaviest first; Met is the share of their weight that
	// the two neighbouring sentences of the article with most of them have,
	// 0-1.
	Sought []string
	Met    float64
	// Chance is the estimate that the article does not tell the fact, 0-1, from
	// the Grounds; Sure is true where that is enough to say so. Of the others it
	// can only be said that no sentence clearly matches.
	Chance  float64
	Sure    bool
	Grounds absence.Grounds
}
