package name

import (
	"strings"
	"sync"

	"parallax/compare/lexicon/class"
)

// bits are the classes of a word.
type bits uint64

const (
	civil bits = 1 << iota
	title
	roleNoun // may be a title in small letters
	nameLike // a title that is a family name too
	modifier
	aside // a modifier that no name begins with
	suffix
	particle
	jointWord
	head  // of a body: "of" may follow
	field // after "and" in the name of a body
	bodyWord
	bodyName
	placeWord
	thingWord
	numbered
	compass
	partyWord
	demonym
	faith
	country
	state
	shortState
	city
	first
	firstWord
	grammar
	acronymWord
	monthWord
	weekday
	beforeMonth
	beforePlace
	atPlace // "in", "at", not "to"
	portfolio
	saying
	smallTitle // may stand small in a headline in title case
	tail       // makes an adjective of a name behind a hyphen
	loudWord   // is often written in capitals
	opens      // begins a listed name of several words
)

// places are the classes of listed places.
const places = country | state | shortState | city

// gazetteer is the classes of words and of listed names of several words.
type gazetteer struct {
	words map[string]bits
	// longest is how many words a listed name has at most.
	longest  int
	country  map[string]string
	state    map[string]string
	demonym  map[string]string
	party    map[string]string
	letter   map[string]string
	nickname map[string]string
}

var lists = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{
		words: map[string]bits{}, country: class.Texts("country"), state: class.Texts("state-abbreviation"), demonym: class.Texts("demonym"),
		party: class.Texts("party-member"), letter: class.Texts("party-letter"), nickname: class.Texts("nickname"),
	}
	g.titles()
	g.parts()
	g.listed()
	return g
})

func (g *gazetteer) titles() {
	g.mark(civil, "civil-title")
	g.mark(title, "person-title")
	g.mark(roleNoun, "role-before-name")
	g.mark(nameLike, "name-like-title")
	g.mark(modifier, "title-modifier")
	g.mark(aside, "begins-no-name")
	g.mark(suffix, "name-suffix")
	g.mark(particle, "name-particle")
	g.mark(portfolio, "portfolio")
	g.mark(partyWord, "party-member")
	g.mark(first, "first-name")
	g.mark(first, "nickname")
	g.mark(firstWord, "first-name-word")
}

func (g *gazetteer) parts() {
	g.mark(jointWord, "name-joint")
	g.mark(head, "body-head")
	g.mark(field, "body-field")
	g.mark(bodyWord, "body-word")
	g.mark(placeWord, "place-word")
	g.mark(thingWord, "thing-word")
	g.mark(numbered, "numbered-body")
	g.mark(compass, "compass")
	g.mark(beforeMonth, "month-before")
	g.mark(beforePlace, "place-before")
	g.mark(atPlace, "place-at")
	g.mark(grammar, "no-name-word")
	g.mark(acronymWord, "acronym-word")
	g.mark(monthWord, "month")
	g.mark(monthWord, "month-abbreviation")
	g.mark(weekday, "weekday")
	g.mark(smallTitle, "article")
	g.mark(smallTitle, "preposition")
	g.mark(smallTitle, "coordinator")
	g.mark(smallTitle, "subordinator")
	g.mark(smallTitle, "small-in-titles")
	g.mark(tail, "adjective-tail")
	g.mark(loudWord, "shouted-word")
	g.mark(saying, "saying-after-mark")
}

func (g *gazetteer) listed() {
	g.mark(bodyName, "body-name")
	g.mark(demonym, "demonym")
	g.mark(faith, "faith-word")
	g.mark(country, "country")
	g.mark(state, "state")
	g.mark(shortState, "state-abbreviation")
	g.mark(city, "city")
}

// mark gives all forms of a class its bit; forms of several words open at
// their first one.
func (g *gazetteer) mark(b bits, name string) {
	for f := range class.Words(name) {
		g.words[f] |= b
		if n := strings.Count(f, " "); n > 0 {
			w, _, _ := strings.Cut(f, " ")
			g.words[w] |= opens
			g.longest = max(g.longest, n+1)
		}
	}
}

// word is what is known of a word of the article, whatever its place.
type word struct {
	lower string // without a possessive ending
	bits  bits
	// small, inside and caps count it in small letters, with a capital where
	// that tells something, and in capitals.
	small, inside, caps int
}

// is reports whether the word has one of the classes.
func (w *word) is(b bits) bool { return w.bits&b != 0 }

// known reports whether the article writes the word with a capital inside its
// sentences, as names are.
func (w *word) known() bool { return w.inside > 0 && w.inside >= w.small }

// acronym reports whether the article writes the word in capitals only.
func (w *word) acronym() bool { return w.caps > 1 && w.small+w.inside == 0 }

// bare is a lower-case word without its possessive ending.
func bare(lower string) string { return strings.TrimSuffix(lower, "'s") }
