package number

import (
	"fmt"
	"maps"
	"strconv"
	"strings"

	"parallax/compare/lexicon/class"
)

// Words of numbers.
var (
	spelt       = class.Values("number-word")
	multipliers = class.Values("number-multiplier")
	// suffixes are multipliers that stand right behind digits.
	suffixes       = class.Values("number-ending")
	ordinalEndings = class.List("ordinal-ending")
	// fractions are the lower numbers of fractions.
	fractions     = class.Values("fraction-word")
	fractionMarks = class.Values("fraction-mark")
	// halved are the words behind a "half" that is a share, otherHalf those
	// before one that is a stretch of play.
	halved    = class.Words("half-of")
	otherHalf = class.Words("other-half")
	multiples = class.Values("times-word")
	// twiceAs are the words behind a "twice" that compares.
	twiceAs = class.Words("twice-as")
	// places are the numbers of ordinals; first and second are too common to
	// tell anything.
	places = placesFromThird()
	many   = readMany()
	aFew   = class.Words("a-few")
	// openers are all words with which a quantity begins.
	openers = class.Words("number-opener")
)

// Words between and around numbers.
var (
	indefinite = class.Words("indefinite-article")
	articles   = class.Words("article")
	possessive = class.Words("possessive")
	// definite words behind "of" make a number a part of a whole.
	definite = class.Words("definite")
	// joints join two numbers; shareJoints make them a share.
	joints      = class.Words("number-joint")
	shareJoints = class.Words("share-joint")
	// stops end the words that belong to a number.
	stops = class.Words("number-stop")
	// empty words tell nothing about what is counted.
	empty = class.Words("empty-by-number")
	// persons are words for people that can be counted or have an age.
	persons = class.Words("person-noun")
	// crowd are plurals without an s.
	crowd = class.Words("bare-plural")
	// ages stand before an age.
	ages = class.Words("age-word")
	// numbered are the things that bear a number as their name; labelled do so
	// where they are written small, bills cut short.
	numbered = class.Words("numbered-thing")
	labelled = class.Words("label-noun")
	bills    = class.Words("bill-abbreviation")
	// noLabels may open a sentence before a number that counts, auxiliaries follow a
	// number that does not, beforeHyphen stand before a number's hyphen and leave it one.
	noLabels     = class.Words("no-name-word", "hedge-opener")
	auxiliaries  = class.Words("be", "have", "do", "modal")
	beforeHyphen = class.Words("before-hyphen")
	// titleNouns end names that begin with a number, titleGroups begin those that end with one.
	titleNouns  = class.Words("title-noun")
	titleGroups = class.Words("title-group")
	// phones stand before a number that is called.
	phones = class.Words("phone-word")
)

// Words of time.
var (
	weekdays = class.Values("weekday")
	months   = readMonths()
	// monthOrVerb are the names of months that are other words too, and
	// beforeMonth the words that show which they are.
	monthOrVerb = class.Words("month-or-verb")
	beforeMonth = class.Words("before-month")
	// relatives are days by their distance from the publication.
	relatives = class.Values("near-day")
	dayParts  = class.Words("day-part")
	// periods are the words before a stretch of the calendar by its distance from
	// that of the publication, partsOfPeriod those before them.
	periods       = class.Values("near-period")
	periodUnits   = class.Words("calendar-unit")
	partsOfPeriod = class.Words("part-of-period")
	noons         = class.Values("noon-word")
	// halfDays are "a.m." and "p.m." with the hours to add.
	halfDays = class.Values("half-day")
	// middles stand before the tens of an age: "in his early 40s".
	middles = class.Words("part-of-decade")
	// days is the length of a unit of time in days.
	days = readDays()
	// longTimes are units of time for which "a" is one; elsewhere a word of
	// stretches before it or of stretchEnds behind it tells.
	longTimes   = class.Words("long-time")
	stretches   = class.Words("before-stretch")
	stretchEnds = class.Words("stretch-end")
	perWords    = class.Words("per-word")
	rates       = class.Texts("rate-word")
)

// Words of other units.
var (
	lengths = class.Texts("length-unit")
	// metres is the length of a unit by its name.
	metres  = class.Values("length-in-metres")
	degrees = class.Words("degree-word")
	scales  = class.Texts("temperature-scale")
	// signs and currencies are the currencies by what stands before a number
	// and behind it.
	signs      = class.Texts("currency-mark")
	codes      = class.Texts("currency-code")
	currencies = class.Texts("currency")
)

// Days is the length of a unit of time ("week") in days, 0 for other words.
func Days(unit string) float64 { return days[unit] }

func readDays() map[string]float64 {
	m := class.Values("time-length")
	for unit, seconds := range m {
		m[unit] = seconds / 86400
	}
	return m
}

func readMonths() map[string]float64 {
	m := class.Values("month")
	maps.Copy(m, class.Values("month-abbreviation"))
	return m
}

func placesFromThird() map[string]float64 {
	m := class.Values("ordinal")
	maps.DeleteFunc(m, func(_ string, n float64) bool { return n < 3 })
	return m
}

// few is the most that "several" may mean.
const few = 10

// readMany are the words for many with the least and the most that they mean.
func readMany() map[string][2]float64 {
	m := map[string][2]float64{}
	for w, bounds := range class.Texts("many-word") {
		low, high, _ := strings.Cut(bounds, "-")
		m[w] = [2]float64{mustParse(low), mustParse(high)}
	}
	return m
}

// mustParse reads a number of the word lists, which are part of the program.
func mustParse(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(fmt.Errorf("number: %w", err))
	}
	return v
}

// sign is the sign of a currency, "" for none.
func sign(unit string) string {
	for s, u := range signs {
		if u == unit {
			return s
		}
	}
	return ""
}
