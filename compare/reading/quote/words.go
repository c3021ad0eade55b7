package quote

import "parallax/compare/lexicon/class"

// Words by their part in an attribution, in lower case; they stand in
// assets/lexicon/class with reasons and examples.
var (
	articles     = class.Words("article")
	determiners  = class.Words("article", "possessive")
	coordinators = class.Words("coordinator")
	beForms      = class.Words("be")

	// auxiliaries stand before a verb of saying, nounBefore before a noun, and
	// lyNouns are no adverbs.
	auxiliaries = class.Words("cue-auxiliary")
	nounBefore  = class.Words("stands-before-noun")
	lyNouns     = class.Words("ly-no-adverb")
	// spoken introduce or follow speech in quotation marks; particles are what
	// some verbs need in order to mean speech.
	spoken       = class.Words("speech-verb")
	particles    = class.Texts("cue-particle")
	participles  = class.Words("speech-participle")
	telling      = class.Words("telling-verb")
	asking       = class.Words("asking-verb")
	addressing   = class.Words("telling-verb", "asking-verb")
	addressees   = class.Words("addressee")
	cueTimes     = class.Words("cue-time")
	cueJoiners   = class.Words("cue-joiner")
	tailWords    = class.Words("tail-word")
	commaFollows = class.Words("after-comma")

	// finiteMarks are forms of grammar that a clause goes on with behind a
	// comma; who speaks does not.
	finiteMarks = class.Words("be", "have", "do", "modal")

	// What ends a subject, read from its end and from its beginning.
	clauseMarks  = class.Words("clause-mark")
	clauseWords  = class.Words("clause-word")
	afterSubject = class.Words("after-subject")
	prepositions = class.Words("before-subject")
	besideNames  = class.Words("preposition")
	weekdays     = class.Words("weekday")
	timeWords    = class.Words("weekday", "month", "day-part", "cue-time")
	days         = class.Words("weekday", "month")
	sourceTails  = class.Words("source-tail")
	timeUnits    = class.Words("time-unit", "day-part", "month")
	beforeUnits  = class.Words("before-time-unit")
	opensNoun    = class.Words("opens-noun")
	notSource    = class.Words("not-a-source")
	saysNothing  = class.Words("says-nothing")

	// namingVerbs say what somebody is called.
	namingVerbs = class.Words("naming-verb")
	// adjectives look like verbs of saying.
	adjectives = class.Words("cue-or-adjective")
	// leaning open a clause in front of the main one; sums name what was said.
	leaning    = class.Words("front-clause-opener")
	sums       = class.Words("sums-up")
	sumFollows = class.Words("sum-goes-on")

	// Who speaks.
	personSubjects = class.Words("person-subject")
	onePerson      = class.Words("one-person")
	pronouns       = class.Words("speaking-pronoun")
	relatives      = class.Words("relative")
	noSpeaker      = class.Words("no-speaker")
	documents      = class.Words("document-noun")
	oneSpeaks      = class.Words("one-speaks")
	pointing       = class.Words("points-below")
	firstPersons   = class.Words("first-person")
	unnamedHeads   = class.Words("unnamed-head")

	// Names: titles stand before them and do not belong to them, joints inside
	// them, and bodyWords show that a name is that of a body or a place.
	titleWords        = class.Words("title-word")
	joints            = class.Words("quoted-name-joint")
	bodyWords         = class.Words("quoted-body-word")
	nameAbbreviations = class.Words("name-abbreviation")
)
