package figure

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/stem"
)

// The lists below are ours; they were made from what English news write.

var ordinals = setOf("first second third fourth fifth")

// turned are what is told again and again.
var turned = setOf("time ballot vote round game day week quarter attempt meeting")

// breaks end a clause.
var breaks = setOf(`and but while which who whom that when after before because
	although though as if where whereas than or`)

// crowd are plurals without an s.
var crowd = setOf("people men women children police cattle sheep feet teeth troops aircraft others")

// purposes stand between a sum and what it is for.
var purposes = setOf("in for from on")

// added are words for what comes on top of others.
var added = setOf("other another additional more further")

// mankind are the words for people that leave open who they are, by stems.
var mankind = setOf("peopl person other victim men man resid")

// beasts are killed and hurt like people, by stems.
var beasts = setOf("cattl sheep hors cow dog cat bird chicken pig fish anim deer")

// anyone are words that do not tell who of several.
var anyone = setOf("man woman person boy girl teenag teen male femal nativ resid")

// people is the kind of all words for persons.
const people = "people"

// kinds gather nouns that can stand for each other, by stems.
var kinds = func() map[string]string {
	m := map[string]string{}
	for w := range persons {
		m[stem.Word(w)] = people
	}
	for _, line := range []string{
		"homes houses dwellings", "ships vessels boats", "troops soldiers servicemen",
		"countries nations", "jobs positions posts", "cars vehicles automobiles",
		"lawmakers legislators senators representatives congressmen members",
		"districts areas", "schools campuses", "shots rounds", "seats places",
		"hours hour", "homicides murders killings", "complaints allegations",
		"defections defectors", "counts charges",
	} {
		words := strings.Fields(line)
		for _, w := range words {
			if root := stem.Word(w); m[root] == "" {
				m[root] = words[0]
			}
		}
	}
	return m
}()

// deeds are what befalls people, by stems.
var deeds = func() map[string]string {
	m := map[string]string{}
	for deed, words := range map[string]string{
		"death":    "killed kill killing kills die died dies dead death deaths fatal fatally fatalities slain perished bodies",
		"injury":   "injured injure injuring injuries injury wounded wounding wounds hurt hurting",
		"arrest":   "arrested arrests arrest arresting detained detaining custody",
		"missing":  "missing unaccounted",
		"homeless": "homeless displaced displacing evacuated evacuate evacuation fled",
		"hospital": "hospitalized hospitalised hospitalization hospital hospitals",
		"critical": "critical critically",
		"charge":   "charged indicted convicted",
		"rescue":   "rescued rescuing saved",
	} {
		for _, w := range strings.Fields(words) {
			m[stem.Word(w)] = deed
		}
	}
	return m
}()

// votes are words of a vote, by stems.
var votes = []string{"vote", "overrid", "pass", "approv", "ballot"}

var chambers = setOf("house senate")

// spans are the stretches in "last year".
var spans = setOf("year month week quarter season decade summer winter spring fall")

// preposition are the words before a point in time.
var preposition = setOf("on in at by since until from during through")

// adverbs may stand between a verb and a day.
var adverbs = setOf("late later early earlier again back only just")

// speech are verbs that many sentences share.
var speech = setOf(`said says saying told tell telling added adding asked
	statement statements reported reporting according spoke speaking`)

// future are the words before an infinitive.
var future = setOf("will would to could can might may should shall must")

// opposites are words that tell numbers apart which measure other things: for
// each word the pairs on whose one or other side it stands, one bit each.
var opposites = func() map[string][2]uint64 {
	out := map[string][2]uint64{}
	for k, pair := range [][2]string{
		{"ask asks asked asking ordered ordering demand demands demanded demanding seek seeks seeking sought request requests requested requesting want wants wanted", "grant grants granted approve approved approves give gives gave given awarded authorized offer offers offered offering allocated receive received got"},
		{"open opens opened opening start starts started begin begins began", "close closes closed closing end ends ended finish finished shut"},
		{"men man male males boys", "women woman female females girls"},
		{"support supported supports back backed backs favor favored approve approved approves", "oppose opposed opposes against disapprove disapproved disapproves reject rejected"},
		{"yes yea yeas ayes", "no nay nays"},
		{"win wins won gain gained gains", "lose loses lost loss losses losing"},
		{"rise rises rose rising risen increase increased increases up", "fall falls fell falling fallen drop dropped decline declined decrease decreased cut cuts down"},
		{"pay pays paying", "cut cuts cutting"},
		{"earn earned earns earning income", "tax taxes donated charity"},
		{"democrats democrat democratic", "republicans republican gop"},
		{"day daytime", "night nighttime overnight"},
		{"attackers attacker gunman gunmen shooter suspect suspects", "defenders defender victim victims"},
		{"buy bought purchased buying", "sell sold selling"},
		{"prison jail bars", "probation parole supervised supervision"},
		{"high tall height", "long length wide deep depth"},
		{"lowest low minimum", "highest high maximum record"},
		{"build built building construct", "maintain keep keeping repair operate"},
		{"forecast forecasts projected predicted expected", "actual actually was were"},
		{"used formerly previously originally initially once", "will now currently"},
		{"civilian civilians", "soldier soldiers troops military fighters militants"},
		{"north northern", "south southern"},
		{"east eastern", "west western"},
		{"old former previous", "new"},
		{"domestic", "foreign"},
		{"imports imported import", "exports exported export"},
		{"rural", "urban"},
		{"adults adult", "children child teens teenagers"},
		{"leave leaving", "stay staying remain"},
		{"country national nationally nationwide nation", "county local locally city"},
	} {
		for side, words := range pair {
			for _, w := range strings.Fields(words) {
				bits := out[w]
				bits[side] |= 1 << k
				out[w] = bits
			}
		}
	}
	return out
}()

// marks are words that make a number a mark which others are held against,
// by stems.
var marks = setOf(`need needed require required threshold capac hold seat limit
	target goal averag invit elig`)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	definite = class.Words("definite")
	stops    = class.Words("number-stop")
	persons  = class.Words("person-noun")
	empty    = class.Words("empty-by-number")
	weekdays = class.Values("weekday")
	spelt    = class.Values("number-word")
)
