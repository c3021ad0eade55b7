package number

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// largest is the largest number that is read; what is larger counts nothing.
const largest = 1e18

// IsYear reports whether a word can be the number of a year.
func IsYear(word string) bool {
	v, ok := readDigits(word)
	return ok && v.year
}

// readDigits reads "5,200", "5.7", "19th" and "90s"-like forms not.
func readDigits(s string) (value, bool) {
	if s == "" || s[0] < '0' || s[0] > '9' || isPlace(s) {
		return value{}, false
	}
	plain := strings.ReplaceAll(s, ",", "")
	if whole, rest, ok := strings.Cut(s, ","); ok && len(rest) < 3 && len(whole) <= 3 {
		plain = whole + "." + rest // "45,7"
	}
	n, err := strconv.ParseFloat(plain, 64)
	if err != nil || n > largest {
		return value{}, false
	}
	_, fraction, decimal := strings.Cut(plain, ".")
	v := value{n: n, step: stepOf(n), digits: true, year: !decimal && len(s) == 4 && n >= 1800 && n < 2100}
	if decimal {
		v.step = math.Pow(10, -float64(len(fraction)))
	}
	return v, true
}

// stepOf is the unit of the last digit of a whole number that is no zero.
func stepOf(n float64) float64 {
	step := 1.
	for ; n >= 10 && math.Mod(n, 10) == 0 && step < 1e15; n /= 10 {
		step *= 10
	}
	return step
}

// isPlace reports whether digits tell a place in an order: "19th".
func isPlace(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(ordinalEndings, func(end string) bool { return strings.HasSuffix(s, end) })
}

// readSuffixed reads "18m" and "50k" of money and of what is counted, and
// "2bn"; "40t trucks" weigh so much.
func readSuffixed(key string, money, counted bool) (value, bool) {
	digits := strings.TrimRight(key, "bkmnt")
	m := suffixes[key[len(digits):]]
	if m == 0 || !money && len(key)-len(digits) < 2 && !(counted && m < 1e12) {
		return readDegrees(key)
	}
	v, ok := readDigits(digits)
	v.n, v.step, v.year = v.n*m, v.step*m, false
	return v, ok
}

// readDegrees reads "40C"; the sign is looked at again by its unit.
func readDegrees(key string) (value, bool) {
	digits := strings.TrimRight(key, "cf")
	if len(key)-len(digits) != 1 || len(digits) > 3 {
		return value{}, false
	}
	v, ok := readDigits(digits)
	return v, ok
}

// groups reads the thousands of "40 000", which blanks part from the rest.
func (r *numerals) groups(v value, i int) (value, int) {
	end := i + 1
	for first := r.words[i]; first.End-first.Start <= 3 && r.grouped(end); end++ {
		w, _ := readDigits(r.key(end))
		v.n, v.year = v.n*1000+w.n, false
		if v.step *= 1000; w.n > 0 {
			v.step = w.step
		}
	}
	return v, end
}

// grouped reports whether word i is a group of three digits; a blank that may
// end a line shows so only before round numbers.
func (r *numerals) grouped(i int) bool {
	key := r.key(i)
	v, ok := readDigits(key)
	if !ok || !v.digits || len(key) != 3 || v.step < 1 {
		return false
	}
	switch r.before(i) {
	case " ":
		return strings.HasSuffix(key, "00") || r.grouped(i+1)
	case "\u00a0", "\u202f", "\u2009":
		return true
	}
	return false
}

// sign reads the signs at digits: ".5", "2½".
func (r *numerals) sign(v value, i int) value {
	w := r.words[i]
	if r.pointed(i) {
		v.n, v.step, v.year = v.n/math.Pow10(w.Len()), math.Pow10(-w.Len()), false
	}
	if mark := fraction(r.text[w.End:r.bounds.End]); mark != "" {
		n := fractionMarks[mark]
		v.n, v.step, v.year, v.last = v.n+n, n, false, w.End+len(mark)
	}
	return v
}

// plural reports whether word i looks like the plural of what is counted.
func (r *numerals) plural(i int) bool {
	return onlySpace(r.gap(i-1)) && (crowd[r.key(i)] || persons[r.key(i)] || r.countsThings(i))
}

// countsThings reports whether a number of four digits is followed by a plural.
func (r *numerals) countsThings(end int) bool {
	next := r.key(end)
	return strings.TrimSpace(r.gap(end-1)) == "" && len(next) > 3 && strings.HasSuffix(next, "s") &&
		!strings.HasSuffix(next, "'s")
}

// currencyBefore is the currency that is named before word i by a sign or a
// code, "" when none is.
func (r *numerals) currencyBefore(i int) string {
	if unit := codes[r.key(i-1)]; unit != "" && r.before(i) == " " {
		return unit
	}
	before := strings.TrimSuffix(r.before(i), ".")
	for s, unit := range signs {
		if strings.HasSuffix(before, s) {
			return unit
		}
	}
	return ""
}
