package figure

import (
	"fmt"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/stem"
)

// What is counted.
var (
	// definite words behind "of" make a number a part of a whole.
	definite   = class.Words("definite")
	indefinite = class.Words("indefinite-article")
	// stops end the words that belong to a number; empty words tell nothing
	// about what is counted.
	stops = class.Words("number-stop")
	empty = class.Words("empty-by-number")
	// crowd are plurals without an s.
	crowd = class.Words("bare-plural")
	// compounded are those in which other plurals end.
	compounded = class.List("compound-plural")
	// purposes stand between a sum and what it is for.
	purposes = class.Words("purpose-preposition")
	// added are words for what comes on top of others.
	added = class.Words("added-word")
	// persons are words for people; of the stems, mankind are those that leave
	// open who they are, anyone those that do not tell who of several.
	persons = class.Words("person-noun")
	mankind = stem.All(class.List("any-people"))
	anyone  = stem.All(class.List("unnamed-person"))
	// beasts are killed and hurt like people, by stems.
	beasts = stem.All(class.List("animal-noun"))
	// kinds gather nouns that can stand for each other, by stems.
	kinds = readKinds()
	// deeds are what befalls people, by stems; counted the nouns for them.
	deeds   = stemmed("befalling")
	counted = class.Texts("befallen")
)

// people is the kind of all words for persons.
const people = "people"

// When, where and how something happened.
var (
	ordinals = class.Words("ordinal")
	// turned are what is told again and again.
	turned = class.Words("turn-noun")
	// breaks end a clause.
	breaks = class.Words("clause-break")
	// turns end it right behind a number.
	turns = class.Words("clause-turn")
	// votes are words of a vote, by stems.
	votes    = voteStems()
	chambers = class.Words("chamber")
	// spans are the stretches in "last year", spanned the words before them.
	spans   = class.Words("period-noun")
	spanned = class.Words("period-word")
	// nearPeriods are the words before a period: which one, counted from the publication.
	nearPeriods = class.Values("near-period")
	// openers open a sentence with the time for which its numbers hold.
	openers  = class.Words("period-opener")
	weekdays = class.Words("weekday")
	// dark are parts of a day that run into each other.
	dark = class.Words("dark-part")
	// preposition are the words before a point in time, adverbs those between a
	// verb and a day, tens those before the tens of an age.
	preposition = class.Words("day-preposition")
	// placeBefore are the words before a place.
	placeBefore = class.Words("place-before")
	months      = class.Words("month")
	adverbs     = class.Words("time-adverb")
	tens        = class.Words("before-tens")
	// speech are words that many sentences share, writer the subjects of the
	// first person.
	speech = class.Words("speech-word")
	writer = class.Words("writer-subject")
	// future are the words before an infinitive.
	future = class.Words("before-infinitive")
	// marks are words that make a number a mark which others are held against,
	// by stems.
	marks = stem.All(class.List("threshold-word"))
	// opposites are words that tell numbers apart which measure other things: for
	// each word the pairs on whose one or other side it stands, one bit each.
	opposites = readOpposites()
)

// stemmed are the values of the words of a class by their stems.
func stemmed(name string) map[string]string {
	m := map[string]string{}
	values := class.Texts(name)
	for _, w := range class.List(name) {
		m[stem.Word(w)] = values[w]
	}
	return m
}

func readKinds() map[string]string {
	m := stemmed("same-noun")
	for root := range stem.All(class.List("person-noun")) {
		m[root] = people
	}
	return m
}

func voteStems() []string {
	out := class.List("vote-word")
	for i, w := range out {
		out[i] = stem.Word(w)
	}
	return out
}

// readOpposites reads the classes of opposites, a bit for each in the order of
// the file.
func readOpposites() map[string][2]uint64 {
	out := map[string][2]uint64{}
	seen := map[string]bool{}
	for _, e := range class.Entries() {
		if !strings.HasPrefix(e.Class, "opposite-") || seen[e.Class] {
			continue
		}
		bit := uint64(1) << len(seen)
		seen[e.Class] = true
		for w, side := range class.Texts(e.Class) {
			bits := out[w]
			switch side {
			case "left":
				bits[0] |= bit
			case "right":
				bits[1] |= bit
			default:
				panic(fmt.Errorf("figure: class %s: %q is neither left nor right", e.Class, w))
			}
			out[w] = bits
		}
	}
	return out
}
