// Package quote finds who is quoted in an article, by which verb, and with
// which words, and whose words every stretch of its text is. The field calls
// it quotation attribution: direct, indirect and mixed speech, with source,
// cue and content (PARC 3.0, PolNeAR).
//
// In goes a split article, out come its attributions as spans, in the order of
// their content, and its voices (VoiceParts) without gaps. First, quotation
// marks are paired over the whole article (package mark). Then rules
// read each sentence: "according to", words before and after a verb of saying,
// a colon before a quotation, quotations that go on (rules.go and the files
// beside it). A tagger that has seen the rules' answer, a linear-chain
// conditional random field, gives a second opinion (tagger.go, package tag);
// merge.go joins the two: quotations of eight and more words are never lost,
// and Quote.Rule names the rule, or "tagger" where it decided alone. Speakers
// are resolved to the names of package name, pronouns and roles too
// (coreference; package whom), a verb beside which nobody stands has the subject of its
// clause; quoted sentences that nothing
// attributes go on with the speech before (resume.go). Whole passages that are printed in a
// form of their own, without marks perhaps, come beside these: embedded posts,
// passages behind a colon, turns of a talk (form.go, blockquote.go, turn.go).
//
// A verb in the passive, behind "if" or with "would" attributes nothing to its subject.
//
// Basis: own rules; cue counts and weights from PolNeAR 1.0, train split
// (Newell, Margolin, Ruths, LREC 2018). Known misses: an attribution inside
// another one, speech that stops without a mark, "they" and bodies called by
// a noun, turns of a talk over several paragraphs, letters that nobody announces.
package quote

import "parallax/compare/news"

// Kind is how words are attributed.
type Kind string

// Direct speech stands wholly in quotation marks, indirect speech has none,
// mixed speech has both. A passage that is printed in a Form is direct.
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
	// Found is how the speaker was found, "" for nobody; see Sure.
	Found string
	// Unnamed is true for sources such as "officials" or "a person familiar
	// with the matter".
	Unnamed bool
	// Form tells in which form a whole passage is printed, "" for none.
	Form Form
	// Rule names what found the quotation.
	Rule string
	// Corrected is true when the reader set the speaker.
	Corrected bool
}
