package number

import (
	"strings"
)

// numerals reads the numbers of one sentence without what they measure.
type numerals struct{ line }

// value is a number with its multipliers.
type value struct {
	n, step float64
	digits  bool
	year    bool
	// last is the end of a sign behind the digits: of "½" in "2½"; 0 for none.
	last int
}

func (r *numerals) value(i int) (v value, end int, ok bool) {
	if v, end, ok = r.simple(i); !ok {
		return value{}, 0, false
	}
	for end < len(r.words) {
		m := multipliers[r.words[end].Lower]
		if m == 0 || v.n*m > largest || strings.Trim(r.gap(end-1), " -”’\"") != "" {
			break
		}
		v.n, v.step, v.year, end = v.n*m, v.step*m, false, end+1
		if rest, behind := r.below(end, m); behind > end {
			v.n, v.step, end = v.n+rest, 1, behind
		}
	}
	return v, end, true
}

// simple reads a number without its multipliers.
func (r *numerals) simple(i int) (v value, end int, ok bool) {
	key, next := r.words[i].Lower, r.key(i+1)
	if key == "half" {
		return r.half(i)
	}
	if n, whole := r.parts(i); whole > 0 && r.partOfMany(i+2) {
		return value{n: n / whole, step: n / whole}, i + 4, true
	}
	if indefinite[key] && multipliers[next] > 0 {
		return value{n: 1, step: 1}, i + 1, true
	}
	if n, isWord := spelt[key]; isWord {
		n, end = r.tens(i, n)
		return r.andHalf(value{n: n, step: 1}, end)
	}
	if v, ok = readDigits(r.text[r.words[i].Start:r.words[i].End]); ok {
		v, end = r.groups(v, i)
		return r.andHalf(r.sign(v, i), end)
	}
	v, ok = readSuffixed(key, r.currencyBefore(i) != "", r.plural(i+1))
	return v, i + 1, ok
}

// tens reads "twenty-three".
func (r *numerals) tens(i int, n float64) (float64, int) {
	if u := spelt[r.key(i+1)]; n >= 20 && u >= 1 && u <= 9 && strings.Trim(r.gap(i), "- ") == "" {
		return n + u, i + 2
	}
	return n, i + 1
}

// half reads "half a million", "half an hour", "half-hour".
func (r *numerals) half(i int) (value, int, bool) {
	v, next, at := value{n: .5, step: .5}, r.key(i+1), i+1
	if indefinite[next] {
		next, at = r.key(i+2), i+2
	} else if r.gap(i) != "-" {
		return value{}, 0, false
	}
	return v, at, multipliers[next] > 0 || days[next] > 0 || lengths[next] != ""
}

// andHalf reads "two and a half".
func (r *numerals) andHalf(v value, end int) (value, int, bool) {
	if r.key(end) == "and" && r.key(end+1) == "a" && r.key(end+2) == "half" {
		v.n, v.step, end = v.n+.5, .5, end+3
	}
	return v, end, true
}

// below reads what follows "hundred" or "thousand" in words: "one hundred and
// twenty"; end is returned when nothing does.
func (r *numerals) below(end int, multiplier float64) (float64, int) {
	at := end
	if r.key(at) == "and" {
		at++
	}
	n, ok := spelt[r.key(at)]
	if !ok || n == 0 || multiplier != 100 && multiplier != 1000 || !onlySpace(r.gap(end-1)) || at == end && n < 10 && multiplier == 1000 {
		return 0, end
	}
	n, at = r.tens(at, n)
	if r.key(at) == "hundred" && multiplier == 1000 {
		n, at = n*100, at+1
	}
	if at < len(r.words) && multipliers[r.key(at)] > 0 {
		return 0, end
	}
	return n, at
}

// parts reads "a third of", "one quarter", "three-quarters".
func (r *numerals) parts(i int) (of, whole float64) {
	key, next := r.key(i), r.key(i+1)
	one, many := fractions[next], fractions[strings.TrimSuffix(next, "s")]
	switch n := spelt[key]; {
	case one > 0 && (n == 1 || key == "a" && r.key(i+2) == "of"):
		return 1, one
	case one == 0 && n > 1 && many > n:
		return n, many
	}
	return 0, 0
}

// partOfMany reports whether "of a million" stands from word i on.
func (r *numerals) partOfMany(i int) bool {
	return r.key(i) == "of" && indefinite[r.key(i+1)] && multipliers[r.key(i+2)] > 0
}

// dayOfMonth is the number 1-31 at word i, 0 when there is none or it counts
// or measures something.
func (r *numerals) dayOfMonth(i int) float64 {
	key := r.key(i)
	if i > 0 && !onlySpace(r.before(i)) && r.before(i) != ". " && months[r.key(i-1)] > 0 {
		return 0
	}
	for _, suffix := range ordinalEndings {
		key = strings.TrimSuffix(key, suffix)
	}
	v, ok := readDigits(key)
	if !ok || v.n < 1 || v.n > 31 || v.step < 1 || strings.HasPrefix(r.gap(i), "%") {
		return 0
	}
	if next := r.key(i + 1); next == "percent" || multipliers[next] > 0 || days[strings.TrimSuffix(next, "s")] > 0 {
		return 0
	}
	return v.n
}

// yearAt is the year at word i, 0 when there is none.
func (r *numerals) yearAt(i int) int {
	if i == 0 || i >= len(r.words) || strings.Trim(r.before(i), " ,") != "" {
		return 0
	}
	if v, ok := readDigits(r.key(i)); ok && v.year && !r.countsThings(i+1) {
		return int(v.n)
	}
	return 0
}

// joint is what joins a number that begins with word i to a second one, and
// the word at which that would stand; "" when nothing does.
func (r *numerals) joint(v value, i, end int) (joint string, at int) {
	switch gap := strings.TrimSpace(r.gap(end - 1)); {
	case gap == "-" || gap == "–" || gap == "—" && v.digits:
		joint, at = gap, end
	case gap == "-$" || gap == "–$":
		joint, at = gap[:len(gap)-1], end
	case joints[r.key(end)]:
		joint, at = r.key(end), end+1
	case r.key(end) == "and" && r.key(i-1) == "between":
		joint, at = "and", end+1
	default:
		return "", end
	}
	if joint == "of" {
		return joint, r.whole(at)
	}
	if r.key(at) == "to" {
		at++ // "134-to-63"
	}
	return joint, at
}

// whole skips what stands before the number of a whole: "15 of the 19", "three
// of the car's four".
func (r *numerals) whole(at int) int {
	if definite[r.key(at)] {
		at++
	}
	if next := r.key(at); strings.HasSuffix(next, "'s") {
		at++
	}
	return at
}
