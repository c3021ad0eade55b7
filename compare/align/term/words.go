package term

import "parallax/compare/lexicon/class"

// Classes of words; see assets/lexicon/class/align.tsv. Stop words count in the
// vectors, where they weigh little, but not in lengths and reasons.
var (
	stopWords = class.Words("matching-stop-word")
	manyWords = class.Words("count-of-many")
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
