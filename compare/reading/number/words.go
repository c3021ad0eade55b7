package number

import (
	"strings"

	"parallax/compare/lexicon/class"
)

var spelt = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
	"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
	"ninety": 90,
}

var multipliers = map[string]float64{
	"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6,
	"billion": 1e9, "trillion": 1e12, "bn": 1e9, "mn": 1e6, "tn": 1e12,
}

// suffixes are multipliers that stand right behind digits.
var suffixes = map[string]float64{
	"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12, "mn": 1e6, "bn": 1e9, "tn": 1e12,
}

// fractions are the lower numbers of fractions.
var fractions = map[string]float64{
	"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10,
}

// halved are the words behind a "half" that is a share.
var halved = setOf("of the its their his her our those these")

// turns are the words before a "half" that is a stretch of play.
var turns = setOf("first second other latter a one and")

var multiples = map[string]float64{
	"twice": 2, "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3,
	"trebled": 3, "quadrupled": 4, "halved": .5, "threefold": 3, "twofold": 2,
}

// compares are the words behind a "twice" that compares.
var compares = setOf("as the what that its their his her")

var places = map[string]float64{
	"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
	"ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20,
}

// relatives are days by their distance from the publication.
var relatives = map[string]float64{"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

var noons = map[string]float64{"noon": 720, "midnight": 0}

// parts are those of a day.
var parts = setOf("morning afternoon evening night")

// monthly are words before the names of months that are other words too.
var monthly = setOf("in since last until by this next early late mid of")

// middles stand before the tens of an age: "in his early 40s".
var middles = setOf("early mid late")

// spreads are the words behind which "over" is no hedge.
var spreads = setOf("spread spreads spreading stretched stretches all flew")

// stretches are the words before a length of time with "a" for one.
var stretches = setOf(`than about nearly almost roughly least for lasted lasts
	took takes within approximately around under`)

// a measure is a unit of length with its name.
type unit struct {
	name   string
	metres float64
}

var lengths = func() map[string]unit {
	m := map[string]unit{"mph": {"mile", 1609.344}}
	for _, u := range []struct {
		words  string
		metres float64
	}{
		{"mile miles", 1609.344},
		{"kilometer kilometers kilometre kilometres km kms", 1000},
		{"meter meters metre metres", 1},
		{"foot feet ft", .3048},
		{"yard yards", .9144},
		{"inch inches", .0254},
		{"centimeter centimeters centimetre centimetres cm", .01},
	} {
		words := strings.Fields(u.words)
		for _, w := range words {
			m[w] = unit{words[0], u.metres}
		}
	}
	return m
}()

var scales = map[string]string{"c": "C", "celsius": "C", "centigrade": "C", "f": "F", "fahrenheit": "F"}

// many are the words for many with what they may mean.
var many = map[string][2]float64{
	"dozens": {24, 100}, "scores": {40, 100}, "hundreds": {200, 1000},
	"thousands": {2000, 1e6}, "millions": {2e6, 1e9}, "billions": {2e9, 1e12},
	"tens": {20, 100}, "several": {3, few}, "few": {3, few}, "handful": {3, few},
}

// few is the most that "several" may mean.
const few = 10

// days is the length of a unit of time in days.
var days = func() map[string]float64 {
	m := class.Values("time-length")
	for unit, seconds := range m {
		m[unit] = seconds / 86400
	}
	return m
}()

// Days is the length of a unit of time ("week") in days, 0 for other words.
func Days(unit string) float64 { return days[unit] }

var weekdays = map[string]float64{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
	"saturday": 6, "sunday": 7,
}

var months = map[string]float64{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
	"july": 7, "august": 8, "september": 9, "october": 10, "november": 11,
	"december": 12, "jan": 1, "feb": 2, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
	"nov": 11, "dec": 12,
}

var currencies = map[string]string{
	"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "dollar": "dollars",
	"dollars": "dollars", "euro": "euros", "euros": "euros", "pounds": "pounds",
	"yen": "yen", "cents": "cents",
}

// hedges are the words before a number, longest first.
var hedges = []struct {
	words []string
	hedge Hedge
}{
	{[]string{"no", "fewer", "than"}, AtLeast},
	{[]string{"no", "less", "than"}, AtLeast},
	{[]string{"no", "more", "than"}, UpTo},
	{[]string{"not", "more", "than"}, UpTo},
	{[]string{"a", "maximum", "of"}, UpTo},
	{[]string{"a", "minimum", "of"}, AtLeast},
	{[]string{"as", "few", "as"}, AtLeast},
	{[]string{"in", "excess", "of"}, MoreThan},
	{[]string{"just", "short", "of"}, Nearly},
	{[]string{"shortly", "after"}, About},
	{[]string{"shortly", "before"}, About},
	{[]string{"just", "after"}, About},
	{[]string{"just", "before"}, About},
	{[]string{"upward", "of"}, MoreThan},
	{[]string{"as", "many", "as"}, UpTo},
	{[]string{"as", "much", "as"}, UpTo},
	{[]string{"upwards", "of"}, MoreThan},
	{[]string{"more", "than"}, MoreThan},
	{[]string{"greater", "than"}, MoreThan},
	{[]string{"fewer", "than"}, UpTo},
	{[]string{"less", "than"}, UpTo},
	{[]string{"at", "least"}, AtLeast},
	{[]string{"at", "most"}, UpTo},
	{[]string{"just", "under"}, Nearly},
	{[]string{"just", "over"}, MoreThan},
	{[]string{"close", "to"}, Nearly},
	{[]string{"up", "to"}, UpTo},
	{[]string{"an", "estimated"}, About},
	{[]string{"over"}, MoreThan},
	{[]string{"above"}, MoreThan},
	{[]string{"under"}, UpTo},
	{[]string{"below"}, UpTo},
	{[]string{"nearly"}, Nearly},
	{[]string{"almost"}, Nearly},
	{[]string{"about"}, About},
	{[]string{"around"}, About},
	{[]string{"roughly"}, About},
	{[]string{"approximately"}, About},
	{[]string{"some"}, About},
	{[]string{"estimated"}, About},
}

// numbered are the things that bear a number as their name.
var numbered = setOf(`local route flight room article section chapter title
	number no interstate highway unit district type group gate pier terminal
	platform runway page ward zone proposition measure amendment resolution`)

// openers are all words with which a quantity begins.
var openers = func() map[string]bool {
	m := setOf(`a an half today tonight yesterday tomorrow last noon midnight the
		twice doubled doubling tripled tripling trebled quadrupled halved
		threefold twofold`)
	for w := range places {
		m[w] = true
	}
	for w := range spelt {
		m[w] = true
	}
	for w := range many {
		m[w] = true
	}
	for w := range weekdays {
		m[w] = true
	}
	for w := range months {
		m[w] = true
	}
	return m
}()

func sign(unit string) string {
	for _, s := range []string{"$", "€", "£", "¥"} {
		if currencies[s] == unit {
			return s
		}
	}
	return "\x00"
}

var (
	// definite words behind "of" make a number a part of a whole.
	definite = class.Words("definite")
	// stops end the words that belong to a number.
	stops = class.Words("number-stop")
	// persons are words for people that can be counted or have an age.
	persons = class.Words("person-noun")
	// empty words tell nothing about what is counted.
	empty = class.Words("empty-by-number")
	// ages stand before an age.
	ages = setOf("aged age ages")
)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
