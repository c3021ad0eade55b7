package actor

import (
	"strings"

	"parallax/compare/lexicon/class"

	"parallax/compare/lexicon"
)

// Our own lists, lower case.
var (
	// honorifics stand before a name and say nothing else.
	honorifics = class.Words("label-honorific")
	// titles are roles that stand before a name.
	titles = class.Words("label-title")
	// softTitles qualify a role and are none by themselves.
	softTitles  = class.Words("label-qualifier")
	joints      = class.Words("name-joint", "name-particle")
	faiths      = class.Words("faith-word")
	bodyWords   = class.Words("body-word")
	dayWords    = class.Words("weekday", "month", "month-abbreviation")
	noName      = class.Words("no-name-word")
	determiners = class.Words("label-determiner")
	numbers     = class.Words("label-number")
	stops       = class.Words("label-stop")
	// suffixes stand after a name.
	suffixes = class.Words("name-suffix")
	// actives are adjectives in "ing" that need no article before them.
	actives = class.Words("adjective-in-ing")
	// acting are verbs in a form that could be a noun or adjective between an article
	// and a noun, but seldom is. Ours.
	acting = class.Words("verb-like-adjective")
	// demonyms and capitals that stand for a country.
	demonyms = class.Texts("stands-for-country")
	// mass nouns for those whom nobody tells apart.
	generic = class.Words("anybody-noun")
	// collectives are crowds that are made of others.
	collectives = class.Words("crowd-noun")
	pastVerbs   = class.Words("irregular-past")
	auxiliaries = class.Words("label-auxiliary")
	beForms     = class.Words("label-be")
)

// verbal reports whether a lower-case word may be a verb in the past.
func verbal(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || pastVerbs[w] || saying(w)
}

// saying reports whether a word is a verb of saying.
func saying(w string) bool {
	c, ok := lexicon.FindCue(w)
	return ok && c.Kind == lexicon.Saying
}
