package figure

import (
	"slices"

	"parallax/compare/reading/number"
)

// alikeCounts compares what is counted and what befell it.
func alikeCounts(x, y *context) bool {
	deeds := x.deed != "" && x.deed == y.deed
	switch {
	case differ(x.deed, y.deed), x.part != y.part && !deeds, x.more != y.more, differ(x.of, y.of):
		return false
	case x.thing != "" || y.thing != "":
		return x.head == y.head && alikeThings(x, y)
	case x.head == "" || y.head == "":
		return deeds
	case deeds:
		return sameHead(x, y) || suffers(x.head, y.head) || suffers(y.head, x.head)
	}
	return alikeHeads(x, y)
}

// alikeHeads compares what is counted where nothing befell it in both.
func alikeHeads(x, y *context) bool {
	if !sameHead(x, y) || strangers(x, y) || otherPeople(x.head, y.head) {
		return false
	}
	n := shared(x.near, y.near)
	return n > 1 || x.deed == y.deed && n > 0
}

// suffers reports whether what befell people can have befallen another head
// too: "people", "pilgrims", but no cattle.
func suffers(head, other string) bool { return kindOf(head) == people && !beasts[other] }

// otherPeople reports whether two nouns name different people.
func otherPeople(a, b string) bool {
	return kindOf(a) == people && a != b && !mankind[a] && !mankind[b]
}

// alikeThings compares what has so many: a "24-page indictment".
func alikeThings(x, y *context) bool {
	return x.thing == y.thing || slices.Contains(y.all, x.thing) || slices.Contains(x.all, y.thing)
}

// alikeLengths compares of what two lengths are: not of a surge in feet and of
// rain in inches, nor of what moves, at two hours.
func alikeLengths(a, b number.Quantity, x, y *context) bool {
	return x.asOf == y.asOf && (a.Unit == b.Unit || (x.head == "") == (y.head == ""))
}

// alikeCompounds is alikeThings where only one may be a compound: "a two-year
// inquiry", "the inquiry took two years".
func alikeCompounds(x, y *context) bool {
	return (x.thing == "" || x.thing == y.thing || slices.Contains(y.all, x.thing)) &&
		(y.thing == "" || x.thing == y.thing || slices.Contains(x.all, y.thing))
}

// alikeDays compares what happened on two days.
func alikeDays(x, y *context) bool {
	if x.chamber != "" && x.chamber == y.chamber {
		return overlap(x.all, votes) && overlap(y.all, votes) && (overlap(x.near, votes) || overlap(y.near, votes))
	}
	return sharesAct(x, y)
}

// sharesAct reports whether both points in time have a word that is a verb in
// one of them.
func sharesAct(x, y *context) bool { return overlap(x.acts, y.ties) || overlap(x.ties, y.acts) }

// alikeTimes compares what happened in two years, at two times of day, or took
// how long.
func alikeTimes(x, y *context) bool {
	switch {
	case !alikeCompounds(x, y):
		return false
	case x.label || y.label || x.before != y.before && x.before != "" && y.before != "":
		return false
	case len(x.acts) > 0 && len(y.acts) > 0 && !sharesAct(x, y):
		return false // "passed in 1974", "amended in 1991"
	}
	return near(x, y)
}

// alikeYears compares what happened in two years, which must be told by the
// same verb, or has lasted since.
func alikeYears(x, y *context) bool {
	since := x.before == "since" && y.before == "since"
	return !strangers(x, y) && (since || sharesAct(x, y)) && alikeTimes(x, y)
}

// strangers reports whether other names stand about two numbers.
func strangers(x, y *context) bool {
	return len(x.names) > 0 && len(y.names) > 0 && !overlap(x.names, y.names)
}

// alikeAges compares whose age it is.
func alikeAges(x, y *context) bool {
	switch {
	case x.anchor == "" || y.anchor == "":
		return false
	case x.anchor == y.anchor:
		return true
	case x.name && y.name, x.name == y.name && !anyone[x.anchor] && !anyone[y.anchor]:
		return false
	}
	return near(x, y)
}
