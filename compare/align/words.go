package align

import "parallax/compare/lexicon/class"

// The classes of words that the matcher knows; see assets/lexicon/class/align.tsv.
var (
	// stopWords count in the vectors, where they weigh little, but not in
	// lengths and reasons.
	stopWords = class.Words("matching-stop-word")
	manyWords = class.Words("count-of-many")
	timeUnits = class.Words("counting-unit")
	// openerWords begin a title that leans on another sentence.
	openerWords  = class.Words("leaning-title")
	vaguePhrases = class.Phrases("vague-phrase")
)

// weekdays have one bit each.
var weekdays = weekdayBits()

func weekdayBits() map[string]uint8 {
	out := map[string]uint8{}
	for day, n := range class.Values("weekday") {
		out[day] = 1 << (int(n) - 1)
	}
	return out
}

// numberWords are the numbers that stories spell out. "One" is left out: it is a
// pronoun more often than a count.
var numberWords = spelt()

func spelt() map[string]int {
	out := map[string]int{}
	for word, n := range class.Values("spelt-count") {
		out[word] = int(n)
	}
	delete(out, "one")
	return out
}
