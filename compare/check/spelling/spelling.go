// Package spelling tells whether two names may be one that is written in two ways, or
// mistaken for another.
//
// In go names as folded words, the last name last; out comes yes or no. Method: edit
// distance (Levenshtein 1966) of last names, with limits by their length and by what the
// first names are; our own rules. Known misses: names of other alphabets that differ by
// more than two letters.
package spelling

import "slices"

// Alike reports whether two names are as many words, each a letter or two apart.
func Alike(x, y []string) bool {
	return slices.EqualFunc(x, y, func(a, b string) bool { return a[0] == b[0] && distance([]rune(a), []rune(b)) <= 2 })
}

// shortestSpelled is the length of the shortest last name that may be misspelt.
const shortestSpelled = 4

// Near reports whether two names may be one: last names a letter or two
// apart with the same first letter or first name, or the same last name with
// another first name.
func Near(x, y []string) bool {
	a, b := x[len(x)-1], y[len(y)-1]
	full := len(x) > 1 && len(y) > 1
	switch {
	case a == b:
		return full && x[0] != y[0] && !endsWith(x, y) && !endsWith(y, x)
	case len(a) < shortestSpelled || len(b) < shortestSpelled:
		return false
	}
	return lettersApart(a, b, full && x[0] == y[0])
}

// endsWith reports whether a name ends with the whole of another one.
func endsWith(x, y []string) bool {
	return len(x) >= len(y) && slices.Equal(x[len(x)-len(y):], y)
}

// longSpelled is the length of a last name above which it may be two letters off
// though the first name is another one or none.
const longSpelled = 6

// lettersApart reports whether two last names are near enough to be one. First
// is true where the first names are the same.
func lettersApart(a, b string, first bool) bool {
	d, initial := distance([]rune(a), []rune(b)), a[0] == b[0]
	switch {
	case first:
		return d <= 2
	case d == 1:
		return initial && len(a) > shortestSpelled
	}
	return d == 2 && initial && len(a) > longSpelled
}

// distance is how many letters are put in, left out or changed (Levenshtein).
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for k := range row {
		row[k] = k
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for k, y := range b {
			was := row[k+1]
			next := diagonal
			if x != y {
				next++
			}
			row[k+1] = min(next, was+1, row[k]+1)
			diagonal = was
		}
	}
	return row[len(b)]
}
