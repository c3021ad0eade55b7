package align

import "strings"

// stopWords carry the grammar of a sentence, not its fact. They count in the
// vectors (where they weigh little) but not in lengths and reasons. Our own
// list.
var stopWords = setOf(`a an the and or but nor so yet of in on at to for from
	by with about as into like through after over between out against during
	without before under around among is are was were be been being am do does
	did doing have has had having will would shall should can could may might
	must not no it its he she his her him they them their theirs this that
	these those i you we us our your my me who whom which what when where why
	how there here than then also just more most very too said say says mr mrs
	ms rep sen if while because up down off all any both each few other some
	such only own same s t re ve ll d m told`)

// weekdays have one bit each.
var weekdays = map[string]uint8{
	"monday": 1, "tuesday": 2, "wednesday": 4, "thursday": 8, "friday": 16,
	"saturday": 32, "sunday": 64,
}

// numberWords are the numbers that stories spell out. "One" is left out: it
// is a pronoun more often than a count.
var numberWords = map[string]int{
	"zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
	"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
	"ninety": 90,
}

// manyWords are counts without a number.
var manyWords = setOf("dozens scores hundreds thousands several")

// timeUnits and other units say nothing about what is counted: eleven days of
// what?
var timeUnits = setOf(`day days week weeks month months year years hour hours
	minute minutes old percent dollar dollars million billion time times`)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
