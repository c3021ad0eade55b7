package whom

import (
	"maps"
	"slices"

	"parallax/compare/lexicon/class"
)

// Words by their part in naming who speaks, in lower case; they stand in
// assets/lexicon/class with reasons and examples.
var (
	leaning        = class.Words("front-clause-opener")
	lyNouns        = class.Words("ly-no-adverb")
	opensNoun      = class.Words("opens-noun", "quantifier", "number-word", "demonstrative", "how-many")
	openTails      = class.Words("article", "preposition", "coordinator", "relative", "source-tail", "no-end-of-source")
	finiteForms    = class.Words("be", "have", "do", "modal", "past-form")
	relatives      = class.Words("relative")
	whatWords      = class.Words("question-word")
	peopleNouns    = class.Words("plural-noun", "source-by-itself")
	articles       = class.Words("article")
	determiners    = class.Words("article", "possessive")
	abstract       = class.Words("speechless-noun")
	utterances     = class.Words("document-noun", "wording-noun")
	coordinators   = class.Words("coordinator")
	adverbs        = class.Words("source-tail")
	cueTimes       = class.Words("cue-time")
	prepositions   = class.Words("before-subject")
	besideNames    = class.Words("preposition")
	personSubjects = class.Words("person-subject")
	reflexives     = class.Words("reflexive")
	noSpeaker      = class.Words("no-speaker")
	unnamedHeads   = class.Words("unnamed-head")
	spokesWords    = class.Words("spokes-word")
	headStop       = class.Words("head-stop")
	writtenOut     = class.Texts("title-written-out")
	memberOf       = class.Texts("party-member")
	partyAlone     = class.Words("party-as-a-whole")
	titlePronouns  = class.Texts("title-pronoun")
	namePronouns   = class.Texts("first-name-pronoun")
	demonyms       = class.Texts("demonym")
	frontedWords   = class.Words("fronted-preposition")
	papers         = class.Words("issued-document")
	issuing        = class.Words("issuing-word")
	titleWords     = class.Words("title-word")
	speechVerbs    = class.Words("speech-verb")
	canSpeak       = class.Words("can-speak")
	noName         = class.Words("no-name", "quantifier", "fronted-preposition", "preposition")
	leading        = class.Words("leads-a-body")
	trades         = slices.Sorted(maps.Keys(class.Words("trade-ending")))
	placeTails     = class.Words("place-tail")
	noTrades       = class.Words("no-trade")
	strongForms    = class.Words("strong-participle")
	quantified     = class.Words("quantified-people")
	nobodySpeaks   = class.Words("nobody-speaks")
	anotherOf      = class.Words("another-of")
	sourcePronouns = class.Texts("source-pronoun")
	tellingVerbs   = class.Words("telling-verb")
)
