// Package quote finds who is quoted in an article, by which verb, and with
// which words, and finds the same utterance again in other articles.
//
// In goes a split article, out come its attributions with source, cue and
// content as spans. First, quotation marks are paired over the whole article
// (marks.go, single.go). Then rules read each sentence: "according to",
// words before and after a verb of saying, a colon before a quotation,
// quotations that go on (rules.go and the files beside it). A tagger that has
// seen the rules' answer gives a second opinion (tagger.go, package tag);
// merge.go joins the two: quotations of eight and more words are never lost,
// and Quote.Rule names the rule, or "tagger" where it decided alone. Speakers
// are resolved to the fullest name in the article (speaker.go, pronoun.go).
// Match compares word by word across articles (repeat.go), and by stems where
// one side is reported speech (reported.go).
//
// Basis: own rules; cue counts and weights from PolNeAR 1.0, train split
// (Newell, Margolin, Ruths, LREC 2018). Known misses: an attribution inside
// another one, speech that stops without a mark, "they" and bodies called by
// a noun, one person's similar words on two occasions.
package quote

import "parallax/compare/news"

// Kind is how words are attributed.
type Kind string

// Direct speech stands wholly in quotation marks, indirect speech has none,
// mixed speech has both.
const (
	Direct   Kind = "direct"
	Mixed    Kind = "mixed"
	Indirect Kind = "indirect"
)

// Quote is one attribution.
type Quote struct {
	Kind Kind
	// Source is the words that name who speaks; empty when none was found.
	Source news.Span
	// Cue is the reporting verb or noun with its auxiliaries, or a colon;
	// empty when none was found.
	Cue news.Span
	// Content is what is said, in text order: one part, or more where the cue
	// stands in the middle or the quotation goes on in later sentences.
	// Quotation marks belong to it.
	Content []news.Span
	// Speaker is the fullest name of the source in this article ("Rosa
	// Delgado" for "she"), "" when the speaker was not found.
	Speaker string
	// Unnamed is true for sources such as "officials" or "a person familiar
	// with the matter".
	Unnamed bool
	// Rule names what found the quotation.
	Rule string
	// Corrected is true when the reader set the speaker.
	Corrected bool
}

// Utterance is one thing that somebody said, with the forms in which the
// articles give it.
type Utterance struct {
	Speaker string
	// Fullest is the index into Forms of the longest form.
	Fullest int
	// Forms are in the order of the articles.
	Forms []Form
	// Corrected is true when the reader took a quotation out of it.
	Corrected bool
}

// Form is one article's version of an utterance.
type Form struct {
	// Article and Quote are indexes into the articles given to Match and into
	// their quotes.
	Article, Quote int
	// Edits turn the fullest form into this one, in the order of reading.
	Edits []Edit
}

// EditKind is what happened to a run of words.
type EditKind string

// What an article did with the words of the fullest form.
const (
	Kept     EditKind = "kept"
	Cut      EditKind = "cut"
	Inserted EditKind = "inserted"
)

// Edit is a run of words of one kind. A kept or inserted run has a span in
// its own article; a cut run has a span in the fullest form's article.
type Edit struct {
	Kind EditKind
	Span news.Span
}
