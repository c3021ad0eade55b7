package number

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
	"billion": 1e9, "trillion": 1e12, "bn": 1e9, "mn": 1e6,
}

// many are the words for many with what they may mean.
var many = map[string][2]float64{
	"dozens": {24, 100}, "scores": {40, 100}, "hundreds": {200, 1000},
	"thousands": {2000, 1e5}, "millions": {2e6, 1e8}, "billions": {2e9, 1e11},
	"tens": {20, 100},
}

// days is the length of a unit of time in days.
var days = map[string]float64{
	"second": 1. / 86400, "minute": 1. / 1440, "hour": 1. / 24, "day": 1,
	"week": 7, "month": 30, "year": 365, "decade": 3650,
}

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
	m := setOf("a an")
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
